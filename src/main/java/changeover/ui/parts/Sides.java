package changeover.ui.parts;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Something at the left, its state at the right; when that gets too narrow, the state goes below. */
public final class Sides extends Pane {
    private static final double GAP = 12;
    private static final double SHARE = 0.42;

    private final Node left;
    private final Node right;

    public Sides(Node left, Node right) {
        this.left = left;
        this.right = right;
        getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double rightWidth() {
        return Math.ceil(right.prefWidth(-1));
    }

    private boolean empty() {
        return rightWidth() == 0;
    }

    private boolean stacked(double width) {
        return width >= 0 && rightWidth() > width * SHARE;
    }

    private double leftWidth(double width) {
        return empty() || stacked(width) ? width : width - rightWidth() - GAP;
    }

    @Override
    protected double computePrefWidth(double height) {
        // Never a width at which it would stack: an HBox around it asks for the height at this width, also when it gets more.
        double besides = Math.ceil(rightWidth() / SHARE) + 1;
        return empty() ? left.prefWidth(-1) : Math.max(left.prefWidth(-1) + GAP + rightWidth(), besides);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double edges = snappedTopInset() + snappedBottomInset();
        if (width < 0) {
            return Math.max(left.prefHeight(-1), right.prefHeight(-1)) + edges;
        }
        double high = Math.ceil(left.prefHeight(leftWidth(width)));
        double state = empty() ? 0 : Math.ceil(right.prefHeight(Math.min(width, rightWidth())));
        return (stacked(width) ? high + 8 + state : Math.max(high, state)) + edges;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = snappedTopInset();
        double room = getHeight() - top - snappedBottomInset();
        double wide = leftWidth(width);
        double high = Math.ceil(left.prefHeight(wide));
        double stateWide = Math.min(width, rightWidth());
        double state = Math.ceil(right.prefHeight(stateWide));
        if (stacked(width)) {
            left.resizeRelocate(0, top, wide, high);
            right.resizeRelocate(0, top + high + 8, stateWide, state);
        } else {
            left.resizeRelocate(0, top + Math.max(0, (room - high) / 2), wide, high);
            right.resizeRelocate(width - stateWide, top + Math.max(0, (room - state) / 2), stateWide, state);
        }
    }
}
