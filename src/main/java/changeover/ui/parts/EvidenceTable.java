package changeover.ui.parts;

import changeover.words.Words;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Witnesses: where we looked, what stood there, how much it weighs. */
public final class EvidenceTable extends GridPane {
    private static final int STRONG = 3;
    private static final int FAIR = 2;

    /**
     * @param where kind of place, in words
     * @param says what stood there
     * @param points how much it weighs, from the reason
     * @param why one sentence on why it counts
     */
    public record Row(String where, String says, int points, String why) {}

    public EvidenceTable(List<Row> rows, Words words) {
        getStyleClass().add("evidence");
        var place = new ColumnConstraints();
        place.setPercentWidth(27);
        var says = new ColumnConstraints();
        says.setHgrow(Priority.ALWAYS);
        says.setFillWidth(true);
        var weight = new ColumnConstraints();
        weight.setMinWidth(USE_PREF_SIZE);
        weight.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(place, says, weight);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String strength = strength(row.points(), words);
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
            addRow(i, where, what, how);
            setValignment(where, VPos.TOP);
            setValignment(how, VPos.TOP);
        }
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
