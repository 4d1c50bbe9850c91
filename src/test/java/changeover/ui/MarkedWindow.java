package changeover.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.MarkedPhrases;
import changeover.knowledge.Knowledge;
import changeover.knowledge.MarkedPacks;
import changeover.plan.Explain;
import changeover.ui.parts.Fold;
import changeover.ui.step.PcServices;
import changeover.ui.step.Steps;
import changeover.words.Unmarked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The window in the language that nobody speaks. Only inside {@code Marked.during}, and on the window's thread. */
final class MarkedWindow implements AutoCloseable {
    static final Knowledge PACKS = MarkedPacks.open();

    final Wizard wizard;
    final Unmarked names;
    private final Services services;
    private final TreeSet<String> foreign = new TreeSet<>();
    private int shown;

    MarkedWindow(LaterPages.Opening opening, String step, double width, double height, int percent) throws Exception {
        services = opening.services();
        Journey journey = opening.journey();
        if (services instanceof SampleServices sample) {
            sample.knowledge = PACKS;
            sample.scan = sample.scan.in(PACKS);
            journey = journey.in(PACKS);
        }
        wizard = new Wizard(services, Steps.all(services.knowledge()), journey, _ -> {}, () -> {});
        var scene = new Scene(wizard.shell(), width, height);
        new Theme(scene, new Look(Theme.Choice.LIGHT, percent));
        wizard.shell().textScale(percent / 100.0);
        wizard.start(step);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        Fx.layout(wizard);
        // what the test's own services answer
        names = MarkedPacks.names(services.knowledge()).know(wizard.journey());
        names.know("/home/anna/Documents/receipt.html", "/home/anna/Documents/receipt.json", "/home/ann/result.json");
        names.know("/home/anna/plan.html", "no space left", "C0DE", "TEST");
        MarkedPhrases.tell(wizard.journey().scan(), names);
        if (services instanceof PcServices pc) {
            names.know(pc.look, pc.found);
            MarkedPhrases.tell(pc.look, names);
            var explain = new Explain(Locale.ENGLISH, pc.knowledge);
            pc.plan.actions().forEach(a -> names.know(String.join(" ", explain.of(a).command()))); // as it would be run
        }
    }

    <T extends Node> List<T> all(Class<T> kind) {
        return Fx.all(wizard.shell()).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** As a click would. */
    void fire(String id) {
        var node = wizard.shell().lookup("#" + id);
        assertTrue(node instanceof ButtonBase, () -> "no button " + id + " on " + wizard.step().id());
        ((ButtonBase) node).fire();
        Fx.layout(wizard);
    }

    void openFolds() {
        for (int i = 0; i < 2; i++) { // folds may hold folds
            all(Fold.class).forEach(fold -> fold.openProperty().set(true));
            Fx.layout(wizard);
        }
    }

    /** Looks at the page, and at the boxes and menus that float above it. */
    void look() {
        look(wizard.shell());
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow popup && popup.getScene() != null) {
                popup.getScene().getRoot().applyCss();
                look(popup.getScene().getRoot());
            }
        }
    }

    private void look(Parent root) {
        for (Node node : Fx.all(root)) {
            for (String text : texts(node)) {
                shown++;
                if (names.in(text)) {
                    foreign.add(node.getClass().getSimpleName() + " " + node.getId() + ": " + text);
                }
            }
        }
    }

    /** How many texts were looked at. */
    int shown() {
        return shown;
    }

    /** Opens what floats, looks at it, and closes it; returns how many texts it had. */
    int floating(Runnable opens) {
        opens.run();
        int before = shown;
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow popup && popup.isShowing()) {
                popup.getScene().getRoot().applyCss();
                look(popup.getScene().getRoot());
                popup.hide();
            }
        }
        return shown - before;
    }

    /** Looks at what was saved or is asked of the system. */
    void read(String text) {
        foreign.addAll(names.inPage(text));
    }

    void nothingForeign(String where) {
        assertTrue(foreign.isEmpty(), () -> where + ":\n" + String.join("\n", foreign));
    }

    @Override
    public void close() {
        Fx.hide(wizard);
    }

    private static List<String> texts(Node node) {
        var texts = new ArrayList<String>();
        texts.add(node.getAccessibleText());
        texts.add(node.getAccessibleHelp());
        texts.add(node.getAccessibleRoleDescription());
        switch (node) {
            case MenuButton menu -> {
                texts.add(menu.getText());
                menu.getItems().forEach(item -> texts.add(item.getText()));
            }
            case Labeled labeled -> texts.add(labeled.getText());
            case TextInputControl input -> texts.addAll(List.of(input.getText(), input.getPromptText()));
            case TableView<?> table -> table.getColumns().forEach(column -> texts.add(column.getText()));
            case Text text when text.getClass() == Text.class -> texts.add(text.getText()); // others may be cut short
            default -> {}
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            texts.add(control.getTooltip().getText());
        }
        texts.removeIf(text -> text == null || text.isBlank());
        return texts;
    }
}
