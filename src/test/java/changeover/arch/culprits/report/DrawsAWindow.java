package changeover.arch.culprits.report;

/** Uses JavaFX outside ui. */
final class DrawsAWindow {
    javafx.scene.Node node;
}
