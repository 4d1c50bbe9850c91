package changeover.execute;

import changeover.knowledge.Meaning;
import java.time.Instant;
import java.util.List;

/**
 * Where one action stands by its journal. Pure: made by going over the events.
 *
 * @param boot mark of the start of the system at its last event; empty when there is none or it could not be told
 * @param child process id of its program, -1 when none is known
 * @param childStarted start of that process; null when not known
 * @param tries how often its program was started and did more than find the installer busy
 * @param answers how many answers of the person were taken in
 */
record Progress(
        ActionState state,
        String boot,
        Instant startedAt,
        Instant endedAt,
        long child,
        Instant childStarted,
        Meaning meaning,
        Detail detail,
        String output,
        int tries,
        int answers) {
    private static final Progress NEW =
            new Progress(ActionState.WAITING, "", null, null, -1, null, null, Detail.NONE, "", 0, 0);

    static Progress of(List<Event> events, String action) {
        var progress = NEW;
        for (Event event : events) {
            if (event.action().equals(action)) {
                progress = progress.after(event);
            }
        }
        return progress;
    }

    private Progress after(Event e) {
        return switch (e.kind()) {
            // a new try forgets what came of the last one
            case INTENT ->
                new Progress(
                        ActionState.INTENT, e.boot(), e.at(), null, -1, null, null, Detail.NONE, "", tries, answers);
            case STARTED ->
                new Progress(
                        ActionState.RUNNING, e.boot(), startedAt, null, number(e.detail(Event.PID)),
                        time(e.detail(Event.STARTED_AT)), null, Detail.NONE, "", tries + 1, answers);
            case EXITED -> {
                var said = meaning(e.detail(Event.MEANING));
                yield new Progress(
                        ActionState.CHECKING, e.boot(), startedAt, e.at(), -1, null, said, Detail.NONE,
                        e.detail(Event.OUTPUT), said == Meaning.BUSY ? tries - 1 : tries, answers);
            }
            case PROBED -> state == ActionState.INTENT || state == ActionState.RUNNING ? in(ActionState.CHECKING, e) : this;
            case VERIFIED -> in(ActionState.VERIFIED, e);
            case SKIPPED -> in(ActionState.SKIPPED, e);
            case FAILED -> in(ActionState.FAILED, e);
            case NEEDS_RESTART -> in(ActionState.NEEDS_RESTART, e);
            case NEEDS_PERSON -> in(ActionState.NEEDS_PERSON, e);
            case STOPPED -> in(ActionState.STOPPED, e);
            case YOUR_TURN ->
                new Progress(
                        ActionState.YOUR_TURN, e.boot(), startedAt == null ? e.at() : startedAt, null, -1, null, null,
                        Detail.of(e.detail(Event.WHY)), "", tries, answers);
            case ANSWERED ->
                new Progress(
                        state, e.boot(), startedAt, endedAt, child, childStarted, meaning, detail, output, tries,
                        answers + 1);
            case ATTACHED, LEFT, PROTECTION, FINISHED -> this;
        };
    }

    private Progress in(ActionState next, Event e) {
        return new Progress(
                next, e.boot(), startedAt, endedAt == null && next.ended() ? e.at() : endedAt, child, childStarted,
                meaning, Detail.of(e.detail(Event.WHY)), output, tries, answers);
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : -1;
    }

    private static Instant time(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }

    private static Meaning meaning(String name) {
        for (Meaning m : Meaning.values()) {
            if (m.name().equals(name)) {
                return m;
            }
        }
        return null;
    }
}
