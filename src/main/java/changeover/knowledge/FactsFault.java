package changeover.knowledge;

/** Why a file of facts is not used. */
public enum FactsFault {
    /** Longer than {@link FactsFile#LIMIT}. */
    TOO_BIG,
    /** It does not begin as such a file does. */
    NOT_OURS,
    /** A later version of the form: for a newer program. */
    OTHER_FORM,
    /** Signed with a key that this program does not know. */
    OTHER_KEY,
    /** The first line was changed, or somebody else signed it. */
    WRONG_SIGNATURE,
    /** The end is missing. */
    TRUNCATED,
    /** What follows the first line was changed. */
    WRONG_CHECKSUM,
    /** Of a date that has not come yet. */
    IN_THE_FUTURE,
    /** Not of a later date than the facts in use. */
    NOT_NEWER,
    /** Signed, but the packs in it are not whole. */
    BAD_CONTENT
}
