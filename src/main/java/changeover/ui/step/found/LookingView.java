package changeover.ui.step.found;

import changeover.ui.parts.Icons;
import changeover.ui.parts.Texts;
import changeover.words.Words;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What is shown while we look: how far, and each place that has answered. */
final class LookingView {
    private final ProgressBar bar = new ProgressBar(-1);
    private final Label count = Texts.small("");
    private final Label slow = Texts.body("");
    private final VBox rows = new VBox();
    private final VBox card = new VBox(bar, count, rows, slow);
    private final Words words;

    LookingView(Words words) {
        this.words = words;
        card.setId("found-looking");
        card.getStyleClass().add("card");
        rows.getStyleClass().add("looking-rows");
        bar.setId("found-progress");
        bar.setAccessibleText(words.get("looking.heading"));
        bar.setMaxWidth(Double.MAX_VALUE);
        slow("");
    }

    Node node() {
        return card;
    }

    void show(FoundModel.Looking now) {
        bar.setProgress(now.part());
        rows.setManaged(!now.answered().isEmpty());
        count.setText(now.count().isEmpty() ? words.get("looking.begin") : now.count());
        for (int i = rows.getChildren().size(); i < now.answered().size(); i++) {
            var row = new HBox(Icons.TICK.node(0.9), Texts.body(now.answered().get(i)));
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("looking-row");
            rows.getChildren().add(row);
        }
        while (rows.getChildren().size() > now.answered().size()) {
            rows.getChildren().removeLast();
        }
    }

    void slow(String text) {
        slow.setText(text);
        slow.setVisible(!text.isEmpty());
        slow.setManaged(!text.isEmpty());
    }
}
