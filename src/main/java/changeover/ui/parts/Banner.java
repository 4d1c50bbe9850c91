package changeover.ui.parts;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A message of one or two sentences across the column, with its ways on. An error takes the focus when it is shown, so
 * that a screen reader speaks it.
 */
public final class Banner extends HBox {
    public Banner(String id, Tone tone, String title, String text, Node... waysOn) {
        setId(id);
        getStyleClass().addAll("banner", tone.style());
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(title + " " + text);
        var words = new VBox(Texts.title(title));
        if (!text.isEmpty()) {
            words.getChildren().add(Texts.body(text));
        }
        if (waysOn.length > 0) {
            words.getChildren().add(new WrapRow(12, javafx.geometry.Pos.CENTER_LEFT, waysOn));
        }
        words.getStyleClass().add("banner-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        if (tone.icon() != null) {
            getChildren().add(tone.icon().node(1.2));
        }
        getChildren().add(words);
    }

    /** An error: what happened, what it means and what next. Add it to the page, then call {@link #speak()}. */
    public static Banner error(String id, String title, String text, Node... waysOn) {
        var banner = new Banner(id, Tone.BAD, title, text, waysOn);
        banner.setFocusTraversable(true);
        return banner;
    }

    /** Puts the focus on it. */
    public void speak() {
        setFocusTraversable(true);
        requestFocus();
    }
}
