package changeover.execute;

import changeover.plan.Action;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Makes the view of a run from its journal. Pure, except that it is told which processes are alive. */
final class ViewReader {
    private ViewReader() {}

    /**
     * @param alive is the process with that id and start alive and at this journal?
     */
    static RunView view(Header header, List<Event> events, BiPredicate<Long, Instant> alive) {
        var steps = new ArrayList<RunView.Step>();
        for (Action action : header.plan().actions()) {
            var p = Progress.of(events, action.id());
            steps.add(new RunView.Step(
                    action, p.state(), p.startedAt(), p.endedAt(), p.meaning(), p.detail().id(), p.output()));
        }
        var clock = ProtectionClock.of(events);
        return new RunView(
                header.journal(), header.plan(), state(header, events), header.agreedAt(), steps, clock.unprotected(),
                clock.accuracy(), clock.now(), clock.since(), attended(events, alive));
    }

    /** Where the plan stands: what was last said about the whole of it, unless somebody went on after that. */
    static PlanState state(Header header, List<Event> events) {
        PlanState state = PlanState.AGREED;
        String last = header.plan().actions().isEmpty() ? "" : header.plan().actions().getLast().id();
        for (Event e : events) {
            boolean whole = e.action().isEmpty();
            state = switch (e.kind()) {
                // somebody who only came and went has not begun anything
                case ATTACHED -> state == PlanState.AGREED ? state : PlanState.WORKING;
                case FINISHED -> PlanState.FINISHED;
                case STOPPED -> whole ? PlanState.STOPPED : state;
                case NEEDS_PERSON -> whole ? PlanState.NEEDS_PERSON : state;
                case NEEDS_RESTART -> whole ? PlanState.AWAITING_RESTART : state;
                case LEFT, PROTECTION -> state;
                case INTENT -> e.action().equals(last) ? PlanState.CHECKING : PlanState.WORKING;
                case STARTED, EXITED, PROBED, VERIFIED, SKIPPED, FAILED, YOUR_TURN, ANSWERED ->
                    state == PlanState.AGREED ? PlanState.WORKING : state;
            };
        }
        return state;
    }

    private static boolean attended(List<Event> events, BiPredicate<Long, Instant> alive) {
        for (Event e : events.reversed()) {
            switch (e.kind()) {
                case LEFT -> {
                    return false;
                }
                case ATTACHED -> {
                    String started = e.detail(Event.STARTED_AT);
                    return alive.test(
                            Long.parseLong(e.detail(Event.PID)), started.isEmpty() ? null : Instant.parse(started));
                }
                default -> {}
            }
        }
        return false;
    }
}
