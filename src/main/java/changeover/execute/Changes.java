package changeover.execute;

import changeover.plan.Plan;
import java.util.List;
import java.util.Optional;

/**
 * Everything that window and terminal do with plans. Calls may touch the disk: never call them on the window's thread.
 */
public interface Changes {
    /**
     * Checks the consent ({@code hash} must be the plan's own) and the machine, and begins. With {@code here} the
     * actions run in this process (the terminal program with rights, the helper); otherwise the helper is started.
     */
    Begun begin(Plan plan, String hash, boolean here);

    /** Goes on with an unfinished change after a crash or restart, by the law of recovery. */
    Begun resume(boolean here);

    /** The newest change on this machine, finished or not; empty when there was none. */
    Found newest();

    /** The change of that journal id. */
    Found of(String journal);

    /** Ask whoever is at it to stop after the current step. */
    void stopAfterThisStep(String journal);

    /** The person's answer to a step that waits for her ({@code done}: she says it is done; else skip it). */
    void answer(String journal, String action, boolean done);

    sealed interface Begun {}

    /** It runs; follow it with {@link #of}. When carried out here, it has already ended. */
    record Running(String journal) implements Begun {}

    /** Nothing was begun and nothing was changed. */
    record NotBegun(Refusal why, String detail) implements Begun {}

    enum Refusal {
        /** The hash is not this plan's: something changed since it was agreed to. */
        WRONG_CONSENT,
        /** The plan was made for another machine. */
        OTHER_MACHINE,
        /** The plan is malformed, or names something this program does not know. */
        BAD_PLAN,
        /** The plan rests on other facts than those in use here, and does not fit these. */
        OTHER_FACTS,
        NO_RIGHTS,
        /** Another run is under way on this machine, or another change is unfinished. */
        BUSY,
        CANNOT_WRITE,
        /** There is nothing to resume. */
        NOTHING_OPEN,
        /** The person said no when the system asked for rights. */
        PERSON_REFUSED
    }

    /** A look into the journals. */
    sealed interface Found {}

    record View(RunView run, List<String> journalLines) implements Found {
        public View {
            journalLines = List.copyOf(journalLines);
        }
    }

    record Nothing() implements Found {}

    /** There is a journal, but it is damaged in the middle or of an unknown version: a person must look. */
    record Damaged(String path, String detail) implements Found {}

    /** Convenience: the view, when there is one. */
    static Optional<RunView> view(Found found) {
        return found instanceof View view ? Optional.of(view.run()) : Optional.empty();
    }
}
