package changeover.ui.step.found;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.os.PrivateData;
import changeover.os.recorded.PlantedPcs;
import changeover.os.recorded.Recording;
import changeover.os.recorded.RecordingCodec;
import changeover.ui.DirectJobs;
import changeover.ui.Journey;
import changeover.ui.SampleServices;
import changeover.ui.Services;
import changeover.ui.step.Trail;
import changeover.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordingModelTest {
    private final SampleServices services = new SampleServices();

    private FoundModel page() {
        var model =
                new FoundModel(Journey.START, services, new Trail(), Words.beside(FoundStep.class, "found", Locale.US));
        model.begin();
        return model;
    }

    private static RecordingModel.Ready ready(RecordingModel recording) {
        return assertInstanceOf(RecordingModel.Ready.class, recording.shown().get());
    }

    /** On both shapes of PC: none of the planted secrets is shown, none is written, and what is written was shown. */
    @Test
    void neitherThePreviewNorTheFileHoldsASecret() {
        for (Recording pc : List.of(PlantedPcs.windows(), PlantedPcs.linux())) {
            var written = RecordingCodec.redacted(pc);
            services.recorded = new Services.Recorded(written.text(), written.takenOut());
            services.saved.clear();
            var model = page();
            model.recording().make();
            assertEquals(List.of(), services.saved, "nothing is written before it was shown");
            String shown = String.join("\n", ready(model.recording()).lines());
            PlantedPcs.noneIn(shown);
            model.recording().save();
            assertEquals(List.of("/home/ann/result.json\n" + shown + "\n"), services.saved);
            assertEquals(PrivateData.values().length, ready(model.recording()).takenOut().size());
        }
    }

    @Test
    void saysWhatWasTakenOutAndWhatWasNotThere() {
        services.recorded = new Services.Recorded("{\n}\n", Set.of(PrivateData.PERSON, PrivateData.WIFI_NAME));
        var model = page();
        model.recording().make();
        var ready = ready(model.recording());
        assertEquals(List.of("names of accounts and people", "names of Wi-Fi networks"), ready.takenOut());
        assertEquals(7, ready.notThere().size());
        assertTrue(ready.size().startsWith("2 lines"), ready.size());
    }

    @Test
    void findsAWordInCapitalsOrNot() {
        services.recorded = new Services.Recorded("one Anna\ntwo\nANNA again\n", Set.of());
        var model = page();
        model.recording().make();
        assertEquals(new RecordingModel.Hits(List.of(0, 2), "“anna” stands in 2 lines."), model.recording().find(" anna "));
        assertEquals(new RecordingModel.Hits(List.of(), "“Otto” is not in it."), model.recording().find("Otto"));
        assertEquals(new RecordingModel.Hits(List.of(), ""), model.recording().find(" "));
    }

    @Test
    void whereItIsIsSaidAndThatNothingWasSent() {
        var model = page();
        model.recording().make();
        model.recording().save();
        assertEquals("The recording is saved.", model.notice().get().title());
        assertTrue(model.notice().get().text().contains("/home/ann/result.json"));
        assertTrue(model.notice().get().text().contains("Nothing was sent"));
    }

    @Test
    void notSavingAndFailingWritesNothing() {
        services.saveTo = Optional.empty();
        var model = page();
        model.recording().make();
        model.recording().save();
        assertNull(model.notice().get());
        services.saveTo = Optional.of("/x");
        services.saveFault = new IOException("No space left on device");
        model.recording().save();
        assertTrue(model.notice().get().text().contains("No space left on device"));
        assertEquals(List.of(), services.saved);
    }

    @Test
    void aFaultIsSaidAndCanBeTriedAgain() {
        var model = page();
        services.fault = new IllegalStateException("meant");
        model.recording().make();
        var broke = assertInstanceOf(RecordingModel.Broke.class, model.recording().shown().get());
        assertTrue(broke.text().contains("4711"), broke.text());
        services.fault = null;
        model.recording().make();
        ready(model.recording());
    }

    @Test
    void closingStopsItAndForgetsTheText() {
        var model = page();
        var jobs = DirectJobs.held();
        services.jobs = jobs;
        model.recording().make();
        model.recording().close();
        jobs.run();
        assertInstanceOf(RecordingModel.Closed.class, model.recording().shown().get());
        model.recording().save();
        assertEquals(List.of(), services.saved);
    }

    @Test
    void aNewLookClosesTheOldRecording() {
        var model = page();
        model.recording().make();
        model.look();
        assertInstanceOf(RecordingModel.Closed.class, model.recording().shown().get());
    }
}
