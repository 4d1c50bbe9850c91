package changeover.ui.step.rescue;

import changeover.ui.Services;
import changeover.ui.parts.Card;
import changeover.ui.parts.Chip;
import changeover.ui.parts.Focus;
import changeover.ui.parts.LinkButton;
import changeover.ui.parts.Parts;
import changeover.ui.parts.Texts;
import changeover.ui.parts.WrapRow;
import changeover.words.Words;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** One card per thing to save. */
final class RescueView extends VBox {
    private final RescueModel model;
    private final Words words;
    private final Parts parts;

    RescueView(RescueModel model, Words words, Services services) {
        this.model = model;
        this.words = words;
        this.parts = new Parts(services);
        getStyleClass().add("cards");
        setId("rescue-list");
        model.lines().addListener((ListChangeListener<RescueModel.Line>) _ -> Focus.keep(this, this::fill));
        fill();
    }

    private void fill() {
        getChildren().setAll(model.lines().stream().map(this::node).toList());
    }

    private static String nodeId(String thing, RescueModel.Line line) {
        return "rescue-" + thing + "-" + line.id().replace('/', '-');
    }

    private Node node(RescueModel.Line line) {
        var chip = switch (line.state()) {
            case OPEN -> Chip.plain(line.stateText());
            case DONE -> Chip.ok(line.stateText());
            case SKIPPED -> Chip.warn(line.stateText());
        };
        var card = new Card(nodeId("item", line), line.text(), line.title()).state(chip);
        var ways = new WrapRow(10, Pos.CENTER_LEFT);
        if (line.state() == RescueModel.State.OPEN) {
            card.below(Texts.small(line.loss()));
            ways.getChildren().add(done(line));
            if (line.maySkip()) {
                ways.getChildren().add(skip(line));
            }
        } else {
            var undo = new LinkButton(nodeId("undo", line), words.get("undo"), () -> {
                model.undo(line.id());
                focus(nodeId("done", line));
            });
            undo.setAccessibleText(words.get("undo.long", line.text()));
            ways.getChildren().add(undo);
        }
        parts.sources(nodeId("sources", line), line.sources()).ifPresent(ways.getChildren()::add);
        return card.below(ways);
    }

    private Node done(RescueModel.Line line) {
        var done = new Button(line.doneText());
        done.setId(nodeId("done", line));
        done.setAccessibleText(words.get("done.long", line.doneText(), line.text()));
        done.setOnAction(_ -> {
            model.done(line.id());
            goOn(line);
        });
        return done;
    }

    private Node skip(RescueModel.Line line) {
        var skip = new LinkButton(nodeId("skip", line), words.get("skip"), () -> {
            model.skip(line.id());
            goOn(line);
        });
        skip.setAccessibleText(words.get("skip.long", line.text()));
        return skip;
    }

    /** To the next open line, so that Enter and Space go on; when there is none, stay at this one. */
    private void goOn(RescueModel.Line from) {
        var next = model.lines().stream()
                .filter(l -> l.state() == RescueModel.State.OPEN)
                .findFirst();
        focus(next.map(l -> nodeId("done", l)).orElse(nodeId("undo", from)));
    }

    private void focus(String id) {
        Node node = lookup("#" + id);
        if (node != null) {
            Focus.to(node);
        }
    }
}
