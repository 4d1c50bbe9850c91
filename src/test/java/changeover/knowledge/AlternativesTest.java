package changeover.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Alternative.Fact;
import changeover.knowledge.Alternative.Price;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bundled alternatives, against the research of 2026-11-23. */
class AlternativesTest {
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load();
    private static final LocalDate RESEARCHED = LocalDate.of(2026, 11, 23);

    /** The research has 22 for homes and withholds two of them. */
    @Test
    void allThatIsKnownForHomes() {
        assertEquals(
                Set.of(
                        "ms-defender", "bitdefender", "eset", "norton", "avast", "avg", "avira", "mcafee",
                        "malwarebytes", "trendmicro", "sophos-home", "f-secure", "gdata", "emsisoft", "webroot",
                        "panda", "totalav", "ultraav", "k7", "surfshark-av", "clamav"),
                usedFor("home"));
    }

    /** About Intego nothing was found; ZoneAlarm once had the banned maker’s engine, and has not said what it has now. */
    @Test
    void whatTheResearchWithholdsIsNotOffered() {
        assertTrue(KNOWLEDGE.alternative("intego").isEmpty());
        assertTrue(KNOWLEDGE.alternative("zonealarm").isEmpty());
        for (Alternative a : KNOWLEDGE.alternatives()) {
            String name = a.name().toLowerCase(Locale.ROOT);
            assertFalse(name.contains("intego") || name.contains("zonealarm") || name.contains("kaspersky"), name);
        }
    }

    @Test
    void allThatIsKnownForOffices() {
        var office = usedFor("office");
        assertTrue(office.containsAll(Set.of(
                "ms-business", "gravityzone", "eset-protect", "sophos-endpoint", "falcon", "sentinelone", "threatdown",
                "withsecure", "trend-business", "webroot-business", "avast-business", "norton-smb", "huntress",
                "panda-business")));
        assertTrue(office.size() >= 15, office.toString());
    }

    @ParameterizedTest
    @CsvSource({"vpn, 13", "vault, 12", "parental, 6", "updater, 5", "rescue, 10"})
    void whatIsNoAntivirusNeverProtects(String use, int count) {
        var ids = usedFor(use);
        assertEquals(count, ids.size(), ids.toString());
        ids.forEach(id -> assertFalse(get(id).protects(), id));
    }

    @Test
    void howItIsRecognisedAfterwards() {
        var blind = KNOWLEDGE.alternatives().stream()
                .filter(a -> a.protects() && a.seenAs().isEmpty())
                .map(Alternative::id)
                .collect(Collectors.toSet());
        assertEquals(Set.of("surfshark-av", "norton-smb", "huntress", "ms-business"), blind);
        assertEquals(Set.of("eset", "eset-mac"), get("eset").seenAs());
        assertEquals(Set.of("webroot"), get("webroot-business").seenAs());
        assertEquals(Set.of("gdata"), get("gdata").seenAs());
    }

    @Test
    void everyPriceHasKindAndDate() {
        var prices = facts("price");
        assertTrue(prices.size() > 40, "too few: " + prices.size());
        for (Fact fact : prices) {
            assertNotNull(fact.price(), fact.text());
            assertNotNull(fact.asOf(), fact.text());
            assertTrue(fact.value().matches("\\d.* (USD|EUR).*"), fact.text());
            assertFalse(fact.asOf().isAfter(RESEARCHED), fact.text());
            assertEquals(fact.price() == Price.FREE, fact.value().equals("0 USD"), fact.text());
        }
    }

    @Test
    void everyResultNamesLaboratoryTestAndPeriod() {
        var results = facts("lab");
        assertTrue(results.size() > 35, "too few: " + results.size());
        for (Fact fact : results) {
            assertNotNull(fact.lab(), fact.text());
            assertTrue(fact.asOf() != null && !fact.asOf().isAfter(RESEARCHED), fact.text());
        }
    }

    /** A sentence on a card stands alone, so it says itself who measured. */
    @Test
    void whatWasMeasuredIsSaidWithTheLaboratory() {
        KNOWLEDGE.alternatives().stream()
                .flatMap(a -> a.facts().stream())
                .filter(f -> f.lab() != null)
                .forEach(f -> assertTrue(f.text().contains(f.lab().laboratory()), f.text()));
    }

