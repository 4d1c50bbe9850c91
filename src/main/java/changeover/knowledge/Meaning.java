package changeover.knowledge;

/** What an exit code means in words. Only a remark: the probe decides. */
public enum Meaning {
    FINISHED,
    FINISHED_RESTART,
    NOT_THERE,
    PERSON_STOPPED,
    BUSY,
    UNCLEAR,
    FAILED
}
