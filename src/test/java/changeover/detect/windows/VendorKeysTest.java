package changeover.detect.windows;

import static changeover.detect.windows.Keys.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Evidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VendorKeysTest {
    @ParameterizedTest
    @CsvSource({
        "KasperskyLab, true",
        "kasperskylab, true",
        "KasperskyLab\\AVP21.16, true",
        "KasperskyLab\\AVP21.16\\environment, true",
        "KasperskyLab\\WmiHlp, false",
        "Kaspersky, false",
        "Microsoft, false",
    })
    void onlyWaysThatCanLeadToASignAreWalked(String path, boolean leads) {
        assertEquals(leads, VendorKeys.mayLead(WindowsSigns.ALL, path));
    }

    @Test
    void environmentTellsWhatIsThere() {
        var environment = key("HKLM/32 SOFTWARE\\KasperskyLab\\AVP21.16\\environment",
                "ProductName", "Kaspersky Plus", "ProductVersion", "21.16.6.467",
                "ProductCode", "{1D3A6B70-52C1-4E0E-9C0B-2F6A7D21C467}",
                "ProductRoot", "C:\\Program Files (x86)\\Kaspersky Lab\\Kaspersky Plus 21.16\\");
        var parent = key("HKLM/32 SOFTWARE\\KasperskyLab");
        var seen = VendorKeys.understand(List.of(key("HKLM/32 SOFTWARE"), parent, environment), WindowsSigns.ALL);
        assertEquals(1, seen.size());
        assertEquals("HKLM/32 SOFTWARE\\KasperskyLab\\AVP21.16\\environment", seen.getFirst().where());
        assertEquals("21.16.6.467", seen.getFirst().fact(Evidence.VERSION));
        assertEquals("Kaspersky Plus", seen.getFirst().fact(Evidence.NAME));
    }

    @Test
    void emptyKeyOfAMakerIsNoSign() {
        assertTrue(VendorKeys.understand(List.of(key("HKLM/64 SOFTWARE\\KasperskyLab")), WindowsSigns.ALL).isEmpty());
        assertFalse(VendorKeys.mayLead(WindowsSigns.ALL, "KasperskyLab\\ExternalPlugins"));
    }
}
