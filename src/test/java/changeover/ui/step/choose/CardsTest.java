package changeover.ui.step.choose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import changeover.knowledge.Alternative;
import changeover.knowledge.Alternative.Fact;
import changeover.knowledge.Alternative.Install;
import changeover.knowledge.Alternative.Leaning;
import changeover.knowledge.Confidence;
import changeover.knowledge.ReviewNotes;
import changeover.recommend.Choice;
import changeover.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardsTest {
    private final Cards cards = new Cards(
            Words.beside(Cards.class, "choose", Locale.UK), new ReviewNotes(LocalDate.of(2026, 1, 31), Locale.UK));

    /** Where the source gives a month or a year, no day is made up. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "2026-02-01, 2026-02, as of February 2026",
                "2026-02-01, 2026-01/2026-02, as of January 2026–February 2026",
                "2025-02-01, 2025, as of 2025",
                "2025-02-01, 2024/2025, as of 2024–2025",
                "2025-01-01, 2025, 'Result of 2025, newer ones may differ.'",
                "2026-07-09, null, as of 9 July 2026",
                "null, null, date not given",
            })
    void factsCarryTheDateThatTheirSourceGives(LocalDate day, String period, String shown) {
        var fact = new Fact(
                "lab", Leaning.FOR, null, "It won.", day, Confidence.M, List.of("s"), period, null,
                new Alternative.Lab("Testers", "Test 7"));
        var product = new Alternative(
                "a", "A", "Maker", null, Set.of(), Set.of(), false, null, List.of(fact),
                new Install(Install.Way.VENDOR_PAGE, null), null);
        var choice = new Choice(product, Choice.Fit.FITS, false, List.of(fact), List.of(), List.of());
        var card = cards.of(choice, false);
        assertEquals(shown, card.points().getFirst().asOf());
        assertEquals("Maker, country not known", card.maker());
        assertEquals("price not known · from its maker’s page", card.summary());
    }

    private String summary(Boolean free, Alternative.Price... kinds) {
        var facts = Stream.of(kinds)
                .map(kind -> new Fact(
                        "price", Leaning.PLAIN, null, "It costs.", null, Confidence.M, List.of("s"), null, kind, null))
                .toList();
        var product = new Alternative(
                "a", "A", "Maker", null, Set.of(), Set.of(), false, free, facts,
                new Install(Install.Way.VENDOR_PAGE, null), null);
        return cards.of(new Choice(product, Choice.Fit.FITS, false, List.of(), List.of(), List.of()), false).summary();
    }

    @Test
    void aPriceAmongTheFactsIsNotUnknown() {
        assertEquals("price not known · from its maker’s page", summary(null));
        assertEquals("price among the facts · from its maker’s page", summary(null, Alternative.Price.LIST));
        assertEquals(
                "free or paid · from its maker’s page", summary(null, Alternative.Price.RENEWAL, Alternative.Price.FREE));
        assertEquals("paid · from its maker’s page", summary(false, Alternative.Price.LIST));
        assertEquals("free · from its maker’s page", summary(true, Alternative.Price.LIST));
    }
}
