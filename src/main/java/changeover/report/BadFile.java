package changeover.report;

/** A file that was handed in cannot be used. Expected: never a fault of this program. */
public final class BadFile extends Exception {
    private static final long serialVersionUID = 1;

    /** What is wrong with it. */
    public enum Kind {
        /** Not JSON, or torn. */
        NOT_JSON,
        /** JSON, but of another kind or a version this program does not know. */
        OTHER_KIND,
        /** The right kind, but something in it is missing or not a known word. */
        INCOMPLETE,
        /** It names a product that this program's knowledge does not have. */
        UNKNOWN_PRODUCT
    }

    private final Kind kind;

    /** {@code detail} says where, in the words of the file; for people who look closer. */
    public BadFile(Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
