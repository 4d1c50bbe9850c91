package changeover.report;

import changeover.knowledge.Ban;
import changeover.knowledge.Confidence;
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

    /** Pretty JSON of all bans; {@code audience} null for all. */
    public String json(Ban.Audience audience) {
        return json(knowledge.bans(), audience);
    }

    /** The same of some bans, with the sources they rest on. */
    public String json(List<Ban> bans, Ban.Audience audience) {
        return CanonicalCodec.pretty(FactsCodec.write(knowledge, bans, audience));
    }

    /** All lines about all bans, without line ends; {@code audience} null leaves out the answers for one reader. */
    public List<String> lines(Ban.Audience audience, LocalDate today) {
        return lines(knowledge.bans(), audience, today);
    }

    /** The same about some bans, each with its own sources. */
    public List<String> lines(List<Ban> bans, Ban.Audience audience, LocalDate today) {
        var lines = new ArrayList<String>();
        for (Ban ban : bans) {
            Set<String> cited = new LinkedHashSet<>();
            lines.add(ban.title());
            if (audience != null) {
                card(ban, audience, lines, cited);
            }
            lines.add("");
            lines.add(words.get("timeline"));
            for (Ban.Event event : ban.events()) {
                event(event, lines, cited);
            }
            statements(words.get("allowed"), ban.allowed(), lines, cited);
            statements(words.get("prohibited"), ban.prohibited(), lines, cited);
            for (Ban.Position position : ban.positions()) {
                statements(words.get("position", position.who()), position.says(), lines, cited);
            }
            for (Ban.Question question : ban.questions()) {
                statements(question.question(), question.answer(), lines, cited);
                sureness(question.confidence(), lines);
            }
            lines.add("");
            lines.add(words.get("sources"));
            for (String id : cited) {
                lines.add(source(id, knowledge.sources().get(id)));
            }
            lines.add("");
        }
        lines.add(age(today));
        lines.add(words.get("noLawyers"));
        return lines;
    }

    /** How old the knowledge is, as a sentence. */
    public String age(LocalDate today) {
        return words.get(
                "age", words.date(knowledge.asOf()), ChronoUnit.DAYS.between(knowledge.asOf(), today));
    }

    private void event(Ban.Event event, List<String> lines, Set<String> cited) {
        cited.addAll(event.allSources());
        lines.add(
                event.time() == null
                        ? words.get("event", event.when(words), event.title())
                        : words.get("event.time", event.when(words), event.title(), event.time()));
        lines.add(words.get("event.changes", event.changes(), ids(event.sources())));
        if (event.differs() != null) {
            lines.add(words.get("event.differs", event.differs().text(), ids(event.differs().sources())));
        }
        sureness(event.confidence(), lines);
    }

    /** Nothing is said when the sources are good. */
    private void sureness(Confidence confidence, List<String> lines) {
        switch (confidence) {
            case H -> {}
            case M -> lines.add(words.get("sure.medium"));
            case L, K -> lines.add(words.get("sure.low"));
        }
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
