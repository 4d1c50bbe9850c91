package changeover.report;

import changeover.knowledge.Ban;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Source;
import changeover.words.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is known of the bans, with sources and age: as lines for the terminal and as JSON. */
public final class FactsReport {
    private final Knowledge knowledge;
    private final Words words;

    public FactsReport(Knowledge knowledge, Locale locale) {
        this.knowledge = knowledge;
        words = Words.beside(FactsReport.class, "facts", locale);
    }

    /** Pretty JSON; {@code audience} null for all. */
    public String json(Ban.Audience audience) {
        return CanonicalCodec.pretty(FactsCodec.write(knowledge, audience));
    }

    /** All lines, without line ends; {@code audience} null leaves out the answers for one reader. */
    public List<String> lines(Ban.Audience audience, LocalDate today) {
        var lines = new ArrayList<String>();
        Set<String> cited = new LinkedHashSet<>();
        for (Ban ban : knowledge.bans()) {
            lines.add(ban.title());
            if (audience != null) {
                card(ban, audience, lines, cited);
            }
            lines.add("");
            lines.add(words.get("timeline"));
            for (Ban.Event event : ban.events()) {
                cited.addAll(event.sources());
                lines.add(words.get("event", words.date(event.date()), event.title()));
                lines.add(words.get("event.changes", event.changes(), ids(event.sources())));
            }
            statements(words.get("allowed"), ban.allowed(), lines, cited);
            statements(words.get("prohibited"), ban.prohibited(), lines, cited);
            for (Ban.Position position : ban.positions()) {
                statements(words.get("position", position.who()), position.says(), lines, cited);
            }
            lines.add("");
        }
        lines.add(words.get("sources"));
        for (String id : cited) {
            lines.add(source(id, knowledge.sources().get(id)));
        }
        lines.add("");
        lines.add(age(today));
        lines.add(words.get("noLawyers"));
        return lines;
    }

    /** How old the knowledge is, as a sentence. */
    public String age(LocalDate today) {
        return words.get(
                "age", words.date(knowledge.asOf()), ChronoUnit.DAYS.between(knowledge.asOf(), today));
    }

    private void card(Ban ban, Ban.Audience audience, List<String> lines, Set<String> cited) {
        for (Ban.AudienceCard card : ban.audiences()) {
            if (card.audience() == audience) {
                statements(words.get("must"), card.must(), lines, cited);
                statements(words.get("may"), card.may(), lines, cited);
                statements(words.get("risk"), card.risk(), lines, cited);
                statements(words.get("gain"), card.gain(), lines, cited);
                statements(words.get("proof"), card.proof(), lines, cited);
            }
        }
    }

    private void statements(String heading, List<Ban.Statement> statements, List<String> lines, Set<String> cited) {
        if (statements.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(heading);
        for (Ban.Statement statement : statements) {
            cited.addAll(statement.sources());
            lines.add(words.get("statement", statement.text(), ids(statement.sources())));
        }
    }

    private static String ids(List<String> sources) {
        return String.join(", ", sources);
    }

    private String source(String id, Source source) {
        if (source == null) {
            return words.get("source.unknown", id);
        }
        return source.url() == null
                ? words.get("source", id, source.title(), words.date(source.checked()))
                : words.get("source.url", id, source.title(), source.url(), words.date(source.checked()));
    }
}
