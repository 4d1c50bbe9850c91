package changeover.report;

import java.util.ArrayList;
import java.util.List;

/** Lines of at most 80 columns; a text that needs more goes on below its own beginning. Words are never cut. */
final class WrappedLines {
    private static final int COLUMNS = 80;

    private final List<String> lines = new ArrayList<>();

    void blank() {
        lines.add("");
    }

    /** A line that begins after so many blanks. */
    void add(int indent, String text) {
        String margin = " ".repeat(indent);
        var line = new StringBuilder(margin);
        for (String word : text.strip().split("\\s+")) {
            boolean empty = line.length() == indent;
            if (!empty && columns(line) + 1 + columns(word) > COLUMNS) {
                lines.add(line.toString());
                line = new StringBuilder(margin);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }

    private static int columns(CharSequence text) {
        return (int) text.codePoints().count();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
