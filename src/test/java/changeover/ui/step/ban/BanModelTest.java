package changeover.ui.step.ban;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Ban;
import changeover.ui.Journey;
import changeover.ui.SampleServices;
import changeover.ui.Samples;
import changeover.ui.step.Trail;
import changeover.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BanModelTest {
    private final SampleServices services = new SampleServices();
    private final Trail trail = new Trail();

    private BanModel open(Journey journey) {
        return new BanModel(journey, services, trail, Words.beside(BanStep.class, "ban", Locale.US));
    }

    @Test
    void saysSinceWhenUntilItKnowsTheReader() {
        var model = open(Journey.START);
        assertEquals(
                "Since September 29, 2024 (2 years ago), Kaspersky may not supply updates in the United States.",
                model.heading().get());
        assertNull(model.card().get());
    }

    @Test
    void eachReaderGetsHerOwnAnswer() {
        var model = open(Journey.START);
        for (var audience : Ban.Audience.values()) {
            model.audience(audience);
            assertEquals(audience, model.card().get().audience());
            assertEquals(model.card().get().must().getFirst().text(), model.heading().get());
            assertEquals(audience, model.answer().audience());
        }
        model.audience(null);
        assertNull(model.card().get());
        assertTrue(model.heading().get().startsWith("Since "));
    }

    @Test
    void theAnswerIsKnownWhenSheComesBack() {
        var model = open(Journey.START.with(Ban.Audience.STATE));
        assertEquals(Ban.Audience.STATE, model.card().get().audience());
    }

    @Test
    void leadsOnWhenSomethingCanGoAndEndsWhenNothingCan() {
        var model = open(Journey.START.with(Samples.several()));
        assertEquals("ban-next", model.primary().get().id());
        model.primary().get().action().run();
        var end = open(Journey.START.with(Samples.none()));
        assertEquals("ban-close", end.primary().get().id());
        end.primary().get().action().run();
        assertEquals(List.of("next", "leave"), trail.went);
    }

    @Test
    void everySourceOfThePageIsKnown() {
        var sources = open(Journey.START).sources();
        assertFalse(sources.isEmpty());
        assertTrue(services.knowledge().sources().keySet().containsAll(sources));
    }

    @Test
    void savesThePageForPrinting() {
        var model = open(Journey.START.with(Ban.Audience.HOME));
        model.quiet().get().action().run();
        String page = services.saved.getFirst();
        assertTrue(page.contains("<!DOCTYPE html>"));
        assertTrue(page.contains(model.heading().get()), page.substring(0, 400));
        assertFalse(page.contains("<script"));
        assertTrue(model.notice().get().good());
        model.openSaved(model.notice().get().path());
        assertEquals(List.of("/home/ann/result.json"), services.opened);
        services.opens = false;
        model.openSaved(model.notice().get().path());
        assertTrue(model.notice().get().text().startsWith("We found no program that opens it."));
    }

    @Test
    void sayWhyItCouldNotBeSaved() {
        services.saveFault = new IOException("Read-only file system");
        var model = open(Journey.START);
        model.quiet().get().action().run();
        assertFalse(model.notice().get().good());
        assertTrue(model.notice().get().text().contains("Read-only file system"));
    }
}
