package changeover.arch.culprits.ui;

/** Uses the insides of JavaFX: works in tests, fails in the image. */
final class ReachesInside {
    com.sun.javafx.scene.control.skin.Utils inside;
}
