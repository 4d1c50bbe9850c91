package changeover.ui.step.found;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Scan;
import changeover.ui.DirectJobs;
import changeover.ui.Journey;
import changeover.ui.SampleServices;
import changeover.ui.Samples;
import changeover.ui.parts.Tone;
import changeover.ui.step.Trail;
import changeover.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FoundModelTest {
    private final SampleServices services = new SampleServices();
    private final Trail trail = new Trail();

    private FoundModel open(Journey journey) {
        var model =
                new FoundModel(journey, services, trail, Words.beside(FoundStep.class, "found", Locale.US));
        model.begin();
        return model;
    }

    private FoundModel open(Scan scan) {
        services.scan = scan;
        return open(Journey.START);
    }

    @Test
    void looksAtOnceAndSaysTheVerdict() {
        var model = open(Samples.installed());
        assertEquals(1, services.looks);
        assertEquals(
                "Kaspersky Plus 21.16 is installed and running. Its updates stopped 786 days ago.", model.heading().get());
        assertSame(services.scan, model.answer().scan());
        assertEquals("Show me what that means", model.primary().get().text());
        assertEquals("Save this result", model.quiet().get().text());
        model.primary().get().action().run();
        assertEquals(List.of("next"), trail.went);
    }

    @Test
    void doesNotLookAgainWhenItComesBack() {
        var model = open(Journey.START.with(Samples.installed()));
        assertEquals(0, services.looks);
        assertInstanceOf(FoundModel.Seen.class, model.shown().get());
    }

    @Test
    void showsEachPlaceThatAnswered() {
        var jobs = DirectJobs.held();
        services.jobs = jobs;
        var model = open(Journey.START);
        var seen = new java.util.ArrayList<FoundModel.Shown>();
        model.shown().subscribe(shown -> seen.add(shown));
        jobs.run();
        assertEquals(new FoundModel.Looking(List.of(), -1, ""), seen.get(0));
        assertEquals(
                new FoundModel.Looking(List.of("Installed programs"), 0.5, "1 of 2 places have answered."), seen.get(1));
        assertEquals(
                new FoundModel.Looking(List.of("Installed programs", "Services"), 1, "2 of 2 places have answered."),
                seen.get(2));
    }

    @Test
    void stoppingDecidesNothing() {
        var jobs = DirectJobs.held();
        services.jobs = jobs;
        var model = open(Journey.START);
        assertEquals("Stop looking", model.quiet().get().text());
        assertNull(model.primary().get());
        model.quiet().get().action().run();
        jobs.run();
        assertEquals(new FoundModel.NotSeen(false, model.lead().get()), model.shown().get());
        assertTrue(model.heading().get().contains("We cannot say what is on this PC"));
        assertNull(model.answer().scan());
        services.jobs = new DirectJobs();
        model.primary().get().action().run();
        assertInstanceOf(FoundModel.Seen.class, model.shown().get());
    }

    /** A fault is not "nothing found". */
    @Test
    void aFaultIsSaidWithItsCode() {
        services.fault = new IllegalStateException("meant");
        var model = open(Journey.START);
        assertTrue(((FoundModel.NotSeen) model.shown().get()).broken());
        assertTrue(model.lead().get().contains("4711"));
        assertFalse(model.heading().get().contains("No "));
    }

    @Test
    void aNewLookKeepsTheOldAnswerUntilItIsDone() {
        var jobs = DirectJobs.held();
        services.jobs = jobs;
        var before = Samples.installed();
        var model = open(Journey.START.with(before));
        services.scan = Samples.none();
        model.look();
        assertSame(before, model.answer().scan());
        jobs.run();
        assertSame(services.scan, model.answer().scan());
    }

    @Test
    void saysWhatIsNormalWhenItTakesLong() {
        services.jobs = DirectJobs.held();
        var model = open(Journey.START);
        model.waited(9);
        assertEquals("", model.slow().get());
        model.waited(12);
        assertTrue(model.slow().get().contains("12 seconds"), model.slow().get());
    }

    @Test
    void offersWhatFitsTheVerdict() {
        assertEquals("Save this result", open(Samples.none()).primary().get().text());
        assertEquals("Look again", open(Samples.unclear()).primary().get().text());
        assertEquals("Look again", open(Samples.blind()).primary().get().text());
        assertEquals("Show me the safe way", open(Samples.broken()).primary().get().text());
        assertEquals("Show me what that means", open(Samples.leftovers()).primary().get().text());
    }

    @Test
    void savesTheResultWithoutNames() {
        var model = open(Samples.installed());
        model.save();
        assertEquals(List.of("/home/ann/result.json\n{\"verdict\":\"installed\"}"), services.saved);
        assertEquals(Tone.OK, model.notice().get().tone());
        assertTrue(model.notice().get().text().contains("/home/ann/result.json"));
    }

    @Test
    void aFullDiskIsSaidWithTheSystemsWords() {
        services.saveFault = new IOException("No space left on device");
        var model = open(Samples.installed());
        model.save();
        assertEquals(Tone.BAD, model.notice().get().tone());
        assertTrue(model.notice().get().text().contains("No space left on device"));
        assertEquals(List.of(), services.saved);
    }

    @Test
    void notSavingIsNoError() {
        services.saveTo = Optional.empty();
        var model = open(Samples.installed());
        model.save();
        assertNull(model.notice().get());
    }

    @Test
    void nothingHappensAfterClosing() {
        var jobs = DirectJobs.held();
        services.jobs = jobs;
        var model = open(Journey.START);
        model.close();
        jobs.run();
        assertInstanceOf(FoundModel.Looking.class, model.shown().get());
        assertNull(model.answer().scan());
    }
}
