package changeover.execute;

import static changeover.execute.Recovery.Decision.ASK_AGAIN;
import static changeover.execute.Recovery.Decision.CAME_BACK;
import static changeover.execute.Recovery.Decision.FAILED_AFTER_RESTART;
import static changeover.execute.Recovery.Decision.NEEDS_PERSON;
import static changeover.execute.Recovery.Decision.RUN;
import static changeover.execute.Recovery.Decision.SKIP;
import static changeover.execute.Recovery.Decision.STAY;
import static changeover.execute.Recovery.Decision.STAY_UNSURE;
import static changeover.execute.Recovery.Decision.VERIFIED_AFTER_RESTART;
import static changeover.execute.Recovery.Decision.VERIFIED_END_NOT_SEEN;
import static changeover.execute.Recovery.Decision.VERIFIED_LATER;
import static changeover.execute.Recovery.Decision.VERIFIED_RESTART_BETWEEN;
import static changeover.execute.Recovery.Decision.VERIFIED_RESTART_OFFERED;
import static changeover.execute.Recovery.Decision.WAIT_FOR_RESTART;
import static changeover.execute.Recovery.Decision.WATCH;
import static changeover.execute.Recovery.Decision.YOUR_TURN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import changeover.execute.Recovery.Decision;
import changeover.execute.Recovery.Start;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The law of recovery, written out a second time as the table it is: one test per row and column. */
class RecoveryTest {
    /** {@code start} null: any. */
    private record Row(
            List<ActionState> last, boolean alive, Start start, Decision done, Decision notDone, Decision couldNotLook) {}

    private static final List<ActionState> UNDER_WAY =
            List.of(ActionState.INTENT, ActionState.RUNNING, ActionState.CHECKING);
    private static final List<Row> LAW = List.of(
            new Row(List.of(ActionState.WAITING), false, null, SKIP, RUN, NEEDS_PERSON),
            new Row(UNDER_WAY, true, Start.SAME, WATCH, WATCH, WATCH),
            new Row(UNDER_WAY, false, Start.SAME, VERIFIED_END_NOT_SEEN, ASK_AGAIN, NEEDS_PERSON),
            new Row(UNDER_WAY, false, Start.CHANGED, VERIFIED_RESTART_BETWEEN, ASK_AGAIN, NEEDS_PERSON),
            // a number that lives after a restart is another program's
            new Row(UNDER_WAY, true, Start.CHANGED, VERIFIED_RESTART_BETWEEN, ASK_AGAIN, NEEDS_PERSON),
            new Row(
                    List.of(ActionState.NEEDS_RESTART), false, Start.SAME, VERIFIED_RESTART_OFFERED, WAIT_FOR_RESTART,
                    WAIT_FOR_RESTART),
            new Row(
                    List.of(ActionState.NEEDS_RESTART), false, Start.CHANGED, VERIFIED_AFTER_RESTART,
                    FAILED_AFTER_RESTART, NEEDS_PERSON),
            new Row(List.of(ActionState.VERIFIED), false, null, STAY, CAME_BACK, STAY_UNSURE),
            new Row(List.of(ActionState.SKIPPED), false, null, STAY, STAY, STAY),
            new Row(List.of(ActionState.YOUR_TURN), false, null, VERIFIED_LATER, YOUR_TURN, YOUR_TURN),
            new Row(
                    List.of(ActionState.FAILED, ActionState.STOPPED, ActionState.NEEDS_PERSON), false, null,
                    VERIFIED_LATER, RUN, NEEDS_PERSON));

    @TestFactory
    Stream<DynamicTest> everyRowAndColumn() {
        var tests = new ArrayList<DynamicTest>();
        for (Row row : LAW) {
            for (ActionState last : row.last()) {
                for (Start start : Start.values()) {
                    if (row.start() == null || row.start() == start) {
                        for (Seen seen : Seen.values()) {
                            var expected = switch (seen) {
                                case DONE -> row.done();
                                case NOT_DONE -> row.notDone();
                                case COULD_NOT_LOOK -> row.couldNotLook();
                            };
                            String name = last + (row.alive() ? " alive " : " ") + start + " " + seen;
                            tests.add(DynamicTest.dynamicTest(name, () ->
                                    assertEquals(expected, Recovery.decide(last, row.alive(), start, seen))));
                        }
                    }
                }
            }
        }
        return tests.stream();
    }

    @Test
    void theTableHasARowForEveryState() {
        var states = new HashSet<ActionState>();
        LAW.forEach(row -> states.addAll(row.last()));
        assertEquals(ActionState.values().length, states.size());
    }
}
