package changeover.report;

import changeover.knowledge.Ban;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Lookalike;
import changeover.knowledge.Source;
import changeover.words.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    /** All lines about all bans, without line ends, for a terminal of 80 columns; {@code audience} null tells all. */
    public List<String> lines(Ban.Audience audience, LocalDate today) {
        return lines(knowledge.bans(), audience, today);
    }

    /** The same about some bans, each with its own sources. */
    public List<String> lines(List<Ban> bans, Ban.Audience audience, LocalDate today) {
        var say = new BanWords(today, words.locale());
        var lines = new WrappedLines();
        bans.forEach(ban -> new Telling(say, lines).ban(ban, audience));
        lines.add(0, age(today));
        lines.add(0, say.section(BanWords.Section.NO_LAWYERS));
        return lines.lines();
    }

    /** How old the knowledge is, as a sentence. */
    public String age(LocalDate today) {
        String asOf = words.date(knowledge.asOf());
        long days = ChronoUnit.DAYS.between(knowledge.asOf(), today);
        return knowledge.origin().imported() ? words.get("age.imported", asOf, days) : words.get("age", asOf, days);
    }

    /** The order is that of the page in the window. */
    private final class Telling {
        private final BanWords say;
        private final WrappedLines lines;
        private final Set<String> cited = new LinkedHashSet<>();

        Telling(BanWords say, WrappedLines lines) {
            this.say = say;
            this.lines = lines;
        }

        void ban(Ban ban, Ban.Audience audience) {
            lines.add(0, ban.title());
            for (Ban.AudienceCard card : ban.audiences()) {
                if (audience == null || card.audience() == audience) {
                    title(0, say.reader(card.audience(), ban));
                    for (var answer : BanWords.Answer.values()) {
                        statements(2, say.answer(answer), answer.of(card));
                    }
                }
            }
            title(0, say.section(BanWords.Section.TIMELINE));
            ban.events().stream().filter(event -> !event.abroad()).forEach(this::event);
            title(0, say.section(BanWords.Section.RULES));
            statements(2, say.section(BanWords.Section.ALLOWED), ban.allowed());
            statements(2, say.section(BanWords.Section.PROHIBITED), ban.prohibited());
            title(0, say.section(BanWords.Section.POSITIONS));
            for (Ban.Position position : ban.positions()) {
                statements(2, words.get("position", position.who()), position.says());
            }
            var elsewhere = BanWords.elsewhere(ban);
            if (!elsewhere.isEmpty()) {
                title(0, say.section(BanWords.Section.WORLD));
                lines.add(2, say.section(BanWords.Section.WORLD_HOW));
                elsewhere.forEach(this::event);
            }
            title(0, say.section(BanWords.Section.QUESTIONS));
            BanWords.byTopic(ban).forEach((topic, questions) -> {
                title(2, say.topic(topic));
                for (Ban.Question question : questions) {
                    statements(4, question.question(), question.answer());
                    say.sureness(question.confidence()).ifPresent(sure -> lines.add(6, sure));
                }
            });
            lookalikes(knowledge.lookalikes(ban.id()));
            title(0, say.section(BanWords.Section.SOURCES));
            cited.forEach(id -> lines.add(2, source(id, knowledge.sources().get(id))));
            lines.blank();
        }

        private void title(int indent, String title) {
            lines.blank();
            lines.add(indent, title);
        }

        private void event(Ban.Event event) {
            cited.addAll(event.allSources());
            lines.add(2, words.get("event", say.when(event), event.title()));
            lines.add(4, words.get("statement", event.changes(), ids(event.sources())));
            say.differs(event)
                    .ifPresent(said -> lines.add(4, words.get("statement", said, ids(event.differs().sources()))));
            say.details(event).forEach(line -> lines.add(4, line));
        }

        private void lookalikes(List<Lookalike> lookalikes) {
            if (!lookalikes.isEmpty()) {
                title(0, words.get("lookalikes"));
                lines.add(2, words.get("lookalikes.how"));
            }
            for (Lookalike lookalike : lookalikes) {
                cited.addAll(lookalike.sources());
                lines.blank();
                lines.add(2, lookalike.looksLike());
                lines.add(4, words.get("statement", lookalike.what(), ids(lookalike.sources())));
            }
        }

        private void statements(int indent, String heading, List<Ban.Statement> statements) {
            if (statements.isEmpty()) {
                return;
            }
            title(indent, heading);
            for (Ban.Statement statement : statements) {
                cited.addAll(statement.sources());
                lines.add(indent + 2, words.get("statement", statement.text(), ids(statement.sources())));
            }
            say.review(statements, knowledge.sources()).ifPresent(note -> lines.add(indent + 2, note));
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
}
