package changeover.ui.step.ban;

import changeover.knowledge.Ban;
import changeover.report.BanWords;
import changeover.ui.parts.Fold;
import changeover.words.Words;
import javafx.scene.layout.VBox;

/** What happened outside the country of the ban: a title and a year each, which open the whole event. */
final class Elsewhere extends VBox {
    Elsewhere(Ban ban, Told told, Words words) {
        getStyleClass().addAll("card", "questions");
        int n = 0;
        for (var event : BanWords.elsewhere(ban)) {
            String id = "ban-elsewhere-" + ++n;
            String title = words.get("world.event", event.title(), String.valueOf(event.date().getYear()));
            getChildren().add(new Fold(id, title, title, () -> new EventCard(id + "-event", event, told)));
        }
    }
}
