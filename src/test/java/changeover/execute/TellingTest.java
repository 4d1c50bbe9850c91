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
}
