package changeover.knowledge;

/**
 * Where the facts in use came from.
 *
 * @param imported true: from a signed file; false: with the program
 * @param ignored true: a stored file of facts is not used, because it is damaged or was not made by us
 */
public record Origin(boolean imported, boolean ignored) {
    /** The packs of this program, and nothing else was there. */
    public static final Origin BUNDLED = new Origin(false, false);
}
