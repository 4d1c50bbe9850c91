package changeover.detect;

/** The strongest of the findings. Other vendors' products never count. */
public enum Verdict {
    INSTALLED("installed", 1),
    BROKEN("broken", 1),
    LEFTOVERS("leftovers", 2),
    TRACES("traces", 2),
    UNCLEAR("unclear", 3),
    NONE("none", 0);

    private final String id;
    private final int exitCode;

    Verdict(String id, int exitCode) {
        this.id = id;
        this.exitCode = exitCode;
    }

    public String id() {
        return id;
    }

    /** Exit code of {@code changeover scan}. */
    public int exitCode() {
        return exitCode;
    }
}
