package changeover.measure;

import atlantafx.base.theme.PrimerLight;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** What the window is measured against: theme, eight controls, nothing behind them. Ends after its first frame. */
public final class BareWindow {
    private BareWindow() {}

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /** The window. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            var box = new VBox(12, new Label("Bare"), new Button("Button"), new CheckBox("Box"), new RadioButton("One"),
                    new TextField("Text"), new ComboBox<String>(), new ListView<String>(), new ProgressBar(0.5));
            stage.setScene(new Scene(box, 1000, 700));
            stage.show();
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    if (++pulses == 2) {
                        stop();
                        System.out.println("FIRST_FRAME");
                        System.out.flush();
                        Platform.exit();
                    }
                }
            }.start();
        }
    }
}
