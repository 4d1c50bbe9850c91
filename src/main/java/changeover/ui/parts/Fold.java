package changeover.ui.parts;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Detail on demand: a link, and what it opens below itself. Esc inside closes it. */
public final class Fold extends VBox {
    /** Style class of the folds that F1 opens. */
    public static final String KNOW = "how-do-you-know";

    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final LinkButton toggle;

    /**
     * @param id of the link
     * @param closed its text while closed, e.g. "How do you know? 3 witnesses agree"
     * @param opened its text while open, e.g. "Hide the witnesses"
     * @param body makes what is shown, when it is opened for the first time
     */
    public Fold(String id, String closed, String opened, Supplier<Node> body) {
        getStyleClass().add("fold");
        var chevron = Icons.CHEVRON.node();
        toggle = new LinkButton(id, closed, () -> open.set(!open.get()));
        toggle.setGraphic(chevron);
        toggle.setAccessibleRole(AccessibleRole.TITLED_PANE);
        var box = new VBox();
        box.getStyleClass().add("fold-body");
        box.visibleProperty().bind(open);
        box.managedProperty().bind(open);
        open.subscribe(now -> {
            if (now && box.getChildren().isEmpty()) {
                box.getChildren().add(body.get());
            }
            toggle.setText(now ? opened : closed);
            toggle.setAccessibleText(now ? opened : closed);
            chevron.setRotate(now ? 90 : 0);
        });
        getChildren().addAll(toggle, box);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && open.get()) {
                open.set(false);
                toggle.requestFocus();
                key.consume();
            }
        });
    }

    /** The same with a body that is there already. */
    public Fold(String id, String closed, String opened, Node body) {
        this(id, closed, opened, () -> body);
    }

    public BooleanProperty openProperty() {
        return open;
    }

    /** Id of its link. */
    public String link() {
        return toggle.getId();
    }

    /** Opens it and puts the focus on its link. */
    public void reveal() {
        open.set(true);
        toggle.requestFocus();
    }
}
