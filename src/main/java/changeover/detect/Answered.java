package changeover.detect;

/**
 * A probe's answer.
 *
 * @param probe its id
 * @param decides see {@link Probe#decides()}
 */
public record Answered(String probe, boolean decides, Looked looked) {
    /** False when there was something to look at and it could not be looked at as a whole. */
    boolean sawAll() {
        return !(looked instanceof Looked.CouldNotLook);
    }
}
