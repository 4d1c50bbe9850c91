package changeover.execute;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * One line of a journal after its header.
 *
 * @param n 1, 2, 3, ...
 * @param at when, by this machine's clock
 * @param boot mark of the start of the system; empty when it could not be told
 * @param action id of the action it is about; empty when it is about the whole change
 * @param kind what happened
 * @param detail more of it; keys are the constants below
 */
public record Event(int n, Instant at, String boot, String action, Kind kind, Map<String, String> detail) {
    /** A word of {@link Detail}: why, or how we know. */
    public static final String WHY = "why";
    /** Process id, of the child for STARTED, of the one at work for ATTACHED. */
    public static final String PID = "pid";
    /** Start of that process; empty when the system does not tell. */
    public static final String STARTED_AT = "started";
    /** Folder in which the person leaves stop files and answers. */
    public static final String MAILBOX = "mailbox";
    /** Version of the program at work. */
    public static final String PROGRAM = "program";
    /** Exit code, as a remark. */
    public static final String CODE = "code";
    /** What the exit code means, in the words of {@code Meaning}. */
    public static final String MEANING = "meaning";
    /** The last lines its program printed. */
    public static final String OUTPUT = "output";
    /** What a look saw: "done", "not-done", "could-not-look". */
    public static final String SEEN = "seen";
    /** What was refused, in a few plain words for the log. */
    public static final String REFUSED = "refused";
    /** "true" or "false": the person's answer. */
    public static final String DONE = "done";
    /** "on", "off", "unknown": is any real-time protection known to be active. */
    public static final String NOW = "now";
    /** Ids of what protects, separated by one blank. */
    public static final String BY = "by";
    /**
     * Milliseconds: when the answer changed, since the look before; else the largest time between two looks since the
     * last such event. Missing for the first look of a run.
     */
    public static final String GAP = "gapMillis";
    /** Verdict of a whole look. */
    public static final String VERDICT = "verdict";
    /** What a whole look found: "family=state" separated by one blank. */
    public static final String FINDINGS = "findings";
    /** Probes that could not look, separated by one blank. */
    public static final String BLIND = "blind";

    public Event {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(boot, "boot");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(kind, "kind");
        detail = Map.copyOf(detail);
    }

    public String detail(String key) {
        return detail.getOrDefault(key, "");
    }

    /** What may happen. With an action's id it is about the action, without about the whole change. */
    public enum Kind {
        /** Somebody begins or goes on to carry the change out. */
        ATTACHED,
        /** That somebody ended properly. */
        LEFT,
        /** A look at what protects the PC. */
        PROTECTION,
        /** It is about to be done: nothing has happened yet. */
        INTENT,
        /** Its program runs. */
        STARTED,
        /** Its program ended. */
        EXITED,
        /** The look that decides. */
        PROBED,
        VERIFIED,
        SKIPPED,
        FAILED,
        NEEDS_RESTART,
        YOUR_TURN,
        ANSWERED,
        NEEDS_PERSON,
        STOPPED,
        FINISHED
    }
}
