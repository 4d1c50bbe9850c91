package changeover.ui.parts;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * The place for an error: empty while there is none. When one comes, it stands there in three parts (what, what it means,
 * what next) and takes the focus.
 */
public final class Trouble extends VBox {
    /**
     * @param what what happened, one sentence
     * @param text what it means for the PC, and what next
     * @param detail for whoever helps; may be empty
     */
    public record Said(String what, String text, String detail) {}

    public Trouble(String id, ObservableValue<Said> trouble) {
        setVisible(false);
        setManaged(false);
        trouble.subscribe(said -> show(id, said));
    }

    private void show(String id, Said said) {
        setVisible(said != null);
        setManaged(said != null);
        if (said == null) {
            getChildren().clear();
            return;
        }
        Node[] detail = said.detail().isEmpty() ? new Node[0] : new Node[] {Texts.small(said.detail())};
        var banner = Banner.error(id, said.what(), said.text(), detail);
        getChildren().setAll(banner);
        banner.setFocusTraversable(true);
        Focus.to(banner);
    }
}
