package changeover.ui.parts;

import javafx.scene.control.Button;

/** A button that looks like a link: for details, sources and small actions. */
public class LinkButton extends Button {
    public LinkButton(String id, String text, Runnable action) {
        super(text);
        setId(id);
        setAccessibleText(text);
        getStyleClass().setAll("link-button");
        setOnAction(_ -> action.run());
        setWrapText(true);
    }

    /** One that opens something outside the program; says so to a screen reader through {@code spoken}. */
    public static LinkButton outside(String id, String text, String spoken, Runnable action) {
        var link = new LinkButton(id, text, action);
        link.setGraphic(Icons.OUTSIDE.node(0.9));
        link.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        link.setAccessibleText(spoken);
        return link;
    }
}
