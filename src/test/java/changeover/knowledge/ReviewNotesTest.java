package changeover.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewNotesTest {
    private static ReviewNotes notes(String today) {
        return new ReviewNotes(LocalDate.parse(today), Locale.US);
    }

    /** The day before, the review date itself, the day after it. */
    @ParameterizedTest
    @CsvSource({
        "LAW, 2026-11-23, 2027-02-22, false",
        "LAW, 2026-11-23, 2027-02-23, false",
        "LAW, 2026-11-23, 2027-02-24, true",
        "PRICE, 2026-07-31, 2027-01-30, false",
        "PRICE, 2026-07-31, 2027-01-31, false",
        "PRICE, 2026-07-31, 2027-02-01, true",
        "LAB, 2026-06-01, 2027-05-31, false",
        "LAB, 2026-06-01, 2027-06-01, false",
        "LAB, 2026-06-01, 2027-06-02, true",
        "SIGN, 2026-11-23, 2027-11-23, false",
        "SIGN, 2026-11-23, 2027-11-24, true",
        "PRICE, , 2027-01-30, false",
    })
    void isPastFromTheDayAfter(ReviewTime time, LocalDate of, LocalDate today, boolean past) {
        assertEquals(past, time.isPast(of, today));
    }

    @Test
    void anEventSaysWhenItWasLastChecked() {
        var event = new Ban.Event(
                "e", LocalDate.of(2024, 9, 29), true, null, "t", "US", false, null, null, null, "c", List.of(), Confidence.H,
                LocalDate.of(2026, 11, 23), null);
        assertEquals(Optional.empty(), notes("2027-02-23").of(event));
        assertEquals(
                Optional.of("Last checked on November 23, 2026. This may have changed since."),
                notes("2027-02-24").of(event));
    }

    private static Alternative.Fact fact(String topic, String asOf, String period) {
        return new Alternative.Fact(
                topic, Alternative.Leaning.FOR, null, "text", asOf == null ? null : LocalDate.parse(asOf), Confidence.M,
                List.of(), period, null, null);
    }

    @Test
    void aPriceAndAResultNameTheirDateNoFinerThanItIsKnown() {
        var price = fact("price", "2026-07-01", "2026-07");
        assertEquals(Optional.empty(), notes("2027-01-01").of(price));
        assertEquals(Optional.of("Price of July 2026, may have changed."), notes("2027-01-02").of(price));
        assertEquals(
                Optional.of("Price of July 9, 2026, may have changed."),
                notes("2027-01-10").of(fact("price", "2026-07-09", null)));
        assertEquals(
                Optional.of("Result of May 2026–June 2026, newer ones may differ."),
                notes("2027-06-02").of(fact("lab", "2026-06-01", "2026-05/2026-06")));
        assertEquals(
                Optional.of("Result of 2024, newer ones may differ."), notes("2027-06-02").of(fact("light", "2024-01-01", "2024")));
    }

    @Test
    void whatHasNoDateOrDoesNotGrowOldHasNoNote() {
        assertEquals(Optional.empty(), notes("2040-01-01").of(fact("price", null, null)));
        assertEquals(Optional.empty(), notes("2040-01-01").of(fact("vpn", "2020-01-01", null)));
        assertEquals("", fact("price", null, null).when(changeover.words.Words.beside(ReviewNotes.class, "review", Locale.US)));
    }

    /** A statement is as fresh as the newest of its sources, statements together as old as the oldest of them. */
    @Test
    void statementsTogetherAreAsOldAsTheOldest() {
        var sources = Map.of(
                "old", new Source("old", "Old", null, LocalDate.of(2026, 1, 1)),
                "mid", new Source("mid", "Mid", null, LocalDate.of(2026, 5, 1)),
                "new", new Source("new", "New", null, LocalDate.of(2026, 9, 1)));
        var fresh = new Ban.Statement("a", List.of("old", "new"));
        var older = new Ban.Statement("b", List.of("mid", "unheard-of"));
        var notes = notes("2026-08-02");
        assertEquals(Optional.empty(), notes.of(List.of(fresh), sources));
        assertEquals(
                Optional.of("Last checked on May 1, 2026. This may have changed since."),
                notes.of(List.of(fresh, older), sources));
        assertEquals(Optional.empty(), notes("2026-08-01").of(List.of(fresh, older), sources));
        assertEquals(Optional.empty(), notes.of(List.of(), sources));
    }

    /** What the checker warns of is what the reader is told. */
    @Test
    void theCheckerAndTheNotesAgree() {
        var knowledge = KnowledgeLoader.load();
        LocalDate today = LocalDate.of(2026, 11, 25);
        var notes = new ReviewNotes(today, Locale.US);
        long said = knowledge.alternatives().stream()
                .flatMap(a -> a.facts().stream())
                .filter(f -> notes.of(f).isPresent())
                .count();
        long warned = KnowledgeChecker.check(knowledge, today).warnings().stream()
                .filter(problem -> problem.toString().contains("months old"))
                .count();
        assertEquals(warned, said);
        assertTrue(said > 0);
        assertFalse(knowledge.bans().getFirst().events().stream().anyMatch(e -> notes.of(e).isPresent()));
    }
}
