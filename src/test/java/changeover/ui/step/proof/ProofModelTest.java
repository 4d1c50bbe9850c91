package changeover.ui.step.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Finding;
import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.execute.ActionState;
import changeover.execute.Changes;
import changeover.execute.PlanState;
import changeover.os.Why;
import changeover.ui.Journey;
import changeover.ui.step.Pc;
import changeover.ui.step.PcServices;
import changeover.ui.step.Runs;
import changeover.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProofModelTest {
    private static final Scan.Blind BLIND = new Scan.Blind("security-center", Why.DENIED, "");
    private final PcServices pc = new PcServices();

    private ProofModel open() {
        var words = Words.beside(ProofModel.class, "proof", Locale.UK);
        var model = new ProofModel(Journey.START.with(Pc.before()).withJournal("j1"), pc, words, pc);
        model.look();
        return model;
    }

    private ProofModel finished() {
        pc.found = Runs.of(PlanState.FINISHED).all(ActionState.VERIFIED).alive(false).found();
        return open();
    }

    @Test
    void goneAndProtectedIsSaidWithTheTime() {
        var model = finished();
        assertEquals(
                "Kaspersky Plus 21.16 and Kaspersky VPN 21.16 are gone. Microsoft Defender has protected this PC since 13:03.",
                model.heading().get());
        assertTrue(model.result().get().good());
        assertEquals(
                List.of("Gone; leftovers stayed", "Gone"),
                model.result().get().rows().stream().map(Comparison.Row::now).toList());
        assertEquals("Installed", model.result().get().rows().getFirst().before());
    }

    @Test
    void theLookWinsOverTheJournal() {
        pc.look = Pc.scan(
                List.of(Pc.finding(Pc.PLUS, "Kaspersky Plus 21.16", Finding.State.INSTALLED)),
                List.of(Pc.defender(Protection.State.ACTIVE)));
        var model = finished();
        assertEquals("Kaspersky Plus 21.16 is still on this PC.", model.heading().get());
        assertFalse(model.result().get().good());
    }

    @Test
    void couldNotLookIsNeverGone() {
        pc.look = Pc.scan(List.of(), List.of(Pc.defender(Protection.State.ACTIVE)), BLIND);
        pc.found = Runs.of(PlanState.STOPPED).all(ActionState.NEEDS_PERSON).alive(false).found();
        var model = open();
        assertTrue(model.heading().get().startsWith("We could not check whether "));
        assertEquals(List.of("security-center: the system did not let us."), model.result().get().blind());
        assertTrue(model.lead().get().contains("One place could not be looked at"));
    }

    @Test
    void noProtectionIsSaidAsLoudly() {
        pc.look = Pc.scan(List.of(), List.of(Pc.defender(Protection.State.OFF)));
        var model = finished();
        assertTrue(model.heading().get().endsWith("Nothing that we know protects this PC in real time."));
        assertFalse(model.result().get().good());
        pc.look = Pc.scan(List.of(), List.of(), BLIND);
        assertTrue(finished().heading().get().endsWith("We could not tell what protects this PC."));
    }

    @Test
    void whatShouldGoNeverCountsAsTheNewProtection() {
        pc.look = Pc.scan(
                List.of(), List.of(new Protection("plus", "Kaspersky Plus", Protection.State.ACTIVE, "", List.of())));
        assertTrue(finished().heading().get().endsWith("Nothing that we know protects this PC in real time."));
    }

    @Test
    void theGapCarriesItsAccuracy() {
        pc.found = Runs.of(PlanState.FINISHED).all(ActionState.VERIFIED).gap(Duration.ofSeconds(41)).found();
        var gap = open().result().get().gap();
        assertEquals("0:41", gap.figure());
        assertEquals("Measured between the looks, to within 2 seconds.", gap.text());
    }

    @Test
    void leftoversAndReplacementAreExplained() {
        var result = finished().result().get();
        assertEquals("A few settings may stay in the registry. They do nothing.", result.leftovers().getFirst().means());
        assertTrue(result.replacement().ready());
        assertEquals(
                "Microsoft Defender is on. Its virus definitions are from 24 November 2026.", result.replacement().text());
    }

    @Test
    void theReceiptIsSavedOnceAndOpens() {
        var model = finished();
        assertEquals("/home/anna/Documents/receipt.html", model.receipt().get().html());
        model.open(model.receipt().get().html());
        model.look();
        assertEquals(
                List.of("look", "receipt j1", "open /home/anna/Documents/receipt.html", "look"), pc.asked);
    }

    @Test
    void aReceiptThatCannotBeWrittenIsSaidAndWrittenByTheNextLook() {
        pc.diskFull = true;
        var model = finished();
        assertNull(model.receipt().get());
        assertEquals("The receipt could not be written.", model.trouble().get().what());
        pc.diskFull = false;
        model.quiet().get().action().run();
        assertEquals("/home/anna/Documents/receipt.json", model.receipt().get().json());
        assertNull(model.trouble().get());
    }

    @Test
    void aBrokenLookProvesNothing() {
        pc.fault = new IllegalStateException("broken");
        var model = finished();
        assertEquals("We could not look a second time.", model.heading().get());
        assertNull(model.result().get());
        assertFalse(pc.asked.contains("receipt j1"));
    }

    @Test
    void aDamagedRecordProvesNothing() {
        pc.found = new Changes.Damaged("/x/j1.journal", "line 3");
        var model = open();
        assertTrue(model.heading().get().contains("damaged"));
        assertNull(model.result().get());
    }

    @Test
    void closeLeaves() {
        finished().primary().get().action().run();
        assertTrue(pc.asked.contains("leave"));
    }
}
