package changeover.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing of the research on the ban, as of 2026-11-23, is lost on the way into the pack. */
class BanSheetTest {
    /** All events of the research, in its order. */
    private static final List<String> EVENTS = List.of(
            "us-bod-17-01", "us-ndaa-1634-enacted", "us-dc-district", "us-nh-hb1335", "us-far-interim",
            "us-ndaa-1634-effective", "us-dc-circuit", "us-far-final", "us-doj-referral", "us-fcc-2022",
            "us-md-directive", "us-nj-2023", "us-wi-2023", "us-tx-2023", "us-far-2023", "us-bis-announce",
            "us-bis-published", "us-entity-list", "us-ofac", "us-new-agreements", "us-redesignation", "us-fcc-2024",
            "us-updates-ksn-end", "us-resale-end", "us-icts-final-rule", "us-icts-vehicles", "us-fcc-25-71",
            "us-affiliates-rule", "us-far-rfo-clause", "us-far-2026", "co-statement-2024-06", "co-winddown",
            "co-six-months", "co-handover-deal", "co-handover-mail", "co-us-notice-updates", "co-handover-windows",
            "co-google-play", "co-uk-office", "co-point-wild", "ua-2015", "ua-2017", "uk-2017", "uk-2022", "lt-2017",
            "nl-2018", "eu-2018", "fr-2022", "de-2022", "it-2022", "it-2025", "pl-2022", "ro-2022", "ca-2023", "au-2025",
            "jp-2022");

    /** Events for which the research found sources that differ. */
    private static final List<String> DIFFER = List.of(
            "ua-2017", "lt-2017", "us-far-2023", "us-bis-announce", "us-bis-published", "us-new-agreements", "us-fcc-2024",
            "co-handover-mail", "co-us-notice-updates", "co-handover-windows", "co-google-play", "us-updates-ksn-end",
            "au-2025", "us-far-rfo-clause");

    private final Knowledge knowledge = KnowledgeLoader.load();
    private final Ban ban = knowledge.ban("us-kaspersky-2024").orElseThrow();

