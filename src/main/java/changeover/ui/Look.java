package changeover.ui;

import java.util.Locale;
import java.util.Set;

/**
 * How the window looks.
 *
 * @param theme which colours
 * @param textPercent size of the text: 100, 125, 150 or 200
 */
public record Look(Theme.Choice theme, int textPercent) {
    public static final Set<Integer> SIZES = Set.of(100, 125, 150, 200);
    public static final Look FIRST = new Look(Theme.Choice.SYSTEM, 100);

    public Look {
        if (theme == null || !SIZES.contains(textPercent)) {
            throw new IllegalArgumentException("theme " + theme + ", text " + textPercent);
        }
    }

    public Look with(Theme.Choice other) {
        return new Look(other, textPercent);
    }

    public Look with(int percent) {
        return new Look(theme, percent);
    }

    /** One line for a settings file, read back by {@link #parse}. */
    public String text() {
        return theme.name().toLowerCase(Locale.ROOT) + " " + textPercent;
    }

    /** Reads what {@link #text} wrote; anything else gives the first look: a broken setting must not stop the window. */
    public static Look parse(String text) {
        try {
            String[] parts = text.strip().split(" ");
            return new Look(Theme.Choice.valueOf(parts[0].toUpperCase(Locale.ROOT)), Integer.parseInt(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | NullPointerException _) {
            return FIRST;
        }
    }
}
