package changeover.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Checks a receipt from anywhere, without the machine it speaks of: nothing in it was changed, and its parts belong
 * together. It cannot tell who made it: whoever changes a receipt could also seal it anew.
 */
public final class ProofCheck {
    /** Where the data stands in a page. */
    static final String DATA_BEGIN = "<script type=\"application/json\" id=\"receipt\">";

    static final String DATA_END = "</script>";

    private ProofCheck() {}

    /** What came of it. */
    public sealed interface Result {}

    /**
     * Unchanged since it was sealed.
     *
     * @param machine the mark of the machine
     * @param plan the hash of the plan
     */
    public record Unchanged(String machine, String plan, Instant made) implements Result {}

    /** Not a receipt, or not as it was. {@code detail} says where, for people who look closer; may be empty. */
    public record Refused(Reason why, String detail) implements Result {}

    public enum Reason {
        /** Neither data nor page of a receipt. */
        NOT_A_RECEIPT,
        /** A receipt of a version this program does not know. */
        OTHER_VERSION,
        /** Bytes of the file were changed, added or taken away. */
        FILE_CHANGED,
        /** The content does not fit the seal. */
        SEAL_BROKEN,
        /** The plan does not fit its hash, or the scan before is not the one it was made from. */
        PLAN_CHANGED,
        /** The consent was not given to this plan. */
        OTHER_CONSENT,
        /** A line of the journal was changed, or is missing. */
        JOURNAL_BROKEN,
        /** Parts of it speak of different machines. */
        OTHER_MACHINE
    }

    /** Accepts the data file and the page. Never throws for what is in them. */
    public static Result verify(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return new Refused(Reason.FILE_CHANGED, "");
        }
        if (text.startsWith("{")) {
            return ProofCodec.verify(text, true);
        }
        int begin = text.indexOf(DATA_BEGIN);
        int end = text.indexOf(DATA_END, Math.max(0, begin));
        if (begin < 0 || end < 0) {
            return new Refused(Reason.NOT_A_RECEIPT, "");
        }
        if (!Seal.holds(text)) {
            return new Refused(Reason.FILE_CHANGED, "");
        }
        return ProofCodec.verify(text.substring(begin + DATA_BEGIN.length(), end), false);
    }
}
