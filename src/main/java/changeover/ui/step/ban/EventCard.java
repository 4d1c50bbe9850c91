package changeover.ui.step.ban;

import changeover.knowledge.Ban;
import changeover.ui.parts.Sides;
import changeover.ui.parts.Texts;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** One event: when, what, who, whom it binds, where it is written, when that was checked. */
final class EventCard extends VBox {
    EventCard(String id, Ban.Event event, Told told) {
        getStyleClass().add("event");
        var head = new VBox(Texts.small(told.say().when(event)), Texts.title(event.title()));
        Node top = told.parts()
                .sources(id, event.allSources())
                .<Node>map(link -> {
                    link.setAccessibleHelp(event.title());
                    return new Sides(head, link);
                })
                .orElse(head);
        getChildren().addAll(top, Texts.body(event.changes()));
        told.say().differs(event).ifPresent(said -> getChildren().add(Texts.muted(said)));
        told.say().details(event).forEach(line -> getChildren().add(Texts.small(line)));
    }
}
