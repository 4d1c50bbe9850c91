package changeover.ui.step.work;

import changeover.ui.parts.Chip;
import changeover.ui.parts.Focus;
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
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;

/** Clock, what is asked of her, the steps with their states, and the log for those who want it. */
final class WorkView extends VBox {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-row");

    private final WorkModel model;
    private final Words words;
    private final VBox list = ListRow.card("work-steps");
    private final ClockCard clock;
    private final VBox turn = new VBox();
    private final VBox ways = new VBox();
    private final TextArea log = new TextArea();

    WorkView(WorkModel model, Words words) {
        this.model = model;
        this.words = words;
        clock = new ClockCard(words.get("clock.title"));
        getStyleClass().add("cards");
        list.setAccessibleText(words.get("steps"));
        log.setId("work-log-text");
        log.setEditable(false);
        log.setWrapText(true);
        log.setPrefRowCount(10);
        log.setAccessibleText(words.get("log"));
        var fold = new Fold("work-log", words.get("log"), words.get("log.hide"), log);
        for (var node : new VBox[] {list, turn, ways}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        getChildren().addAll(new Trouble("work-trouble", model.trouble()), clock, turn, ways, list, fold);
        model.clock().subscribe(clock::show);
        model.turn().subscribe(this::showTurn);
        model.ways().subscribe(this::showWays);
        model.steps().addListener((ListChangeListener<Rows.Row>) _ -> Focus.keep(list, this::fill));
        model.log().addListener((ListChangeListener<String>) _ -> showLog());
        fill();
        showLog();
    }

    private void fill() {
        list.setVisible(!model.steps().isEmpty());
        list.getChildren().setAll(model.steps().stream().map(this::row).toList());
        if (!list.getChildren().isEmpty()) {
            list.getChildren().getFirst().pseudoClassStateChanged(FIRST, true);
        }
    }

    private Node row(Rows.Row row) {
        var made = new ListRow("work-step-" + row.id(), ListRow.number(row.number()), row.title(), row.note());
        made.setAccessibleText(words.get("row.long", row.number(), row.title(), row.state()));
        return made.state(chip(row));
    }

    private static Chip chip(Rows.Row row) {
        return new Chip(
                switch (row.chip()) {
                    case WAITING, SKIPPED, STOPPED -> Tone.PLAIN;
                    case RUNNING -> Tone.ACTIVE;
                    case YOUR_TURN, RESTART, NEEDS_YOU -> Tone.WARN;
                    case DONE -> Tone.OK;
                    case FAILED -> Tone.BAD;
                },
                row.state());
    }

    private void showTurn(Situation.Turn now) {
        turn.setVisible(now != null);
        turn.getChildren().clear();
        if (now == null) {
            return;
        }
        turn.getStyleClass().setAll("card", "turn");
        turn.getChildren().add(Texts.title(now.title()));
        if (now.guide().isEmpty()) {
            turn.getChildren().add(Texts.body(words.get("turn.none")));
        }
        numbered(turn, now.guide());
        var done = new Button(words.get("turn.done"));
        done.setId("work-turn-done");
        done.getStyleClass().add("primary");
        done.setAccessibleText(words.get("turn.done"));
        done.setOnAction(_ -> model.answer(true));
        var skip = new LinkButton("work-turn-skip", words.get("turn.skip"), () -> model.answer(false));
        turn.getChildren().add(new WrapRow(12, Pos.CENTER_LEFT, done, skip));
    }

    private void showWays(Situation.WaysOn now) {
        ways.setVisible(now != null);
        ways.getChildren().clear();
        if (now == null) {
            return;
        }
        ways.getStyleClass().setAll("card", "ways");
        ways.setId("work-ways");
        ways.getChildren().addAll(
                new Point(now.restart() ? Tone.ACTIVE : Tone.WARN, now.restart() ? Icons.CLOCK : Icons.TRIANGLE, "", now.what(), ""),
                Texts.title(words.get("means.title")),
                Texts.body(now.means()),
                Texts.title(now.restart() ? words.get("restart.title") : words.get("ways.title")));
        numbered(ways, now.ways());
        if (!now.guideTitle().isEmpty()) {
            ways.getChildren().add(Texts.title(now.guideTitle()));
            if (now.guide().isEmpty()) {
                ways.getChildren().add(Texts.body(words.get("guide.none")));
            }
            numbered(ways, now.guide());
        }
        if (now.newPlan()) {
            ways.getChildren().add(new LinkButton("work-new-plan", words.get("look.plan"), model::newPlan));
        }
        if (!now.caseText().isEmpty()) {
            ways.getChildren().add(caseText(now.caseText()));
        }
    }

    private Node caseText(String text) {
        var link = new LinkButton("work-case", words.get("case"), () -> {});
        link.setOnAction(_ -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            link.setText(words.get("case.done"));
        });
        return link;
    }

    private static void numbered(VBox into, Iterable<String> texts) {
        int n = 1;
        for (String text : texts) {
            into.getChildren().add(new ListRow(null, ListRow.number(n++), "", text));
        }
    }

    private void showLog() {
        var text = new StringBuilder();
        model.log().forEach(line -> text.append(line).append('\n'));
        model.steps().stream()
                .filter(row -> !row.output().isEmpty())
                .forEach(row -> text.append('\n')
                        .append(words.get("log.output", row.number()))
                        .append('\n')
                        .append(row.output())
                        .append('\n'));
        double at = log.getScrollTop();
        log.setText(text.toString());
        log.setScrollTop(at);
    }
}
