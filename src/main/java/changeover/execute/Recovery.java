package changeover.execute;

/**
 * The law of recovery, as one pure function: the journal says what we meant, the look says what is, and the look wins.
 */
final class Recovery {
    private Recovery() {}

    /** Is this the same start of the system as at the last event of the action? */
    enum Start {
        SAME,
        CHANGED
    }

    enum Decision {
        RUN,
        /** It was so before we came. */
        SKIP,
        /** Its program still runs: keep watching. */
        WATCH,
        VERIFIED_END_NOT_SEEN,
        VERIFIED_RESTART_BETWEEN,
        VERIFIED_RESTART_OFFERED,
        VERIFIED_AFTER_RESTART,
        VERIFIED_LATER,
        /** Ask the person before it is tried again. */
        ASK_AGAIN,
        WAIT_FOR_RESTART,
        FAILED_AFTER_RESTART,
        NEEDS_PERSON,
        /** It is the person's turn, still. */
        YOUR_TURN,
        STAY,
        /** It stays verified, but this time we could not look: say so. */
        STAY_UNSURE,
        /** Back to a new plan. */
        CAME_BACK
    }

    /**
     * What to do with an action when work on a change begins or goes on.
     *
     * @param last where the journal says it stands
     * @param childAlive its program still runs
     * @param start see {@link Start}
     * @param seen what the look says now
     */
    static Decision decide(ActionState last, boolean childAlive, Start start, Seen seen) {
        boolean restarted = start == Start.CHANGED;
        return switch (last) {
            case WAITING -> switch (seen) {
                case DONE -> Decision.SKIP;
                case NOT_DONE -> Decision.RUN;
                case COULD_NOT_LOOK -> Decision.NEEDS_PERSON;
            };
            case INTENT, RUNNING, CHECKING -> {
                if (childAlive && !restarted) {
                    yield Decision.WATCH;
                }
                yield switch (seen) {
                    case DONE -> restarted ? Decision.VERIFIED_RESTART_BETWEEN : Decision.VERIFIED_END_NOT_SEEN;
                    case NOT_DONE -> Decision.ASK_AGAIN;
                    case COULD_NOT_LOOK -> Decision.NEEDS_PERSON;
                };
            }
            case NEEDS_RESTART -> switch (seen) {
                case DONE -> restarted ? Decision.VERIFIED_AFTER_RESTART : Decision.VERIFIED_RESTART_OFFERED;
                case NOT_DONE -> restarted ? Decision.FAILED_AFTER_RESTART : Decision.WAIT_FOR_RESTART;
                case COULD_NOT_LOOK -> restarted ? Decision.NEEDS_PERSON : Decision.WAIT_FOR_RESTART;
            };
            case VERIFIED -> switch (seen) {
                case DONE -> Decision.STAY;
                case NOT_DONE -> Decision.CAME_BACK;
                case COULD_NOT_LOOK -> Decision.STAY_UNSURE;
            };
            case SKIPPED -> Decision.STAY;
            case YOUR_TURN -> seen == Seen.DONE ? Decision.VERIFIED_LATER : Decision.YOUR_TURN;
            // The person has seen this and asked us to go on: that is her yes to another try.
            case FAILED, STOPPED, NEEDS_PERSON -> switch (seen) {
                case DONE -> Decision.VERIFIED_LATER;
                case NOT_DONE -> Decision.RUN;
                case COULD_NOT_LOOK -> Decision.NEEDS_PERSON;
            };
        };
    }
}
