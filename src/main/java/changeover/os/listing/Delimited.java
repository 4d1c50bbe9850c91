package changeover.os.listing;

import changeover.os.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables whose cells are parted by a comma, a semicolon, a tab or a bar. Cells in quotes may hold any of them. */
final class Delimited {
    private static final String PARTS = ",;\t|";
    /** A quote that is not closed within so many letters does not open a cell. */
    private static final int LONGEST_QUOTED = 1 << 15;

    private static final int MOST_CELLS = 1024;
    private static final int HEADING_WITHIN = 10;
    private static final int MOST_ROWS = 1_000_000;

    private final String text;
    private final char part;
    private int at;

    private Delimited(String text, char part) {
        this.text = text;
        this.part = part;
    }

    /** The programs; empty when no row near the top has the headings of such a table. */
    static Optional<List<Listed>> read(String text, String file) {
        for (char part : PARTS.toCharArray()) {
            var table = new Delimited(text, part);
            for (int row = 1; row <= HEADING_WITHIN && table.more(); row++) {
                var headings = Headings.of(table.row());
                if (headings.enough()) {
                    return Optional.of(table.programs(headings, row, file));
                }
            }
        }
        return Optional.empty();
    }

    private List<Listed> programs(Headings headings, int headingRow, String file) {
        var programs = new ArrayList<Listed>();
        for (int row = headingRow + 1; more() && row < MOST_ROWS; row++) {
            var cells = row();
            Listings.listed(
                            headings.cell(cells, headings.name()), headings.cell(cells, headings.version()),
                            headings.cell(cells, headings.publisher()), file + ", row " + row)
                    .ifPresent(programs::add);
        }
        return programs;
    }

    private boolean more() {
        return at < text.length();
    }

    private List<String> row() {
        var cells = new ArrayList<String>();
        while (true) {
            String cell = cell();
            if (cells.size() < MOST_CELLS) {
                cells.add(cell);
            }
            if (!more() || text.charAt(at) != part) {
                break;
            }
            at++;
        }
        if (more() && text.charAt(at) == '\r') {
            at++;
        }
        if (more() && text.charAt(at) == '\n') {
            at++;
        }
        return cells;
    }

    private String cell() {
        if (more() && text.charAt(at) == '"') {
            int end = closing(at + 1);
            if (end > 0) {
                String inside = text.substring(at + 1, end).replace("\"\"", "\"");
                at = end + 1;
                return inside + plain(); // whatever stands behind the quotes belongs to it
            }
        }
        return plain();
    }

    /** To the next part or the end of the row. */
    private String plain() {
        int from = at;
        while (more() && text.charAt(at) != part && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return text.substring(from, at);
    }

    /** The quote that closes; -1 when there is none near. */
    private int closing(int from) {
        int last = Math.min(text.length(), from + LONGEST_QUOTED);
        for (int i = from; i < last; i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }
}
