package changeover.ui;

import changeover.ui.parts.WrapRow;
import changeover.ui.step.Step;
import changeover.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Back far left; the one primary button at the right, at most one quiet one left of it. */
final class Footer extends HBox {
    private final Button back = new Button();
    private final Button quiet = new Button();
    private final Button primary = new Button();

    Footer(Words words, Runnable onBack) {
        getStyleClass().add("footer-row");
        setAlignment(Pos.CENTER_LEFT);
        back.setId("shell-back");
        back.setText(words.get("back"));
        back.setAccessibleText(words.get("back.spoken"));
        back.getStyleClass().add("quiet");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(_ -> onBack.run());
        quiet.setWrapText(true);
        primary.setWrapText(true);
        quiet.getStyleClass().add("second");
        primary.getStyleClass().add("primary");
        var right = new WrapRow(14, Pos.CENTER_RIGHT, quiet, primary);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(back, right);
    }

    void mayGoBack(boolean possible, boolean shown) {
        back.setDisable(!possible);
        back.setVisible(shown);
    }

    void primary(Step.Button button) {
        show(primary, button);
    }

    void quiet(Step.Button button) {
        show(quiet, button);
    }

    /** Presses the primary button, if there is one and it is enabled. */
    void press() {
        if (primary.isVisible() && !primary.isDisabled()) {
            primary.fire();
        }
    }

    private static void show(Button node, Step.Button button) {
        node.setVisible(button != null);
        node.setManaged(button != null);
        if (button == null) {
            node.setId(null);
            node.setOnAction(null);
            return;
        }
        node.setId(button.id());
        node.setText(button.text());
        node.setAccessibleText(button.text());
        node.setDisable(!button.enabled());
        node.setOnAction(_ -> button.action().run());
    }
}
