package changeover.ui.parts;

import changeover.words.Words;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Texts in the sizes of the program. All wrap. */
public final class Texts {
    private Texts() {}

    /** A heading inside a page. */
    public static Label section(String text, Locale locale) {
        return spokenAsHeading(label(text, "section"), locale);
    }

    /** Screen readers call the label a heading, in the reader's language. */
    public static Label spokenAsHeading(Label label, Locale locale) {
        label.setAccessibleRoleDescription(Words.beside(Texts.class, "parts", locale).get("heading"));
        return label;
    }

    /** A smaller heading, for a part of a section or a card. */
    public static Label title(String text) {
        return label(text, "title");
    }

    public static Label body(String text) {
        return label(text, "body");
    }

    /** Body text of second rank. */
    public static Label muted(String text) {
        return label(text, "muted");
    }

    public static Label small(String text) {
        return label(text, "small");
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setAccessibleRole(AccessibleRole.TEXT);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
