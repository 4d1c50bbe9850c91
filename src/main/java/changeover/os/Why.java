package changeover.os;

/** Why a question to the machine has no answer. The ids stand in reports and recordings. */
public enum Why {
    /** The system refused: rights are missing. */
    DENIED("denied"),
    /** No answer within the time limit. */
    TIMED_OUT("timed-out"),
    /** The tool, service or namespace that would know is not on this machine. */
    MISSING("missing"),
    /** There was an answer, but not one we understand. */
    ODD("odd"),
    /** The person cancelled. */
    CANCELLED("cancelled"),
    /** A recording or file does not contain this question. */
    NOT_RECORDED("not-recorded");

    private final String id;

    Why(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
