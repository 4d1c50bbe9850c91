package changeover.ui.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * A row that starts another row when it is full, so that nothing is cut at large text or in a small window. Unlike
 * {@code FlowPane} it asks for the width of one row, and can end at the right.
 */
public class WrapRow extends Pane {
    private final double gap;
    private final boolean right;

    public WrapRow(double gap, Pos side, Node... nodes) {
        this.gap = gap;
        this.right = side == Pos.CENTER_RIGHT;
        getChildren().addAll(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double inset() {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        double sum = 0;
        int n = 0;
        for (Node child : getManagedChildren()) {
            sum += width(child, Double.MAX_VALUE);
            n++;
        }
        return sum + Math.max(0, n - 1) * gap + inset();
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = 0;
        for (Node child : getManagedChildren()) {
            widest = Math.max(widest, child.minWidth(-1));
        }
        return widest + inset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double available = width < 0 ? Double.MAX_VALUE : width - inset();
        double height = 0;
        var rows = rows(available);
        for (var row : rows) {
            height += rowHeight(row, available);
        }
        return height + Math.max(0, rows.size() - 1) * rowGap() + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private double rowGap() {
        return Math.max(gap, 6);
    }

    private static double width(Node child, double available) {
        return Math.min(Math.ceil(Math.max(child.minWidth(-1), child.prefWidth(-1))), available);
    }

    private static double height(Node child, double width) {
        return Math.ceil(Math.max(child.minHeight(width), child.prefHeight(width)));
    }

    private double rowHeight(List<Node> row, double available) {
        double height = 0;
        for (Node child : row) {
            height = Math.max(height, height(child, width(child, available)));
        }
        return height;
    }

    private List<List<Node>> rows(double available) {
        var rows = new ArrayList<List<Node>>();
        var row = new ArrayList<Node>();
        double used = 0;
        for (Node child : getManagedChildren()) {
            double wide = width(child, available);
            if (!row.isEmpty() && used + gap + wide > available + 0.5) {
                rows.add(row);
                row = new ArrayList<>();
                used = 0;
            }
            used += (row.isEmpty() ? 0 : gap) + wide;
            row.add(child);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    @Override
    protected void layoutChildren() {
        double available = getWidth() - inset();
        double y = snappedTopInset();
        for (var row : rows(available)) {
            double high = rowHeight(row, available);
            double used = Math.max(0, row.size() - 1) * gap;
            for (Node child : row) {
                used += width(child, available);
            }
            double x = snappedLeftInset() + (right ? Math.max(0, available - used) : 0);
            for (int i = 0; i < row.size(); i++) {
                Node child = row.get(i);
                double wide = width(child, available);
                double own = Math.min(high, height(child, wide));
                child.resizeRelocate(snapPositionX(x), snapPositionY(y + (high - own) / 2), wide, own);
                placed(child, i == 0, i == row.size() - 1);
                x += wide + gap;
            }
            y += high + rowGap();
        }
    }

    /** Told after a child was placed: is it the first and the last of its row? */
    void placed(Node child, boolean first, boolean last) {}
}
