package changeover.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A sentence with a small picture before it; {@code spoken} says in a word what the picture shows. */
public final class Point extends HBox {
    /** {@code more} stands beside or below in small letters; may be empty. */
    public Point(Tone tone, Icons icon, String spoken, String text, String more) {
        getStyleClass().add("point");
        var picture = icon.node(0.9);
        picture.getStyleClass().add(tone.style());
        var sign = new HBox(picture);
        sign.getStyleClass().add("point-sign");
        var sentence = Texts.body(text);
        sentence.setAccessibleText(spoken.isEmpty() ? text : spoken + ": " + text);
        var words = new WrapRow(8, Pos.CENTER_LEFT, sentence);
        if (!more.isEmpty()) {
            words.getChildren().add(Texts.small(more));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sign, words);
    }
}
