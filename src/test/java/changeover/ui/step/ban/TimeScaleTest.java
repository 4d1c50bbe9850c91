package changeover.ui.step.ban;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Ban;
import changeover.knowledge.Confidence;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);

    private static Ban.Event event(String date) {
        return new Ban.Event(
                date, LocalDate.parse(date), true, null, "t", "US", false, null, null, null, "c", List.of(), Confidence.H, TODAY,
                null);
    }

    private final List<Ban.Event> events =
            List.of(event("2018-06-01"), event("2022-01-01"), event("2022-01-20"), event("2024-06-20"), event("2024-09-29"));
    private final TimeScale scale = new TimeScale(events, TODAY);

    @Test
    void beginsWithTheYearOfTheFirstEventAndEndsToday() {
        assertEquals(0, scale.at(LocalDate.of(2018, 1, 1)));
        assertEquals(1, scale.at(TODAY));
        assertEquals(LocalDate.of(2018, 1, 1), scale.years().getFirst());
        assertEquals(LocalDate.of(2027, 1, 1), scale.years().getLast());
    }

    @Test
    void isTrueToScale() {
        double year = scale.at(LocalDate.of(2019, 1, 1));
        assertEquals(1 / 9.0, year, 0.001);
        assertEquals(3 * year, scale.at(LocalDate.of(2021, 1, 1)), 0.001);
    }

    @Test
    void eventsThatWouldTouchShareAMark() {
        var marks = scale.marks(events, 0, 0.05);
        assertEquals(List.of(1, 2, 2), marks.stream().map(m -> m.events().size()).toList());
        for (int i = 1; i < marks.size(); i++) {
            assertTrue(marks.get(i).at() - marks.get(i - 1).at() > 0.05);
        }
        assertEquals(5, scale.marks(events, 0, 0.0001).size());
    }

    /** A long row of close events must not grow into one mark: the distance counts from its first event. */
    @Test
    void aChainOfEventsDoesNotGrowForEver() {
        var chain = List.of(event("2020-01-01"), event("2020-05-01"), event("2020-09-01"), event("2021-01-01"), event("2021-05-01"));
        assertEquals(List.of(2, 2, 1), scale.marks(chain, 0, 0.05).stream().map(m -> m.events().size()).toList());
    }

    @Test
    void nothingIsLostAndTheFutureStaysOnTheLine() {
        assertEquals(5, scale.marks(events, 0, 0.5).stream().mapToInt(m -> m.events().size()).sum());
        assertEquals(1, scale.at(LocalDate.of(2030, 1, 1)));
        assertEquals(List.of(), new TimeScale(List.of(), TODAY).marks(List.of(), 0, 0.1));
    }
}
