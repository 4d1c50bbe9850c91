package changeover.os.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import changeover.os.Answer;
import changeover.os.Registry;
import changeover.os.Why;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RestartSignalsTest {
    private static final String SERVICING =
            "HKLM/64 SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending";
    private static final String SESSION_MANAGER = "HKLM/64 SYSTEM\\CurrentControlSet\\Control\\Session Manager";

    private final Map<String, Answer<Registry.Key>> keys = new HashMap<>();

    @Test
    void nothingThereMeansNoRestart() {
        keys.put(SESSION_MANAGER, key(SESSION_MANAGER, Map.of()));
        assertEquals(Answer.got(false), pending());
    }

    @Test
    void waitingUpdatesMeanRestart() {
        keys.put(SERVICING, key(SERVICING, Map.of()));
        assertEquals(Answer.got(true), pending());
    }

    @Test
    void filesThatWaitForTheirRemovalMeanRestart() {
        var value = new Registry.Value("REG_MULTI_SZ", "\\??\\C:\\Windows\\Temp\\x.sys");
        keys.put(SESSION_MANAGER, key(SESSION_MANAGER, Map.of("pendingfilerenameoperations", value)));
        assertEquals(Answer.got(true), pending());
    }

    @Test
    void emptyListOfFilesMeansNothing() {
        var value = new Registry.Value("REG_MULTI_SZ", "");
        keys.put(SESSION_MANAGER, key(SESSION_MANAGER, Map.of("pendingfilerenameoperations", value)));
        assertEquals(Answer.got(false), pending());
    }

    @Test
    void placeThatCannotBeReadMakesNoIntoUnknownButNotYes() {
        keys.put(SERVICING, Answer.failed(Why.DENIED, "5"));
        var failed = assertInstanceOf(Answer.Failed.class, pending());
        assertEquals(Why.DENIED, failed.why());
        var value = new Registry.Value("REG_MULTI_SZ", "x");
        keys.put(SESSION_MANAGER, key(SESSION_MANAGER, Map.of("pendingfilerenameoperations", value)));
        assertEquals(Answer.got(true), pending());
    }

    private Answer<Boolean> pending() {
        return RestartSignals.pending(new Registry() {
            @Override
            public Answer<Key> key(Path path) {
                return keys.getOrDefault(path.toString(), Answer.absent());
            }

            @Override
            public Answer<Children> children(Path path) {
                throw new AssertionError("not asked");
            }
        });
    }

    private static Answer<Registry.Key> key(String path, Map<String, Registry.Value> values) {
        return Answer.got(new Registry.Key(Registry.Path.parse(path), values, List.of()));
    }
}
