package changeover.ui.parts;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/**
 * Small pictures, drawn for this program. Each is a region that takes its size from the text around it and its colour
 * from the style class "icon" (a background of a role). Pictures never speak alone: a word stands beside them.
 */
public enum Icons {
    TICK("M0 6.6 L2 4.6 L5.6 8.2 L13.8 0 L15.8 2 L5.6 12.2 Z", 15.8, 12.2, 0.72),
    TRIANGLE("M8 0 L16 14 L0 14 Z M7 4.6 L7 9.4 L9 9.4 L9 4.6 Z M7 10.7 L7 12.7 L9 12.7 L9 10.7 Z", 16, 14, 0.82),
    CROSS(
            "M1.8 0 L6 4.2 L10.2 0 L12 1.8 L7.8 6 L12 10.2 L10.2 12 L6 7.8 L1.8 12 L0 10.2 L4.2 6 L0 1.8 Z",
            12, 12, 0.66),
    DOT("M5 0 A5 5 0 1 1 5 10 A5 5 0 1 1 5 0 Z", 10, 10, 0.5),
    QUESTION(
            "M0 4.6 C0 1.6 2 0 4.6 0 C7.2 0 9.2 1.7 9.2 4.2 C9.2 6.2 8 7.2 6.8 8 C5.9 8.6 5.7 9 5.7 10.2 L3.5 10.2"
                    + " C3.5 8.2 4 7.4 5.3 6.5 C6.3 5.8 6.9 5.3 6.9 4.2 C6.9 2.9 6 2.1 4.6 2.1 C3.1 2.1 2.3 3 2.3 4.6 Z"
                    + " M3.3 12 L6 12 L6 14.6 L3.3 14.6 Z",
            9.2, 14.6, 0.85),
    CLOCK(
            "M8 0 A8 8 0 1 1 8 16 A8 8 0 1 1 8 0 Z M8 1.8 A6.2 6.2 0 1 0 8 14.2 A6.2 6.2 0 1 0 8 1.8 Z"
                    + " M7.1 4 L8.9 4 L8.9 7.6 L11.6 9.2 L10.7 10.8 L7.1 8.6 Z",
            16, 16, 0.9),
    SHIELD("M7 0 L14 2.5 L14 8 C14 12 11 15 7 17 C3 15 0 12 0 8 L0 2.5 Z", 14, 17, 1),
    SHIELD_TICK(
            "M7 0 L14 2.5 L14 8 C14 12 11 15 7 17 C3 15 0 12 0 8 L0 2.5 Z"
                    + " M4.4 7.2 L3.2 8.4 L6.2 11.4 L11 6.6 L9.8 5.4 L6.2 9 Z",
            14, 17, 1.05),
    SEARCH(
            "M6.5 0 A6.5 6.5 0 0 1 11.7 10.4 L16 14.7 L14.7 16 L10.4 11.7 A6.5 6.5 0 1 1 6.5 0 Z"
                    + " M6.5 1.8 A4.7 4.7 0 1 0 6.5 11.2 A4.7 4.7 0 1 0 6.5 1.8 Z",
            16, 16, 0.95),
    BLIND(
            "M1.4 0 L15 13.6 L13.6 15 L10.8 12.2 C9.9 12.5 9 12.7 8 12.7 C4.2 12.7 1.4 10.2 0 7.5"
                    + " C0.8 6 2 4.6 3.4 3.6 L0 1.4 Z M6 2.5 C6.6 2.4 7.3 2.3 8 2.3 C11.8 2.3 14.6 4.8 16 7.5"
                    + " C15.3 8.8 14.3 10 13.1 11 L11.2 9.1 C11.4 8.6 11.5 8 11.5 7.5 C11.5 5.6 9.9 4 8 4"
                    + " C7.8 4 7.6 4 7.4 4.1 Z",
            16, 15, 0.95),
    OUTSIDE(
            "M0 2 L6 2 L6 3.8 L1.8 3.8 L1.8 12.2 L10.2 12.2 L10.2 8 L12 8 L12 14 L0 14 Z"
                    + " M7.6 0 L14 0 L14 6.4 L12.2 6.4 L12.2 3.1 L6.6 8.7 L5.3 7.4 L10.9 1.8 L7.6 1.8 Z",
            14, 14, 0.8),
    SAVE("M6.1 0 L7.9 0 L7.9 6.6 L10.4 4.1 L11.7 5.4 L7 10.1 L2.3 5.4 L3.6 4.1 L6.1 6.6 Z M0 12 L14 12 L14 14 L0 14 Z",
            14, 14, 0.85),
    CHEVRON("M0 1.6 L1.6 0 L7.4 5.8 L1.6 11.6 L0 10 L4.2 5.8 Z", 7.4, 11.6, 0.62),
    HALF("M8 0 A8 8 0 1 1 8 16 A8 8 0 1 1 8 0 Z M8 1.6 A6.4 6.4 0 0 0 8 14.4 Z", 16, 16, 0.9),
    PERSON("M8 0 A4 4 0 1 1 8 8 A4 4 0 1 1 8 0 Z M0 16 C0 12 3.4 9.6 8 9.6 C12.6 9.6 16 12 16 16 Z", 16, 16, 0.92),
    FOLDER("M0 1 L6 1 L8 3 L16 3 L16 14 L0 14 Z", 16, 13, 0.8),
    MINUS("M0 0 L10 0 L10 2 L0 2 Z", 10, 2, 0.13);

    private final String path;
    private final double wide;
    private final double high;
    private final double em;

    /** {@code em}: its height as a part of the text size around it. */
    Icons(String path, double wide, double high, double em) {
        this.path = path;
        this.wide = wide;
        this.high = high;
        this.em = em;
    }

    /** A new picture, hidden from screen readers: the word beside it speaks. */
    public Region node() {
        return node(1);
    }

    /** The same, larger or smaller. */
    public Region node(double scale) {
        var shape = new SVGPath();
        shape.setContent(path);
        var icon = new Region();
        icon.setShape(shape);
        icon.getStyleClass().add("icon");
        String height = em * scale + "em";
        String width = em * scale * wide / high + "em";
        icon.setStyle("-fx-min-width: " + width + "; -fx-pref-width: " + width + "; -fx-max-width: " + width
                + "; -fx-min-height: " + height + "; -fx-pref-height: " + height + "; -fx-max-height: " + height + ";");
        icon.setMouseTransparent(true);
        return icon;
    }
}
