package changeover.ui;

import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;

/** Our mark: one arrow leaves, another comes; the same drawing as assets/mark.svg. */
final class Mark {
    private static final String ARROWS = "M0 3.1 L9.6 3.1 L9.6 0 L15 4.3 L9.6 8.6 L9.6 5.5 L0 5.5 Z"
            + " M18 10.5 L8.4 10.5 L8.4 7.4 L3 11.7 L8.4 16 L8.4 12.9 L18 12.9 Z";

    private Mark() {}

    /** The arrows alone; the ground comes from the style class of whoever holds it. */
    static Region node() {
        var shape = new SVGPath();
        shape.setContent(ARROWS);
        var node = new Region();
        node.setShape(shape);
        node.getStyleClass().add("icon");
        node.setStyle("-fx-min-width: 1.06em; -fx-max-width: 1.06em; -fx-min-height: 0.94em; -fx-max-height: 0.94em;");
        return node;
    }

    static void on(Stage stage) {
        for (String file : new String[] {"icon-32.png", "icon-64.png", "icon-256.png"}) {
            stage.getIcons().add(new Image(Mark.class.getResourceAsStream(file)));
        }
    }
}
