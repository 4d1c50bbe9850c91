package changeover.execute;

/** Where a whole plan stands. */
public enum PlanState {
    DRAFT,
    AGREED,
    WORKING,
    AWAITING_RESTART,
    CHECKING,
    FINISHED,
    STOPPED,
    NEEDS_PERSON
}
