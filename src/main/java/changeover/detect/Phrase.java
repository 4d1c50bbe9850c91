package changeover.detect;

import changeover.os.Because;
import changeover.words.Phrases;
import changeover.words.Words;
import java.util.Locale;

/**
 * What probes say in words of their own: places, what stood there, why they could not look. {@link #of} makes the text
 * that is kept (English, the same for every reader), an instance shows a kept text in the reader's language, also what
 * {@code os} said of a question it could not answer. What was read from the machine, such as a name or a path, is no
 * phrase and is shown as it is.
 */
public final class Phrase {
    /** When the first is needed: a machine with nothing of interest needs none. */
    private static final class Kept {
        static final Phrases ALL = new Phrases(Phrase.class, "phrase");
    }

    private final Words words;
    private final Because because;

    /** For a reader of that language. */
    public Phrase(Locale locale) {
        words = Words.beside(Phrase.class, "phrase", locale);
        because = new Because(locale);
    }

    /** The text that is kept: of {@code phrase.properties}, with values. */
    public static String of(String key, Object... values) {
        return Kept.ALL.stored(key, values);
    }

    /** A kept text as this reader reads it. */
    public String shown(String kept) {
        return because.shown(Kept.ALL.shown(kept, words));
    }
}
