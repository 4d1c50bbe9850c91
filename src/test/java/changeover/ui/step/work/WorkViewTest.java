package changeover.ui.step.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.execute.ActionState;
import changeover.execute.Changes;
import changeover.execute.PlanState;
import changeover.ui.Journey;
import changeover.ui.step.OpenPage;
import changeover.ui.step.Pc;
import changeover.ui.step.PcServices;
import changeover.ui.step.Runs;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class WorkViewTest {
    private static final ActionState DONE = ActionState.VERIFIED;
    private static final ActionState WAITS = ActionState.WAITING;
    private final AtomicInteger looks = new AtomicInteger();
    private final PcServices pc = new PcServices() {
        @Override
        public Changes.Found of(String journal) {
            looks.incrementAndGet();
            return super.of(journal);
        }
    };

    private void open(Runs runs, Consumer<OpenPage> test) throws Exception {
        pc.found = runs.found();
        OpenPage.with(new WorkStep(), Journey.START.withJournal("j1"), pc, test);
    }

    @Test
    void showsTheStepsAndTheClock() throws Exception {
        pc.now = Pc.NOW.plusSeconds(41);
        open(Runs.of(PlanState.WORKING).steps(DONE, ActionState.RUNNING, WAITS, WAITS).protectedNow(false), page -> {
            assertTrue(page.has("work-step-a4"));
            assertTrue(page.says("0:41"));
            assertTrue(page.says("Not protected"));
            assertFalse(page.has("work-ways"));
        });
    }

    @Test
    void herTurnHasTwoAnswers() throws Exception {
        open(Runs.of(PlanState.WORKING).steps(DONE, ActionState.YOUR_TURN, WAITS, WAITS), page -> {
            page.fire("work-turn-done");
            page.fire("work-turn-skip");
            assertEquals(java.util.List.of("answer a2 true", "answer a2 false"), pc.asked);
        });
    }

    @Test
    void aNewStateIsDrawnWithoutTakingTheFocus() throws Exception {
        open(Runs.of(PlanState.WORKING).steps(DONE, ActionState.RUNNING, WAITS, WAITS), page -> {
            page.focus("work-log");
            pc.found = Runs.of(PlanState.WORKING).steps(DONE, DONE, ActionState.RUNNING, WAITS).found();
            page.pass(400);
            assertTrue(page.visit.heading().getValue().startsWith("Step 3 of 4"));
            assertEquals("work-log", page.focus());
        });
    }

    @Test
    void nobodyAsksTheJournalAfterClosing() throws Exception {
        open(Runs.of(PlanState.WORKING).steps(DONE, ActionState.RUNNING, WAITS, WAITS), page -> page.pass(600));
        int before = looks.get();
        assertTrue(before >= 2, "asked only " + before + " times");
        Thread.sleep(600);
        assertEquals(before, looks.get());
    }

    @Test
    void aFailureShowsWaysOnAndTheGuide() throws Exception {
        open(
                Runs.of(PlanState.NEEDS_PERSON).steps(DONE, ActionState.FAILED, WAITS, WAITS).alive(false),
                page -> {
                    assertTrue(page.has("work-ways"));
                    assertTrue(page.says("Open Settings, then Apps."));
                    assertTrue(page.has("work-case"));
                    page.fire("work-new-plan");
                    assertEquals(java.util.List.of("goTo found"), pc.asked);
                });
    }
}
