package changeover.arch.culprits.ui;

/** Goes to the window's thread by itself. */
final class OnItsOwnThread {
    void go() {
        javafx.application.Platform.runLater(() -> {});
    }
}
