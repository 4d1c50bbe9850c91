package changeover.ui.parts;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Keeps the focus where the person is, and brings it into sight where it has to go. */
public final class Focus {
    private Focus() {}

    /** Rebuilds a part of the page; the focus goes back to the control of the same id, if there is one again. */
    public static void keep(Parent root, Runnable rebuild) {
        String id = focusedIn(root);
        rebuild.run();
        Node again = id == null ? null : root.lookup("#" + id);
        if (again != null) {
            again.requestFocus();
        }
    }

    private static String focusedIn(Parent root) {
        Node focused = root.getScene() == null ? null : root.getScene().getFocusOwner();
        for (Node n = focused; n != null; n = n.getParent()) {
            if (n == root) {
                return focused.getId();
            }
        }
        return null;
    }

    /** Puts the focus on a node and scrolls it into sight. */
    public static void to(Node node) {
        node.requestFocus();
        for (Node n = node; n != null; n = n.getParent()) {
            if (n instanceof ScrollPane scroll) {
                show(scroll, node);
                return;
            }
        }
    }

    private static void show(ScrollPane scroll, Node node) {
        scroll.applyCss();
        scroll.layout();
        var content = scroll.getContent();
        double high = content.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        if (high <= 0) {
            return;
        }
        var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = scroll.getVvalue() * high;
        double bottom = top + scroll.getViewportBounds().getHeight();
        if (bounds.getMinY() < top || bounds.getMaxY() > bottom) {
            double margin = 24;
            scroll.setVvalue(Math.clamp((bounds.getMinY() - margin) / high, 0, 1));
        }
    }
}
