package changeover.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A test that looks for hard-wired text must find it. */
class UnmarkedTest {
    private final Unmarked unmarked = new Unmarked().know("Kaspersky Plus", "home");

    @Test
    void knowsForeignText() {
        assertTrue(unmarked.in("Hard-wired"));
        assertTrue(unmarked.in(Marked.text("Look at {0}") + " now"));
        assertFalse(unmarked.in(Marked.text("Look at " + Marked.text("it")) + " 12"));
        assertFalse(unmarked.in("Kaspersky Plus"));
        assertFalse(unmarked.in("September 29, 2024"));
    }

    @Test
    void knowsForeignTextInAPage() {
        String sentence = Marked.text("We found it.");
        assertEquals(List.of(), unmarked.inPage(sentence + "\n  Kaspersky\n  Plus (2)\n" + sentence));
        assertEquals(List.of(), unmarked.inPage(Marked.text("We found it on") + " 12 November 2026\n"));
        assertEquals(1, unmarked.inPage(sentence + "\n  Kaspersky Plus is there\n").size());
        assertEquals(1, unmarked.inPage("Usage: " + sentence).size());
        assertEquals(1, unmarked.inPage("at home " + sentence).size());
        assertEquals(1, unmarked.inPage("Kaspersky Plusses " + sentence).size());
    }
}
