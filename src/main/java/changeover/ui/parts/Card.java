package changeover.ui.parts;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A card says one thing: title, text, its state at the right, and more below when needed.
 *
 * <pre>{@code
 * new Card("found-product-1", "Some Product 21.16", "Antivirus · installed 3 March 2023")
 *         .badge("SP").state(Chip.warn("No updates")).below(evidence);
 * }</pre>
 */
public final class Card extends VBox {
    private final Label title;
    private final Label text;
    private final HBox head = new HBox();
    private final WrapRow states = new WrapRow(8, Pos.CENTER_RIGHT);

    /** {@code text} may be null: then the title stands alone. */
    public Card(String id, String title, String text) {
        setId(id);
        getStyleClass().add("card");
        this.title = Texts.title(title);
        this.text = Texts.muted(text == null ? "" : text);
        show(this.text, text != null);
        var words = new VBox(this.title, this.text);
        words.getStyleClass().add("card-words");
        var sides = new Sides(words, states);
        HBox.setHgrow(sides, Priority.ALWAYS);
        head.getStyleClass().add("card-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().add(sides);
        getChildren().add(head);
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    public Card text(String next) {
        text.setText(next);
        show(text, !next.isEmpty());
        return this;
    }

    public Card title(String next) {
        title.setText(next);
        return this;
    }

    /** One or two letters in a small square at the left, as a landmark for the eye. */
    public Card badge(String letters) {
        var label = new Label(letters);
        return badge(label);
    }

    /** A picture in a small square at the left. */
    public Card badge(Icons icon) {
        return badge(icon.node(1.1));
    }

    private Card badge(Node node) {
        var badge = new StackPane(node);
        badge.getStyleClass().add("badge");
        head.getChildren().addFirst(badge);
        return this;
    }

    /** The states at the right; replaces those from before. */
    public Card state(Node... chips) {
        states.getChildren().setAll(chips);
        return this;
    }

    /** What comes below head and text. */
    public Card below(Node... nodes) {
        getChildren().addAll(List.of(nodes));
        return this;
    }

    /** Draws it as the chosen or recommended one. */
    public Card marked(boolean on) {
        getStyleClass().remove("marked");
        if (on) {
            getStyleClass().add("marked");
        }
        return this;
    }
}
