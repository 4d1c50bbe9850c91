package changeover.os.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    @Test
    void plainArgumentsStayAsTheyAre() {
        assertEquals("@helper.args --plan C:\\ProgramData\\x\\", CommandLine.of(List.of("@helper.args", "--plan", "C:\\ProgramData\\x\\")));
    }

    @Test
    void argumentsWithBlanksAreQuotedAndTheLastBackslashCannotEatTheQuote() {
        assertEquals("\"C:\\My files\\\\\"", CommandLine.of(List.of("C:\\My files\\")));
        assertEquals("\"\"", CommandLine.of(List.of("")));
        assertEquals("\"a \\\"b\\\\\\\" c\"", CommandLine.of(List.of("a \"b\\\" c")));
    }

    @Test
    void lettersThatTheJavaLauncherWouldLoseOrExpandAreKnown() {
        assertTrue(CommandLine.survives("C:\\ProgramData\\Changeover\\plan-1a2b.json"));
        for (String lost : List.of("C:\\папка", "C:\\Zoë", "*.json", "what?", "a\"b", "a\nb")) {
            assertFalse(CommandLine.survives(lost), lost);
        }
    }
}
