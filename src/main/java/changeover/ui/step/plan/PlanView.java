package changeover.ui.step.plan;

import changeover.ui.parts.Banner;
import changeover.ui.parts.Card;
import changeover.ui.parts.Chip;
import changeover.ui.parts.Focus;
import changeover.ui.parts.Fold;
import changeover.ui.parts.LinkButton;
import changeover.ui.parts.ListRow;
import changeover.ui.parts.Texts;
import changeover.ui.parts.Tone;
import changeover.ui.parts.Trouble;
import changeover.words.Words;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** The steps as a numbered list, then what stays, then the consent. */
final class PlanView extends VBox {
    private final PlanModel model;
    private final Words words;

    PlanView(PlanModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("cards");
        getChildren().addAll(steps(), around(), saved(), new Trouble("plan-trouble", model.trouble()));
        if (model.hasChanges()) {
            getChildren().add(consent());
        }
    }

    private Node steps() {
        var rows = model.lines().stream().map(this::row).toArray(Node[]::new);
        if (rows.length > 0) {
            rows[0].pseudoClassStateChanged(PseudoClass.getPseudoClass("first-row"), true);
        }
        var card = ListRow.card("plan-steps", rows);
        card.setAccessibleText(words.get("steps"));
        return card;
    }

    private Node row(PlanModel.Line line) {
        var told = line.told();
        var row = new ListRow("plan-step-" + line.id(), ListRow.number(line.number()), told.what(), line.text());
        row.setAccessibleText(words.get("step.long", line.number(), told.what()));
        row.state(line.changes() ? Chip.warn(words.get("changes")) : Chip.plain(words.get("looks")));
        var body = new VBox();
        body.getStyleClass().add("points");
        told.more().forEach(text -> body.getChildren().add(Texts.body(text)));
        for (String text : new String[] {told.rights(), told.restart(), told.time(), told.undo(), told.done()}) {
            body.getChildren().add(Texts.body(text));
        }
        if (!told.command().isEmpty()) {
            body.getChildren().addAll(Texts.small(words.get("command")), command(line));
        }
        var fold = new Fold("plan-more-" + line.id(), words.get("more"), words.get("less"), body);
        return row.below(fold);
    }

    private Node command(PlanModel.Line line) {
        var label = Texts.small(Guide.shown(line.told().command()));
        label.getStyleClass().add("command");
        return label;
    }

    private Node around() {
        var untouched = new Card("plan-untouched", words.get("untouched.title"), words.get("untouched"));
        var time = new Card("plan-time", words.get("minutes.title"), model.minutes());
        var box = new VBox();
        box.getStyleClass().add("cards");
        if (!model.stays().isEmpty()) {
            var stays = new Card("plan-stays", words.get("stays.title"), null);
            model.stays().forEach(text -> stays.below(Texts.body(text)));
            box.getChildren().add(stays);
        }
        box.getChildren().addAll(untouched, time);
        return box;
    }

    private Node saved() {
        var save = new LinkButton("plan-save", words.get("save"), model::saveGuide);
        var box = new VBox(save);
        box.getStyleClass().add("cards");
        model.saved().subscribe(path -> {
            box.getChildren().setAll(save);
            if (path != null) {
                var banner = new Banner(
                        "plan-saved",
                        Tone.OK,
                        words.get("saved", path),
                        words.get("saved.next"),
                        new LinkButton("plan-open", words.get("saved.open"), model::openSaved),
                        new LinkButton("plan-again", words.get("again"), model::lookAgain));
                box.getChildren().add(banner);
                banner.setFocusTraversable(true);
                Focus.to(banner);
            }
        });
        return box;
    }

    private Node consent() {
        var box = new CheckBox(model.consentText());
        box.setId("plan-consent");
        box.setAccessibleText(model.consentText());
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(model.consent());
        box.disableProperty().bind(model.busy());
        var card = new VBox();
        if (model.agreedBefore()) {
            var again = Texts.body(words.get("consent.again"));
            again.setId("plan-consent-again");
            card.getChildren().add(again);
            box.setAccessibleHelp(again.getText());
        }
        card.getChildren().add(box);
        card.getStyleClass().addAll("card", "consent");
        return card;
    }
}
