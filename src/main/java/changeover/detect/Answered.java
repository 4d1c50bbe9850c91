package changeover.detect;

/**
 * A probe's answer.
 *
 * @param probe its id
 * @param decides see {@link Probe#decides()}
 * @param extra see {@link Probe#extra()}
 */
public record Answered(String probe, boolean decides, boolean extra, Looked looked) {
    /** Of a probe that is needed. */
    public Answered(String probe, boolean decides, Looked looked) {
        this(probe, decides, false, looked);
    }

    /** False when there was something to look at and it could not be looked at as a whole. */
    boolean sawAll() {
        return !(looked instanceof Looked.CouldNotLook);
    }
}
