package changeover.ui.step.ban;

import changeover.knowledge.Ban;
import changeover.report.BanWords;
import changeover.ui.parts.Fold;
import changeover.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Places outside the country of the ban; each opens what it did. */
final class Elsewhere extends VBox {
    Elsewhere(Ban ban, Told told, Words words) {
        getStyleClass().addAll("card", "questions");
        int n = 0;
        for (var place : BanWords.byPlace(ban).entrySet()) {
            String id = "ban-place-" + ++n;
            String title = words.get("world.place", place.getKey(), place.getValue().size());
            getChildren().add(new Fold(id, title, title, () -> events(id, place.getValue(), told)));
        }
    }

    private static Node events(String id, List<Ban.Event> events, Told told) {
        var box = new VBox();
        box.getStyleClass().add("events");
        for (int i = 0; i < events.size(); i++) {
            box.getChildren().add(new EventCard(id + "-event-" + (i + 1), events.get(i), told));
        }
        return box;
    }
}
