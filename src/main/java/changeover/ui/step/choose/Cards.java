package changeover.ui.step.choose;

import changeover.knowledge.Alternative;
import changeover.recommend.Choice;
import changeover.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a weighed alternative into the sentences of its card. Unknown is said, never left out. */
public final class Cards {
    /** So many of each kind stand on the card; the rest is one click away. */
    private static final int SHOWN = 2;

    private final Words words;

    public Cards(Words words) {
        this.words = words;
    }

    /**
     * @param initials two letters in place of a logo
     * @param maker maker and country
     * @param summary one line: on this PC or not, price kind, how it gets here
     * @param badge the word for the fit
     * @param points the ones that count most: some for it, some against it, all that is not known
     * @param more the others
     * @param sources ids of the sources of its points
     */
    public record Card(
            String id,
            String name,
            String initials,
            String maker,
            String summary,
            String badge,
            Choice.Fit fit,
            boolean selected,
            boolean builtIn,
            List<Point> points,
            List<Point> more,
            List<String> sources) {}

    /** @param asOf date of the fact in words, or that none is given; empty for {@link Kind#UNKNOWN} */
    public record Point(Kind kind, String text, String asOf) {}

    public enum Kind {
        FOR,
        AGAINST,
        UNKNOWN
    }

    public Card of(Choice choice, boolean selected) {
        var a = choice.alternative();
        var points = new ArrayList<Point>();
        var more = new ArrayList<Point>();
        spread(Kind.FOR, choice.forIt(), points, more);
        spread(Kind.AGAINST, choice.against(), points, more);
        choice.unknown().forEach(t -> points.add(new Point(Kind.UNKNOWN, words.get("unknown", topic(t)), "")));
        return new Card(
                a.id(),
                a.name(),
                initials(a.name()),
                a.country() == null
                        ? words.get("maker.only", a.vendor())
                        : words.get("maker", a.vendor(), country(a.country(), words.locale())),
                summary(choice),
                badge(choice.fit()),
                choice.fit(),
                selected,
                a.builtIn(),
                List.copyOf(points),
                List.copyOf(more),
                sources(choice));
    }

    private void spread(Kind kind, List<Alternative.Fact> facts, List<Point> first, List<Point> rest) {
        for (int i = 0; i < facts.size(); i++) {
            (i < SHOWN ? first : rest).add(point(kind, facts.get(i)));
        }
    }

    private Point point(Kind kind, Alternative.Fact fact) {
        String text = fact.confidence().hypothesis() ? words.get("not-confirmed", fact.text()) : fact.text();
        return new Point(kind, text, asOf(fact));
    }

    /** A statement about this PC or of the maker's kind has neither source nor date: then nothing is to be said. */
    private String asOf(Alternative.Fact fact) {
        if (fact.period() != null) {
            return words.get("as-of", period(fact.period()));
        }
        if (fact.asOf() != null) {
            return words.get("as-of", words.date(fact.asOf()));
        }
        return fact.sources().isEmpty() ? "" : words.get("as-of.none");
    }

    /** No day is made up where the source gives a month or a year. */
    private String period(String period) {
        return Stream.of(period.split("/"))
                .map(part -> part.length() == 4 ? part : words.month(LocalDate.parse(part + "-01")))
                .collect(Collectors.joining("–"));
    }

    private String summary(Choice choice) {
        var a = choice.alternative();
        String price = a.free() == null
                ? words.get("price.unknown")
                : a.free() ? words.get("price.free") : words.get("price.paid");
        String way = switch (a.install().way()) {
            case BUILT_IN -> words.get("way.built-in");
            case PACKAGE -> words.get("way.package");
            case WINGET -> words.get("way.winget");
            case VENDOR_PAGE -> words.get("way.vendor");
        };
        return choice.present() ? words.get("summary.present", price, way) : words.get("summary", price, way);
    }

    private String badge(Choice.Fit fit) {
        return switch (fit) {
            case BEST -> words.get("fit.best");
            case FITS -> words.get("fit.fits");
            case DOES_NOT_FIT -> words.get("fit.not");
        };
    }

    private String topic(String topic) {
        return switch (topic) {
            case "free", "price" -> words.get("topic.price");
            case "effort" -> words.get("topic.effort");
            case "parental" -> words.get("topic.parental");
            case "vpn" -> words.get("topic.vpn");
            case "vault" -> words.get("topic.vault");
            case "light" -> words.get("topic.light");
            case "offline" -> words.get("topic.offline");
            case "lab" -> words.get("topic.lab");
            case "platform" -> words.get("topic.platform");
            case "auto-renewal" -> words.get("topic.renewal");
            case "ads" -> words.get("topic.ads");
            case "country" -> words.get("topic.country");
            case "use" -> words.get("topic.use");
            case "systems" -> words.get("topic.systems");
            case "phones" -> words.get("topic.phones");
            default -> topic;
        };
    }

    private static List<String> sources(Choice choice) {
        return Stream.concat(choice.forIt().stream(), choice.against().stream())
                .flatMap(f -> f.sources().stream())
                .distinct()
                .toList();
    }

    /** A two-letter code in the reader's language; anything else stays as it is. */
    static String country(String country, Locale locale) {
        return country.length() == 2 ? Locale.of("", country).getDisplayCountry(locale) : country;
    }

    private static String initials(String name) {
        var parts = name.trim().split("[\\s-]+");
        String two = parts.length > 1
                ? parts[0].substring(0, 1) + parts[1].substring(0, 1)
                : name.substring(0, Math.min(2, name.length()));
        return two.toUpperCase(Locale.ROOT);
    }
}
