package changeover.ui.step.ban;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Ban;
import changeover.knowledge.Confidence;
import changeover.ui.Fx;
import changeover.ui.Journey;
import changeover.ui.SampleServices;
import changeover.ui.Samples;
import changeover.ui.parts.Fold;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class BanViewTest {
    private final SampleServices services = new SampleServices();
    private final Ban ban = services.knowledge().bans().getFirst();

    private Parent open() {
        return Fx.window(services, Journey.START.with(Samples.several()), "ban");
    }

    private static String texts(Node root) {
        return Fx.all(root).stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }

    private static void hide(Parent root) {
        root.getScene().getWindow().hide();
    }

    @Test
    void theReadersAnswerOpensHerCards() throws Exception {
        Fx.on(() -> {
            var root = open();
            ((ButtonBase) root.lookup("#ban-who-home")).fire();
            assertNotNull(root.lookup("#ban-must"));
            var home = ban.audiences().stream().filter(c -> c.audience() == Ban.Audience.HOME).findFirst().orElseThrow();
            assertTrue(texts(root.lookup("#ban-must")).contains(home.must().getFirst().text()));
            ((ButtonBase) root.lookup("#ban-who-home")).fire();
            assertEquals(null, root.lookup("#ban-must"));
            hide(root);
        });
    }

    /** Each mark of the line opens its events; together they are all events there are. */
    @Test
    void theMarksOpenAllEvents() throws Exception {
        Fx.on(() -> {
            var root = open();
            int events = 0;
            for (int i = 1; root.lookup("#ban-mark-" + i) instanceof Button mark; i++) {
                assertTrue(mark.getWidth() >= 32 && mark.getHeight() >= 32, "a target of " + mark.getWidth());
                mark.fire();
                var shown = ((Parent) root.lookup("#ban-events")).getChildrenUnmodifiable();
                assertEquals(mark.getText(), String.valueOf(shown.size()));
                events += shown.size();
            }
            assertEquals(ban.events().size(), events);
            hide(root);
        });
    }

    @Test
    void anEventSaysWhoWhatWhomAndWhenItWasChecked() throws Exception {
        Fx.on(() -> {
            var root = open();
            var fold = root.lookupAll(".fold").stream()
                    .map(Fold.class::cast)
                    .filter(f -> f.lookup("#ban-list") != null)
                    .findFirst()
                    .orElseThrow();
            fold.openProperty().set(true);
            String said = texts(fold);
            for (var event : ban.events()) {
                assertTrue(said.contains(event.title()) && said.contains(event.changes()), event.title());
                assertTrue(event.binds() == null || said.contains("Whom it binds: " + event.binds()), event.title());
            }
            assertTrue(said.contains("We checked this on"));
            assertTrue(said.contains("Sources differ: Kaspersky, IBM and TechNadu wrote 30 September"));
            assertTrue(said.contains("We are fairly sure of this"));
            assertTrue(said.contains("August 2021") && !said.contains("August 1, 2021"));
            hide(root);
        });
    }

    /** Fair: both sides stand side by side in boxes of one size. */
    @Test
    void bothSidesGetTheSameRoom() throws Exception {
        Fx.on(() -> {
            var root = open();
            var one = root.lookup("#ban-position-1").getLayoutBounds();
            var other = root.lookup("#ban-position-2").getLayoutBounds();
            assertEquals(one.getWidth(), other.getWidth());
            assertEquals(one.getHeight(), other.getHeight());
            hide(root);
        });
    }

    /** Beside each other they would be columns of three words. */
    @Test
    void inASmallWindowTheSidesStandBelowEachOther() throws Exception {
        Fx.on(() -> {
            var root = open();
            assertEquals(root.lookup("#ban-position-1").getLayoutY(), root.lookup("#ban-position-2").getLayoutY());
            root.resize(760, 540);
            for (int i = 0; i < 3; i++) {
                root.applyCss();
                root.layout();
            }
            assertTrue(root.lookup("#ban-position-2").getLayoutY() > root.lookup("#ban-position-1").getLayoutY());
            assertEquals(root.lookup("#ban-position-1").getLayoutX(), root.lookup("#ban-position-2").getLayoutX());
            hide(root);
        });
    }

    /** Tab comes to one mark; arrows, Home and End go along the line, and Enter opens what stands there. */
    @Test
    void theLineIsOneStopForTheTabKey() throws Exception {
        Fx.on(() -> {
            var root = open();
            var marks = root.lookupAll(".timeline-mark").stream().map(Button.class::cast).toList();
            assertEquals(1, marks.stream().filter(Node::isFocusTraversable).count());
            root.lookup("#ban-mark-1").requestFocus();
            press(root, KeyCode.RIGHT);
            assertTrue(root.lookup("#ban-mark-2").isFocused());
            assertTrue(root.lookup("#ban-mark-2").isFocusTraversable());
            assertEquals(1, marks.stream().filter(Node::isFocusTraversable).count());
            press(root, KeyCode.END);
            assertTrue(root.lookup("#ban-mark-" + marks.size()).isFocused());
            press(root, KeyCode.RIGHT);
            assertTrue(root.lookup("#ban-mark-" + marks.size()).isFocused());
            press(root, KeyCode.HOME);
            press(root, KeyCode.DOWN);
            press(root, KeyCode.UP);
            assertTrue(root.lookup("#ban-mark-1").isFocused());
            hide(root);
        });
    }

    private static void press(Parent root, KeyCode code) {
        root.getScene().getFocusOwner().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void aMarkSaysWhatItStandsForAndWhatItDoes() throws Exception {
        Fx.on(() -> {
            var root = open();
            for (var node : root.lookupAll(".timeline-mark")) {
                var mark = (Button) node;
                assertTrue(mark.getAccessibleText().matches("(?s)(\\d+ events from .+ to .+|.+: .+)"), mark.getAccessibleText());
                assertTrue(mark.getAccessibleHelp().startsWith("Shows the events below the line."));
            }
            assertEquals(1, spoken(root).stream().filter(text -> text.endsWith("Shown below.")).count());
            ((Button) root.lookup("#ban-mark-1")).fire();
            assertEquals(1, spoken(root).stream().filter(text -> text.endsWith("Shown below.")).count());
            assertTrue(((Button) root.lookup("#ban-mark-1")).getAccessibleText().endsWith("Shown below."));
            assertTrue(root.lookup("#ban-timeline").getAccessibleText().startsWith("Events from 2015 until today"));
            hide(root);
        });
    }

    private static List<String> spoken(Parent root) {
        return root.lookupAll(".timeline-mark").stream().map(Node::getAccessibleText).toList();
    }

    /** A voice that goes from link to link must not hear "3 sources, 2 sources, 4 sources". */
    @Test
    void everyLinkToSourcesSaysWhatItProves() throws Exception {
        Fx.on(() -> {
            var root = open();
            var links = root.lookupAll(".source-link");
            assertTrue(links.size() > 20);
            links.forEach(link -> assertFalse(link.getAccessibleHelp() == null, link.getId()));
            hide(root);
        });
    }

    @Test
    void questionsStandByTopicAndCanBeSearched() throws Exception {
        Fx.on(() -> {
            var root = open();
            assertEquals(ban.questions().size(), shown(root));
            assertTrue(texts(root).contains("The move to another product"));
            var field = (TextField) root.lookup("#ban-search");
            field.setText("REFUND");
            assertEquals(1, shown(root));
            assertEquals("One question has this word.", ((Labeled) root.lookup("#ban-search-hits")).getText());
            assertTrue(root.lookup("#ban-search-hits").isVisible());
            field.setText("xyzzy");
            assertEquals(0, shown(root));
            assertEquals("No question or answer has this word.", ((Labeled) root.lookup("#ban-search-hits")).getText());
            field.setText(" ");
            assertEquals(ban.questions().size(), shown(root));
            assertFalse(root.lookup("#ban-search-hits").isVisible());
            hide(root);
        });
    }

    private static long shown(Parent root) {
        return Fx.all(root).stream()
                .filter(node -> node.getId() != null && node.getId().matches("ban-question-\\d+"))
                .filter(node -> node.getParent().isVisible() && node.getParent().getParent().isVisible())
                .count();
    }

    @Test
    void accentsAndCapitalsMakeNoDifferenceInSearch() {
        var question = new Ban.Question(
                "¿Qué pasó en Múnich?", Ban.Topic.BAN, List.of(new Ban.Statement("Una revisión.", List.of())), Confidence.H);
        assertTrue(QuestionList.has(question, "munich") && QuestionList.has(question, "REVISION"));
        assertFalse(QuestionList.has(question, "munch"));
    }

    @Test
    void whatHappenedElsewhereOpensByItself() throws Exception {
        Fx.on(() -> {
            var root = open();
            long elsewhere = ban.events().stream().filter(e -> e.abroad()).count();
            long links = Fx.all(root).stream()
                    .filter(node -> node.getId() != null && node.getId().matches("ban-elsewhere-\\d+"))
                    .count();
            assertEquals(elsewhere, links);
            var first = (Button) root.lookup("#ban-elsewhere-1");
            assertEquals("Ukraine keeps it out of state offices (2015)", first.getText());
            first.fire();
            assertTrue(texts(first.getParent()).contains("Ukrainian state bodies"));
            hide(root);
        });
    }

    @Test
    void whatMayHaveChangedSaysSo() throws Exception {
        Fx.on(() -> {
            services.now = Instant.parse("2027-02-23T12:00:00Z");
            var root = open();
            assertFalse(texts(root).contains("This may have changed since."));
            hide(root);
            services.now = Instant.parse("2027-02-24T12:00:00Z");
            var later = open();
            String note = "Last checked on November 23, 2026. This may have changed since.";
            assertTrue(texts(later.lookup("#ban-events")).contains(note));
            assertTrue(texts(later.lookup("#ban-allowed")).contains(note));
            assertTrue(texts(later.lookup("#ban-position-1")).contains(note));
            hide(later);
        });
    }

    @Test
    void theSavedPageCanBeOpened() throws Exception {
        Fx.on(() -> {
            var root = open();
            ((Button) root.lookup("#ban-save")).fire();
            assertEquals(1, services.saved.size());
            ((Button) root.lookup("#ban-open-saved")).fire();
            assertEquals(List.of("/home/ann/result.json"), services.opened);
            hide(root);
        });
    }
}
