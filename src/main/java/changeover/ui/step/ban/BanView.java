package changeover.ui.step.ban;

import changeover.knowledge.Ban;
import changeover.knowledge.Knowledge;
import changeover.report.BanWords;
import changeover.ui.Services;
import changeover.ui.parts.Banner;
import changeover.ui.parts.Card;
import changeover.ui.parts.Columns;
import changeover.ui.parts.Fold;
import changeover.ui.parts.Icons;
import changeover.ui.parts.LinkButton;
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
    private final Told told;
    private final Words words;
    private final VBox root = new VBox();
    private final VBox notice = new VBox();
    private final VBox answer = new VBox();
    private final VBox events = new VBox();
    private final Subscription subscription;

    BanView(BanModel model, Services services, Words words) {
        this.model = model;
        this.words = words;
        this.told = new Told(new BanWords(model.today(), services.locale()), new Parts(services), services.knowledge().sources());
        Ban ban = model.ban();
        root.getStyleClass().add("cards");
        answer.getStyleClass().add("cards");
        events.getStyleClass().addAll("card", "events");
        events.setId("ban-events");
        notice.setManaged(false);
        root.getChildren().addAll(notice, Texts.title(words.get("who")), question(), Texts.small(words.get("who.more")), answer);
        section(
                BanWords.Section.TIMELINE,
                Texts.muted(words.get("timeline.how")),
                new TimeLine(ban, model.today(), words, mark -> show(mark.events())),
                events,
                new Fold("ban-list", words.get("list.closed", ban.events().size()), words.get("list.opened"), this::list));
        section(
                BanWords.Section.RULES,
                new Columns(
                        side("ban-allowed", told.say().section(BanWords.Section.ALLOWED), Icons.TICK, ban.allowed()),
                        side("ban-prohibited", told.say().section(BanWords.Section.PROHIBITED), Icons.CROSS, ban.prohibited())));
        section(BanWords.Section.POSITIONS, new Columns(positions(ban)));
        if (!BanWords.elsewhere(ban).isEmpty()) {
            section(
                    BanWords.Section.WORLD,
                    Texts.muted(told.say().section(BanWords.Section.WORLD_HOW)),
                    new Elsewhere(ban, told, words));
        }
        section(BanWords.Section.QUESTIONS, new QuestionList(ban, told, words));
        section(
                BanWords.Section.SOURCES,
                Texts.muted(factsInUse(services.knowledge())),
                new Fold(
                        "ban-sources",
                        words.get("sources.closed", model.sources().size()),
                        words.get("sources.opened"),
                        () -> told.parts().sourceList("ban-source", model.sources())));
        show(ban.events().stream()
                .filter(e -> !e.abroad() && e.date().equals(ban.updatesEnd()))
                .toList());
        subscription = Subscription.combine(model.card().subscribe(this::tell), model.notice().subscribe(this::notice));
    }

    /** Of what date they are, and whether they came with the program. */
    private String factsInUse(Knowledge knowledge) {
        String asOf = words.date(knowledge.asOf());
        if (knowledge.origin().ignored()) {
            return words.get("sources.ignored", asOf);
        }
        return knowledge.origin().imported() ? words.get("sources.imported", asOf) : words.get("sources.text", asOf);
    }

    Node node() {
        return root;
    }

    void close() {
        subscription.unsubscribe();
    }

    private void section(BanWords.Section section, Node... nodes) {
        root.getChildren().add(Texts.section(told.say().section(section), words.locale()));
        root.getChildren().addAll(nodes);
    }

    private Node question() {
        var options = model.ban().audiences().stream()
                .map(Ban.AudienceCard::audience)
                .map(who -> new SegmentedChoice.Option<>(id(who), who, told.say().reader(who, model.ban())))
                .toList();
        var choice = SegmentedChoice.one(words.get("who"), options, model::audience);
        choice.show(model.answer().audience());
        return choice;
    }

    /** Node id of a reader's answer. */
    private static String id(Ban.Audience audience) {
        return switch (audience) {
            case HOME -> "ban-who-home";
            case BUSINESS -> "ban-who-business";
            case CONTRACTOR -> "ban-who-contractor";
            case STATE -> "ban-who-state";
            case ABROAD -> "ban-who-abroad";
        };
    }

    private void tell(Ban.AudienceCard card) {
        answer.getChildren().clear();
        answer.setManaged(card != null);
        if (card != null) {
            for (var part : BanWords.Answer.values()) {
                switch (part) {
                    case MUST -> part("ban-must", part, Icons.PERSON, card);
                    case MAY -> part("ban-may", part, Icons.TICK, card);
                    case RISK -> part("ban-risk", part, Icons.TRIANGLE, card);
                    case GAIN -> part("ban-gain", part, Icons.SHIELD, card);
                    case PROOF -> part("ban-proof", part, Icons.FOLDER, card);
                }
            }
        }
    }

    private void part(String id, BanWords.Answer part, Icons icon, Ban.AudienceCard card) {
        var statements = part.of(card);
        if (!statements.isEmpty()) {
            answer.getChildren()
                    .add(new Card(id, told.say().answer(part), null)
                            .badge(icon)
                            .below(new Statements(id + "-say", null, statements, told)));
        }
    }

    private void show(List<Ban.Event> chosen) {
        events.getChildren().clear();
        for (int i = 0; i < chosen.size(); i++) {
            events.getChildren().add(new EventCard("ban-event-" + (i + 1), chosen.get(i), told));
        }
    }

    private Node list() {
        var list = new VBox();
        list.getStyleClass().add("events");
        int n = 0;
        for (var event : model.ban().events()) {
            list.getChildren().add(new EventCard("ban-list-" + ++n, event, told));
        }
        return list;
    }

    private Node side(String id, String title, Icons icon, List<Ban.Statement> statements) {
        var card = new Card(id, title, null).below(new Statements(id + "-say", icon, statements, told));
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

    private void notice(BanModel.Notice said) {
        notice.getChildren().clear();
        notice.setManaged(said != null);
        if (said != null) {
            var banner = said.good()
                    ? new Banner(
                            "ban-notice", Tone.OK, said.title(), said.text(),
                            new LinkButton("ban-open-saved", words.get("saved.open"), () -> model.openSaved(said.path())))
                    : new Banner("ban-notice", Tone.BAD, said.title(), said.text());
            notice.getChildren().add(banner);
            banner.speak();
        }
    }
}
