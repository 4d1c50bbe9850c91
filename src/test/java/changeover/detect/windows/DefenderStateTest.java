package changeover.detect.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import changeover.detect.Evidence;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefenderStateTest {
    private static final Map<String, String> ACTIVE = Map.of(
            "AMRunningMode", "Normal", "AMServiceEnabled", "true", "AntivirusEnabled", "true",
            "RealTimeProtectionEnabled", "true", "AntivirusSignatureAge", "1",
            "AntivirusSignatureLastUpdated", "20261122081502.000000+000");

    @Test
    void activeWithFreshDefinitions() {
        var seen = DefenderState.understand(ACTIVE, WindowsSigns.ALL);
        assertEquals(1, seen.size());
        assertEquals("ms-defender", seen.getFirst().family());
        assertEquals("on", seen.getFirst().fact(Evidence.REAL_TIME));
        assertEquals("2026-11-22", seen.getFirst().fact(Evidence.DEFINITIONS));
    }

    @ParameterizedTest
    @CsvSource({
        "AMRunningMode, Passive Mode, waiting",
        "AMRunningMode, Passive, waiting",
        "AMRunningMode, SxS Passive Mode, waiting",
        "AMRunningMode, EDR Block Mode, waiting",
        "AMRunningMode, Not running, off",
        "AMRunningMode, '', on", // old versions leave it empty
        "RealTimeProtectionEnabled, false, off",
        "AntivirusEnabled, false, off",
        "AMServiceEnabled, false, off",
        "RealTimeProtectionEnabled, '', unknown",
    })
    void realTimeNeedsEveryFlagAndNoPassiveMode(String name, String value, String realTime) {
        assertEquals(realTime, DefenderState.realTime(but(name, value)));
    }

    @ParameterizedTest
    @CsvSource({
        "AntivirusSignatureAge, 65535",
        "AntivirusSignatureAge, 4294967295",
        "AntivirusSignatureAge, odd",
        "AntivirusSignatureLastUpdated, ''",
        "AntivirusSignatureLastUpdated, 16010101000000.000000+000",
    })
    void absurdAgesMeanSwitchedOffAndAreNoDate(String name, String value) {
        var seen = DefenderState.understand(but(name, value), WindowsSigns.ALL);
        assertEquals("", seen.getFirst().fact(Evidence.DEFINITIONS));
    }

    @Test
    void realAgesOfYearsDoOccur() {
        var seen = DefenderState.understand(but("AntivirusSignatureAge", "1168"), WindowsSigns.ALL);
        assertEquals("2026-11-22", seen.getFirst().fact(Evidence.DEFINITIONS));
    }

    private static Map<String, String> but(String name, String value) {
        var status = new HashMap<>(ACTIVE);
        status.put(name, value);
        return status;
    }
}
