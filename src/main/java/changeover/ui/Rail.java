package changeover.ui;

import changeover.ui.parts.Icons;
import changeover.ui.step.Step;
import changeover.words.Words;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextAlignment;

/** The path at the left: our mark, the pages with their state, and "3 of 8". Folds to icons in a narrow window. */
final class Rail extends VBox {
    private final Words words;
    private final Consumer<String> goTo;
    private final VBox items = new VBox();
    private final Label position = new Label();
    private final HBox brand;
    private final Label nothing;
    private boolean folded;

    Rail(Words words, Consumer<String> goTo) {
        this.words = words;
        this.goTo = goTo;
        getStyleClass().add("rail");
        var mark = new StackPane(Mark.node());
        mark.getStyleClass().add("brand-mark");
        var name = new Label(words.get("app"));
        name.getStyleClass().add("brand-name");
        brand = new HBox(mark, name);
        brand.getStyleClass().add("brand");
        brand.setAlignment(Pos.CENTER_LEFT);
        items.getStyleClass().add("rail-items");
        items.setAccessibleText(words.get("path.label"));
        position.setId("shell-position");
        position.getStyleClass().add("rail-position");
        position.setWrapText(true);
        position.setTextAlignment(TextAlignment.CENTER);
        position.setMinHeight(Region.USE_PREF_SIZE);
        nothing = new Label(words.get("nothing"));
        nothing.getStyleClass().add("rail-nothing");
        nothing.setWrapText(true);
        nothing.setMinHeight(Region.USE_PREF_SIZE);
        var spacer = new Region();
        VBox.setVgrow(spacer, Priority.ALWAYS);
        getChildren().addAll(brand, items, position, spacer, nothing);
        setMinHeight(0); // a long path at large text must not push the buttons at the bottom out of the window
        var edge = new Rectangle();
        edge.widthProperty().bind(widthProperty());
        edge.heightProperty().bind(heightProperty());
        setClip(edge);
    }

    void show(List<Step> path, Flow.Position here, boolean mayGoBack) {
        position.setText(words.get("path.position", here.number(), here.of()));
        items.getChildren().clear();
        for (int i = 0; i < path.size(); i++) {
            items.getChildren().add(item(path.get(i), i + 1, here, mayGoBack));
        }
        fold(folded);
    }

    private Node item(Step step, int number, Flow.Position here, boolean mayGoBack) {
        String name = step.name(words.locale());
        boolean done = number < here.number();
        boolean now = number == here.number();
        var sign = new StackPane(done ? Icons.TICK.node(0.8) : now ? Icons.DOT.node(1.1) : new Region());
        sign.getStyleClass().add("rail-sign");
        var item = new Button(name, sign);
        item.setId("shell-path-" + step.id());
        item.getStyleClass().setAll("rail-item", done ? "done" : now ? "here" : "todo");
        item.setMaxWidth(Double.MAX_VALUE);
        item.setAlignment(Pos.CENTER_LEFT);
        item.setAccessibleRole(AccessibleRole.BUTTON);
        item.setAccessibleText(spoken(name, done, now, number, here.of()));
        item.setTooltip(new Tooltip(tip(name, done, now)));
        item.setDisable(!done || !mayGoBack);
        item.setOnAction(_ -> goTo.accept(step.id()));
        return item;
    }

    private String spoken(String name, boolean done, boolean now, int number, int of) {
        if (done) {
            return words.get("path.spoken.done", name, number, of);
        }
        return now ? words.get("path.spoken.here", name, number, of) : words.get("path.spoken.todo", name, number, of);
    }

    private String tip(String name, boolean done, boolean now) {
        String state = done ? words.get("path.state.done") : now ? words.get("path.state.here") : words.get("path.state.todo");
        return words.get("path.tip", name, state);
    }

    void fold(boolean on) {
        folded = on;
        getStyleClass().remove("folded");
        if (on) {
            getStyleClass().add("folded");
        }
        brand.getChildren().getLast().setVisible(!on);
        brand.getChildren().getLast().setManaged(!on);
        nothing.setVisible(!on);
        nothing.setManaged(!on);
        for (Node node : items.getChildren()) {
            ((Button) node).setContentDisplay(on ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        }
    }
}
