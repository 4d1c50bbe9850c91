package changeover.ui.step.ban;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Ban;
import changeover.ui.Fx;
import changeover.ui.Journey;
import changeover.ui.SampleServices;
import changeover.ui.Samples;
import changeover.ui.parts.Fold;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
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
}
