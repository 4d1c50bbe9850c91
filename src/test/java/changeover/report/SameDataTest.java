package changeover.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Scan;
import changeover.detect.Scanner;
import changeover.execute.Header;
import changeover.execute.JournalCodec;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.os.recorded.RecordedHost;
import changeover.os.recorded.RecordingCodec;
import changeover.plan.PlanCodec;
import changeover.plan.Planner;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that is stored depends on the language of whoever looks: only what is shown does. */
class SameDataTest {
    private static final Locale SPANISH = Locale.of("es", "US");
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load();

    /** Scan with its hash, plan with its hash, and the first line of a journal, all made by a reader of that language. */
    private static List<String> stored(String recording, Locale locale) throws Exception {
        var before = Locale.getDefault();
        Locale.setDefault(locale);
        try (var in = Scanner.class.getResourceAsStream(recording + ".json")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Scan scan = new Scanner(KNOWLEDGE).scan(new RecordedHost(RecordingCodec.read(text)), false);
            var shown = new ScanText(KNOWLEDGE, locale).lines(scan, LocalDate.of(2026, 11, 25), true);
            assertTrue(shown.size() > 3, shown::toString);
            var report = new ScanReport(KNOWLEDGE, "1.0.0");
            var clock = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
            var plan = new Planner(KNOWLEDGE, "1.0.0", clock, () -> "0123456789abcdef").plan(scan, report.hash(scan), null);
            var header = new Header(
                    "j1", "1.0.0", LocalDate.of(2026, 11, 23), plan.machine(), "boot-1", Samples.NOW, Samples.NOW,
                    plan.hash(), plan);
            var all = new ArrayList<>(List.of(
                    report.json(scan, true), report.hash(scan), PlanCodec.write(plan), JournalCodec.write(header)));
            all.add(String.join("\n", shown)); // last: this one differs
            return all;
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"debian-closed", "debian-kesl", "windows-denied", "windows-home-plus", "windows-kes-managed"})
    void scanPlanAndJournalAreTheSame(String recording) throws Exception {
        var english = stored(recording, Locale.US);
        var spanish = stored(recording, SPANISH);
        assertEquals(english.subList(0, 4), spanish.subList(0, 4));
        assertNotEquals(english.getLast(), spanish.getLast());
    }

    @Test
    void theDataOfAReceiptIsTheSame() {
        var english = new Receipts(Runs.report(), Locale.US, ZoneOffset.UTC);
        var spanish = new Receipts(Runs.report(), SPANISH, ZoneOffset.UTC);
        assertEquals(english.json(Runs.receipt()), spanish.json(Runs.receipt()));
        assertNotEquals(english.html(Runs.receipt()), spanish.html(Runs.receipt()));
    }

    /** A report kept years ago by a reader of English is shown to one of Spanish in Spanish. */
    @Test
    void aKeptReportIsShownInTheReadersLanguage() throws Exception {
        try (var in = Scanner.class.getResourceAsStream("windows-home-plus.json")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Scan scan = new Scanner(KNOWLEDGE).scan(new RecordedHost(RecordingCodec.read(text)), false);
            var report = new ScanReport(KNOWLEDGE, "1.0.0");
            Scan kept = report.read(report.json(scan, true));
            String shown = String.join("\n", new ScanText(KNOWLEDGE, SPANISH).lines(kept, LocalDate.of(2026, 11, 25), true));
            assertTrue(shown.contains("servicio AVP"), shown);
            assertTrue(shown.contains("se ejecuta como "), shown);
        }
    }
}
