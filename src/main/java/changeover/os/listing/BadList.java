package changeover.os.listing;

/** A list cannot be used. Expected: it comes from another tool, or from anybody. */
public final class BadList extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String file;

    /** @param file the list, as the person named it */
    public BadList(Reason reason, String file) {
        super(reason + ": " + file);
        this.reason = reason;
        this.file = file;
    }

    public String file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** It is none of the kinds we know. */
        UNKNOWN,
        /** Several lists that cannot be of one computer. */
        MIXED,
        /** Longer than any such list. */
        TOO_LONG
    }
}
