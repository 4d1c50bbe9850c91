package changeover.ui.step.welcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.execute.Changes;
import changeover.execute.PlanState;
import changeover.execute.RunView;
import changeover.ui.DirectJobs;
import changeover.ui.Journey;
import changeover.ui.SampleServices;
import changeover.ui.Samples;
import changeover.ui.step.Trail;
import changeover.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WelcomeModelTest {
    private final SampleServices services = new SampleServices();
    private final Trail trail = new Trail();

    private WelcomeModel open() {
        var model = new WelcomeModel(
                Journey.START, services, trail, Words.beside(WelcomeStep.class, "welcome", Locale.US));
        model.begin();
        return model;
    }

    private Changes.View run(PlanState state) {
        var plan = services.plan(Samples.several(), null);
        return new Changes.View(
                new RunView(
                        "j1", plan, state, SampleServices.NOW, List.of(), Duration.ZERO, Duration.ZERO, null, null, false),
                List.of());
    }

    @Test
    void offersALook() {
        var model = open();
        assertEquals("Let’s see what protects this PC.", model.heading().get());
        model.primary().get().action().run();
        assertEquals(List.of("next"), trail.went);
        assertNull(model.quiet().get());
    }

    @Test
    void anUnfinishedChangeComesFirst() {
        services.newest = run(PlanState.AWAITING_RESTART);
        var model = open();
        assertEquals("A change on this PC is not finished yet.", model.heading().get());
        assertEquals("welcome-look", model.quiet().get().id());
        assertSame(Journey.START, model.answer());
        model.primary().get().action().run();
        assertEquals(List.of("goTo work"), trail.went);
        assertEquals("j1", model.answer().journal());
    }

    @Test
    void aFinishedChangeIsNoNews() {
        services.newest = run(PlanState.FINISHED);
        assertEquals("welcome-look", open().primary().get().id());
    }

    @Test
    void aDamagedJournalIsSaid() {
        services.newest = new Changes.Damaged("/var/lib/changeover/j1", "line 3");
        var model = open();
        assertTrue(model.unfinished().get().text().contains("/var/lib/changeover/j1"));
        assertEquals("welcome-look", model.primary().get().id());
    }

    @Test
    void nothingHappensAfterClosing() {
        var jobs = DirectJobs.held();
        services.jobs = jobs;
        services.newest = run(PlanState.WORKING);
        var model = open();
        model.close();
        jobs.run();
        assertEquals("welcome-look", model.primary().get().id());
    }
}
