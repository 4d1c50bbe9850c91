package changeover.words;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Several names in one sentence: "A, B and C". Some languages have another word before a name that begins with its sound:
 * Spanish says "y B" but "e Ikarus", "o B" but "u OnGuard". Pure.
 */
public final class Listing {
    /** Not before "hielo" or "hiato", where the sound is another one, and not before "iOS", which is spelled in English. */
    private static final Map<String, Pattern> LIKE_AND =
            Map.of("es", Pattern.compile("[IÍí]|i(?![A-Z])|[Hh][IiÍí](?![aeAE])"));

    private static final Map<String, Pattern> LIKE_OR =
            Map.of("es", Pattern.compile("[OoÓó]|[Hh][OoÓó]|8|11(?!\\d)"));

    private final Words words;

    public Listing(Locale locale) {
        words = Words.beside(Listing.class, "listing", locale);
    }

    /** All of them. Empty for none. */
    public String and(List<String> names) {
        return joined(names, alike(LIKE_AND, names) ? "and.alike" : "and");
    }

    /** One of them. Empty for none. */
    public String or(List<String> names) {
        return joined(names, alike(LIKE_OR, names) ? "or.alike" : "or");
    }

    private boolean alike(Map<String, Pattern> sounds, List<String> names) {
        var sound = sounds.get(words.language());
        return sound != null && !names.isEmpty() && sound.matcher(names.getLast()).lookingAt();
    }

    private String joined(List<String> names, String key) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            default -> words.get(key, String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
        };
    }
}
