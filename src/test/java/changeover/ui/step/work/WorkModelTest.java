package changeover.ui.step.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.execute.ActionState;
import changeover.execute.Changes;
import changeover.execute.PlanState;
import changeover.plan.Explain;
import changeover.plan.Action;
import changeover.ui.Journey;
import changeover.ui.step.Pc;
import changeover.ui.step.PcServices;
import changeover.ui.step.Runs;
import changeover.words.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class WorkModelTest {
    private final PcServices pc = new PcServices();

    private WorkModel open() {
        var words = Words.beside(WorkModel.class, "work", Locale.UK);
        var rows = new Rows(pc.knowledge(), words, new Explain(Locale.UK, pc.knowledge()), pc.zone());
        return new WorkModel(Journey.START.withJournal("j1"), pc, words, pc, rows);
    }

    private WorkModel open(Runs runs) {
        pc.found = runs.found();
        var model = open();
        model.refresh();
        return model;
    }

    private static Runs secondRuns() {
        return Runs.of(PlanState.WORKING).steps(ActionState.VERIFIED, ActionState.RUNNING, ActionState.WAITING, ActionState.WAITING);
    }

    @Test
    void theHeadingSaysWhichStepOfHowMany() {
        var model = open(secondRuns());
        assertEquals("Step 2 of 4: Remove Kaspersky Plus 21.16.", model.heading().get());
        assertEquals(
                List.of("Done 13:01", "Running", "Waiting", "Waiting"),
                model.steps().stream().map(Rows.Row::state).toList());
        assertNull(model.primary().get());
        assertFalse(model.mayGoBack().get());
    }

    @Test
    void afterTenSecondsItSaysHowLongAndWhatIsNormal() {
        pc.now = Pc.NOW.plusSeconds(9);
        assertEquals("", open(secondRuns()).steps().get(1).note());
        pc.now = Pc.NOW.plusSeconds(130);
        assertEquals(
                "Running for 2 minutes and 10 seconds. This often takes 3 to 8 minutes.",
                open(secondRuns()).steps().get(1).note());
        pc.now = Pc.NOW.plus(Duration.ofMinutes(13));
        assertTrue(open(secondRuns()).steps().get(1).note().startsWith("Still running after 13 minutes."));
    }

    @Test
    void theClockSaysProtectedUnprotectedOrNotKnown() {
        pc.now = Pc.NOW.plusSeconds(41);
        var on = open(secondRuns().protectedNow(true)).clock().get();
        assertEquals(ClockText.Kind.PROTECTED, on.kind());
        assertEquals("This PC has been protected since 13:03:22.", on.text());
        var off = open(secondRuns().protectedNow(false)).clock().get();
        assertEquals(ClockText.Kind.UNPROTECTED, off.kind());
        assertEquals("0:41", off.figure());
        var unknown = open(secondRuns().protectedNow(null)).clock().get();
        assertEquals(ClockText.Kind.UNKNOWN, unknown.kind());
        assertEquals("Could not be told", unknown.state());
    }

    @Test
    void aStepThatWaitsForHerIsAnswered() {
        var model = open(Runs.of(PlanState.WORKING)
                .steps(ActionState.VERIFIED, ActionState.YOUR_TURN, ActionState.WAITING, ActionState.WAITING));
        assertTrue(model.heading().get().endsWith("It is your turn."));
        assertEquals(2, model.turn().get().guide().size());
        model.answer(true);
        model.answer(false);
        assertEquals(List.of("answer a2 true", "answer a2 false"), pc.asked);
    }

    @Test
    void aStepThatIsHersFromTheStartSaysSoOnce() {
        var hers = Pc.action("a1", Action.Kind.ASK_PERSON, null, "Example", Action.Expect.PERSON_SAYS);
        var plan = Pc.plan(List.of(hers, Pc.plan().actions().getLast()));
        var model = open(Runs.of(PlanState.WORKING).plan(plan).steps(ActionState.YOUR_TURN, ActionState.WAITING));
        for (String text : List.of(model.heading().get(), model.turn().get().title())) {
            assertEquals(2, text.toLowerCase(Locale.ROOT).split("your turn", -1).length, text);
        }
    }

    @Test
    void stopIsAskedOnceAndSaysSo() {
        var model = open(secondRuns());
        assertEquals("Stop after this step", model.quiet().get().text());
        model.quiet().get().action().run();
        assertEquals("Stops after this step", model.quiet().get().text());
        model.stop();
        assertEquals(List.of("stop j1"), pc.asked);
    }

    @Test
    void finishedShowsTheProof() {
        var model = open(Runs.of(PlanState.FINISHED).all(ActionState.VERIFIED).alive(false));
        model.primary().get().action().run();
        assertEquals(List.of("next"), pc.asked);
        assertNull(model.quiet().get());
    }

    @Test
    void aFailureHasThreeWaysOnAndSaysWhatItMeansNow() {
        var model = open(Runs.of(PlanState.STOPPED)
                .steps(ActionState.VERIFIED, ActionState.FAILED, ActionState.WAITING, ActionState.WAITING)
                .detail("still-there")
                .protectedNow(false)
                .alive(false));
        assertTrue(model.heading().get().startsWith("Step 2 of 4 did not work: "));
        var ways = model.ways().get();
        assertEquals(3, ways.ways().size());
        assertTrue(ways.means().startsWith("Nothing protects this PC"));
        assertEquals(2, ways.guide().size());
        assertTrue(ways.what().endsWith("what it should remove is still there."));
        assertTrue(ways.caseText().contains("Kaspersky Plus 21.16"));
        model.primary().get().action().run();
        assertEquals(List.of("resume here=false"), pc.asked);
    }

    @Test
    void notResumedIsSaidAndMayBeTriedAgain() {
        pc.begun = new Changes.NotBegun(Changes.Refusal.PERSON_REFUSED, "");
        var model = open(Runs.of(PlanState.STOPPED)
                .steps(ActionState.VERIFIED, ActionState.FAILED, ActionState.WAITING, ActionState.WAITING)
                .alive(false));
        model.resume();
        assertTrue(model.trouble().get().text().startsWith("You or your system said no."));
        assertTrue(model.primary().get().enabled());
    }

    @Test
    void nobodyAtItIsAnInterruptionOnlyAfterAWhile() {
        pc.found = secondRuns().alive(false).found();
        var model = open();
        model.refresh();
        assertFalse(model.heading().get().startsWith("The change was interrupted"));
        pc.now = Pc.NOW.plus(WorkModel.PATIENCE).plusSeconds(1);
        model.refresh();
        assertTrue(model.heading().get().startsWith("The change was interrupted"));
        assertEquals("Go on", model.primary().get().text());
    }

    @Test
    void aRestartIsExplainedAndPutOff() {
        var model = open(Runs.of(PlanState.AWAITING_RESTART)
                .steps(ActionState.VERIFIED, ActionState.NEEDS_RESTART, ActionState.WAITING, ActionState.WAITING)
                .alive(false));
        assertTrue(model.ways().get().restart());
        assertEquals(3, model.ways().get().ways().size());
        model.primary().get().action().run();
        assertEquals(List.of("leave"), pc.asked);
    }

    @Test
    void aDamagedRecordIsNeverGuessedAt() {
        pc.found = new Changes.Damaged("/var/lib/changeover/j1.journal", "line 7");
        var model = open();
        model.refresh();
        assertTrue(model.ways().get().what().contains("line 7"));
        assertEquals("Look at this PC again", model.primary().get().text());
        assertNull(model.clock().get());
    }

    @Test
    void noRecordIsSaidAndLeadsBack() {
        var model = open();
        model.refresh();
        assertTrue(model.mayGoBack().get());
        model.primary().get().action().run();
        assertEquals(List.of("goTo found"), pc.asked);
    }

    @Test
    void needsPersonNamesTheStep() {
        var model = open(Runs.of(PlanState.NEEDS_PERSON)
                .steps(ActionState.VERIFIED, ActionState.NEEDS_PERSON, ActionState.WAITING, ActionState.WAITING)
                .alive(false));
        assertTrue(model.heading().get().startsWith("Step 2 of 4 needs you: "));
        assertNotNull(model.ways().get());
    }

    @Test
    void theSameViewAgainChangesNoRow() {
        var model = open(secondRuns());
        var changes = new AtomicInteger();
        model.steps().addListener((ListChangeListener<Rows.Row>) _ -> changes.incrementAndGet());
        var buttons = new ArrayList<Object>();
        model.quiet().subscribe(button -> { buttons.add(button); });
        model.refresh();
        assertEquals(0, changes.get());
        assertEquals(1, buttons.size());
    }

    @Test
    void nothingIsShownAfterClosing() {
        var model = open();
        model.close();
        pc.found = secondRuns().found();
        model.refresh();
        assertEquals(List.of(), model.steps());
    }
}
