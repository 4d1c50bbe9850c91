package changeover.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One line of a list card: a sign at the left, title and text, the state at the right, and more below when needed. */
public final class ListRow extends HBox {
    private final VBox words = new VBox();
    private final WrapRow states = new WrapRow(8, Pos.CENTER_RIGHT);
    private final VBox all;

    /** {@code title} or {@code text} may be empty: then the other stands alone. {@code id} and {@code sign} may be null. */
    public ListRow(String id, Node sign, String title, String text) {
        setId(id);
        getStyleClass().add("list-row");
        if (!title.isEmpty()) {
            words.getChildren().add(Texts.title(title));
        }
        if (!text.isEmpty()) {
            words.getChildren().add(title.isEmpty() ? Texts.body(text) : Texts.muted(text));
        }
        words.getStyleClass().add("card-words");
        all = new VBox(new Sides(words, states));
        all.getStyleClass().add("list-row-body");
        HBox.setHgrow(all, Priority.ALWAYS);
        if (sign != null) {
            var holder = new HBox(sign);
            holder.getStyleClass().add("list-sign");
            getChildren().add(holder);
        }
        getChildren().add(all);
    }

    /** A number in a ring, as the sign of a step. */
    public static Label number(int number) {
        var label = new Label(Integer.toString(number));
        label.getStyleClass().add("list-number");
        return label;
    }

    public ListRow state(Node... chips) {
        states.getChildren().setAll(chips);
        return this;
    }

    /** What comes below title and text. */
    public ListRow below(Node... nodes) {
        all.getChildren().addAll(nodes);
        return this;
    }

    /** The card that holds rows, with a line between each two. */
    public static VBox card(String id, Node... rows) {
        var card = new VBox(rows);
        card.setId(id);
        card.getStyleClass().addAll("card", "list-card");
        return card;
    }
}
