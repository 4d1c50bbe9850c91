package changeover.ui.step.ban;

import changeover.knowledge.Ban;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Source;
import changeover.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The page as one HTML file for printing and keeping: no script, no picture, nothing loaded from elsewhere. Pure. */
final class BanPaper {
    private static final String STYLE = "body{font:11pt/1.5 sans-serif;max-width:44em;margin:2em auto;padding:0 1em}"
            + "h1,h2{line-height:1.25}dt{font-weight:bold}dd{margin:0 0 .8em}small{display:block}";

    private final Ban ban;
    private final Knowledge knowledge;
    private final Words words;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final StringBuilder out = new StringBuilder();

    BanPaper(Ban ban, Knowledge knowledge, Words words) {
        this.ban = ban;
        this.knowledge = knowledge;
        this.words = words;
    }

    /** {@code card} may be null: then all readers are told. */
    String html(Ban.AudienceCard card) {
        String language = words.locale().getLanguage();
        out.append("<!DOCTYPE html>\n<html lang=\"").append(language).append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
        text(ban.title());
        out.append("</title>\n<style>").append(STYLE).append("</style>\n</head>\n<body>\n");
        heading(1, ban.title());
        paragraph(words.get("paper.asOf", words.date(knowledge.asOf())));
        for (var reader : card == null ? ban.audiences() : List.of(card)) {
            heading(2, Readers.name(reader.audience(), ban, words));
            statements(words.get("must"), reader.must());
            statements(words.get("may"), reader.may());
            statements(words.get("risk"), reader.risk());
            statements(words.get("gain"), reader.gain());
            statements(words.get("proof"), reader.proof());
        }
        statements(words.get("allowed"), ban.allowed());
        statements(words.get("prohibited"), ban.prohibited());
        ban.positions().forEach(p -> statements(p.who(), p.says()));
        heading(2, words.get("timeline"));
        out.append("<dl>\n");
        ban.events().forEach(this::event);
        out.append("</dl>\n");
        heading(2, words.get("questions"));
        for (var question : ban.questions()) {
            statements(question.question(), question.answer());
            Sureness.of(question.confidence(), words).ifPresent(this::paragraph);
        }
        heading(2, words.get("sources"));
        out.append("<ol>\n");
        numbers.keySet().stream().map(knowledge.sources()::get).forEach(this::source);
        out.append("</ol>\n</body>\n</html>\n");
        return out.toString();
    }

    private void event(Ban.Event event) {
        out.append("<dt>");
        text(event.when(words) + ": " + event.title());
        out.append("</dt><dd>");
        text(event.changes());
        marks(event.sources());
        if (event.differs() != null) {
            out.append("<small>");
            text(words.get("event.differs", event.differs().text()));
            marks(event.differs().sources());
            out.append("</small>");
        }
        for (String more : new String[] {
            event.authority(), event.citation(), event.binds(), Sureness.of(event.confidence(), words).orElse(null)
        }) {
            if (more != null) {
                out.append("<small>");
                text(more);
                out.append("</small>");
            }
        }
        out.append("</dd>\n");
    }

    private void statements(String title, List<Ban.Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        heading(3, title);
        out.append("<ul>\n");
        for (var statement : statements) {
            out.append("<li>");
            text(statement.text());
            marks(statement.sources());
            out.append("</li>\n");
        }
        out.append("</ul>\n");
    }

    private void marks(List<String> ids) {
        for (String id : ids.stream().filter(id -> knowledge.sources().containsKey(id)).toList()) {
            out.append(" [").append(numbers.computeIfAbsent(id, _ -> numbers.size() + 1)).append(']');
        }
    }

    private void source(Source source) {
        out.append("<li>");
        text(source.title());
        out.append("<small>");
        text(Objects.requireNonNullElse(source.url(), "") + " " + words.get("paper.checked", words.date(source.checked())));
        out.append("</small></li>\n");
    }

    private void heading(int level, String title) {
        out.append("<h").append(level).append('>');
        text(title);
        out.append("</h").append(level).append(">\n");
    }

    private void paragraph(String said) {
        out.append("<p>");
        text(said);
        out.append("</p>\n");
    }

    private void text(String said) {
        out.append(said.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"));
    }
}
