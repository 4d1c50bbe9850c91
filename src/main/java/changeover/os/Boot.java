package changeover.os;

/** Which start of the system is this, and does it ask for another one? */
public interface Boot {
    /** A text that stays the same until the system really restarts. */
    Answer<String> mark();

    /** True when the system itself says that a restart is pending. */
    Answer<Boolean> restartPending();
}
