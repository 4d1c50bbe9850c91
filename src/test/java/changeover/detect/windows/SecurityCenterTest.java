package changeover.detect.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import changeover.detect.Evidence;
import changeover.knowledge.Sign;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityCenterTest {
    @ParameterizedTest
    @CsvSource({
        "262144, off, up-to-date",
        "262160, off, out-of-date",
        "266240, on, up-to-date",
        "266256, on, out-of-date",
        "270336, snoozed, up-to-date",
        "274432, expired, up-to-date",
        "344064, unknown, up-to-date", // nibble 4: no two readings agree
        "397568, on, up-to-date", // Windows' own, whose middle byte is 0x11
        "397584, on, out-of-date",
        "393472, off, up-to-date",
        "266241, on, ''", // a signature byte nobody has explained
        "'', unknown, ''",
        "none, unknown, ''",
    })
    void stateIsReadByMasks(String number, String realTime, String definitions) {
        assertEquals(new ProductState(realTime, definitions), ProductState.of(number));
    }

    @Test
    void registeredProductTellsItsState() {
        var seen = understand(new SecurityCenter.Row("Kaspersky Plus", "{1}", "C:\\x\\wmiav.exe", "266256", true));
        assertEquals("home-2022", seen.getFirst().family());
        assertEquals("on", seen.getFirst().fact(Evidence.REAL_TIME));
        assertEquals("out-of-date", seen.getFirst().fact(Evidence.DEFINITIONS));
        assertEquals(Sign.Says.INSTALLED, seen.getFirst().present());
    }

    @Test
    void entryWhoseProgramIsGoneIsATraceAndProtectsNothing() {
        var seen = understand(new SecurityCenter.Row("Kaspersky Plus", "{1}", "C:\\x\\wmiav.exe", "266240", false));
        assertEquals(Sign.Says.TRACE, seen.getFirst().present());
        assertEquals("off", seen.getFirst().fact(Evidence.REAL_TIME));
        assertEquals("", seen.getFirst().fact(Evidence.DEFINITIONS));
    }

    @Test
    void programThatCouldNotBeLookedForIsNotGone() {
        var seen = understand(new SecurityCenter.Row("Windows Defender", "{D}", "windowsdefender://", "397568", null));
        assertEquals("ms-defender", seen.getFirst().family());
        assertEquals("on", seen.getFirst().fact(Evidence.REAL_TIME));
    }

    @Test
    void twoEntriesOfOneNameAreBothShown() {
        assertEquals(2, understand(
                new SecurityCenter.Row("Kaspersky", "{1}", "", "262144", null),
                new SecurityCenter.Row("Kaspersky", "{2}", "", "266240", null)).size());
    }

    private static List<Evidence> understand(SecurityCenter.Row... rows) {
        return SecurityCenter.understand(List.of(rows), WindowsSigns.ALL);
    }
}
