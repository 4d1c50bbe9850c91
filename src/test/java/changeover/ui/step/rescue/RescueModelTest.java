package changeover.ui.step.rescue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Finding;
import changeover.ui.Journey;
import changeover.ui.step.Pc;
import changeover.ui.step.PcServices;
import changeover.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RescueModelTest {
    private final PcServices pc = new PcServices();
    private final Words words = Words.beside(RescueModel.class, "rescue", Locale.UK);
    private final Journey journey = Journey.START.with(Pc.before());

    private RescueModel open(Journey from) {
        return new RescueModel(from, pc.knowledge(), words, pc);
    }

    @Test
    void listsWhatTheRecipesOfTheFoundProductsSay() {
        var model = open(journey);
        assertEquals(
                List.of("plus/before/0", "plus/lost/0", "vpn/lost/0"),
                model.lines().stream().map(RescueModel.Line::id).toList());
        assertEquals("Before Kaspersky Plus 21.16 goes", model.lines().getFirst().title());
        assertEquals("Save these 3 things first.", model.heading().get());
        assertEquals(List.of("page"), model.lines().getFirst().sources());
    }

    @Test
    void goesOnOnlyWhenEachLineHasAnAnswer() {
        var model = open(journey);
        assertFalse(model.primary().get().enabled());
        assertEquals("3 lines are still open", model.primary().get().text());
        model.done("plus/before/0");
        model.skip("plus/lost/0");
        model.done("vpn/lost/0");
        assertTrue(model.primary().get().enabled());
        model.primary().get().action().run();
        assertEquals(List.of("next"), pc.asked);
    }

    @Test
    void doneAndSkippedAreToldApartAlsoAfterComingBack() {
        var model = open(journey);
        model.done("plus/before/0");
        model.skip("plus/lost/0");
        var again = open(model.answer());
        assertEquals(
                List.of(RescueModel.State.DONE, RescueModel.State.SKIPPED, RescueModel.State.OPEN),
                again.lines().stream().map(RescueModel.Line::state).toList());
        again.undo("plus/lost/0");
        assertEquals(Set.of("plus/before/0"), again.answer().rescued());
    }

    @Test
    void skippingTheRestLeavesWhatIsDone() {
        var model = open(journey);
        model.done("vpn/lost/0");
        model.quiet().get().action().run();
        assertNull(model.quiet().get());
        assertEquals(Set.of("skip:plus/before/0", "skip:plus/lost/0", "vpn/lost/0"), model.answer().rescued());
    }

    @Test
    void encryptedFilesAreNeverSkipped() {
        var model = open(Journey.START.with(Pc.scan(
                List.of(Pc.finding(Pc.CRYPT, "Kaspersky Encryption", Finding.State.INSTALLED)), List.of())));
        assertFalse(model.lines().getFirst().maySkip());
        assertNull(model.quiet().get());
        model.skipTheRest();
        assertFalse(model.primary().get().enabled());
    }

    @Test
    void appliesOnlyWhereThereIsSomethingToSave() {
        var step = new RescueStep(pc.knowledge());
        assertTrue(step.appliesTo(Journey.START));
        assertTrue(step.appliesTo(journey));
        assertFalse(step.appliesTo(Journey.START.with(Pc.scan(
                List.of(Pc.finding(Pc.AGENT, "Network Agent", Finding.State.INSTALLED)), List.of()))));
        assertFalse(step.appliesTo(journey.with(journey.answers(), null, true)));
    }
}
