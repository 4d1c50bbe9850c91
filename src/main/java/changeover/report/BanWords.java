package changeover.report;

import changeover.knowledge.Ban;
import changeover.knowledge.Confidence;
import changeover.knowledge.ReviewNotes;
import changeover.knowledge.Source;
import changeover.words.Distance;
import changeover.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words in which a ban is told, the same in the window, on paper and in the terminal. Pure. */
public final class BanWords {
    private final Words words;
    private final LocalDate today;
    private final ReviewNotes reviews;

    /** {@code today} by the clock of the caller: dates are said in relation to it. */
    public BanWords(LocalDate today, Locale locale) {
        this.words = Words.beside(BanWords.class, "banwords", locale);
        this.today = today;
        this.reviews = new ReviewNotes(today, locale);
    }

    /** The parts of the story, in the order in which they are told. */
    public enum Section {
        RULES,
        ALLOWED,
        PROHIBITED,
        POSITIONS,
        TIMELINE,
        WORLD,
        WORLD_HOW,
        QUESTIONS,
        SOURCES,
        NO_LAWYERS
    }

    public String section(Section section) {
        return words.get(switch (section) {
            case RULES -> "rules";
            case ALLOWED -> "allowed";
            case PROHIBITED -> "prohibited";
            case POSITIONS -> "positions";
            case TIMELINE -> "timeline";
            case WORLD -> "world";
            case WORLD_HOW -> "world.how";
            case QUESTIONS -> "questions";
            case SOURCES -> "sources";
            case NO_LAWYERS -> "noLawyers";
        });
    }

    /** What is said to one reader: must I, may I, what is the risk, what do I gain, what should I keep. */
    public enum Answer {
        MUST,
        MAY,
        RISK,
        GAIN,
        PROOF;

        public List<Ban.Statement> of(Ban.AudienceCard card) {
            return switch (this) {
                case MUST -> card.must();
                case MAY -> card.may();
                case RISK -> card.risk();
                case GAIN -> card.gain();
                case PROOF -> card.proof();
            };
        }
    }

    public String answer(Answer answer) {
        return words.get(switch (answer) {
            case MUST -> "must";
            case MAY -> "may";
            case RISK -> "risk";
            case GAIN -> "gain";
            case PROOF -> "proof";
        });
    }

    /** Who the reader is, e.g. "Outside the United States". */
    public String reader(Ban.Audience audience, Ban ban) {
        String key = switch (audience) {
            case HOME -> "reader.home";
            case BUSINESS -> "reader.business";
            case CONTRACTOR -> "reader.contractor";
            case STATE -> "reader.state";
            case ABROAD -> "reader.abroad";
        };
        return words.get(key, ban.place());
    }

    public String topic(Ban.Topic topic) {
        return words.get(switch (topic) {
            case USE -> "topic.use";
            case BAN -> "topic.ban";
            case UPDATES -> "topic.updates";
            case MOVED -> "topic.moved";
            case WORK -> "topic.work";
        });
    }

    /** Date, relation to today, and clock time where known: "29 September 2024 (2 years ago), 00:00 EDT". */
    public String when(Ban.Event event) {
        String ago = Distance.of(event.date(), today, words.locale());
        return event.time() == null
                ? words.get("event.when", event.when(words), ago)
                : words.get("event.time", event.when(words), ago, event.time());
    }

    /** In what the sources differ; empty when they agree. */
    public Optional<String> differs(Ban.Event event) {
        return Optional.ofNullable(event.differs()).map(said -> words.get("event.differs", said.text()));
    }

    /** Who, whom it binds, where it is written, how sure we are, when we checked it. */
    public List<String> details(Ban.Event event) {
        var lines = new ArrayList<String>();
        if (event.authority() != null) {
            lines.add(words.get("event.who", event.authority(), event.jurisdiction()));
        }
        if (event.binds() != null) {
            lines.add(words.get("event.binds", event.binds()));
        }
        if (event.citation() != null) {
            lines.add(words.get("event.citation", event.citation()));
        }
        sureness(event.confidence()).ifPresent(lines::add);
        lines.add(reviews.of(event).orElseGet(() -> words.get("event.checked", words.date(event.checked()))));
        return lines;
    }

    /** How sure we are. Nothing is said when the sources are good. */
    public Optional<String> sureness(Confidence confidence) {
        return switch (confidence) {
            case H -> Optional.empty();
            case M -> Optional.of(words.get("sure.medium"));
            case L, K -> Optional.of(words.get("sure.low"));
        };
    }

    /** That these statements may have changed; empty while they are fresh. */
    public Optional<String> review(Collection<Ban.Statement> statements, Map<String, Source> sources) {
        return reviews.of(statements, sources);
    }

    /** The questions by topic; inside a topic in the order of the pack. Topics without questions are left out. */
    public static Map<Ban.Topic, List<Ban.Question>> byTopic(Ban ban) {
        var topics = new EnumMap<Ban.Topic, List<Ban.Question>>(Ban.Topic.class);
        ban.questions().forEach(q -> topics.computeIfAbsent(q.topic(), _ -> new ArrayList<>()).add(q));
        return topics;
    }

    /** What happened elsewhere; what one place did stands together, in the order in which each place first acted. */
    public static List<Ban.Event> elsewhere(Ban ban) {
        var places = new LinkedHashMap<String, List<Ban.Event>>();
        ban.events().stream()
                .filter(Ban.Event::abroad)
                .forEach(event -> places.computeIfAbsent(event.jurisdiction(), _ -> new ArrayList<>()).add(event));
        return places.values().stream().flatMap(List::stream).toList();
    }
}
