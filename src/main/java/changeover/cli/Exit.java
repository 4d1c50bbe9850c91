package changeover.cli;

/** Exit codes that all commands share. Those of {@code scan} are in {@code Verdict}. */
final class Exit {
    static final int OK = 0;
    /** A change did not come to its end; {@code status} says why. */
    static final int NOT_DONE = 1;
    static final int USAGE = 64;
    static final int BAD_DATA = 65;
    static final int NO_INPUT = 66;
    static final int OUR_FAULT = 70;
    static final int CANNOT_WRITE = 73;
    static final int TRY_LATER = 75;
    static final int NO_RIGHTS = 77;

    private Exit() {}
}
