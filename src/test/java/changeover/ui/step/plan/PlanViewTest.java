package changeover.ui.step.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.execute.Changes;
import changeover.plan.Action;
import changeover.ui.Journey;
import changeover.ui.step.OpenPage;
import changeover.ui.step.Pc;
import changeover.ui.step.PcServices;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PlanViewTest {
    private final PcServices pc = new PcServices();

    private void open(Consumer<OpenPage> test) throws Exception {
        OpenPage.with(new PlanStep(), Journey.START.with(Pc.before()), pc, test);
    }

    @Test
    void showsEachStepWhatStaysAndWhatIsNotTouched() throws Exception {
        open(page -> {
            for (String id : List.of("plan-step-a1", "plan-step-a2", "plan-step-a3", "plan-step-a4", "plan-stays")) {
                assertTrue(page.has(id), id);
            }
            assertTrue(page.says("Your documents, photos and mail stay."));
        });
    }

    @Test
    void theExactCommandIsShownOnDemand() throws Exception {
        open(page -> {
            assertFalse(page.says("msiexec.exe /x {7911F43C-0B1C-4B51-8A2E-3F6C2D5E2275}"));
            page.fire("plan-more-a2");
            assertTrue(page.says("msiexec.exe /x {7911F43C-0B1C-4B51-8A2E-3F6C2D5E2275}"));
        });
    }

    @Test
    void tickingTheBoxIsTheConsent() throws Exception {
        open(page -> {
            assertFalse(page.visit.primary().getValue().enabled());
            page.fire("plan-consent");
            assertTrue(page.visit.primary().getValue().enabled());
            page.fire("plan-consent");
            assertFalse(page.visit.primary().getValue().enabled());
        });
    }

    @Test
    void aRefusalTakesTheFocus() throws Exception {
        pc.begun = new Changes.NotBegun(Changes.Refusal.NO_RIGHTS, "");
        open(page -> {
            page.fire("plan-consent");
            page.visit.primary().getValue().action().run();
            page.layout();
            assertEquals("plan-trouble", page.focus());
            assertTrue(page.says("administrator rights. Nothing was changed."));
        });
    }

    @Test
    void aSavedPlanOffersToOpenItAndToLookAgain() throws Exception {
        open(page -> {
            page.fire("plan-save");
            assertEquals("plan-saved", page.focus());
            page.fire("plan-open");
            page.fire("plan-again");
            assertEquals(List.of("open /home/anna/plan.html", "goTo found"), pc.asked.subList(1, 3));
        });
    }

    @Test
    void aPlanWithoutChangesAsksForNoConsent() throws Exception {
        pc.plan = Pc.plan(List.of(Pc.action("a1", Action.Kind.VERIFY, null, "", Action.Expect.LOOKED)));
        open(page -> assertFalse(page.has("plan-consent")));
    }
}
