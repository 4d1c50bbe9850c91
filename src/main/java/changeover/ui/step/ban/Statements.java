package changeover.ui.step.ban;

import changeover.knowledge.Ban;
import changeover.ui.parts.Icons;
import changeover.ui.parts.Parts;
import changeover.ui.parts.Sides;
import changeover.ui.parts.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Statements with their sources at the right, and below a word when they may have changed since. */
final class Statements extends VBox {
    /** {@code icon} may be null; {@code id} is the prefix of the source links' ids. */
    Statements(String id, Icons icon, List<Ban.Statement> statements, Told told) {
        getStyleClass().add("statements");
        for (int i = 0; i < statements.size(); i++) {
            getChildren().add(row(id + "-" + (i + 1), icon, statements.get(i), told.parts()));
        }
        told.say().review(statements, told.sources()).ifPresent(note -> getChildren().add(Texts.small(note)));
    }

    private static Node row(String id, Icons icon, Ban.Statement statement, Parts parts) {
        var words = new HBox();
        words.getStyleClass().add("statement");
        if (icon != null) {
            var sign = new StackPane(icon.node(0.9));
            sign.getStyleClass().add("statement-sign");
            words.getChildren().add(sign);
        }
        var text = Texts.body(statement.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        words.getChildren().add(text);
        return parts.sources(id, statement.sources())
                .<Node>map(link -> {
                    link.setAccessibleHelp(statement.text()); // the link alone does not say what it proves
                    return new Sides(words, link);
                })
                .orElse(words);
    }
}
