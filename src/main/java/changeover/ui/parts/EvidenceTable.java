package changeover.ui.parts;

import changeover.words.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Witnesses: where we looked, what stood there, how much it weighs. In narrow places, what stood there comes below. */
public final class EvidenceTable extends GridPane {
    private static final int STRONG = 3;
    private static final int FAIR = 2;

    /** Below this width, words would be broken in the middle. */
    private static final double NARROW_EM = 34;

    /**
     * @param where kind of place, in words
     * @param says what stood there
     * @param points how much it weighs, from the reason
     * @param why one sentence on why it counts
     */
    public record Row(String where, String says, int points, String why) {}

    private record Nodes(Label where, VBox what, Label how) {}

    private final List<Nodes> rows = new ArrayList<>();
    private Boolean narrow;

    public EvidenceTable(List<Row> rows, Words words) {
        getStyleClass().add("evidence");
        for (Row row : rows) {
            this.rows.add(nodes(row, words));
        }
        place(false);
        widthProperty().subscribe(width -> place(width.doubleValue() > 0 && width.doubleValue() < NARROW_EM * em()));
    }

    /** The text size that the style sheets give. */
    private double em() {
        return rows.isEmpty() ? 1 : rows.getFirst().where().getFont().getSize();
    }

    private static Nodes nodes(Row row, Words words) {
        String strength = words.get("know.points", strength(row.points(), words), row.points());
        Label where = Texts.small(row.where());
        where.getStyleClass().add("evidence-where");
        var what = new VBox(Texts.small(row.says()));
        if (!row.why().isEmpty()) {
            what.getChildren().addFirst(Texts.body(row.why()));
        }
        Label how = Texts.small(strength);
        how.setWrapText(false);
        where.setAccessibleRole(AccessibleRole.TEXT);
        where.setAccessibleText(words.get("know.row", row.where(), row.says(), strength, row.why()));
        setValignment(where, VPos.TOP);
        setValignment(how, VPos.TOP);
        return new Nodes(where, what, how);
    }

    private void place(boolean now) {
        if (narrow != null && narrow == now) {
            return;
        }
        narrow = now;
        getChildren().clear();
        getColumnConstraints().setAll(now ? List.of(wide(), tight()) : List.of(place(), wide(), tight()));
        int line = 0;
        for (Nodes row : rows) {
            if (now) {
                addRow(line++, row.where(), row.how());
                add(row.what(), 0, line++, 2, 1);
            } else {
                addRow(line++, row.where(), row.what(), row.how());
            }
        }
    }

    private static ColumnConstraints place() {
        var place = new ColumnConstraints();
        place.setPercentWidth(27);
        return place;
    }

    private static ColumnConstraints wide() {
        var says = new ColumnConstraints();
        says.setHgrow(Priority.ALWAYS);
        says.setFillWidth(true);
        return says;
    }

    private static ColumnConstraints tight() {
        var weight = new ColumnConstraints();
        weight.setMinWidth(USE_PREF_SIZE);
        weight.setHalignment(HPos.RIGHT);
        return weight;
    }

    static String strength(int points, Words words) {
        if (points >= STRONG) {
            return words.get("know.strong");
        }
        if (points >= FAIR) {
            return words.get("know.fair");
        }
        return points < 0 ? words.get("know.against") : words.get("know.weak");
    }
}
