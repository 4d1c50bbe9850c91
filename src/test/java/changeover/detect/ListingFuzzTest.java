package changeover.detect;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ListingFuzzTest {
    /** A few thousand bent lists; {@link ListingFuzz} runs longer. */
    @Test
    @Timeout(60)
    void bentListsAreSurvived() {
        var fuzz = new ListingFuzz(20261125);
        int lists = 0;
        for (int i = 0; i < 6000; i++) {
            lists += fuzz.once(i % 20 == 0) ? 1 : 0;
        }
        assertTrue(lists > 1000, lists + " were still lists");
    }
}
