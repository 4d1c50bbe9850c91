package changeover.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.detect.Verdict;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.Why;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScanReportTest {
    private final ScanReport report = new ScanReport(Samples.knowledge(), "1.0.0");

    @Test
    void saysWhatTheContractSays() {
        String json = report.json(full(), false);
        Schemas.check("scan-1", json);
        assertTrue(json.contains("\"schema\": \"changeover/scan/1\""), json);
        assertTrue(json.contains("\"taken\": \"2026-11-24T20:15:30Z\""), json);
        assertTrue(json.contains("\"verdict\": \"installed\""), json);
        assertTrue(json.contains("\"points\": 4"), json);
        assertTrue(json.contains("\"why\": \"missing\""), json);
        assertTrue(json.contains("\"name\": null"), json);
        assertTrue(json.endsWith("}\n"));
    }

    @Test
    void whatIsReadAgainIsWrittenTheSame() throws BadFile {
        String json = report.json(full(), false);
        Scan again = report.read(json);
        assertEquals(json, report.json(again, false));
        assertEquals(report.hash(full()), report.hash(again));
        assertFalse(again.live());
        assertEquals(full().findings().getFirst().product(), again.findings().getFirst().product());
        assertEquals("{AB}", again.findings().getFirst().fact(Evidence.PRODUCT_CODE));
    }

    @Test
    void withNamesNothingIsLost() throws BadFile {
        Scan again = report.read(report.json(full(), true));
        assertEquals(full().machine(), again.machine());
        assertEquals(full().findings(), again.findings());
        assertEquals(full().couldNotLook(), again.couldNotLook());
        assertEquals(full().protection(), again.protection());
    }

    @Test
    void theHashIsOverWhatWasSeenAndNotOverTheProgram() {
        assertEquals(report.hash(full()), new ScanReport(Samples.knowledge(), "2.0.0").hash(full()));
        assertNotEquals(report.hash(full()), report.hash(Samples.scan(Verdict.NONE)));
    }

    @Test
    void withoutNamesNobodyIsNamed() {
        var finding = new Finding(
                Samples.PLUS,
                "Kaspersky Plus",
                "21",
                Finding.State.INSTALLED,
                Finding.Certainty.SURE,
                List.of(
                        says("C:\\Users\\Anna Müller\\AppData\\Local\\K\\avp.exe", "ANNA owns it on Annas-PC"),
                        says("/home/anna/.config/kesl", "HKU\\S-1-5-21-1111-2222-3333-1001\\Software"),
                        says("/root/notes", "/Users/anna/Library")));
        var blind = new Scan.Blind("folders", Why.DENIED, "cannot read /home/anna/.cache: denied for anna");
        String json = report.json(
                Samples.scan(Verdict.INSTALLED, List.of(finding), List.of(), List.of(blind)), false);
        for (String name : List.of("anna", "Anna", "ANNA", "Müller", "1111-2222", "/root/n", ".config", "AppData")) {
            assertFalse(json.contains(name), name + " is in " + json);
        }
        Schemas.check("scan-1", json);
        String named = report.json(Samples.scan(Verdict.INSTALLED, finding), true);
        assertTrue(named.contains("annas-pc") && named.contains("Anna Müller"), named);
    }

    @Test
    void ordinaryNamesDoNotSpoilPaths() {
        var machine = new Machine(Os.LINUX, "Debian GNU/Linux", "12", "", false, true, "00", "debian", "root");
        assertEquals("/var/opt/root/x", Redaction.of(machine).of("/var/opt/root/x"));
        assertEquals("C:\\Users\\Public\\x", Redaction.of(machine).of("C:\\Users\\Public\\x"));
        assertEquals("/srv/home/x", Redaction.of(machine).of("/srv/home/x"));
    }

    @Test
    void refusesWhatIsNoReport() {
        assertKind(BadFile.Kind.NOT_JSON, "");
        assertKind(BadFile.Kind.NOT_JSON, "{\"schema\": \"changeover/scan/1\"");
        assertKind(BadFile.Kind.NOT_JSON, "{schema: \"changeover/scan/1\"}");
        assertKind(BadFile.Kind.NOT_JSON, "[]");
        assertKind(BadFile.Kind.NOT_JSON, report.json(full(), false) + "x");
        assertKind(BadFile.Kind.NOT_JSON, "[".repeat(100_000));
        assertKind(BadFile.Kind.OTHER_KIND, "{\"schema\": \"changeover/plan/1\"}");
        assertKind(BadFile.Kind.OTHER_KIND, "{}");
        assertKind(BadFile.Kind.INCOMPLETE, "{\"schema\": \"changeover/scan/1\"}");
        String json = report.json(full(), false);
        assertKind(BadFile.Kind.INCOMPLETE, json.replace("\"state\": \"installed\"", "\"state\": \"strange\""));
        assertKind(BadFile.Kind.INCOMPLETE, json.replace("2026-11-24T20:15:30Z", "yesterday"));
        assertKind(BadFile.Kind.INCOMPLETE, json.replace("\"uninstall-key\"", "7"));
        assertKind(BadFile.Kind.UNKNOWN_PRODUCT, json.replace("\"home-2022\"", "\"home-2099\""));
    }

    private void assertKind(BadFile.Kind kind, String json) {
        assertEquals(kind, assertThrows(BadFile.class, () -> report.read(json)).kind());
    }

    private static Evidence says(String where, String says) {
        return new Evidence(
                "folders", Witness.FOLDER, "home-2022", where, says, "name-and-publisher", Sign.Says.INSTALLED, false,
                Map.of(Evidence.FILE, where));
    }

    private static Scan full() {
        return Samples.scan(
                Verdict.INSTALLED,
                List.of(Samples.finding(
                        Samples.PLUS, Finding.State.INSTALLED, Map.of(Evidence.PRODUCT_CODE, "{AB}"))),
                List.of(Samples.defender(Protection.State.WAITING)),
                List.of(Samples.blind()));
    }
}
