package changeover.ui;

import changeover.ui.step.Steps;
import changeover.words.Words;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** The window. Opened by {@code app} once it knows that a desktop is there. */
public final class Window extends Application {
    /** JavaFX makes the application object itself and takes only texts: the one place where something waits to be fetched. */
    private static final AtomicReference<Opening> HANDED_IN = new AtomicReference<>();

    /**
     * How to begin.
     *
     * @param step id of the first page, e.g. "welcome", or "work" after a restart
     * @param journey what is known already
     * @param measure true: print FIRST_FRAME and the time in milliseconds since 1970 after the second pulse, then leave
     */
    public record Start(String step, Journey journey, boolean measure) {
        public static final Start FIRST = new Start("welcome", Journey.START, false);
    }

    private record Opening(Services services, Start start) {}

    private Wizard wizard;

    /**
     * Opens the window and returns when it is closed. Once per process.
     *
     * @throws UnsupportedOperationException when there is no display after all
     */
    public static void open(Services services, Start start) {
        HANDED_IN.set(new Opening(services, start));
        Application.launch(Window.class);
    }

    @Override
    public void start(Stage stage) {
        Opening opening = HANDED_IN.getAndSet(null);
        Services services = opening.services();
        var shutdown = new Shutdown(services.jobs());
        var theme = new Theme[1];
        wizard = new Wizard(services, Steps.all(services.knowledge()), opening.start().journey(), look -> {
            theme[0].apply(look);
            stage.setTitle(title(services));
            wizard.shell().textScale(look.textPercent() / 100.0);
            services.settings().keep(look);
        }, shutdown::now);
        Look look = services.settings().look();
        var scene = new Scene(wizard.shell(), 1000, 700);
        theme[0] = new Theme(scene, look);
        wizard.shell().textScale(look.textPercent() / 100.0);
        wizard.start(opening.start().step());
        stage.setScene(scene);
        stage.setTitle(title(services));
        stage.setMinWidth(760);
        stage.setMinHeight(540);
        Mark.on(stage);
        stage.setOnCloseRequest(close -> {
            close.consume();
            wizard.leave();
        });
        stage.show();
        if (opening.start().measure()) {
            measure(services.clock());
        }
    }

    private static String title(Services services) {
        return Words.beside(Shell.class, "shell", services.locale()).get("app");
    }

    private void measure(java.time.Clock clock) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                // Pulse 1 lays out and hands the frame to the renderer; pulse 2 starts after it was handed over.
                if (++pulses == 2) {
                    stop();
                    System.out.println("FIRST_FRAME " + clock.millis());
                    wizard.leave();
                }
            }
        }.start();
    }
}
