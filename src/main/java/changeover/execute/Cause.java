package changeover.execute;

import changeover.words.Phrases;
import changeover.words.Words;
import java.util.Locale;

/**
 * What exactly stands in the way of a change, beside the words for people: for {@link Changes.NotBegun#detail()} and
 * {@link Changes.Damaged#detail()}. Handed from process to process in English; {@link Telling#because} shows it.
 */
final class Cause {
    private static final class Kept {
        static final Phrases ALL = new Phrases(Cause.class, "cause");
    }

    private final Words words;

    Cause(Locale locale) {
        words = Words.beside(Cause.class, "cause", locale);
    }

    /** Of {@code cause.properties}, with values. */
    static String of(String key, Object... values) {
        return Kept.ALL.stored(key, values);
    }

    String shown(String kept) {
        return Kept.ALL.shown(kept, words);
    }
}
