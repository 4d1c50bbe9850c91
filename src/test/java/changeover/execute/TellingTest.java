package changeover.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TellingTest {
    private final Telling telling = new Telling(Locale.ENGLISH);

    @Test
    void everythingHasItsOwnShortSentences() {
        var all = new HashSet<String>();
        int count = 0;
        for (Detail detail : Detail.values()) {
            all.add(telling.detail(detail));
            assertEquals(detail, Detail.of(detail.id()));
            count++;
        }
        for (ActionState state : ActionState.values()) {
            all.add(telling.state(state));
            count++;
        }
        for (Changes.Refusal why : Changes.Refusal.values()) {
            all.add(telling.refusal(why));
            count++;
        }
        assertEquals(count, all.size());
        for (String text : all) {
            for (String sentence : text.split("[.?] ?")) {
                assertTrue(sentence.split(" ").length <= 20, sentence);
            }
            assertTrue(!text.contains("!") && !text.contains("'") && !text.contains("{"), text);
        }
    }

    @Test
    void saysWhatStandsInTheWayInTheReadersLanguage() {
        var spanish = new Telling(java.util.Locale.of("es", "US"));
        assertEquals("la línea 7 está dañada, o se cambió la línea anterior", spanish.because(Cause.of("line.changed", 7)));
        assertEquals("pkexec no está en este equipo", spanish.because("pkexec is not on this machine"));
        assertEquals("Not authorized", spanish.because("Not authorized"));
        assertEquals("", spanish.because(null));
        assertEquals("line 7 is damaged", new Telling(java.util.Locale.US).because(Cause.of("line.damaged", 7)));
    }
}
