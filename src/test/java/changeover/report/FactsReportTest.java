package changeover.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
        String said = lines();
        assertTrue(said.contains("    Sources differ: Ars Technica counted from the print and came to 24 July."), said);
        assertTrue(said.contains("[S119, S08, S12]"));
        assertTrue(said.contains("\n  [S119] "), "the list of sources has it too");
        assertTrue(said.contains("  September 29, 2024 (00:00 EDT (04:00 UTC)): Updates end"));
    }

    @Test
    void saysNoDayWhereOnlyTheMonthIsKnown() {
        String said = lines();
        assertTrue(said.contains("  August 2021: The Department of Justice"), said);
        assertFalse(said.contains("August 1, 2021"));
        assertEquals("2021-08", event("us-doj-referral").get("date").getAsString());
        assertEquals("2024-09-29", event("us-resale-end").get("date").getAsString());
    }

    @Test
    void answersQuestionsAndSaysHowSureItIs() {
        List<String> lines = report.lines(null, TODAY);
        int at = lines.indexOf("Can I get my money back?");
        assertTrue(lines.get(at + 1).startsWith("  We found no official word on refunds."), lines.get(at + 1));
        assertEquals("    We are not sure of this: we found only weak sources.", lines.get(at + 2));
        var questions = ban().getAsJsonArray("questions");
        assertEquals("H", questions.get(0).getAsJsonObject().get("confidence").getAsString());
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
