package changeover.recommend;

import changeover.knowledge.Alternative;
import changeover.knowledge.Alternative.Fact;
import changeover.knowledge.Alternative.Leaning;
import changeover.knowledge.Confidence;
import changeover.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Turns answers into wishes to one alternative. What is not known stays unknown and never counts as no. */
final class Wishes {
    private static final String COUNTRY = "country:";

    private final Alternative alternative;
    private final boolean present;
    private final Words words;

    Wishes(Alternative alternative, boolean present, Words words) {
        this.alternative = alternative;
        this.present = present;
        this.words = words;
    }

    /** All wishes, the PC's own first; always in the same order, whatever order the sets have. */
    List<Wish> of(String platform, Answers answers) {
        var wishes = new ArrayList<Wish>();
        wishes.add(oneOf("platform", alternative.platforms(), platform, true));
        if (answers.use() != null) {
            wishes.add(oneOf("use", alternative.uses(), answers.use(), true));
        }
        answers.systems().stream().sorted().forEach(system -> wishes.add(system(system)));
        answers.matters().stream().sorted().forEach(topic -> wishes.add(matter(topic)));
        answers.avoid().stream().sorted().forEach(what -> wishes.add(avoid(what)));
        return wishes;
    }

    private Wish oneOf(String topic, Set<String> known, String asked, boolean hard) {
        if (known.isEmpty()) {
            return new Wish(topic, hard, Wish.Answer.UNKNOWN, List.of());
        }
        if (known.contains(asked)) {
            return new Wish(topic, hard, Wish.Answer.MET, List.of());
        }
        String why = topic.equals("use") ? words.get("against.use") : words.get("against.platform");
        return new Wish(topic, hard, Wish.Answer.UNMET, List.of(own(topic, Leaning.AGAINST, why)));
    }

    /** Phones are not among the platforms the packs list, so only a fact can tell. */
    private Wish system(String system) {
        return system.equals("phones")
                ? byFacts("phones", false)
                : oneOf("systems", alternative.platforms(), system, false);
    }

    private Wish matter(String topic) {
        return switch (topic) {
            case "free" -> yesOrNo("price", alternative.free(), words.get("for.free"), words.get("against.free"));
            case "effort" ->
                yesOrNo(
                        "effort",
                        alternative.builtIn() || present,
                        words.get(alternative.builtIn() ? "for.builtIn" : "for.present"),
                        words.get("against.effort"));
            default -> byFacts(topic, false);
        };
    }

    private Wish avoid(String what) {
        if (!what.startsWith(COUNTRY)) {
            return byFacts(what, true);
        }
        String country = what.substring(COUNTRY.length());
        if (alternative.country() == null || alternative.country().isBlank()) {
            return new Wish("country", true, Wish.Answer.UNKNOWN, List.of());
        }
        return alternative.country().equalsIgnoreCase(country)
                ? new Wish(
                        "country",
                        true,
                        Wish.Answer.UNMET,
                        List.of(own("country", Leaning.AGAINST, words.get("against.country"))))
                : new Wish("country", true, Wish.Answer.MET, List.of());
    }

    /** The pack's own words come first: they have a source. */
    private Wish yesOrNo(String topic, Boolean known, String yes, String no) {
        if (known == null) {
            return new Wish(topic, false, Wish.Answer.UNKNOWN, List.of());
        }
        var leaning = known ? Leaning.FOR : Leaning.AGAINST;
        var said = alternative.facts().stream()
                .filter(f -> f.topic().equals(topic) && f.leaning() == leaning)
                .toList();
        return new Wish(
                topic,
                false,
                known ? Wish.Answer.MET : Wish.Answer.UNMET,
                said.isEmpty() ? List.of(own(topic, leaning, known ? yes : no)) : said);
    }

    /** A hypothesis is shown, but it decides nothing. */
    private Wish byFacts(String topic, boolean hard) {
        var about = alternative.facts().stream()
                .filter(f -> f.topic().equals(topic))
                .toList();
        var counted = about.stream().filter(f -> !f.confidence().hypothesis()).toList();
        boolean yes = counted.stream().anyMatch(f -> speaks(f, Leaning.FOR, "yes"));
        boolean no = counted.stream().anyMatch(f -> speaks(f, Leaning.AGAINST, "no"));
        var answer = yes && no
                ? Wish.Answer.PARTLY
                : yes ? Wish.Answer.MET : no ? Wish.Answer.UNMET : Wish.Answer.UNKNOWN;
        return new Wish(topic, hard, answer, about);
    }

    private static boolean speaks(Fact fact, Leaning leaning, String value) {
        return fact.leaning() == leaning || fact.leaning() == Leaning.PLAIN && value.equals(fact.value());
    }

    private static Fact own(String topic, Leaning leaning, String text) {
        return new Fact(topic, leaning, null, text, null, Confidence.H, List.of());
    }
}
