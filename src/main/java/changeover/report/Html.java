package changeover.report;

import java.util.List;

/** Writes a page piece by piece. Every text is escaped; only the names of elements are taken as they are. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Markup that this program wrote itself. */
    Html raw(String markup) {
        out.append(markup).append('\n');
        return this;
    }

    Html element(String name, String text) {
        return raw("<" + name + ">" + escape(text) + "</" + name + ">");
    }

    Html paragraphs(List<String> texts) {
        texts.forEach(text -> element("p", text));
        return this;
    }

    Html list(String name, List<String> items) {
        raw("<" + name + ">");
        items.forEach(item -> element("li", item));
        return raw("</" + name + ">");
    }

    /** A table whose first row is its head. */
    Html table(List<String> head, List<List<String>> rows) {
        raw("<table>");
        row("th scope=\"col\"", "th", head);
        rows.forEach(row -> row("td", "td", row));
        return raw("</table>");
    }

    private void row(String open, String close, List<String> cells) {
        out.append("<tr>");
        cells.forEach(cell -> out.append('<').append(open).append('>').append(escape(cell)).append("</").append(close)
                .append('>'));
        out.append("</tr>\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
