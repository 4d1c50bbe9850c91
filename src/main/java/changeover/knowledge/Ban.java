package changeover.knowledge;

import changeover.words.Words;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A prohibition, with everything the pages say about it. All texts rest on claims with sources.
 *
 * @param id e.g. "us-kaspersky-2024"
 * @param vendor the maker it names
 * @param title for people
 * @param place where it holds, for people, as it stands after “in”, e.g. "the United States"
 * @param salesEnd since when nothing new may be sold; null when not part of it
 * @param updatesEnd since when no updates may be supplied; null when not part of it
 * @param events the timeline, by date
 * @param audiences one card per audience
 * @param positions what each side says, with short quotes
 * @param allowed what remains allowed
 * @param prohibited what is not
 * @param questions what people ask
 */
public record Ban(
        String id,
        String vendor,
        String title,
        String place,
        LocalDate salesEnd,
        LocalDate updatesEnd,
        List<Event> events,
        List<AudienceCard> audiences,
        List<Position> positions,
        List<Statement> allowed,
        List<Statement> prohibited,
        List<Question> questions) {
    public Ban {
        Need.text(id, "id");
        Need.text(vendor, "vendor");
        Need.text(title, "title");
        Need.text(place, "place");
        events = List.copyOf(events);
        audiences = List.copyOf(audiences);
        positions = List.copyOf(positions);
        allowed = List.copyOf(allowed);
        prohibited = List.copyOf(prohibited);
        questions = List.copyOf(questions);
    }

    /** Ids of all sources it rests on, in the order in which it is read. */
    public List<String> sources() {
        var ids = new LinkedHashSet<String>();
        for (AudienceCard card : audiences) {
            Stream.of(card.must(), card.may(), card.risk(), card.gain(), card.proof()).forEach(said -> add(said, ids));
        }
        events.forEach(event -> ids.addAll(event.allSources()));
        add(allowed, ids);
        add(prohibited, ids);
        positions.forEach(position -> add(position.says(), ids));
        questions.forEach(question -> add(question.answer(), ids));
        return List.copyOf(ids);
    }

    private static void add(List<Statement> statements, Set<String> ids) {
        statements.forEach(statement -> ids.addAll(statement.sources()));
    }

    /** A sentence and the sources it rests on. */
    public record Statement(String text, List<String> sources) {
        public Statement {
            Need.text(text, "text");
            sources = List.copyOf(sources);
        }
    }

    /**
     * One mark on the timeline.
     *
     * @param date the day; the first of the month when only the month is known
     * @param dayKnown false when only the month is known
     * @param time clock time and zone as the source gives them, or null
     * @param title a few words for people
     * @param jurisdiction where it holds, for people
     * @param abroad false for what binds somebody where the ban holds, and for what its maker did there
     * @param binds whom it binds
     * @param changes what changes
     * @param differs in what the sources differ; null when they agree
     */
    public record Event(
            String id,
            LocalDate date,
            boolean dayKnown,
            String time,
            String title,
            String jurisdiction,
            boolean abroad,
            String authority,
            String citation,
            String binds,
            String changes,
            List<String> sources,
            Confidence confidence,
            LocalDate checked,
            Statement differs) {
        public Event {
            Need.text(id, "id");
            Need.that(date, "date");
            Need.text(title, "title");
            Need.text(changes, "changes");
            Need.that(confidence, "confidence");
            Need.that(checked, "checked");
            sources = List.copyOf(sources);
        }

        /** The date in the reader's language, no finer than it is known. */
        public String when(Words words) {
            return dayKnown ? words.date(date) : words.month(date);
        }

        /** Sources of the event, and of what is said about their differences. */
        public List<String> allSources() {
            return differs == null
                    ? sources
                    : Stream.concat(sources.stream(), differs.sources().stream()).distinct().toList();
        }
    }

    /** Answers for one audience: must I, may I, what is the risk, what do I gain, what to keep as proof. */
    public record AudienceCard(
            Audience audience,
            List<Statement> must,
            List<Statement> may,
            List<Statement> risk,
            List<Statement> gain,
            List<Statement> proof) {
        public AudienceCard {
            Need.that(audience, "audience");
            must = List.copyOf(must);
            may = List.copyOf(may);
            risk = List.copyOf(risk);
            gain = List.copyOf(gain);
            proof = List.copyOf(proof);
        }
    }

    /** Who the reader is. */
    public enum Audience {
        HOME("home"),
        BUSINESS("business"),
        CONTRACTOR("contractor"),
        STATE("state"),
        ABROAD("abroad");

        private final String id;

        Audience(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** One side's view: {@code who} e.g. "US Government"; quotes short and exact. */
    public record Position(String who, List<Statement> says) {
        public Position {
            Need.text(who, "who");
            says = List.copyOf(says);
        }
    }

    /** What a question is about, for finding it in a long list. */
    public enum Topic {
        USE("use"),
        BAN("ban"),
        UPDATES("updates"),
        MOVED("moved"),
        WORK("work");

        private final String id;

        Topic(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** What people ask; {@code confidence} is that of the weakest part of the answer. */
    public record Question(String question, Topic topic, List<Statement> answer, Confidence confidence) {
        public Question {
            Need.text(question, "question");
            Need.that(topic, "topic");
            Need.that(confidence, "confidence");
            answer = List.copyOf(answer);
        }
    }
}
