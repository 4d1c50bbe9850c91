package changeover.ui.step;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import changeover.ui.Fx;
import changeover.ui.Journey;
import changeover.ui.Look;
import changeover.ui.Theme;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/** One page in a small window, without the frame around it. All calls on the window's thread. */
public final class OpenPage {
    public final Step.Visit visit;
    private final Scene scene;

    private OpenPage(Step step, Journey journey, PcServices pc) {
        visit = step.open(journey, pc, pc);
        var scroll = new ScrollPane(new StackPane(visit.content()));
        scroll.setFitToWidth(true);
        scene = new Scene(scroll, 640, 500);
        new Theme(scene, Look.FIRST);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        layout();
    }

    /** Opens it, lets the test look, and closes it whatever happens. */
    public static void with(Step step, Journey journey, PcServices pc, Consumer<OpenPage> test) throws Exception {
        Fx.on(() -> {
            var page = new OpenPage(step, journey, pc);
            try {
                test.accept(page);
            } finally {
                page.visit.close();
                page.scene.getWindow().hide();
            }
        });
    }

    /** Lets time pass on the window's thread; timers fire meanwhile. */
    public void pass(int millis) {
        var pause = new PauseTransition(Duration.millis(millis));
        pause.setOnFinished(_ -> Platform.exitNestedEventLoop(pause, null));
        pause.play();
        Platform.enterNestedEventLoop(pause);
        layout();
    }

    public void layout() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    public boolean has(String id) {
        return Fx.all(scene.getRoot()).stream().anyMatch(n -> id.equals(n.getId()));
    }

    public Node node(String id) {
        var node = scene.lookup("#" + id);
        assertNotNull(node, "no " + id);
        return node;
    }

    /** As Space or Enter would. */
    public void fire(String id) {
        var button = (ButtonBase) node(id);
        button.requestFocus();
        button.fire();
        layout();
    }

    /** Id of what has the focus; null when nothing has, or something that is no longer on the page. */
    public String focus() {
        var owner = scene.getFocusOwner();
        return owner == null || owner.getScene() != scene ? null : owner.getId();
    }

    public void focus(String id) {
        node(id).requestFocus();
    }

    /** Is that text to be read somewhere? */
    public boolean says(String text) {
        return Fx.all(scene.getRoot()).stream()
                .anyMatch(n -> n instanceof Labeled label && label.getText() != null && label.getText().contains(text));
    }
}
