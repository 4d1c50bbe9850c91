package changeover.ui.parts;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A short state: icon and word on a soft ground. Its text may be bound. */
public final class Chip extends Label {
    private Tone tone;

    public Chip(Tone tone, String text) {
        super(text);
        getStyleClass().add("chip");
        setMinWidth(Region.USE_PREF_SIZE);
        show(tone);
    }

    public static Chip ok(String text) {
        return new Chip(Tone.OK, text);
    }

    public static Chip warn(String text) {
        return new Chip(Tone.WARN, text);
    }

    public static Chip bad(String text) {
        return new Chip(Tone.BAD, text);
    }

    public static Chip plain(String text) {
        return new Chip(Tone.PLAIN, text);
    }

    /** Another state with its word. */
    public void show(Tone next, String text) {
        show(next);
        setText(text);
    }

    private void show(Tone next) {
        if (tone != null) {
            getStyleClass().remove(tone.style());
        }
        tone = next;
        getStyleClass().add(next.style());
        setGraphic(next.icon() == null ? null : next.icon().node(0.9));
    }
}
