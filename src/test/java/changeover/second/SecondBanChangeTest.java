package changeover.second;

import static changeover.second.SecondBanTest.assertNothingOfTheFirst;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Scan;
import changeover.detect.Scanner;
import changeover.execute.Changes;
import changeover.execute.FileChanges;
import changeover.execute.PlanState;
import changeover.knowledge.Knowledge;
import changeover.os.Elevation;
import changeover.plan.Action;
import changeover.plan.Explain;
import changeover.plan.Plan;
import changeover.plan.PlanCodec;
import changeover.plan.Planner;
import changeover.report.Receipt;
import changeover.report.Receipts;
import changeover.report.ScanReport;
import com.google.gson.JsonParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the look to the receipt with the products of the invented ban. */
class SecondBanChangeTest {
    private static final Knowledge KNOWLEDGE = SecondBan.knowledge();
    private static final ScanReport REPORT = new ScanReport(KNOWLEDGE, "1.0.0");

    static Plan plan(Scan scan, String replacement) {
        var clock = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);
        return new Planner(KNOWLEDGE, "1.0.0", clock, () -> "0123456789abcdef")
                .plan(scan, REPORT.hash(scan), replacement);
    }

    private static List<String> removals(Plan plan) {
        return plan.actions().stream()
                .filter(a -> a.kind() == Action.Kind.RUN_UNINSTALLER)
                .map(a -> a.product() + ": " + String.join(" ", a.command()))
                .toList();
    }

    @Test
    void thePlanUsesItsRecipes() {
        var linux = removals(plan(SecondBan.scan("debian-velmora"), "hollin-guard"));
        assertEquals(1, linux.size());
        assertTrue(linux.getFirst().matches("velmora-sentry: .*apt-get .*remove .*velmora-sentry"), linux.getFirst());
        var windows = removals(plan(SecondBan.scan("windows-velmora"), null));
        assertEquals(2, windows.size());
        assertTrue(windows.stream().anyMatch(r -> r.contains("{11111111-2222-4333-8444-555555555555}")), windows.toString());
        assertTrue(windows.stream().anyMatch(r -> r.contains("{66666666-7777-4888-8999-AAAAAAAAAAAA}")), windows.toString());
    }

    @Test
    void thePlanSaysNothingOfTheFirstBan() {
        for (String recording : List.of("debian-velmora", "windows-velmora")) {
            var plan = plan(SecondBan.scan(recording), null);
            assertNothingOfTheFirst(PlanCodec.write(plan));
            var explain = new Explain(Locale.ENGLISH, KNOWLEDGE);
            plan.actions().forEach(a -> assertNothingOfTheFirst(explain.of(a).toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "debian-velmora, debian-after, hollin-guard, Velmora Sentry",
        "windows-velmora-home, windows-after, ms-defender, Velmora Home Shield"
    })
    void theReceiptNamesThisBanOnly(String before, String after, String replacement, String product) {
        var pc = new SimulatedPc(before, after);
        var scan = new Scanner(KNOWLEDGE).scan(pc, true);
        var plan = plan(scan, replacement);
        var changes = new FileChanges(
                pc, _ -> new Elevation.CouldNotAsk(""), KNOWLEDGE, only -> new Scanner(only).scan(pc, true), "1.0.0",
                Duration.ZERO);
        assertInstanceOf(Changes.Running.class, changes.begin(plan, plan.hash(), true));
        assertTrue(!pc.launched.isEmpty(), "the uninstaller was started");
        var view = assertInstanceOf(Changes.View.class, changes.newest());
        assertEquals(PlanState.FINISHED, view.run().state(), view.run().actions().toString());

        var receipt = new Receipt(
                pc.clock().instant(), view.run(), view.journalLines(), REPORT.json(scan, false),
                new Scanner(KNOWLEDGE).scan(pc, true));
        var receipts = new Receipts(REPORT, Locale.US, ZoneOffset.UTC);
        String html = receipts.html(receipt);
        assertTrue(html.contains("<h1>No Velmora software was found.</h1>"), html);
        assertTrue(
                html.contains("The ban it was about: Talvian ban on Velmora guards. End of sales: February 3, 2026."
                        + " End of updates: May 17, 2026."),
                html);
        assertTrue(html.contains(product), html);
        assertNothingOfTheFirst(html);

        String json = receipts.json(receipt);
        assertNothingOfTheFirst(json);
        var ban = JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("bans").get(0).getAsJsonObject();
        assertEquals(SecondBan.ID, ban.get("id").getAsString());
        assertEquals("2026-02-03", ban.get("salesEnd").getAsString());
        assertEquals("2026-05-17", ban.get("updatesEnd").getAsString());
    }
}