    private Ban.Event event(String id) {
        return ban.events().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void everyEventIsThere() {
        assertEquals(
                new TreeSet<>(EVENTS), ban.events().stream().map(Ban.Event::id).collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(ban.events().size() >= 51, "only " + ban.events().size());
        assertEquals(56, EVENTS.size());
    }

    @Test
    void whereSourcesDifferTheEventSaysSo() {
        assertEquals(
                new TreeSet<>(DIFFER),
                ban.events().stream()
                        .filter(e -> e.differs() != null)
                        .map(Ban.Event::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertTrue(event("us-updates-ksn-end").differs().text().contains("30 September"));
        assertTrue(event("us-updates-ksn-end").allSources().containsAll(List.of("S04", "S118", "S53")));
    }

    /** Of these the research gives a month, and we invent no day. */
    @Test
    void aMonthStaysAMonth() {
        var months = ban.events().stream().filter(e -> !e.dayKnown()).map(Ban.Event::id).collect(Collectors.toSet());
        assertEquals(
                Set.of(
                        "us-nh-hb1335", "us-doj-referral", "uk-2022", "co-six-months", "co-handover-deal", "co-uk-office",
                        "us-far-rfo-clause"),
                months);
        var words = Words.beside(KnowledgeLoader.class, "knowledge", Locale.US);
        assertEquals("August 2021", event("us-doj-referral").when(words));
        assertEquals("September 29, 2024", event("us-resale-end").when(words));
    }

    @Test
    void tenSampledEvents() {
        assertEvent("us-dc-circuit", "2018-11-30", "Kaspersky Lab, Inc. v. DHS, 909 F.3d 446", "H", "S28", "S120");
        assertEvent(
                "us-far-2023",
                "2023-12-04",
                "FAC 2023-06 (FAR Case 2020-011), 88 FR 69503-69517 (2023-10-05), FR Doc. 2023-21320; section 4.2002 is"
                        + " amended on page 69510",
                "H",
                "S25", "S22", "FAR-2", "FAR-1");
        assertEvent(
                "us-entity-list",
                "2024-06-24",
                "89 FR 52362-52364, FR Doc. 2024-13695, RIN 0694-AJ73; 15 CFR part 744, supp. no. 4",
                "H",
                "S13", "S14");
        assertEvent("us-redesignation", "2024-07-18", "89 FR 58263, FR Doc. 2024-15258, RIN 0694-AJ71", "H", "S17", "S03");
        assertEvent(
                "us-fcc-25-71", "2025-10-28", "FCC 25-71, ET Docket 21-232, 90 FR 53227 (2025-11-25)", "H", "S35");
        assertEvent("us-nh-hb1335", "2018-05-01", "HB 1335 (2018)", "M", "S38");
        assertEvent("us-affiliates-rule", "2025-09-29", "Affiliates Rule (50 percent) under the EAR", "H", "S129", "S147");
        assertEvent("co-us-notice-updates", "2024-09-10", "Notice in product help pages", "H", "S140");
        assertEvent("ro-2022", "2022-12-13", "Law 354/2022", "H", "S96", "S97", "S98");
        assertEvent(
                "it-2022",
                "2022-04-21",
                "Circular no. 4336 under art. 29 of Decree-Law 21/2022; GU no. 96 of 2022-04-26",
                "H",
                "S89", "S90");
        assertEquals("00:00 EDT (04:00 UTC)", event("us-updates-ksn-end").time());
        assertNull(event("us-resale-end").time(), "the clock time is known for updates only");
        assertEquals("Contractors get more time to report", event("us-far-2023").title(), "1 day became 3");
    }

    private void assertEvent(String id, String date, String citation, String confidence, String... sources) {
        var event = event(id);
        assertEquals(LocalDate.parse(date), event.date(), id);
        assertEquals(citation, event.citation(), id);
        assertEquals(Confidence.valueOf(confidence), event.confidence(), id);
        assertEquals(List.of(sources), event.sources(), id);
    }

    /** All questions of the research, with the sources it rests each answer on; where parts differ, the least sure. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Is it against the law to keep using it? | H | S05 S110 S123 S133 S146",
                "May I sell it or pass on my licence? | H | S03 S05",
                "Do I have to remove it by a date? | H | S22 S36 S145",
                "Why was it banned? | H | S03",
                "What does the Government advise? | M | S05 S109",
                "Is my PC without protection if I remove it? | M | S115 S94",
                "Will it still get updates? | H | S05",
                "Can I renew it or buy it in a shop? | H | S03 S08",
                "Does a version from another country solve it? | M | S09 S05",
                "I live outside the United States. What about me? | H | S09 S59",
                "Should I remove it from my phone? | M | S60 S61 S59",
                "Can I get my money back? | L | S49",
                "Does my insurance matter? | L | S79",
                "What do Government contracts and states ask? | M | S22 S121 S141 S36 S38 S39 S143 S144 S145",
                "May federal phone and internet money pay for it? | H | S31 S32",
                "What if another brand has the engine inside? | H | S03 S07",
                "Do the sanctions on its managers concern me? | M | S15 S124",
                "Are threat reports and training still allowed? | H | S07 S12",
                "Which end of updates is right: 10, 29 or 30 September 2024? | H | S140 S05 S117 S53 S41 S42",
                "What happened in September 2024? | H | S48 S50 S52 S51 S49 S132 S53",
                "How good is UltraAV today? | L | S55 S58",
                "Was there proof of misuse? | M | S86 S94 S71 S137",
            })
    void everyQuestionIsAnswered(String question, Confidence confidence, String sources) {
        var found = ban.questions().stream().filter(q -> q.question().equals(question)).findFirst().orElseThrow();
        assertEquals(confidence, found.confidence());
        var cited = found.answer().stream().flatMap(s -> s.sources().stream()).toList();
        assertTrue(cited.containsAll(List.of(sources.split(" "))), cited + " for " + sources);
    }

    /** The amount changes every year, and the one in the research is old. */
    @Test
    void noFineIsPrinted() {
        ban.questions().forEach(q -> q.answer().forEach(s -> assertFalse(s.text().matches(".*(USD|\\$|368).*"), s.text())));
    }

    /** What was not opened is not shown as read. */
    @Test
    void pagesThatNobodyOpenedSaySo() {
        for (String id : List.of("S02", "S04", "S30", "S42", "S45", "S75", "S106")) {
            assertTrue(knowledge.sources().get(id).title().contains("not opened"), id);
        }
    }
}
