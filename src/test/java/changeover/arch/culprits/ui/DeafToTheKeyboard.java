package changeover.arch.culprits.ui;

/** Can be used with the mouse only. */
final class DeafToTheKeyboard {
    void listen(javafx.scene.Node node) {
        node.setOnMouseClicked(_ -> {});
    }
}
