package changeover.detect.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Evidence;
import changeover.knowledge.Witness;
import changeover.os.Services.Service;
import changeover.os.Services.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowsServicesProbeTest {
    private static final String FILE = "C:\\Program Files (x86)\\Kaspersky Lab\\Kaspersky Plus 21.16\\avp.exe";

    @Test
    void serviceTellsThatItRunsAndFromWhere() {
        var seen = understand(new Service("avp21.16", "Service 21.16", false, State.RUNNING, "auto", FILE));
        assertEquals(1, seen.size());
        var evidence = seen.getFirst();
        assertEquals(Witness.SERVICE, evidence.witness());
        assertEquals("running", evidence.fact(Evidence.RUNS));
        assertEquals(FILE, evidence.fact(Evidence.FILE));
        assertTrue(evidence.says().contains(FILE));
        assertFalse(evidence.hypothesis());
    }

    @Test
    void serviceOfThatNameFromAnotherFolderIsTheWeakerReason() {
        assertEquals("seen", understand(new Service("AVP21.16", "", false, State.RUNNING, "auto", FILE)).getFirst().reason());
        var elsewhere = new Service("AVP21.16", "", false, State.RUNNING, "auto", "C:\\Other\\avp.exe");
        assertEquals("name-only", understand(elsewhere).getFirst().reason());
    }

    @Test
    void driverIsAnotherWitnessThanAServiceOfTheSameName() {
        var driver = understand(new Service("klif", "", true, State.STOPPED, "auto", ""));
        assertEquals(Witness.DRIVER, driver.getFirst().witness());
        assertTrue(driver.getFirst().hypothesis(), "its sign has low confidence");
        assertEquals(List.of(), understand(new Service("klif", "", false, State.STOPPED, "auto", "")));
    }

    @Test
    void otherServicesAreNoSign() {
        assertEquals(List.of(), understand(
                new Service("AVP21", "", false, State.RUNNING, "auto", ""),
                new Service("xAVP21.16", "", false, State.RUNNING, "auto", ""),
                new Service("Spooler", "Print Spooler", false, State.RUNNING, "auto", "")));
    }

    private static List<Evidence> understand(Service... services) {
        return WindowsServicesProbe.understand(List.of(services), WindowsSigns.ALL);
    }
}
