package changeover.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/** The toolkit for tests that lay out and do not need a robot. */
public final class Fx {
    private static boolean started;

    private Fx() {}

    /** Runs on the window's thread and waits; what it throws is thrown here. */
    public static <T> T on(Callable<T> work) throws Exception {
        start();
        var future = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                future.complete(work.call());
            } catch (Throwable e) {
                future.completeExceptionally(e);
            }
        });
        try {
            return future.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Exception x -> throw x;
                case Error x -> throw x;
                default -> throw e;
            }
        }
    }

    public interface Work {
        void run() throws Exception;
    }

    public static void on(Work work) throws Exception {
        on(() -> {
            work.run();
            return null;
        });
    }

    private static synchronized void start() {
        if (!started) {
            started = true;
            Platform.setImplicitExit(false);
            try {
                Platform.startup(() -> {});
            } catch (IllegalStateException alreadyRunning) { // another test class of this process began it
                started = true;
            }
        }
    }

    /** A shown wizard in a window of that size; on the window's thread. */
    static Wizard wizard(SampleServices services, Journey journey, String step, double width, double height) {
        return wizard(services, () -> services.left = true, journey, step, width, height);
    }

    static Wizard wizard(Services services, Runnable leave, Journey journey, String step, double width, double height) {
        var wizard = new Wizard(
                services, changeover.ui.step.Steps.all(services.knowledge()), journey, _ -> {}, leave);
        var scene = new Scene(wizard.shell(), width, height);
        new Theme(scene, services.settings().look());
        wizard.shell().textScale(services.settings().look().textPercent() / 100.0);
        wizard.start(step);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        layout(wizard);
        return wizard;
    }

    /** The same, for tests of pages: the root of the shown window. */
    public static Parent window(SampleServices services, Journey journey, String step) {
        return wizard(services, journey, step, 1000, 700).shell();
    }

    static void layout(Wizard wizard) {
        for (int i = 0; i < 3; i++) {
            wizard.shell().applyCss();
            wizard.shell().layout();
        }
    }

    /** True when a label got so little room that it shows a part of its text only. */
    static boolean cut(Labeled label) {
        for (Node child : label.getChildrenUnmodifiable()) {
            if (child instanceof Text text && !text.getText().equals(label.getText())) {
                return label.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY;
            }
        }
        return false;
    }

    static void hide(Wizard wizard) {
        wizard.close();
        wizard.shell().getScene().getWindow().hide();
    }

    /** A key press and release where the focus is. */
    static void press(Wizard wizard, KeyCode code, boolean alt) {
        Scene scene = wizard.shell().getScene();
        Node target = scene.getFocusOwner() == null ? wizard.shell() : scene.getFocusOwner();
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            javafx.event.Event.fireEvent(target, new KeyEvent(type, "", "", code, false, false, alt, false));
        }
        layout(wizard);
    }

    /** All visible nodes below a node, also inside scroll panes whose skin is not there yet. */
    public static List<Node> all(Node root) {
        var all = new ArrayList<Node>();
        collect(root, all);
        return all;
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible()) {
            return;
        }
        into.add(node);
        if (node instanceof ScrollPane scroll && scroll.getSkin() == null && scroll.getContent() != null) {
            collect(scroll.getContent(), into);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, into));
        }
    }
}
