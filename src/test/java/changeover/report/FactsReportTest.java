package changeover.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Ban;
import changeover.knowledge.KnowledgeLoader;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FactsReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final FactsReport report = new FactsReport(KnowledgeLoader.load(), Locale.US);

    private String lines() {
        return String.join("\n", report.lines(null, TODAY));
    }

    @Test
    void saysWhereSourcesDifferAndNamesThem() {
        String said = lines().replaceAll("\\s+", " ");
        assertTrue(said.contains("Sources differ: Ars Technica counted from the print and came to 24 July."), said);
        assertTrue(said.contains("[S119, S08, S12]"));
        assertTrue(lines().contains("\n  [S119] "), "the list of sources has it too");
        assertTrue(said.contains("September 29, 2024 (2 years ago), 00:00 EDT (04:00 UTC): Updates end"));
    }

    @Test
    void saysNoDayWhereOnlyTheMonthIsKnown() {
        String said = lines();
        assertTrue(said.contains("  August 2021 (5 years ago): The Department of Justice"), said);
        assertFalse(said.contains("August 1, 2021"));
        assertEquals("2021-08", event("us-doj-referral").get("date").getAsString());
        assertEquals("2024-09-29", event("us-resale-end").get("date").getAsString());
    }

    @Test
    void answersQuestionsByTopicAndSaysHowSureItIs() {
        List<String> lines = report.lines(null, TODAY);
        int at = lines.indexOf("    Can I get my money back?");
        assertTrue(lines.get(at + 1).startsWith("      We found no official word on refunds."), lines.get(at + 1));
        assertTrue(lines.subList(at, at + 5).contains("      We are not sure of this: we found only weak sources."));
        int topic = lines.indexOf("  The move to another product");
        assertTrue(topic > 0 && topic < at && at < lines.indexOf("  Work, public money and insurance"));
        var questions = ban().getAsJsonArray("questions");
        assertEquals("H", questions.get(0).getAsJsonObject().get("confidence").getAsString());
        assertEquals("use", questions.get(0).getAsJsonObject().get("topic").getAsString());
    }

    /** Each with its source; what only looks like other protection has nothing to do with a ban. */
    @Test
    void tellsWhatLooksLikeItAndIsNot() {
        String said = lines().replaceAll("\\s+", " ");
        assertTrue(said.contains("Its name begins like UltraAV and UltraVPN. It is a program to control a PC from afar. [T33]"), said);
        assertTrue(said.contains(" [T33] Public lists of antivirus processes"), "the list of sources has it too");
        assertFalse(said.contains("It keeps cheating out of games."));
        var told = ban().getAsJsonArray("lookalikes");
        assertTrue(told.size() >= 20, told.toString());
        assertEquals("bitdefender-avp", told.get(0).getAsJsonObject().get("id").getAsString());
        var sources = JsonParser.parseString(report.json(null)).getAsJsonObject().getAsJsonObject("sources");
        told.forEach(one -> one.getAsJsonObject().getAsJsonArray("sources")
                .forEach(id -> assertTrue(sources.has(id.getAsString()), id.getAsString())));
    }

    /** Addresses are the only words that may be longer than a line. */
    @Test
    void fitsATerminalOf80Columns() {
        for (Locale locale : List.of(Locale.US, Locale.of("es", "US"))) {
            for (String line : new FactsReport(KnowledgeLoader.load(), locale).lines(null, TODAY)) {
                assertTrue(line.length() <= 80 || !line.strip().contains(" "), line);
            }
        }
    }

    @Test
    void tellsOneReaderOrAll() {
        String one = String.join("\n", report.lines(Ban.Audience.ABROAD, TODAY));
        assertTrue(one.contains("\nOutside the United States\n") && !one.contains("\nAt home\n"), one);
        assertTrue(lines().contains("\nAt home\n") && lines().contains("\nGovernment supplier\n"));
    }

    /** The same as the page in the window: who, whom it binds, where it is written, what happened elsewhere. */
    @Test
    void eachEventIsToldOnceWithItsDetails() {
        String said = lines().replaceAll("\\s+", " ");
        for (var event : KnowledgeLoader.load().bans().getFirst().events()) {
            String title = "): " + event.title() + " " + event.changes().replaceAll("\\s+", " ");
            String timed = ": " + event.title() + " " + event.changes().replaceAll("\\s+", " ");
            int at = said.indexOf(event.time() == null ? title : timed);
            assertTrue(at > 0, event.title());
            assertEquals(at, said.lastIndexOf(event.time() == null ? title : timed), event.title());
            assertTrue(event.binds() == null || said.indexOf("Whom it binds: " + event.binds(), at) > 0, event.title());
            assertTrue(event.citation() == null || said.indexOf("Written in: " + event.citation(), at) > 0, event.title());
        }
        assertTrue(said.indexOf("Elsewhere in the world") < said.indexOf("Lithuania asks for its removal"));
    }

    @Test
    void saysWhenItMayHaveChanged() {
        String note = "Last checked on November 23, 2026. This may have changed since.";
        assertFalse(lines().contains(note));
        String later = String.join("\n", report.lines(null, LocalDate.of(2027, 2, 24)));
        assertTrue(later.contains("    " + note + "\n"));
        assertFalse(String.join("\n", report.lines(null, LocalDate.of(2027, 2, 23))).contains(note));
    }

    @Test
    void theJsonTellsDifferences() {
        assertTrue(event("us-doj-referral").get("differs").isJsonNull());
        var differs = event("us-updates-ksn-end").getAsJsonObject("differs");
        assertTrue(differs.get("text").getAsString().contains("30 September"));
        assertFalse(differs.getAsJsonArray("sources").isEmpty());
    }

    private JsonObject ban() {
        return JsonParser.parseString(report.json(null)).getAsJsonObject().getAsJsonArray("bans").get(0).getAsJsonObject();
    }

    private JsonObject event(String id) {
        for (var event : ban().getAsJsonArray("events")) {
            if (event.getAsJsonObject().get("id").getAsString().equals(id)) {
                return event.getAsJsonObject();
            }
        }
        throw new AssertionError("no event " + id);
    }
}
