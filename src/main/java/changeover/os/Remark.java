package changeover.os;

import changeover.words.Phrases;
import changeover.words.Words;
import java.util.Locale;

/**
 * What this room says of a question without an answer, in {@link Answer.Failed#detail()} and its like. {@link #of} makes
 * the text that is kept and recorded (English, the same for every reader), an instance shows a kept text in the reader's
 * language. Words of the system itself are quoted as they are.
 */
public final class Remark {
    private static final class Kept {
        static final Phrases ALL = new Phrases(Remark.class, "remark");
    }

    private final Words words;

    /** For a reader of that language. */
    public Remark(Locale locale) {
        words = Words.beside(Remark.class, "remark", locale);
    }

    /** The text that is kept: of {@code remark.properties}, with values. */
    public static String of(String key, Object... values) {
        return Kept.ALL.stored(key, values);
    }

    /** A kept text as this reader reads it. */
    public String shown(String kept) {
        return Kept.ALL.shown(kept, words);
    }
}
