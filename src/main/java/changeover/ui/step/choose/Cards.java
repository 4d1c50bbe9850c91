package changeover.ui.step.choose;

import changeover.knowledge.Alternative;
import changeover.knowledge.ReviewNotes;
import changeover.recommend.Choice;
import changeover.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Turns a weighed alternative into the sentences of its card. Unknown is said, never left out. */
public final class Cards {
    /** So many of each kind stand on the card; the rest is one click away. */
    private static final int SHOWN = 2;

    private final Words words;
    private final FactText text;

    /** {@code notes} say which facts are due for review. */
    public Cards(Words words, ReviewNotes notes) {
        this.words = words;
        this.text = new FactText(words, notes);
    }

    /**
     * @param initials two letters in place of a logo
     * @param maker maker and country
     * @param summary one line: on this PC or not, price kind, how it gets here
     * @param badge the word for the fit
     * @param points the ones that count most: some for it, some against it, all that is not known
     * @param more the others
     * @param plain what counts neither for it nor against it
     * @param sources ids of the sources of its points and plain facts
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
            List<Alternative.Fact> plain,
            List<String> sources) {}

    /** @param asOf see {@link FactText#date}; empty for {@link Kind#UNKNOWN} */
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
        var plain = a.facts().stream().filter(f -> f.leaning() == Alternative.Leaning.PLAIN).toList();
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
                plain,
                sources(choice, plain));
    }

    private void spread(Kind kind, List<Alternative.Fact> facts, List<Point> first, List<Point> rest) {
        for (int i = 0; i < facts.size(); i++) {
            var fact = facts.get(i);
            (i < SHOWN ? first : rest).add(new Point(kind, text.sentence(fact), text.date(fact)));
        }
    }

    private String summary(Choice choice) {
        var a = choice.alternative();
        String way = switch (a.install().way()) {
            case BUILT_IN -> words.get("way.built-in");
            case PACKAGE -> words.get("way.package");
            case WINGET -> words.get("way.winget");
            case VENDOR_PAGE -> words.get("way.vendor");
        };
        String price = price(a);
        return choice.present() ? words.get("summary.present", price, way) : words.get("summary", price, way);
    }

    /** A price that stands among the facts is not "not known". */
    private String price(Alternative alternative) {
        if (alternative.free() != null) {
            return words.get(alternative.free() ? "price.free" : "price.paid");
        }
        var kinds = alternative.facts().stream()
                .filter(f -> f.topic().equals("price"))
                .map(Alternative.Fact::price)
                .toList();
        if (kinds.isEmpty()) {
            return words.get("price.unknown");
        }
        boolean also = kinds.stream().anyMatch(k -> k != Alternative.Price.FREE);
        return words.get(also && kinds.contains(Alternative.Price.FREE) ? "price.both" : "price.inside");
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

    private static List<String> sources(Choice choice, List<Alternative.Fact> plain) {
        return Stream.of(choice.forIt(), choice.against(), plain)
                .flatMap(List::stream)
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
