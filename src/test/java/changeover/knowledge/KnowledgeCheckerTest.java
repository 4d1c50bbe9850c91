package changeover.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeCheckerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /** The small packs, made consistent: they lack two facts and an event. */
    private static Map<String, String> texts() {
        var texts = SmallPacks.texts();
        texts.computeIfPresent("alternatives.json", (_, t) -> t.replace("\"facts\": [", """
                "facts": [{"topic": "maker", "leaning": "plain", "text": "Else made it.", "confidence": "H",
                "sources": ["s2"]},
                {"topic": "platform", "leaning": "plain", "text": "For Windows.", "confidence": "H",
                "sources": ["s2"]},"""));
        texts.computeIfPresent("bans.json", (_, t) -> t.replace("\"updatesEnd\": \"2024-09-29\",", ""));
        return texts;
    }

    private static KnowledgeChecker.Check check(Map<String, String> texts, LocalDate today) {
        return KnowledgeChecker.check(KnowledgeLoader.load(texts), today);
    }

    @Test
    void goodPacksAreGood() {
        var check = check(texts(), DAY);
        assertEquals(List.of(), check.problems());
        assertEquals(List.of(), check.warnings());
        assertTrue(check.good());
        assertEquals(2, check.counts().get(Count.SOURCES));
        assertEquals(6, check.counts().get(Count.FACTS));
        assertEquals(0, check.counts().get(Count.PROTECTION));
        assertEquals(1, check.counts().get(Count.VARIANTS));
    }

    /** Reading refuses such a claim; whoever makes knowledge by hand is told here. */
    @Test
    void aClaimWithoutASource() {
        var exit = new ExitMeanings(InstallerKind.MSI, Map.of(), Meaning.FAILED);
        var made = new Knowledge(
                DAY, Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(exit));
        assertEquals(
                List.of("exits msi: This has no source."),
                KnowledgeChecker.check(made, DAY).problems().stream().map(Problem::toString).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "products.json | \"name\": \"One 2\", \"witness\": \"uninstall-key\" | \"name\": \"One 2\", \"witness\": \"folder\" | products p1/variants/0",
                "products.json | 2004 | 2001 | products p1/variants/0",
                "alternatives.json | \"s2\" | \"s1\" | sources s2",
                "alternatives.json | \"price\" | \"colour\" | alternatives p1/facts/2",
                "alternatives.json | \"maker\" | \"price\" | alternatives p1",
                "alternatives.json | \"platform\" | \"price\" | alternatives p1",
                "alternatives.json | \"price\" | \"lab\" | alternatives p1",
                "products.json | \"role\": \"protection\" | \"role\": \"agent\" | alternatives p1",
                "alternatives.json | \"kind\": \"free\", | '' | alternatives p1/facts/2",
                "alternatives.json | \"asOf\": \"2026-11-01\", \"period\" | \"period\" | alternatives p1/facts/2",
                "alternatives.json | \"2026-10/2026-11\" | \"2026-10/2026-12\" | alternatives p1/facts/2",
                "alternatives.json | \"lab\": {\"laboratory\": \"Testers\", \"test\": \"Test 7\"}, | '' | alternatives p1/facts/3",
                "alternatives.json | \"home\" | \"garden\" | alternatives p1",
                "alternatives.json | \"coexist\" | \"vpn\" | alternatives p1",
                "alternatives.json | \"topic\": \"publisher\" | \"topic\": \"vpn\" | alternatives p1",
                "bans.json | \"salesEnd\": \"2024-07-20\" | \"salesEnd\": \"2024-07-21\" | bans b1",
                "products.json | \"witness\": \"service\" | \"witness\": \"security-center\" | products p1/signs/1",
                "products.json | \"file\": \".*one\", | '' | products p1/signs/1",
                "products.json | \"witness\": \"service\" | \"witness\": \"unit\" | products p1/signs/1",
                "products.json | \"witness\": \"uninstall-key\" | \"witness\": \"folder\" | products p1/signs/0",
                "products.json | [\"windows\"] | [\"mac\"] | products p1/signs/0",
                "products.json | \"publisher\": \"Maker\", | '' | products p1/signs/0",
                "recipes.json | \"platform\": \"windows\" | \"platform\": \"linux\" | recipes p1",
                "recipes.json | \"platform\": \"windows\" | \"platform\": \"linux\" | products p1",
            })
    void findsWhatDoesNotFit(String file, String was, String is, String where) {
        var texts = texts();
        assertTrue(texts.get(file).contains(was), was);
        texts.put(file, texts.get(file).replace(was, is));
        var check = check(texts, DAY);
        assertFalse(check.good());
        assertTrue(
                check.problems().stream().anyMatch(p -> (p.file() + " " + p.place()).equals(where)),
                () -> where + " not in " + check.problems());
    }

    /** An alternative without a list of its own is recognised by its id. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"seenAs\": [\"p1\"], | '' | false",
                "\"seenAs\": [\"p1\"] | \"seenAs\": [\"p1\"] | true",
                "\"seenAs\": [\"p1\"] | \"seenAs\": [] | true",
                "\"uses\": [\"home\"] | \"uses\": [\"vpn\"] | true",
            })
    void protectionIsRecognisedByTheSignsOfProducts(String was, String is, boolean good) {
        var texts = texts();
        texts.computeIfPresent("alternatives.json", (_, t) -> t.replace("{\"id\": \"p1\"", "{\"id\": \"p9\"")
                .replace(was, is));
        assertEquals(good, check(texts, DAY).good());
    }

    @Test
    void eventsMustBeInOrderAndProductsHaveSigns() {
        var texts = texts();
        texts.computeIfPresent("bans.json", (_, t) -> t.replace("\"events\": [", """
                "events": [{"id": "e0", "date": "2025-01-01", "title": "Later", "jurisdiction": "Here",
                "authority": "Office", "binds": "All", "changes": "All.", "sources": ["s1"], "confidence": "H"},"""));
        assertTrue(check(texts, DAY).problems().stream().anyMatch(p -> p.place().equals("b1/events/e1")));

        texts = texts();
        texts.computeIfPresent("products.json", (_, t) -> t.replaceAll(
                "(?s)\"signs\": \\[.*\\],\\s*\"sources\"", "\"signs\": [], \"sources\""));
        assertTrue(check(texts, DAY).problems().stream().anyMatch(p -> p.place().equals("p1")));
    }

    /** What this program never removes says why. */
    @Test
    void whatStaysHasAReason() {
        var texts = texts();
        texts.computeIfPresent("products.json", (_, t) -> t.replace("\"removable\": true", "\"removable\": false"));
        var check = check(texts, DAY);
        assertEquals(List.of(), check.problems());
        assertEquals(List.of(new Removal("p1", "windows", null, "A note.")), check.removals());
        texts.computeIfPresent("products.json", (_, t) -> t.replace(", \"note\": \"A note.\"", ""));
        assertEquals(List.of("p1"), check(texts, DAY).problems().stream().map(Problem::place).toList());
    }

    /** An event of "July 2024" does not stand on the first of July. */
    @Test
    void aMonthIsNoDayToEndSales() {
        var texts = texts();
        texts.computeIfPresent("bans.json", (_, t) -> t.replace("\"date\": \"2024-07-20\"", "\"date\": \"2024-07\"")
                .replace("\"salesEnd\": \"2024-07-20\"", "\"salesEnd\": \"2024-07-01\""));
        assertEquals(List.of("b1"), check(texts, DAY).problems().stream().map(Problem::place).toList());
    }

    @Test
    void remindsWhenTimeHasPassed() {
        assertEquals(List.of(), places(DAY.plusMonths(2)));
        assertEquals(List.of("bans"), places(DAY.plusMonths(4)), "law after three months");
        assertEquals(List.of("bans", "alternatives"), places(DAY.plusMonths(7)), "prices after six");
        assertEquals(
                List.of("bans", "products", "recipes", "lookalikes", "alternatives"), places(DAY.plusMonths(13)),
                "signs after twelve");
    }

    @Test
    void laboratoryResultsHaveAYear() {
        var texts = texts();
        texts.computeIfPresent("alternatives.json", (_, t) -> t.replace("\"free\": true,", "")
                .replace("\"price\"", "\"lab\""));
        assertEquals(List.of(), check(texts, DAY.plusMonths(2)).warnings());
        assertTrue(check(texts, DAY.plusMonths(11)).warnings().stream()
                .noneMatch(w -> w.file().equals("alternatives")));
        assertTrue(check(texts, DAY.plusMonths(13)).warnings().stream().anyMatch(w -> w.file().equals("alternatives")));
    }

    @Test
    void aPriceWithoutADateIsDue() {
        var texts = texts();
        texts.computeIfPresent("alternatives.json", (_, t) -> t.replace(
                "\"asOf\": \"2026-11-01\", \"period\": \"2026-10/2026-11\",", ""));
        assertEquals(1, check(texts, DAY).warnings().size());
    }

    private static List<String> places(LocalDate today) {
        Stream<Problem> warnings = check(texts(), today).warnings().stream();
        return warnings.map(Problem::file).distinct().toList();
    }
}
