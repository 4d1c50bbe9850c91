package changeover.ui.parts;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Columns of the same width and height; below each other when they would get too narrow to read. */
public final class Columns extends Pane {
    private static final double GAP = 12;
    private static final double NARROWEST_EM = 21;

    /** Never shown: it knows the text size that the style sheets give. */
    private final Label ruler = new Label();

    public Columns(Node... nodes) {
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        getChildren().addAll(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean beside(double width) {
        int n = getManagedChildren().size();
        return (width - GAP * (n - 1)) / n >= NARROWEST_EM * em();
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    private double wide(double width) {
        int n = getManagedChildren().size();
        return beside(width) ? Math.floor((width - GAP * (n - 1)) / n) : width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = wide(width < 0 ? getWidth() : width);
        double highest = 0;
        double sum = 0;
        for (Node child : getManagedChildren()) {
            double high = Math.ceil(child.prefHeight(wide));
            highest = Math.max(highest, high);
            sum += high + (sum == 0 ? 0 : GAP);
        }
        return beside(width < 0 ? getWidth() : width) ? highest : sum;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        boolean beside = beside(getWidth());
        double wide = wide(getWidth());
        double at = 0;
        for (Node child : getManagedChildren()) {
            if (beside) {
                child.resizeRelocate(Math.round(at), 0, wide, getHeight());
                at += wide + GAP;
            } else {
                double high = Math.ceil(child.prefHeight(wide));
                child.resizeRelocate(0, Math.round(at), wide, high);
                at += high + GAP;
            }
        }
    }
}
