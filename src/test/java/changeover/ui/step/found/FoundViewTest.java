package changeover.ui.step.found;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Scan;
import changeover.detect.Verdict;
import changeover.knowledge.Witness;
import changeover.os.recorded.PlantedPcs;
import changeover.ui.DirectJobs;
import changeover.ui.Fx;
import changeover.ui.Journey;
import changeover.ui.SampleServices;
import changeover.ui.Samples;
import changeover.ui.parts.Fold;
import changeover.ui.step.Step;
import changeover.ui.step.Trail;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class FoundViewTest {
    private final SampleServices services = new SampleServices();

    private Step.Visit open(Scan scan) {
        services.scan = scan;
        return new FoundStep().open(Journey.START, services, new Trail());
    }

    private static String texts(Node root) {
        return Fx.all(root).stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> ids(Node root) {
        return Fx.all(root).stream().map(Node::getId).filter(id -> id != null).toList();
    }

    @Test
    void everyFindingHasACardWithItsWitnesses() throws Exception {
        Fx.on(() -> {
            var visit = open(Samples.several());
            assertTrue(ids(visit.content()).containsAll(List.of("found-product-1", "found-product-2", "found-protection")));
            var fold = (Fold) visit.content().lookup("." + Fold.KNOW);
            fold.openProperty().set(true);
            String said = texts(fold);
            assertTrue(said.contains("Installed programs"), said);
            assertTrue(said.contains("DisplayName = Kaspersky Plus"), said);
            assertTrue(said.contains("strong"), said);
            visit.close();
        });
    }

    /** "Could not look" is as loud as a finding: a card of its own, with every place and its reason. */
    @Test
    void whatCouldNotBeSeenIsACard() throws Exception {
        Fx.on(() -> {
            var visit = open(Samples.blind());
            String said = texts(visit.content());
            for (String place : List.of("Installed programs", "Windows Security Center", "Services", "access denied")) {
                assertTrue(said.contains(place), place + " in " + said);
            }
            var cards = ((VBox) visit.content().lookup("#found-blind").getParent()).getChildren();
            assertEquals("found-blind", cards.getFirst().getId(), "it comes first when nothing else was found");
            visit.close();
        });
    }

    /** What does not fit together has a card of its own; where all fits, there is none. */
    @Test
    void whatDoesNotFitTogetherIsACard() throws Exception {
        var hollow = new Finding(
                Samples.product("kvrt"), "Kaspersky Virus Removal Tool", "", Finding.State.UNCLEAR,
                Finding.Certainty.UNCLEAR,
                List.of(Samples.says(
                        Witness.FOLDER, "C:\\KVRT_Data", "folder, empty", "folder-present",
                        Map.of(Evidence.INSIDE, "empty"))));
        Fx.on(() -> {
            var visit = open(Samples.scan(Verdict.UNCLEAR, List.of(hollow), List.of()));
            String said = texts(visit.content().lookup("#found-notes"));
            assertTrue(said.contains("Malware makes such folders to keep antivirus out."), said);
            visit.close();
            visit = open(Samples.installed());
            assertFalse(ids(visit.content()).contains("found-notes"));
            visit.close();
        });
    }

    @Test
    void everySampleCanBeDrawn() throws Exception {
        Fx.on(() -> Stream.of(
                        Samples.installed(), Samples.several(), Samples.off(), Samples.broken(), Samples.leftovers(),
                        Samples.traces(), Samples.managed(), Samples.moved(), Samples.whiteLabel(),
                        Samples.contradicting(), Samples.fromFile(), Samples.unclear(), Samples.blind(), Samples.none())
                .forEach(scan -> {
                    var visit = open(scan);
                    assertTrue(texts(visit.content()).contains("What protects this PC now"));
                    visit.close();
                }));
    }

    @Test
    void theLookIsShownWhileItRuns() throws Exception {
        Fx.on(() -> {
            services.jobs = DirectJobs.held();
            var visit = open(Samples.installed());
            assertTrue(ids(visit.content()).contains("found-progress"));
            visit.close();
        });
    }

    @Test
    void afterAFaultTheFocusIsOnIt() throws Exception {
        Fx.on(() -> {
            services.saveFault = new IOException("No space left on device");
            var window = Fx.window(services, Journey.START, "found");
            ((javafx.scene.control.Button) window.lookup("#found-save")).fire();
            var focus = window.getScene().getFocusOwner();
            assertEquals("found-notice", focus.getId());
            assertTrue(focus.getAccessibleText().contains("No space left on device"));
            window.getScene().getWindow().hide();
        });
    }

    /** What would help stands beside what could not be seen, and only where it would. */
    @Test
    void saysWhatWouldHelp() throws Exception {
        Fx.on(() -> {
            var visit = open(Samples.blind());
            String said = texts(visit.content());
            assertTrue(said.contains("Administrator rights would let us look there."), said);
            assertTrue(said.contains("not every PC has it"), said);
            var steps = visit.content().lookup("#found-rights");
            ((javafx.scene.control.Button) steps).fire();
            assertTrue(texts(visit.content()).contains("Run as administrator"));
            int looks = services.looks;
            ((javafx.scene.control.Button) visit.content().lookup("#found-blind-again-timed-out")).fire();
            assertEquals(looks + 1, services.looks);
            visit.close();
            var file = open(Samples.fromFile());
            assertFalse(ids(file.content()).contains("found-rights"), "no rights help to read a file");
            assertTrue(ids(file.content()).contains("found-file"));
            assertFalse(ids(file.content()).contains("found-record"), "a file cannot be recorded");
            assertFalse(texts(file.content()).contains("without administrator rights"));
            file.close();
        });
    }

    @Test
    void aWitnessShowsPlaceReasonAndPoints() throws Exception {
        Fx.on(() -> {
            var visit = open(Samples.contradicting());
            var fold = (Fold) visit.content().lookup("." + Fold.KNOW);
            fold.openProperty().set(true);
            String said = texts(fold);
            for (String part : List.of("strong (3)", "fair (2)", "HKLM/64", "its publisher is the maker", "makes it certain")) {
                assertTrue(said.contains(part), part + " in " + said);
            }
            visit.close();
        });
    }

    /** All of it is there before it is written, a word can be looked for, and the keyboard knows where it is. */
    @Test
    @SuppressWarnings("unchecked")
    void theRecordingIsShownBeforeItIsWritten() throws Exception {
        Fx.on(() -> {
            var window = Fx.window(services, Journey.START, "found");
            ((javafx.scene.control.Button) window.lookup("#found-record")).fire();
            window.applyCss();
            window.layout();
            assertEquals("found-recording-head", window.getScene().getFocusOwner().getId());
            var list = (ListView<String>) window.lookup("#found-recording-lines");
            String shown = String.join("\n", list.getItems());
            PlantedPcs.noneIn(shown);
            PlantedPcs.noneIn(texts(window));
            var field = (TextField) window.lookup("#found-recording-find");
            field.setText("PERSON");
            assertTrue(list.getSelectionModel().getSelectedItem().contains("person"));
            assertTrue(field.getAccessibleHelp().contains("stands in"), field.getAccessibleHelp());
            int first = list.getSelectionModel().getSelectedIndex();
            field.fireEvent(new javafx.event.ActionEvent());
            assertTrue(list.getSelectionModel().getSelectedIndex() > first);
            assertEquals(List.of(), services.saved);
            ((javafx.scene.control.Button) window.lookup("#found-recording-save")).fire();
            assertEquals(List.of("/home/ann/result.json\n" + shown + "\n"), services.saved);
            assertEquals("found-notice", window.getScene().getFocusOwner().getId());
            ((javafx.scene.control.Button) window.lookup("#found-recording-close")).fire();
            assertEquals("found-record", window.getScene().getFocusOwner().getId());
            assertEquals(null, window.lookup("#found-recording-lines"));
            window.getScene().getWindow().hide();
        });
    }
}
