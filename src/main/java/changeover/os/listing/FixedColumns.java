package changeover.os.listing;

import changeover.os.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tables in columns under a line of dashes: one long line as winget draws it, or one below each heading as PowerShell
 * does. Columns are counted as a terminal shows them, where a letter of East Asia takes two places.
 */
final class FixedColumns {
    private static final Pattern LONG_LINE = Pattern.compile("-{10,}\\s*");
    private static final Pattern LINES = Pattern.compile("\\s*+-++(?: ++-++)++\\s*+");
    private static final int HEADING_WITHIN = 100;
    private static final int LONGEST_LINE = 4096;

    private FixedColumns() {}

    /** The programs; empty when no line near the top is such a line. */
    static Optional<List<Listed>> read(List<String> lines, String file) {
        for (int i = 1; i < Math.min(lines.size(), HEADING_WITHIN); i++) {
            String line = some(lines.get(i));
            boolean winget = LONG_LINE.matcher(line).matches();
            if (winget || LINES.matcher(line).matches()) {
                var starts = winget ? starts(some(lines.get(i - 1))) : starts(line);
                var headings = Headings.of(cells(some(lines.get(i - 1)), starts));
                // its headings may be in any language, but name, identifier and version come first in all of them
                var meant = headings.enough() || !winget || starts.size() < 3 ? headings : new Headings(0, 2, -1);
                if (meant.enough()) {
                    return Optional.of(programs(lines, i + 1, starts, meant, file));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Listed> programs(
            List<String> lines, int from, List<Integer> starts, Headings headings, String file) {
        var programs = new ArrayList<Listed>();
        for (int i = from; i < lines.size(); i++) {
            var cells = cells(some(lines.get(i)), starts);
            Listings.listed(
                            headings.cell(cells, headings.name()), headings.cell(cells, headings.version()),
                            headings.cell(cells, headings.publisher()), file + ", line " + (i + 1))
                    .ifPresent(programs::add);
        }
        return programs;
    }

    private static String some(String line) {
        return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    }

    /** Where the words of a line begin. */
    private static List<Integer> starts(String line) {
        var starts = new ArrayList<Integer>();
        int place = 0;
        boolean blank = true;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            if (letter != ' ' && blank) {
                starts.add(place);
            }
            blank = letter == ' ';
            place += width(letter);
            i += Character.charCount(letter);
        }
        return starts;
    }

    private static List<String> cells(String line, List<Integer> starts) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        int place = 0;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            if (cells.size() + 1 < starts.size() && place >= starts.get(cells.size() + 1)) {
                cells.add(cell.toString());
                cell.setLength(0);
            }
            cell.appendCodePoint(letter);
            place += width(letter);
            i += Character.charCount(letter);
        }
        cells.add(cell.toString());
        return cells;
    }

    /** How many places a letter takes in a terminal. */
    private static int width(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = letter >= 0x1100 && letter <= 0x115F
                || letter >= 0x2E80 && letter <= 0xA4CF
                || letter >= 0xAC00 && letter <= 0xD7A3
                || letter >= 0xF900 && letter <= 0xFAFF
                || letter >= 0xFE30 && letter <= 0xFE6F
                || letter >= 0xFF00 && letter <= 0xFF60
                || letter >= 0xFFE0 && letter <= 0xFFE6
                || letter >= 0x1F300 && letter <= 0x1FAFF
                || letter >= 0x20000 && letter <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
