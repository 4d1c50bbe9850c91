package changeover.os;

import changeover.words.Phrases;
import changeover.words.Words;
import java.util.Locale;

/**
 * Why a question has no answer, in words of this room: for {@link Answer.Failed#detail()} and its like. {@link #of}
 * makes the text that is kept and recorded (English, the same for every reader), an instance shows a kept text in the
 * reader's language. Words of the system itself are quoted as they are.
 */
public final class Because {
    private static final class Kept {
        static final Phrases ALL = new Phrases(Because.class, "because");
    }

    private final Words words;

    /** For a reader of that language. */
    public Because(Locale locale) {
        words = Words.beside(Because.class, "because", locale);
    }

    /** The text that is kept: of {@code because.properties}, with values. */
    public static String of(String key, Object... values) {
        return Kept.ALL.stored(key, values);
    }

    /** A kept text as this reader reads it. */
    public String shown(String kept) {
        return Kept.ALL.shown(kept, words);
    }
}
