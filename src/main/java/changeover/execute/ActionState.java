package changeover.execute;

/** Where an action stands. */
public enum ActionState {
    WAITING,
    INTENT,
    RUNNING,
    /** Its program ended; the look that decides is under way. */
    CHECKING,
    /** It is the person's turn, e.g. in the vendor's own window. */
    YOUR_TURN,
    VERIFIED,
    /** Was already so before we came: not ours, never undone. */
    SKIPPED,
    NEEDS_RESTART,
    FAILED,
    STOPPED,
    /** We cannot tell; a person must look. */
    NEEDS_PERSON;

    /** True when nothing more will happen to it by itself. */
    public boolean ended() {
        return this == VERIFIED || this == SKIPPED || this == FAILED || this == STOPPED || this == NEEDS_PERSON;
    }
}
