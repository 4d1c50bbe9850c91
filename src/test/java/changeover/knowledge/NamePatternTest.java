package changeover.knowledge;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

class NamePatternTest {
    private static final Object[] PARTS = {
        "[a-z]", "[^/]", "[z-a]", "[\\\\d.]", "(?!x)", "(?:", "\\\\p{L}", "\\\\s", "[]", "[^]", "[a-]", "[-a]", "[\u00ab\u201c\\\\s]", ")?", "]"
    };

    @Test
    void matchesWholeNamesWithoutCase() {
        var pattern = NamePattern.of("Maker (One|Two) .*");
        assertTrue(pattern.matcher("maker two 3").matches());
        assertFalse(pattern.matcher("a maker two 3").matches());
        assertEquals("Maker (One|Two) .*", pattern.pattern());
    }

    @Test
    void aBadOneIsRefusedWhenItIsRead() {
        for (String bad : new String[] {"(a", "a)", "[a", "*a", "a\\", "(?x", "a(?", "a{2", "(?<n", "\\k", "a|*", "(?a)", "(+a)", "a\\"}) {
            assertThrows(PatternSyntaxException.class, () -> NamePattern.of(bad), bad);
        }
    }

    /** What is not compiled at once must never fail later. */
    @Test
    void plainlyGoodOnesCompile() {
        var random = new Random(3);
        String letters = "aBd1 -_|().*?:\\[]+{}^$,/&'";
        int good = 0;
        for (int i = 0; i < 200_000; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(9); j >= 0; j--) {
                boolean part = random.nextInt(4) == 0;
                text.append(part ? PARTS[random.nextInt(PARTS.length)] : letters.charAt(random.nextInt(letters.length())));
            }
            if (NamePattern.plainlyGood(text.toString())) {
                good++;
                assertDoesNotThrow(() -> Pattern.compile(text.toString()), text::toString);
            }
        }
        assertTrue(good > 5_000, good + " of them were good");
    }

    @Test
    void mostPatternsOfThePacksNeedNotBeCompiledAtOnce() {
        var signs = KnowledgeLoader.load().products().stream().flatMap(product -> product.signs().stream()).toList();
        long plain = signs.stream().filter(sign -> NamePattern.plainlyGood(sign.pattern().pattern())).count();
        assertTrue(plain * 100 > signs.size() * 98L, plain + " of " + signs.size());
    }
}
