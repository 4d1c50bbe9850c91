package changeover.ui.step.ban;

import changeover.knowledge.Ban;
import changeover.ui.Services;
import changeover.ui.parts.Banner;
import changeover.ui.parts.Card;
import changeover.ui.parts.Columns;
import changeover.ui.parts.Fold;
import changeover.ui.parts.Icons;
import changeover.ui.parts.Parts;
import changeover.ui.parts.SegmentedChoice;
import changeover.ui.parts.Texts;
import changeover.ui.parts.Tone;
import changeover.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The parts of the page, from the question to the sources. */
final class BanView {
    private final BanModel model;
    private final Parts parts;
    private final Words words;
    private final VBox root = new VBox();
    private final VBox notice = new VBox();
    private final VBox answer = new VBox();
    private final VBox events = new VBox();
    private final Subscription subscription;

    BanView(BanModel model, Services services, Words words) {
        this.model = model;
        this.words = words;
        this.parts = new Parts(services);
        Ban ban = model.ban();
        root.getStyleClass().add("cards");
        answer.getStyleClass().add("cards");
        events.getStyleClass().addAll("card", "events");
        events.setId("ban-events");
        notice.setManaged(false);
        var line = new TimeLine(ban, model.today(), words, mark -> show(mark.events()));
        root.getChildren().addAll(
                notice,
                Texts.title(words.get("who")),
                question(),
                Texts.small(words.get("who.more")),
                answer,
                Texts.section(words.get("timeline")),
                Texts.muted(words.get("timeline.how")),
                line,
                events,
                new Fold("ban-list", words.get("list.closed", ban.events().size()), words.get("list.opened"), this::list),
                Texts.section(words.get("rules")),
                new Columns(
                        side("ban-allowed", words.get("allowed"), Icons.TICK, ban.allowed()),
                        side("ban-prohibited", words.get("prohibited"), Icons.CROSS, ban.prohibited())),
                Texts.section(words.get("positions")));
        root.getChildren().add(new Columns(positions(ban)));
        root.getChildren().add(Texts.section(words.get("questions")));
        root.getChildren().add(questions(ban));
        root.getChildren().add(Texts.section(words.get("sources")));
        root.getChildren().add(Texts.muted(words.get("sources.text", words.date(services.knowledge().asOf()))));
        root.getChildren().add(new Fold(
                "ban-sources",
                words.get("sources.closed", model.sources().size()),
                words.get("sources.opened"),
                () -> parts.sourceList("ban-source", model.sources())));
        show(ban.events().stream()
                .filter(e -> ban.atHome(e) && e.date().equals(ban.updatesEnd()))
                .toList());
        subscription = Subscription.combine(model.card().subscribe(this::tell), model.notice().subscribe(this::told));
    }

    Node node() {
        return root;
    }

    void close() {
        subscription.unsubscribe();
    }

    private Node question() {
        var options = model.ban().audiences().stream()
                .map(Ban.AudienceCard::audience)
                .map(who -> new SegmentedChoice.Option<>(Readers.id(who), who, Readers.name(who, model.ban(), words)))
                .toList();
        var choice = SegmentedChoice.one(words.get("who"), options, model::audience);
        choice.show(model.answer().audience());
        return choice;
    }

    private void tell(Ban.AudienceCard card) {
        answer.getChildren().clear();
        answer.setManaged(card != null);
        if (card != null) {
            part("ban-must", words.get("must"), Icons.PERSON, card.must());
            part("ban-may", words.get("may"), Icons.TICK, card.may());
            part("ban-risk", words.get("risk"), Icons.TRIANGLE, card.risk());
            part("ban-gain", words.get("gain"), Icons.SHIELD, card.gain());
            part("ban-proof", words.get("proof"), Icons.FOLDER, card.proof());
        }
    }

    private void part(String id, String title, Icons icon, List<Ban.Statement> statements) {
        if (!statements.isEmpty()) {
            answer.getChildren()
                    .add(new Card(id, title, null).badge(icon).below(new Statements(id + "-say", null, statements, parts)));
        }
    }

    private void show(List<Ban.Event> chosen) {
        events.getChildren().clear();
        for (int i = 0; i < chosen.size(); i++) {
            events.getChildren().add(new EventCard("ban-event-" + (i + 1), chosen.get(i), parts, words));
        }
    }

    private Node list() {
        var list = new VBox();
        list.getStyleClass().add("events");
        int n = 0;
        for (var event : model.ban().events()) {
            list.getChildren().add(new EventCard("ban-list-" + ++n, event, parts, words));
        }
        return list;
    }

    private Node side(String id, String title, Icons icon, List<Ban.Statement> statements) {
        var card = new Card(id, title, null).below(new Statements(id + "-say", icon, statements, parts));
        card.getStyleClass().add("side");
        return card;
    }

    private Node[] positions(Ban ban) {
        var sides = new ArrayList<Node>();
        for (int i = 0; i < ban.positions().size(); i++) {
            var position = ban.positions().get(i);
            sides.add(side("ban-position-" + (i + 1), position.who(), null, position.says()));
        }
        return sides.toArray(Node[]::new);
    }

    private Node questions(Ban ban) {
        var box = new VBox();
        box.getStyleClass().addAll("card", "questions");
        int n = 0;
        for (var question : ban.questions()) {
            String id = "ban-question-" + ++n;
            box.getChildren().add(new Fold(id, question.question(), question.question(), () -> answer(id, question)));
        }
        return box;
    }

    private Node answer(String id, Ban.Question question) {
        var say = new Statements(id + "-say", null, question.answer(), parts);
        Sureness.of(question.confidence(), words).ifPresent(said -> say.getChildren().add(Texts.small(said)));
        return say;
    }

    private void told(BanModel.Notice said) {
        notice.getChildren().clear();
        notice.setManaged(said != null);
        if (said != null) {
            var banner = new Banner("ban-notice", said.good() ? Tone.OK : Tone.BAD, said.title(), said.text());
            notice.getChildren().add(banner);
            banner.speak();
        }
    }
}
