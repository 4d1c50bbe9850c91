package changeover.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import changeover.ui.step.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static final Journey LATER = Journey.START.with(changeover.recommend.Answers.NONE, null, true);

    private record Fake(String id, Predicate<Journey> applies) implements Step {
        @Override
        public boolean appliesTo(Journey journey) {
            return applies.test(journey);
        }

        @Override
        public Visit open(Journey journey, Services services, Navigator navigator) {
            throw new UnsupportedOperationException();
        }
    }

    private final Step a = new Fake("a", _ -> true);
    private final Step b = new Fake("b", journey -> !journey.decideLater());
    private final Step c = new Fake("c", _ -> true);
    private final Flow flow = new Flow(List.of(a, b, c));

    @Test
    void goesThroughThePagesThatApply() {
        assertEquals(List.of(a, b, c), flow.path(Journey.START));
        assertEquals(Optional.of(b), flow.next("a", Journey.START));
        assertEquals(Optional.of(c), flow.next("a", LATER));
        assertEquals(Optional.empty(), flow.next("c", Journey.START));
        assertEquals(Optional.of(b), flow.previous("c", Journey.START));
        assertEquals(Optional.of(a), flow.previous("c", LATER));
        assertEquals(Optional.empty(), flow.previous("a", Journey.START));
    }

    @Test
    void saysWhereAPageStands() {
        assertEquals(new Flow.Position(3, 3), flow.position("c", Journey.START));
        assertEquals(new Flow.Position(2, 2), flow.position("c", LATER));
    }

    /** An answer may take the page itself off the path: going on must still work from there. */
    @Test
    void goesOnFromAPageThatLeftThePath() {
        assertEquals(Optional.of(c), flow.next("b", LATER));
        assertEquals(Optional.of(a), flow.previous("b", LATER));
        assertEquals(new Flow.Position(2, 2), flow.position("b", LATER));
    }

    @Test
    void findsOnlyWhatIsOnThePath() {
        assertEquals(Optional.of(b), flow.find("b", Journey.START));
        assertEquals(Optional.empty(), flow.find("b", LATER));
        assertThrows(IllegalArgumentException.class, () -> flow.next("x", Journey.START));
    }

    @Test
    void refusesTwoStepsWithOneId() {
        assertThrows(IllegalArgumentException.class, () -> new Flow(List.of(a, a)));
    }
}
