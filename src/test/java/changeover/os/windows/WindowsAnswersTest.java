package changeover.os.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.os.Answer;
import changeover.os.Elevation;
import changeover.os.Services;
import changeover.os.Signatures;
import changeover.os.Why;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes and values that Windows answers with, and what they mean. Recorded from Windows; some never come under Wine. */
class WindowsAnswersTest {
    @Test
    void missingIsAbsentDeniedIsDeniedAndTheRestIsOdd() {
        assertEquals(Answer.absent(), Asked.code(2, "x"));
        assertEquals(Answer.absent(), Asked.code(1018, "x"));
        assertEquals(Why.DENIED, why(Asked.code(5, "x")));
        assertEquals(Why.ODD, why(Asked.code(87, "x")));
    }

    @Test
    void missingNativeLibraryIsAnAnswer() {
        assertEquals(Why.MISSING, why(Asked.windows(() -> {
            throw new UnsatisfiedLinkError("jnidispatch");
        })));
    }

    @ParameterizedTest
    @CsvSource({
        "8004100e, MISSING", // namespace
        "80041010, MISSING", // class
        "80041002, MISSING", // object
        "80041003, DENIED",
        "80070005, DENIED",
        "80041069, TIMED_OUT",
        "80041001, ODD",
    })
    void codesOfWindowsManagement(String code, Why why) {
        assertEquals(why, why(WindowsWmi.failed(Integer.parseUnsignedInt(code, 16), "x")));
    }

    @Test
    void unsignedNumbersOfWindowsManagementComeBackUnsigned() {
        assertEquals("4294967295", WmiText.value(-1, 19));
        assertEquals("-1", WmiText.value(-1, 3));
        assertEquals("65535", WmiText.value(-1, 18));
        assertEquals("true", WmiText.value(true, 11));
        assertEquals("", WmiText.value(null, 8));
    }

    @Test
    void questionsHoldNothingButNames() {
        assertEquals("SELECT a, b FROM C", WmiText.query("C", List.of("a", "b")));
        assertThrows(IllegalArgumentException.class, () -> WmiText.query("C WHERE 1=1", List.of("a")));
        assertThrows(IllegalArgumentException.class, () -> WmiText.query("C", List.of("a, b")));
    }

    @Test
    void noInTheConsentWindowIsRefusedAndNotAnError() {
        assertInstanceOf(Elevation.Refused.class, WindowsElevation.failed(1223));
        assertInstanceOf(Elevation.Refused.class, WindowsElevation.failed(1260));
        assertInstanceOf(Elevation.CouldNotAsk.class, WindowsElevation.failed(2));
    }

    @Test
    void serviceStatesAndStarts() {
        assertEquals(Services.State.RUNNING, WindowsServices.state(4));
        assertEquals(Services.State.STOPPED, WindowsServices.state(1));
        assertEquals(Services.State.BETWEEN, WindowsServices.state(3));
        assertEquals(Services.State.UNKNOWN, WindowsServices.state(0));
        assertEquals(List.of("auto", "auto", "auto", "demand", "disabled", ""),
                List.of("0", "1", "2", "3", "4", "").stream().map(WindowsServices::start).toList());
    }

    @Test
    void markOfAStartDoesNotMoveWhenTheClockIsCorrected() {
        long hour = 36_000_000_000L;
        long boot = 134_400_323_820_000_000L;
        assertEquals(WindowsBoot.mark(boot, 0), WindowsBoot.mark(boot + hour, hour));
        assertEquals(Answer.got("windows-13440032382"), WindowsBoot.mark(boot, 0));
        assertEquals(Why.ODD, why(WindowsBoot.mark(0, 0)));
    }

    @Test
    void onlySystemAdministratorsAndOurselvesMayOwnTheFolder() {
        assertTrue(Owners.mayOwn("S-1-5-18", "S-1-5-21-1-2-3-1001"));
        assertTrue(Owners.mayOwn("S-1-5-32-544", "S-1-5-21-1-2-3-1001"));
        assertTrue(Owners.mayOwn("S-1-5-21-1-2-3-1001", "S-1-5-21-1-2-3-1001"));
        assertFalse(Owners.mayOwn("S-1-5-21-1-2-3-1002", "S-1-5-21-1-2-3-1001"));
    }

    private static Why why(Answer<?> answer) {
        return assertInstanceOf(Answer.Failed.class, answer).why();
    }

    @Test
    void answersAboutSignaturesBecomeStates() {
        assertEquals(Optional.of(Signatures.State.VALID), WindowsSignatures.state(0));
        assertEquals(Optional.of(Signatures.State.CHANGED), WindowsSignatures.state(0x80096010));
        assertEquals(Optional.of(Signatures.State.UNSIGNED), WindowsSignatures.state(0x800B0100));
        assertEquals(Optional.of(Signatures.State.UNTRUSTED), WindowsSignatures.state(0x800B0109));
        for (int aboutTheFile : new int[] {2, 3, 5, 0x80070005, 0x80092003}) {
            assertEquals(Optional.empty(), WindowsSignatures.state(aboutTheFile));
        }
    }
}
