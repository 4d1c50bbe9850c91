package changeover.os;

/** The system a machine runs. {@link #OTHER} is anything this program knows no probes for. */
public enum Os {
    WINDOWS("windows"),
    LINUX("linux"),
    MAC("mac"),
    OTHER("other");

    private final String id;

    Os(String id) {
        this.id = id;
    }

    /** The word used in reports and recordings. */
    public String id() {
        return id;
    }

    /** The system of that id; {@link #OTHER} for an unknown one. */
    public static Os of(String id) {
        for (Os os : values()) {
            if (os.id.equals(id)) {
                return os;
            }
        }
        return OTHER;
    }
}
