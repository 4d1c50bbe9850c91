package changeover.ui.step.choose;

import changeover.knowledge.ReviewNotes;
import changeover.recommend.Choice;
import changeover.ui.Services;
import changeover.ui.parts.Banner;
import changeover.ui.parts.Card;
import changeover.ui.parts.Chip;
import changeover.ui.parts.Focus;
import changeover.ui.parts.Fold;
import changeover.ui.parts.Icons;
import changeover.ui.parts.LinkButton;
import changeover.ui.parts.Parts;
import changeover.ui.parts.Point;
import changeover.ui.parts.Texts;
import changeover.ui.parts.Tone;
import changeover.words.Words;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Questions above, cards below. */
final class ChooseView extends VBox {
    private final ChooseModel model;
    private final Words words;
    private final Parts parts;
    private final PlainFacts plainFacts;
    private final VBox cards = new VBox();

    ChooseView(ChooseModel model, Words words, Services services, ReviewNotes notes, List<String> orderRule) {
        this.model = model;
        this.words = words;
        this.parts = new Parts(services);
        this.plainFacts = new PlainFacts(
                new FactText(words, notes), services.knowledge().sources());
        getStyleClass().add("cards");
        cards.getStyleClass().add("cards");
        cards.setId("choose-list");
        cards.setAccessibleText(words.get("list"));
        var questions = new Questions(model, words, ChooseModel.countries(services.knowledge()));
        var list = new VBox(questions, cards, order(orderRule));
        list.getStyleClass().add("cards");
        var later = new Banner(
                "choose-stays",
                Tone.WARN,
                words.get("later.title"),
                words.get("later.stays", String.join(", ", model.stays())));
        for (var node : List.of(list, later)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        list.visibleProperty().bind(model.laterProperty().not());
        later.visibleProperty().bind(model.laterProperty());
        getChildren().addAll(later, list);
        // The list lives as long as this page; both go together.
        model.list().addListener((ListChangeListener<Cards.Card>) _ -> Focus.keep(cards, this::fill));
        fill();
    }

    private void fill() {
        var group = new ToggleGroup();
        cards.getChildren()
                .setAll(model.list().stream().map(card -> node(card, group)).toList());
        if (model.list().isEmpty()) {
            cards.getChildren().add(new Banner("choose-empty", Tone.WARN, words.get("empty.title"), words.get("empty")));
        }
        model.list().stream()
                .filter(c -> c.builtIn() && c.fit() != Choice.Fit.DOES_NOT_FIT)
                .findFirst()
                .ifPresent(c -> cards.getChildren().add(builtIn(c)));
    }

    private Node node(Cards.Card card, ToggleGroup group) {
        var pick = new RadioButton(card.selected() ? words.get("selected") : words.get("select"));
        pick.setId("choose-pick-" + card.id());
        pick.setAccessibleText(words.get("select.long", card.name(), card.badge()));
        pick.setToggleGroup(group);
        pick.setSelected(card.selected());
        pick.setOnAction(_ -> model.pick(card.id()));
        var chip = switch (card.fit()) {
            case BEST -> Chip.ok(card.badge());
            case FITS -> Chip.plain(card.badge());
            case DOES_NOT_FIT -> Chip.warn(card.badge());
        };
        var made = new Card("choose-card-" + card.id(), card.name(), words.get("text", card.maker(), card.summary()))
                .badge(card.initials())
                .state(chip, pick)
                .marked(card.selected());
        made.below(points(card.points()));
        if (!card.more().isEmpty() || !card.plain().isEmpty() || !card.sources().isEmpty()) {
            made.below(new Fold("choose-more-" + card.id(), words.get("more"), words.get("less"), () -> details(card)));
        }
        return made;
    }

    /** Made when she opens it: making it for dozens of cards at once would slow the page. */
    private Node details(Cards.Card card) {
        var body = new VBox();
        body.getStyleClass().add("cards");
        if (!card.more().isEmpty()) {
            body.getChildren().add(points(card.more()));
        }
        for (var group : plainFacts.of(card.plain())) {
            var box = new VBox(Texts.title(group.title()));
            box.getStyleClass().add("facts");
            for (var line : group.lines()) {
                box.getChildren().add(new Point(Tone.PLAIN, Icons.DOT, "", line.sentence(), line.from()));
            }
            body.getChildren().add(box);
        }
        if (!card.sources().isEmpty()) {
            var list = parts.sourceList("choose-source-" + card.id(), card.sources());
            body.getChildren().add(new VBox(Texts.title(words.get("facts.sources")), list));
        }
        return body;
    }

    private VBox points(List<Cards.Point> points) {
        var box = new VBox();
        box.getStyleClass().add("points");
        for (var point : points) {
            box.getChildren().add(switch (point.kind()) {
                case FOR -> new Point(Tone.OK, Icons.TICK, words.get("for"), point.text(), point.asOf());
                case AGAINST -> new Point(Tone.WARN, Icons.MINUS, words.get("against"), point.text(), point.asOf());
                case UNKNOWN -> new Point(Tone.UNKNOWN, Icons.QUESTION, "", point.text(), point.asOf());
            });
        }
        return box;
    }

    private Node builtIn(Cards.Card card) {
        var link = new LinkButton("choose-built-in", words.get("built-in"), () -> model.pick(card.id()));
        return new VBox(link, Texts.small(words.get("built-in.text", card.name())));
    }

    private Node order(List<String> rules) {
        var box = new VBox(Texts.section(words.get("order"), words.locale()));
        box.setId("choose-order");
        box.getStyleClass().add("points");
        rules.forEach(rule -> box.getChildren().add(Texts.small(rule)));
        return box;
    }
}
