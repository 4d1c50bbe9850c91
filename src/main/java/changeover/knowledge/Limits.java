package changeover.knowledge;

/**
 * How much a pack may be. A pack can come from a file that somebody was given, so that a wrong or a made-up one must be
 * refused before it costs memory or time.
 */
final class Limits {
    /** Bytes of one pack, or characters. The largest is a tenth of this: a pack that grows so big should be divided. */
    static final int PACK = 1 << 20;

    /** The same of all packs that are read together: ten times what they are now, and little memory on any PC. */
    static final int ALL_PACKS = 12 << 20;

    /** Objects and lists in each other. The packs need nine; reading is recursive, so that depth costs stack. */
    static final int DEPTH = 16;

    /** Characters of a name or value that is quoted when we tell what is wrong: more would hide the sentence. */
    static final int QUOTED = 600;

    private Limits() {}
}
