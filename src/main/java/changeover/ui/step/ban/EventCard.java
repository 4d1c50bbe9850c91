package changeover.ui.step.ban;

import changeover.knowledge.Ban;
import changeover.ui.parts.Parts;
import changeover.ui.parts.Sides;
import changeover.ui.parts.Texts;
import changeover.words.Words;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** One event: when, what, who, whom it binds, where it is written, when that was checked. */
final class EventCard extends VBox {
    EventCard(String id, Ban.Event event, Parts parts, Words words) {
        getStyleClass().add("event");
        String when = event.time() == null
                ? event.when(words)
                : words.get("event.time", event.when(words), event.time());
        var head = new VBox(Texts.small(when), Texts.title(event.title()));
        Node top = parts.sources(id, event.allSources()).<Node>map(link -> new Sides(head, link)).orElse(head);
        getChildren().addAll(top, Texts.body(event.changes()));
        if (event.differs() != null) {
            getChildren().add(Texts.muted(words.get("event.differs", event.differs().text())));
        }
        if (event.authority() != null) {
            add(words.get("event.who", event.authority(), event.jurisdiction()));
        }
        if (event.binds() != null) {
            add(words.get("event.binds", event.binds()));
        }
        if (event.citation() != null) {
            add(words.get("event.citation", event.citation()));
        }
        Sureness.of(event.confidence(), words).ifPresent(this::add);
        add(words.get("event.checked", words.date(event.checked())));
    }

    private void add(String line) {
        getChildren().add(Texts.small(line));
    }
}
