package changeover.second;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Finding;
import changeover.detect.Protection;
import changeover.detect.Verdict;
import changeover.knowledge.BanRelation;
import changeover.knowledge.KnowledgeChecker;
import changeover.os.Why;
import changeover.report.ConcernedBans;
import changeover.report.FactsReport;
import changeover.report.ScanReport;
import changeover.report.ScanText;
import changeover.report.Verdicts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second ban is only data: what is known of it is found, judged and told without a line of code. */
class SecondBanTest {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void itsPacksFitThoseThatShip() {
        assertEquals(List.of(), KnowledgeChecker.check(SecondBan.knowledge(), TODAY).problems());
        assertEquals(2, SecondBan.knowledge().bans().size());
    }

    @Test
    void theLinuxProductIsFoundAndItsBanIsSaid() {
        var scan = SecondBan.scan("debian-velmora");
        assertEquals(Verdict.INSTALLED, scan.verdict());
        assertEquals(List.of("velmora-sentry"), families(scan.findings()));
        var found = scan.findings().getFirst();
        assertEquals(Finding.Certainty.SURE, found.certainty());
        assertEquals(BanRelation.COVERED, found.product().ban());
        assertEquals(SecondBan.ID, found.product().banId());
        assertEquals("Velmora Sentry 9", found.product().variants().getFirst().name());
        assertEquals(
                Protection.State.ACTIVE,
                scan.protection().stream().filter(p -> p.product().equals("velmora-sentry")).findFirst().orElseThrow().state());
        assertTrue(scan.couldNotLook().stream().noneMatch(b -> b.why() == Why.NOT_RECORDED), () -> scan.couldNotLook() + "");
    }

    @Test
    void bothWindowsProductsAreFound() {
        var scan = SecondBan.scan("windows-velmora");
        assertEquals(Verdict.INSTALLED, scan.verdict());
        assertEquals(List.of("velmora-home", "velmora-sentry"), families(scan.findings()));
        scan.findings().forEach(f -> assertEquals(Finding.Certainty.SURE, f.certainty(), f.name()));
        assertTrue(scan.couldNotLook().stream().noneMatch(b -> b.why() == Why.NOT_RECORDED), () -> scan.couldNotLook() + "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"debian-near-miss", "windows-near-miss"})
    void aNameThatIsOnlyCloseAccusesNobody(String recording) {
        var scan = SecondBan.scan(recording);
        assertTrue(scan.verdict() == Verdict.NONE || scan.verdict() == Verdict.UNCLEAR, scan.findings().toString());
        scan.findings().forEach(f -> assertEquals(Finding.Certainty.UNCLEAR, f.certainty(), f.name()));
        assertFalse(said(recording).contains("updates stopped"), said(recording));
    }

    @Test
    void theTerminalSpeaksOfThisMakerAndItsDate() {
        String said = said("debian-velmora");
        assertTrue(said.startsWith("Velmora Sentry 9.2 is installed and running. Its updates stopped 192 days ago."), said);
        assertNothingOfTheFirst(said);
        assertNothingOfTheFirst(said("windows-velmora"));
        String json = new ScanReport(SecondBan.knowledge(), "1.0.0").json(SecondBan.scan("windows-velmora"), false);
        assertNothingOfTheFirst(json);
    }

    @Test
    void twoBansOnOnePcKeepTheirOwnDates() {
        var scan = SecondBan.scan("windows-both-bans");
        var said = new Verdicts(SecondBan.knowledge(), Locale.ENGLISH).say(scan, TODAY);
        assertEquals("Three Kaspersky and Velmora programs are on this PC.", said.heading());
        assertTrue(said.lead().contains("Updates from Kaspersky stopped 787 days ago."), said.lead().toString());
        assertTrue(said.lead().contains("Updates from Velmora stopped 192 days ago."), said.lead().toString());
        assertEquals(2, ConcernedBans.of(scan, SecondBan.knowledge()).size());
    }

    @Test
    void factsOfThisBanHoldNothingOfTheOther() {
        var report = new FactsReport(SecondBan.knowledge(), Locale.US);
        var ban = SecondBan.knowledge().ban(SecondBan.ID).orElseThrow();
        String text = String.join("\n", report.lines(List.of(ban), null, TODAY));
        assertTrue(text.contains("  May 17, 2026 (6 months ago): Updates end"), text);
        assertTrue(text.contains("\n  [tal-gazette] Invented: Gazette"), text);
        assertNothingOfTheFirst(text);
        assertFalse(text.contains("[S0"), text);
        assertNothingOfTheFirst(report.json(List.of(ban), null));
    }

    /** Where all are shown, each has its sources behind its own texts. */
    @Test
    void factsOfAllBansKeepThemApart() {
        var lines = new FactsReport(SecondBan.knowledge(), Locale.US).lines(null, TODAY);
        int second = lines.indexOf("Talvian ban on Velmora guards");
        assertTrue(second > 0);
        assertFalse(String.join("\n", lines.subList(0, second)).contains("tal-"));
        assertNothingOfTheFirst(String.join("\n", lines.subList(second, lines.size())));
        assertEquals(2, lines.stream().filter("Where this is written"::equals).count());
    }

    static void assertNothingOfTheFirst(String text) {
        for (String word : List.of("Kaspersky", "kaspersky", "United States", " 2024", "2024-", "Commerce", SecondBan.FIRST)) {
            assertFalse(text.contains(word), () -> word + " in:\n" + text);
        }
    }

    private static List<String> families(List<Finding> findings) {
        return findings.stream().map(f -> f.product().id()).sorted().toList();
    }

    private static String said(String recording) {
        var text = new ScanText(SecondBan.knowledge(), Locale.ENGLISH);
        return String.join("\n", text.lines(SecondBan.scan(recording), TODAY, false));
    }
}
