package changeover.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTest {
    @ParameterizedTest
    @CsvSource({
        "kesl, kesl", "kesl\\.service, kesl.service", "klnagent(64)?, klnagent64 klnagent", "(a|b)c?, ac a bc b",
        "(?:x|y)z, xz yz", "[ab]1, a1 b1", "a|b, a b", "/opt/a-b_c, /opt/a-b_c", "'C:\\\\\\\\A \\(x\\)', 'C:\\\\A (x)'"
    })
    void fewNames(String pattern, String names) {
        var expected = names.startsWith("C:") ? List.of(names) : List.of(names.split(" "));
        assertEquals(Optional.of(expected), Literals.of(pattern));
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "a+", "a{2}", "\\d", "[a-z]", "[^a]", "(?i)a", "(?!a)b", "a??", "(a", "a)", "[a", "\\", "^a$",
        "(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)"})
    void notAFew(String pattern) {
        assertEquals(Optional.empty(), Literals.of(pattern));
    }

    /** Whatever the pattern is: nothing is thrown, and each name that is told fits it. */
    @Test
    void everyNameFits() {
        var random = new Random(7);
        String signs = "ab(|)?[]\\.*+{}^$1-:/";
        for (int i = 0; i < 50_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String pattern = text.toString();
            Literals.of(pattern).ifPresent(names -> {
                try {
                    var compiled = Pattern.compile(pattern);
                    names.forEach(name -> assertTrue(compiled.matcher(name).matches(), () -> pattern + " : " + name));
                } catch (PatternSyntaxException _) {
                    // the packs' loader refuses those
                }
            });
        }
    }
}
