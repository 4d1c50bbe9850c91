package changeover.ui.step.choose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Alternative.Fact;
import changeover.knowledge.Alternative.Leaning;
import changeover.knowledge.Confidence;
import changeover.knowledge.KnowledgeLoader;
import changeover.knowledge.ReviewNotes;
import changeover.knowledge.Source;
import changeover.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final FactText TEXT = new FactText(
            Words.beside(PlainFacts.class, "choose", Locale.UK), new ReviewNotes(TODAY, Locale.UK));
    private static final Map<String, Source> SOURCES =
            Map.of("s1", new Source("s1", "Price list", null, TODAY), "s2", new Source("s2", "A review", null, TODAY));

    private static Fact fact(String topic, String text, String day, Confidence confidence, String... sources) {
        return new Fact(
                topic, Leaning.PLAIN, null, text, day == null ? null : LocalDate.parse(day), confidence, List.of(sources));
    }

    private static List<PlainFacts.Group> of(Fact... facts) {
        return new PlainFacts(TEXT, SOURCES).of(List.of(facts));
    }

    private static String from(Fact fact) {
        return of(fact).getFirst().lines().getFirst().from();
    }

    @Test
    void eachHasItsSourceAndDate() {
        assertEquals(
                "Price list · A review · as of 9 July 2026",
                from(fact("price", "It costs 5 euros.", "2026-07-09", Confidence.M, "s1", "s2")));
        assertEquals("A review · date not given", from(fact("web", "It blocks pages.", null, Confidence.M, "s2")));
    }

    @Test
    void oldPricesAndResultsMayHaveChanged() {
        assertEquals(
                "Price list · Price of 24 May 2026, may have changed.",
                from(fact("price", "It costs 5 euros.", "2026-05-24", Confidence.M, "s1")));
        assertEquals(
                "Price list · as of 25 May 2026", from(fact("price", "It costs 5 euros.", "2026-05-25", Confidence.M, "s1")));
        assertEquals(
                "A review · Result of 1 March 2025, newer ones may differ.",
                from(fact("lab", "It won.", "2025-03-01", Confidence.M, "s2")));
        assertEquals("A review · as of 1 March 2020", from(fact("maker", "It was sold.", "2020-03-01", Confidence.M, "s2")));
    }

    @Test
    void whatIsNotConfirmedSaysSo() {
        var said = of(fact("web", "It blocks pages.", null, Confidence.K, "s2")).getFirst().lines().getFirst();
        assertEquals("It blocks pages. (Not confirmed.)", said.sentence());
    }

    @Test
    void theyAreSortedByWhatTheyAreAbout() {
        var groups = of(
                fact("maker", "It sits there.", null, Confidence.M),
                fact("price", "One.", null, Confidence.M),
                fact("something-new", "It sings.", null, Confidence.M),
                fact("refund", "Two.", null, Confidence.M));
        assertEquals(
                List.of("What it costs: 2", "What it has and does: 1", "Who makes it: 1"),
                groups.stream().map(g -> g.title() + ": " + g.lines().size()).toList());
    }

    /** Restrictions, incidents and prices of the packs reach the page: none is lost on the way. */
    @Test
    void allOfThePacksAreShown() {
        var knowledge = KnowledgeLoader.load();
        int shown = 0;
        for (var alternative : knowledge.alternatives()) {
            var plain = alternative.facts().stream().filter(f -> f.leaning() == Leaning.PLAIN).toList();
            var lines = new PlainFacts(TEXT, knowledge.sources())
                    .of(plain).stream().flatMap(g -> g.lines().stream()).toList();
            assertEquals(plain.size(), lines.size(), alternative.id());
            lines.forEach(line -> assertTrue(line.from().contains(" · "), alternative.id() + ": " + line));
            shown += lines.size();
        }
        assertTrue(shown > 250, "only " + shown);
    }
}
