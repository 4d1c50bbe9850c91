package changeover.ui.step.found;

import changeover.ui.parts.Banner;
import changeover.ui.parts.Card;
import changeover.ui.parts.Focus;
import changeover.ui.parts.Icons;
import changeover.ui.parts.LinkButton;
import changeover.ui.parts.Texts;
import changeover.ui.parts.WrapRow;
import changeover.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The recording before it is written: what was taken out, all that is in it, and a way to look for a word in it. */
final class RecordingView {
    private final RecordingModel model;
    private final Words words;
    private final VBox root = new VBox();
    private final Subscription subscription;
    private Runnable onClose = () -> {};

    RecordingView(RecordingModel model, Words words) {
        this.model = model;
        this.words = words;
        subscription = model.shown().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    /** Called after the person closed it: the focus must go somewhere. */
    void onClose(Runnable action) {
        onClose = action;
    }

    void close() {
        subscription.unsubscribe();
    }

    private void show(RecordingModel.Shown shown) {
        root.setVisible(!(shown instanceof RecordingModel.Closed));
        root.setManaged(root.isVisible());
        switch (shown) {
            case RecordingModel.Closed _ -> root.getChildren().clear();
            case RecordingModel.Making making -> making(making.part());
            case RecordingModel.Broke broke -> {
                var error = Banner.error("found-recording-broke", words.get("recording.broke"), broke.text(), again(), shut());
                root.getChildren().setAll(error);
                Focus.to(error);
            }
            case RecordingModel.Ready ready -> {
                var card = ready(ready);
                root.getChildren().setAll(card);
                Focus.to(card.lookup("#found-recording-head"));
            }
        }
    }

    private void making(double part) {
        if (root.lookup("#found-recording-progress") instanceof ProgressBar bar) {
            bar.setProgress(part);
            return;
        }
        var bar = new ProgressBar(part);
        bar.setId("found-recording-progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(words.get("recording.making"));
        root.getChildren().setAll(head(words.get("recording.making")).below(bar, shut()));
    }

    private LinkButton again() {
        return new LinkButton("found-recording-again", words.get("recording.again"), model::make);
    }

    private LinkButton shut() {
        return new LinkButton("found-recording-close", words.get("recording.close"), () -> {
            model.close();
            onClose.run();
        });
    }

    private Card head(String text) {
        return new Card("found-recording", words.get("recording.title"), text).badge(Icons.OUTSIDE);
    }

    private Node ready(RecordingModel.Ready ready) {
        var card = head(words.get("recording.text"));
        var first = new VBox(Texts.title(words.get("recording.takenOut")));
        first.setId("found-recording-head");
        first.setFocusTraversable(true);
        first.setAccessibleRole(AccessibleRole.TEXT);
        first.setAccessibleText(words.get("recording.spoken", String.join(", ", ready.takenOut())));
        first.getStyleClass().add("recording-kinds");
        if (ready.takenOut().isEmpty()) {
            first.getChildren().add(Texts.body(words.get("recording.takenOut.none")));
        }
        ready.takenOut().forEach(kind -> first.getChildren().add(ticked(kind)));
        if (!ready.notThere().isEmpty()) {
            first.getChildren().add(Texts.small(words.get("recording.notThere", String.join(", ", ready.notThere()))));
        }
        var list = list(ready.lines());
        var stays = new VBox(Texts.title(words.get("recording.stays")), Texts.small(words.get("recording.stays.text")));
        var all = new VBox(Texts.title(words.get("recording.all")), Texts.small(ready.size()), list);
        all.getStyleClass().add("recording-all");
        var save = new Button(words.get("recording.save"));
        save.setId("found-recording-save");
        save.setAccessibleText(words.get("recording.save"));
        save.getStyleClass().add("second");
        save.setWrapText(true);
        save.setOnAction(_ -> model.save());
        for (Node part : List.of(first, stays, finder(list), all)) {
            part.getStyleClass().add("card-row");
            card.below(part);
        }
        return card.below(new WrapRow(12, Pos.CENTER_LEFT, save, shut()));
    }

    private static Node ticked(String kind) {
        var row = new HBox(Icons.TICK.node(0.9), Texts.body(kind));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("looking-row");
        return row;
    }

    private ListView<String> list(List<String> lines) {
        var list = new ListView<String>();
        list.setId("found-recording-lines");
        list.getItems().setAll(lines);
        list.setAccessibleText(words.get("recording.list"));
        list.getStyleClass().add("recording-lines");
        list.setCellFactory(_ -> new Line());
        return list;
    }

    /** Long lines wrap: what stands far right would not be read. */
    private static final class Line extends ListCell<String> {
        Line() {
            setWrapText(true);
            setPrefWidth(1);
        }

        @Override
        protected void updateItem(String line, boolean empty) {
            super.updateItem(line, empty);
            setText(empty ? null : line);
        }
    }

    private Node finder(ListView<String> list) {
        Label question = Texts.title(words.get("recording.find"));
        var field = new TextField();
        field.setId("found-recording-find");
        field.setAccessibleText(words.get("recording.find"));
        question.setLabelFor(field);
        Label answer = Texts.small("");
        answer.setId("found-recording-hits");
        var hits = new ArrayList<Integer>();
        field.textProperty().subscribe(word -> {
            var found = model.find(word);
            hits.clear();
            hits.addAll(found.lines());
            answer.setText(found.said());
            field.setAccessibleHelp(found.said());
            list.getSelectionModel().clearSelection();
            next(list, hits);
        });
        field.setOnAction(_ -> next(list, hits));
        var box = new VBox(question, Texts.small(words.get("recording.find.text")), field, answer);
        box.getStyleClass().add("recording-find");
        return box;
    }

    /** Goes to the hit after the selected line; after the last one, to the first. */
    private static void next(ListView<String> list, List<Integer> hits) {
        if (!hits.isEmpty()) {
            int now = list.getSelectionModel().getSelectedIndex();
            int at = hits.stream().filter(line -> line > now).findFirst().orElse(hits.getFirst());
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(at);
        }
    }
}
