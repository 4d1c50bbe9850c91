package changeover.ui.step.plan;

import changeover.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/** The plan as one page to print, complete in itself: no script, nothing loaded from elsewhere. */
final class Guide {
    private static final String STYLE =
            "body{font:16px/1.5 sans-serif;max-width:42em;margin:2em auto;padding:0 1em}"
                    + "li{margin:0 0 1.2em}code{word-break:break-all}.box{display:inline-block;width:1em;height:1em;"
                    + "border:1px solid;margin-right:.5em;vertical-align:-.1em}";

    private Guide() {}

    static String html(PlanModel model, Words words) {
        var out = new StringBuilder(4096);
        out.append("<!doctype html>\n<html lang=\"").append(words.locale().toLanguageTag()).append("\">\n<head>");
        out.append("<meta charset=\"utf-8\"><title>").append(escape(words.get("guide.title")));
        out.append("</title><style>").append(STYLE).append("</style></head>\n<body>\n");
        tag(out, "h1", words.get("guide.title"));
        tag(out, "p", words.get("guide.lead"));
        out.append("<ol>\n");
        for (var line : model.lines()) {
            out.append("<li><span class=\"box\"></span><strong>").append(escape(line.told().what()));
            out.append("</strong>");
            var told = line.told();
            text(out, told.by());
            told.more().forEach(m -> text(out, m));
            List.of(told.rights(), told.restart(), told.time(), told.undo(), told.done())
                    .forEach(t -> text(out, t));
            if (!told.command().isEmpty()) {
                out.append("<br>").append(escape(words.get("command"))).append(" <code>");
                out.append(escape(shown(told.command()))).append("</code>");
            }
            out.append("</li>\n");
        }
        out.append("</ol>\n");
        if (!model.stays().isEmpty()) {
            tag(out, "h2", words.get("stays.title"));
            model.stays().forEach(s -> tag(out, "p", s));
        }
        tag(out, "p", words.get("untouched"));
        tag(out, "p", model.minutes());
        tag(out, "p", words.get("guide.plan", model.plan().id(), model.plan().hash()));
        return out.append("</body>\n</html>\n").toString();
    }

    private static void text(StringBuilder out, String sentence) {
        if (!sentence.isEmpty()) {
            out.append("<br>").append(escape(sentence));
        }
    }

    private static void tag(StringBuilder out, String name, String text) {
        out.append('<').append(name).append('>').append(escape(text)).append("</").append(name).append(">\n");
    }

    /** An argument list for the eye: what holds a blank stands in quotes. It is never run from this text. */
    static String shown(List<String> command) {
        return command.stream()
                .map(a -> a.isEmpty() || a.contains(" ") ? "\"" + a + "\"" : a)
                .collect(Collectors.joining(" "));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