    /** A first-year price alone is what people complain about most. */
    @Test
    void aFirstYearNeverStandsAlone() {
        for (String id : List.of("bitdefender", "norton")) {
            var kinds = get(id).facts().stream().map(Fact::price).collect(Collectors.toSet());
            assertTrue(kinds.containsAll(Set.of(Price.FIRST_YEAR, Price.LIST)), id);
        }
    }

    /** The same result leans the same way for every maker. */
    @Test
    void equalResultsCountEqually() {
        var leanings = KNOWLEDGE.alternatives().stream()
                .flatMap(a -> a.facts().stream())
                .filter(f -> f.lab() != null && f.value() != null && !f.confidence().hypothesis())
                .collect(Collectors.groupingBy(
                        f -> f.topic() + " " + f.lab() + " " + f.value() + " " + f.asOf(),
                        Collectors.mapping(Fact::leaning, Collectors.toSet())));
        leanings.forEach((result, leaning) -> assertEquals(1, leaning.size(), result));
        assertTrue(leanings.size() > 20);
    }

    /** Being named in a list of some country, a price and a seat say nothing for or against. */
    @Test
    void whatIsNeutralLeansNowhere() {
        for (String topic : List.of("restriction", "maker", "publisher", "store", "cask", "package", "trial", "refund")) {
            for (Fact fact : facts(topic)) {
                assertEquals(Alternative.Leaning.PLAIN, fact.leaning(), fact.text());
            }
        }
        for (Fact fact : facts("price")) {
            assertTrue(fact.price() == Price.FREE || fact.leaning() == Alternative.Leaning.PLAIN, fact.text());
        }
    }

    @Test
    void sampledFacts() {
        var eset = price("eset", "89.99 USD");
        assertEquals(Price.LIST, eset.price());
        assertEquals(LocalDate.of(2026, 7, 9), eset.asOf());
        var norton = price("norton", "39.99 USD");
        assertEquals(Price.FIRST_YEAR, norton.price());
        assertEquals(List.of("BIZ-6"), norton.sources());
        assertEquals("2026-04", norton.period());
        assertEquals("2024/2025", price("mcafee", "149.99 USD").period());
        assertEquals(Confidence.L, price("webroot", "39.99 USD").confidence());
        assertEquals(Set.of("Bitdefender SRL", "BitDefender SRL"), get("bitdefender").publishers());
        var defender = fact("ms-defender", "windows-10", "2027-10-12");
        assertEquals(List.of("MS-8"), defender.sources());
        var bitdefender = fact("bitdefender", "lab", "18/18");
        assertEquals(new Alternative.Lab("AV-TEST", "Windows home users"), bitdefender.lab());
        assertEquals("2026-01/2026-02", bitdefender.period());
        assertEquals("2024-07", fact("falcon", "incident", null).period());
        assertEquals("WithSecure.ElementsAgent", get("withsecure").install().ref());
        assertEquals(Boolean.TRUE, get("avg").besideOthers());
        assertEquals("GB", get("totalav").country());
        assertEquals("5 EUR/month", price("mullvad", "5 EUR/month").value());
        assertEquals(List.of("IMP-2"), fact("proton-pass", "import", "yes").sources());
        assertEquals("Microsoft.SafetyScanner", get("ms-safety-scanner").install().ref());
    }

    /** What the research did not find. */
    @Test
    void unknownStaysUnknown() {
        assertNull(get("avira").country());
        assertNull(get("avira").free());
        assertNull(get("k7").country());
        assertNull(get("norton").besideOthers());
        assertEquals(Set.of(), get("norton").publishers());
        assertEquals(Set.of(), get("surfshark-av").platforms());
        assertNull(get("gdata").install().ref());
        assertNull(get("sentinelone").free());
    }

    private static Set<String> usedFor(String use) {
        return KNOWLEDGE.alternatives().stream()
                .filter(a -> a.uses().contains(use))
                .map(Alternative::id)
                .collect(Collectors.toSet());
    }

    private static Alternative get(String id) {
        return KNOWLEDGE.alternative(id).orElseThrow();
    }

    private static List<Fact> facts(String topic) {
        return KNOWLEDGE.alternatives().stream()
                .flatMap(a -> a.facts().stream())
                .filter(f -> f.topic().equals(topic))
                .toList();
    }

    private static Fact price(String id, String value) {
        return fact(id, "price", value);
    }

    private static Fact fact(String id, String topic, String value) {
        Stream<Fact> facts = get(id).facts().stream().filter(f -> f.topic().equals(topic));
        return facts.filter(f -> value == null || value.equals(f.value())).findFirst().orElseThrow();
    }
}
