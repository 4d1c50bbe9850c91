package changeover.ui.step.proof;

import changeover.ui.Services;
import changeover.ui.parts.Card;
import changeover.ui.parts.Chip;
import changeover.ui.parts.Fold;
import changeover.ui.parts.Icons;
import changeover.ui.parts.LinkButton;
import changeover.ui.parts.ListRow;
import changeover.ui.parts.Point;
import changeover.ui.parts.Texts;
import changeover.ui.parts.Tone;
import changeover.ui.parts.Trouble;
import changeover.ui.parts.WrapRow;
import changeover.words.Words;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** Before and now, what protects, what stayed, the receipt, and what comes next. */
final class ProofView extends VBox {
    private final ProofModel model;
    private final Words words;
    private final VBox result = new VBox();
    private final VBox receipt = new VBox();

    ProofView(ProofModel model, Words words) {
        this.model = model;
        this.words = words;
        for (var box : new VBox[] {this, result, receipt}) {
            box.getStyleClass().add("cards");
            box.managedProperty().bind(box.visibleProperty());
        }
        getChildren().addAll(new Trouble("proof-trouble", model.trouble()), looking(), result, receipt, next());
        model.result().subscribe(this::show);
        model.receipt().subscribe(this::show);
    }

    private Node looking() {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        var text = Texts.small("");
        text.textProperty().bind(model.progress());
        var box = new VBox(bar, text);
        box.setId("proof-looking");
        box.getStyleClass().add("points");
        box.visibleProperty().bind(model.looking());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void show(Comparison.Result now) {
        result.setVisible(now != null);
        result.getChildren().clear();
        if (now == null) {
            return;
        }
        if (!now.rows().isEmpty()) {
            var rows = now.rows().stream().map(this::row).toArray(Node[]::new);
            rows[0].pseudoClassStateChanged(PseudoClass.getPseudoClass("first-row"), true);
            result.getChildren().add(ListRow.card("proof-compare", rows));
        }
        result.getChildren().add(gap(now.gap()));
        result.getChildren().add(protection(now));
        result.getChildren().add(leftovers(now));
        if (!now.blind().isEmpty()) {
            var blind = new Card("proof-blind", words.get("blind.title"), null)
                    .badge(Icons.BLIND)
                    .state(Chip.warn(Integer.toString(now.blind().size())));
            now.blind().forEach(text -> blind.below(Texts.body(text)));
            result.getChildren().add(blind);
        }
    }

    private Node row(Comparison.Row row) {
        var icon = switch (row.fate()) {
            case GONE -> Chip.ok(row.now());
            case STILL_THERE -> Chip.bad(row.now());
            case UNSURE -> new Chip(Tone.UNKNOWN, row.now());
        };
        var made = new ListRow(null, null, row.product(), words.get("before.text", row.before())).state(icon);
        made.setAccessibleText(words.get("row.long", row.product(), row.before(), row.now()));
        return made;
    }

    private Node gap(Comparison.Gap gap) {
        var figure = new Label(gap.figure());
        figure.getStyleClass().add("figure");
        figure.setId("proof-gap-figure");
        return new Card("proof-gap", words.get("gap.title"), gap.text()).badge(Icons.CLOCK).state(figure);
    }

    private Node protection(Comparison.Result now) {
        var card = new Card("proof-protection", words.get("protection.title"), null)
                .badge(now.good() ? Icons.SHIELD_TICK : Icons.SHIELD);
        if (now.protection().isEmpty()) {
            card.below(Texts.body(words.get("protection.none")));
        }
        now.protection().forEach(text -> card.below(Texts.body(text)));
        var chosen = now.replacement();
        if (chosen != null && !chosen.ready()) {
            card.below(new Point(Tone.WARN, Icons.TRIANGLE, words.get("replacement.title"), chosen.text(), ""));
            if (chosen.site() != null) {
                card.below(LinkButton.outside(
                        "proof-replacement", words.get("replacement.get"), words.get("replacement.get"),
                        () -> model.open(chosen.site())));
            }
        }
        return card;
    }

    private Node leftovers(Comparison.Result now) {
        var card = new Card("proof-leftovers", words.get("leftovers.title"), null);
        if (now.leftovers().isEmpty()) {
            return card.below(Texts.body(words.get("leftovers.none")));
        }
        var means = now.leftovers().stream().map(Comparison.Leftover::means).distinct().toList();
        means.forEach(text -> card.below(Texts.body(text)));
        var body = new VBox();
        body.getStyleClass().add("points");
        now.leftovers().forEach(l -> body.getChildren().add(new VBox(Texts.body(l.what()), Texts.small(l.where()))));
        var fold = new Fold(
                "proof-leftovers-more", words.get("leftovers.more", now.leftovers().size()), words.get("leftovers.less"), body);
        fold.getStyleClass().add(Fold.KNOW);
        return card.below(fold);
    }

    private void show(Services.Receipt saved) {
        receipt.setVisible(saved != null);
        receipt.getChildren().clear();
        if (saved == null) {
            return;
        }
        var card = new Card("proof-receipt", words.get("receipt.title"), words.get("receipt.text")).badge(Icons.SAVE);
        card.below(
                Texts.small(words.get("receipt.html", saved.html())),
                Texts.small(words.get("receipt.json", saved.json())),
                new WrapRow(
                        12,
                        Pos.CENTER_LEFT,
                        LinkButton.outside(
                                "proof-open-html", words.get("receipt.open"), words.get("receipt.open"),
                                () -> model.open(saved.html())),
                        LinkButton.outside(
                                "proof-open-json", words.get("receipt.open.data"), words.get("receipt.open.data"),
                                () -> model.open(saved.json()))));
        receipt.getChildren().add(card);
    }

    private Node next() {
        var box = new VBox(Texts.section(words.get("next.title"), words.locale()));
        box.setId("proof-next");
        box.getStyleClass().add("points");
        for (String text : new String[] {
            words.get("next.phones"), words.get("next.others"), words.get("next.browser"), words.get("next.renewal"),
            words.get("next.passwords")
        }) {
            box.getChildren().add(new Point(Tone.ACTIVE, Icons.DOT, "", text, ""));
        }
        return box;
    }
}
