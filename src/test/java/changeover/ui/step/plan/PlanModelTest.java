package changeover.ui.step.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.execute.Changes;
import changeover.plan.Action;
import changeover.plan.Explain;
import changeover.ui.Journey;
import changeover.ui.step.Pc;
import changeover.ui.step.PcServices;
import changeover.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanModelTest {
    private final PcServices pc = new PcServices();
    private final Journey journey = Journey.START.with(Pc.before());

    private PlanModel open() {
        var words = Words.beside(PlanModel.class, "plan", Locale.UK);
        return new PlanModel(journey, pc, words, pc, new Explain(Locale.UK, pc.knowledge()));
    }

    @Test
    void listsEachStepInItsOrderInSentences() {
        var model = open();
        assertEquals(List.of("a1", "a2", "a3", "a4"), model.lines().stream().map(PlanModel.Line::id).toList());
        assertTrue(model.lines().get(1).told().what().contains("Kaspersky Plus 21.16"));
        assertEquals(
                List.of(false, true, true, false),
                model.lines().stream().map(PlanModel.Line::changes).toList());
        assertEquals("About 18 minutes.", model.minutes());
        assertTrue(model.stays().getFirst().startsWith("Network Agent: "));
    }

    @Test
    void beginsOnlyAfterConsentAndRepeatsTheCount() {
        var model = open();
        assertEquals("I agree to these 2 changes.", model.consentText());
        assertEquals("Make these 2 changes", model.primary().get().text());
        assertFalse(model.primary().get().enabled());
        model.begin();
        assertEquals(List.of(), pc.asked);
        model.consent().set(true);
        assertTrue(model.primary().get().enabled());
        model.primary().get().action().run();
        assertEquals(List.of("begin h here=false", "next"), pc.asked);
        assertEquals("j1", model.answer().journal());
        assertEquals(pc.plan, model.answer().plan());
    }

    @Test
    void anUntouchedVisitChangesNothing() {
        var model = open();
        model.consent().set(true);
        assertEquals(journey, model.answer());
    }

    @ParameterizedTest
    @EnumSource(Changes.Refusal.class)
    void everyRefusalIsSaid(Changes.Refusal why) {
        pc.begun = new Changes.NotBegun(why, "detail");
        var model = open();
        model.consent().set(true);
        model.begin();
        var trouble = model.trouble().get();
        assertEquals("It was not begun.", trouble.what());
        assertTrue(trouble.text().length() > 20);
        assertEquals("detail", trouble.detail());
        assertEquals(journey, model.answer());
        assertTrue(model.primary().get().enabled());
        assertFalse(pc.asked.contains("next"));
    }

    @Test
    void aFaultOfOurOwnIsSaidWithItsCode() {
        pc.fault = new IllegalStateException("broken");
        var model = open();
        model.consent().set(true);
        model.begin();
        assertTrue(model.trouble().get().what().contains("C0DE"));
    }

    @Test
    void theGuideHoldsTheSameStepsAndNoLiveMarkup() {
        pc.plan = Pc.plan(List.of(
                Pc.action("a1", Action.Kind.RUN_UNINSTALLER, Pc.PLUS, "<b>Plus</b>", Action.Expect.NOT_INSTALLED)));
        var model = open();
        model.quiet().get().action().run();
        assertEquals("/home/anna/plan.html", model.saved().get());
        assertTrue(pc.saved.contains("&lt;b&gt;Plus&lt;/b&gt;"));
        assertFalse(pc.saved.contains("<b>"));
        assertTrue(pc.saved.contains("msiexec.exe /x {7911F43C"));
        assertTrue(pc.saved.contains(pc.plan.hash()));
    }

    @Test
    void aGuideThatCannotBeSavedIsNoGuide() {
        pc.diskFull = true;
        var model = open();
        model.saveGuide();
        assertNull(model.saved().get());
        assertTrue(model.trouble().get().what().contains("/home/anna/plan.html"));
    }

    @Test
    void cancellingTheQuestionSavesNothing() {
        pc.saveAt = Optional.empty();
        var model = open();
        model.saveGuide();
        assertNull(model.saved().get());
        assertNull(model.trouble().get());
    }

    @Test
    void aPlanWithoutChangesHasNothingToAgreeTo() {
        pc.plan = Pc.plan(List.of(Pc.action("a1", Action.Kind.VERIFY, null, "", Action.Expect.LOOKED)));
        var model = open();
        assertFalse(model.hasChanges());
        assertEquals("Close", model.primary().get().text());
    }
}
