package changeover.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Finding;
import changeover.detect.Scan;
import changeover.detect.Verdict;
import changeover.execute.PlanState;
import changeover.os.Os;
import changeover.report.ProofCheck.Reason;
import changeover.report.ProofCheck.Refused;
import changeover.report.ProofCheck.Unchanged;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProofCheckTest {
    private final Receipts receipts = new Receipts(Runs.report(), Locale.ENGLISH, ZoneOffset.UTC);
    private final String json = receipts.json(Runs.receipt());
    private final String html = receipts.html(Runs.receipt());

    @Test
    void acceptsWhatWasNotChanged() {
        for (String good : List.of(json, html)) {
            var unchanged = assertInstanceOf(Unchanged.class, verify(good), good);
            assertEquals(Samples.MARK, unchanged.machine());
            assertEquals(Runs.plan().hash(), unchanged.plan());
        }
        Schemas.check("proof-1", json);
        Runs.journal().forEach(line -> Schemas.check("journal-1", line));
    }

    @Test
    void acceptsAReceiptWithoutTheScanBefore() {
        var r = Runs.receipt();
        String without = receipts.json(new Receipt(r.made(), r.run(), r.journal(), null, r.after()));
        assertInstanceOf(Unchanged.class, verify(without));
        Schemas.check("proof-1", without);
    }

    /** Of the data every ninth byte, and all near both ends: each is a whole check. */
    @Test
    void refusesAnyChangedByteOfTheData() {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if (i % 9 == 0 || i < 100 || i > bytes.length - 100) {
                refuses(bytes, i, i % 18 == 0 ? 1 : 0x20);
            }
        }
    }

    @Test
    void refusesEveryChangedByteOfThePage() {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            refuses(bytes, i, i % 2 == 0 ? 1 : 0x20);
        }
    }

    private static void refuses(byte[] bytes, int i, int flip) {
        byte[] changed = bytes.clone();
        changed[i] ^= (byte) flip;
        assertInstanceOf(Refused.class, ProofCheck.verify(changed), "byte " + i + " flipped by " + flip);
    }

    @Test
    void refusesWhatIsCutOrLonger() {
        for (String text : List.of(json, html)) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (int length = 0; length < bytes.length; length += 97) {
                assertInstanceOf(Refused.class, ProofCheck.verify(Arrays.copyOf(bytes, length)), "cut at " + length);
            }
            assertInstanceOf(Refused.class, ProofCheck.verify(Arrays.copyOf(bytes, bytes.length - 1)));
            assertInstanceOf(Refused.class, verify(text + "\n"));
            assertInstanceOf(Refused.class, verify(text + " "));
            assertInstanceOf(Refused.class, verify("\uFEFF" + text));
        }
    }

    /** Whoever changes a part and seals it anew must still make all parts fit. */
    @Test
    void refusesPartsThatDoNotBelongTogether() {
        var r = Runs.receipt();
        var lines = new ArrayList<>(r.journal());
        lines.remove(2);
        assertWhy(Reason.JOURNAL_BROKEN, receipts.json(new Receipt(r.made(), r.run(), lines, r.before(), r.after())));
        var changed = new ArrayList<>(r.journal());
        changed.set(2, changed.get(2).replace("intent", "verified"));
        assertWhy(Reason.JOURNAL_BROKEN, receipts.json(new Receipt(r.made(), r.run(), changed, r.before(), r.after())));
        var torn = new ArrayList<>(r.journal());
        torn.add("{");
        assertWhy(Reason.JOURNAL_BROKEN, receipts.json(new Receipt(r.made(), r.run(), torn, r.before(), r.after())));
        var otherPc = new Scan(
                Samples.NOW, r.after().knowledge(), Samples.machine(Os.LINUX, "ab".repeat(32)), Verdict.NONE, List.of(),
                List.of(), List.of(), 6, true);
        var mixed = new Receipt(r.made(), r.run(), r.journal(), r.before(), otherPc);
        assertWhy(Reason.OTHER_MACHINE, receipts.json(mixed));
        String otherScan = Runs.report().json(Runs.after(), false);
        var otherBefore = new Receipt(r.made(), r.run(), r.journal(), otherScan, r.after());
        assertWhy(Reason.PLAN_CHANGED, receipts.json(otherBefore));
        assertWhy(Reason.PLAN_CHANGED, resealed(json.replace("\"needsAdmin\": true", "\"needsAdmin\": false")));
        assertWhy(Reason.OTHER_CONSENT, resealed(consentOf(json, "00".repeat(32))));
        assertWhy(Reason.OTHER_MACHINE, resealed(json.replaceFirst("\"machine\": \"9f3c", "\"machine\": \"0f3c")));
    }

    @Test
    void saysWhatItIsNot() {
        assertWhy(Reason.NOT_A_RECEIPT, "");
        assertWhy(Reason.NOT_A_RECEIPT, "hello");
        assertWhy(Reason.NOT_A_RECEIPT, "{}");
        assertWhy(Reason.NOT_A_RECEIPT, Runs.report().json(Runs.before(), false));
        assertWhy(Reason.OTHER_VERSION, json.replace("changeover/proof/1", "changeover/proof/2"));
        assertWhy(Reason.FILE_CHANGED, json.replace("\n", "\r\n"));
        assertWhy(Reason.SEAL_BROKEN, json.replace("41.5", "1.5"));
    }

    @Test
    void thePageStandsAloneAndRunsNothing() {
        assertTrue(html.contains("Kaspersky is not installed any more. One leftover remains."), html);
        assertTrue(html.contains("41.5 seconds"), html);
        assertTrue(html.contains("do no harm"), html);
        assertTrue(html.contains("prefers-color-scheme: dark") && html.contains("@media print"));
        for (String outside : List.of("http:", "https:", "src=", "href=", "@import", "url(", "<script>", "script:")) {
            assertFalse(html.contains(outside), outside);
        }
        assertEquals(html.indexOf("</script>"), html.lastIndexOf("</script>"));
    }

    @Test
    void whatTheMachineSaysCannotBecomeMarkup() {
        var bad = "</script><script>alert(1)</script><b a='\"'>&";
        var after = Samples.scan(
                Verdict.LEFTOVERS,
                new Finding(
                        Samples.KESL, bad, "1", Finding.State.LEFTOVERS,
                        Finding.Certainty.SURE, Runs.after().findings().getFirst().evidence()));
        var r = Runs.receipt();
        String page = receipts.html(new Receipt(r.made(), r.run(), r.journal(), r.before(), after));
        assertFalse(page.contains("<script>alert"), page);
        assertFalse(page.contains("<b a="), page);
        assertInstanceOf(Unchanged.class, verify(page));
    }

    @Test
    void anUnfinishedChangeIsCalledSo() {
        var r = Runs.receipt();
        var open = new Receipt(r.made(), Runs.run(PlanState.NEEDS_PERSON), r.journal(), r.before(), r.after());
        assertTrue(receipts.html(open).contains("The change cannot go on by itself."));
        assertTrue(receipts.json(open).contains("\"state\": \"needs-person\""));
        assertNotEquals(json, receipts.json(open));
    }

    private static String resealed(String json) {
        try {
            var object = CanonicalCodec.object(json);
            object.addProperty("seal", ReceiptCodec.seal(object));
            return CanonicalCodec.pretty(object);
        } catch (BadFile e) {
            throw new AssertionError(e);
        }
    }

    private static String consentOf(String json, String hash) {
        int at = json.indexOf("\"consent\"");
        int begin = json.indexOf("\"hash\": \"", at) + 9;
        return json.substring(0, begin) + hash + json.substring(begin + 64);
    }

    private static void assertWhy(Reason why, String text) {
        assertEquals(why, assertInstanceOf(Refused.class, verify(text)).why());
    }

    private static ProofCheck.Result verify(String text) {
        return ProofCheck.verify(text.getBytes(StandardCharsets.UTF_8));
    }
}
