package changeover.ui;

import changeover.words.Languages;
import java.util.Locale;
import java.util.Set;

/**
 * How the window looks.
 *
 * @param theme which colours
 * @param textPercent size of the text: 100, 125, 150 or 200
 * @param language a language that is offered, e.g. "es"; null: as the system
 */
public record Look(Theme.Choice theme, int textPercent, String language) {
    public static final Set<Integer> SIZES = Set.of(100, 125, 150, 200);
    public static final Look FIRST = new Look(Theme.Choice.SYSTEM, 100);

    public Look {
        if (theme == null || !SIZES.contains(textPercent) || language != null && !Languages.offers(language)) {
            throw new IllegalArgumentException("theme " + theme + ", text " + textPercent + ", language " + language);
        }
    }

    /** In the system's language. */
    public Look(Theme.Choice theme, int textPercent) {
        this(theme, textPercent, null);
    }

    public Look with(Theme.Choice other) {
        return new Look(other, textPercent, language);
    }

    public Look with(int percent) {
        return new Look(theme, percent, language);
    }

    /** {@code other} null: as the system. */
    public Look in(String other) {
        return new Look(theme, textPercent, other);
    }

    /** One line for a settings file, read back by {@link #parse}. */
    public String text() {
        String shown = theme.name().toLowerCase(Locale.ROOT) + " " + textPercent;
        return language == null ? shown : shown + " " + language;
    }

    /** Reads what {@link #text} wrote; anything else gives the first look: a broken setting must not stop the window. */
    public static Look parse(String text) {
        try {
            String[] parts = text.strip().split(" ");
            String language = parts.length > 2 && Languages.offers(parts[2]) ? parts[2] : null;
            return new Look(
                    Theme.Choice.valueOf(parts[0].toUpperCase(Locale.ROOT)), Integer.parseInt(parts[1]), language);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | NullPointerException _) {
            return FIRST;
        }
    }
}
