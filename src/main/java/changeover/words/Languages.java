package changeover.words;

import java.util.List;
import java.util.Locale;

/** The languages that everything people read is written in. The first one is the master and stands in for all others. */
public final class Languages {
    /** In the order of the menu. */
    public static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.of("es"));

    private Languages() {}

    /** Whether everything is written in the language of this tag, e.g. "es". */
    public static boolean offers(String tag) {
        return OFFERED.stream().anyMatch(l -> l.getLanguage().equals(tag));
    }

    /**
     * What the reader gets.
     *
     * @param chosen a language that is offered; null: as the system
     * @param system the system's locale: its country tells how dates are written, when its language is the chosen one
     */
    public static Locale of(String chosen, Locale system) {
        return chosen == null || chosen.equals(system.getLanguage()) ? best(system) : Locale.of(chosen, "US");
    }

    /** Whether nothing has to be translated for this reader. */
    public static boolean english(Locale locale) {
        return best(locale).getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /** A locale as it stands (its country tells how dates are written), or English for a language not offered. */
    public static Locale best(Locale wanted) {
        return OFFERED.stream().anyMatch(l -> l.getLanguage().equals(wanted.getLanguage())) ? wanted : Locale.ENGLISH;
    }
}
