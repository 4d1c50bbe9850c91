package changeover.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.ui.parts.Fold;
import changeover.ui.parts.Parts;
import java.util.List;
import javafx.scene.control.Button;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class ShellTest {
    private final SampleServices services = new SampleServices();

    @Test
    void aPageBeginsWithTheFocusOnItsHeading() throws Exception {
        Fx.on(() -> {
            var wizard = Fx.wizard(services, Journey.START, "welcome", 1000, 700);
            assertEquals("shell-heading", wizard.shell().getScene().getFocusOwner().getId());
            wizard.next();
            Fx.layout(wizard);
            assertEquals("shell-heading", wizard.shell().getScene().getFocusOwner().getId());
            Fx.hide(wizard);
        });
    }

    @Test
    void enterOnTheHeadingPressesThePrimaryButtonAndAltLeftGoesBack() throws Exception {
        Fx.on(() -> {
            var wizard = Fx.wizard(services, Journey.START, "welcome", 1000, 700);
            Fx.press(wizard, KeyCode.ENTER, false);
            assertEquals("found", wizard.step().id());
            Fx.press(wizard, KeyCode.ENTER, false);
            assertEquals("ban", wizard.step().id());
            Fx.press(wizard, KeyCode.LEFT, true);
            assertEquals("found", wizard.step().id());
            Fx.hide(wizard);
        });
    }

    /** From the page to what it leads to, and only then to how the window looks. */
    @Test
    void theTabKeyGoesFromThePageToTheButtonsBelow() throws Exception {
        Fx.on(() -> {
            var wizard = Fx.wizard(services, Journey.START, "welcome", 1000, 700);
            var order = new java.util.ArrayList<String>();
            for (int i = 0; i < 30; i++) {
                Fx.press(wizard, KeyCode.TAB, false);
                order.add(String.valueOf(wizard.shell().getScene().getFocusOwner().getId()));
            }
            int primary = order.indexOf("welcome-look");
            int theme = order.indexOf("shell-theme");
            assertTrue(primary >= 0 && primary < theme, order.toString());
            Fx.hide(wizard);
        });
    }

    /** The primary button must not fire when Enter is meant for another one. */
    @Test
    void enterPressesTheButtonThatHasTheFocus() throws Exception {
        Fx.on(() -> {
            var wizard = Fx.wizard(services, Journey.START, "found", 1000, 700);
            wizard.shell().lookup("#shell-back").requestFocus();
            Fx.press(wizard, KeyCode.ENTER, false);
            assertEquals("welcome", wizard.step().id());
            Fx.hide(wizard);
        });
    }

    @Test
    void f1OpensTheWitnessesAndEscapeClosesThem() throws Exception {
        Fx.on(() -> {
            var wizard = Fx.wizard(services, Journey.START, "found", 1000, 700);
            var fold = (Fold) wizard.shell().lookup("." + Fold.KNOW);
            assertFalse(fold.openProperty().get());
            Fx.press(wizard, KeyCode.F1, false);
            assertTrue(fold.openProperty().get());
            assertEquals("found-know-1", wizard.shell().getScene().getFocusOwner().getId());
            Fx.press(wizard, KeyCode.ESCAPE, false);
            assertFalse(fold.openProperty().get());
            Fx.hide(wizard);
        });
    }

    @Test
    void thePathFoldsInANarrowWindowAndKeepsItsNames() throws Exception {
        Fx.on(() -> {
            var wide = Fx.wizard(services, Journey.START, "found", 1000, 700);
            assertEquals(224, rail(wide).getWidth(), 1);
            Fx.hide(wide);
            var narrow = Fx.wizard(services, Journey.START, "found", 800, 700);
            assertEquals(60, rail(narrow).getWidth(), 1);
            var done = (Button) narrow.shell().lookup("#shell-path-welcome");
            assertEquals("Welcome. Done. Step 1 of 8", done.getAccessibleText());
            done.fire();
            assertEquals("welcome", narrow.step().id());
            Fx.hide(narrow);
        });
    }

    private static VBox rail(Wizard wizard) {
        return (VBox) wizard.shell().lookup(".rail");
    }

    @Test
    void saysWhereWeAre() throws Exception {
        Fx.on(() -> {
            var wizard = Fx.wizard(services, Journey.START, "ban", 1000, 700);
            assertEquals("3 of 8", ((Label) wizard.shell().lookup("#shell-position")).getText());
            Fx.hide(wizard);
        });
    }

    /** What the look finds decides which pages come: the path must follow while the page is open. */
    @Test
    void thePathFollowsTheAnswer() throws Exception {
        Fx.on(() -> {
            var jobs = DirectJobs.held();
            services.jobs = jobs;
            services.scan = Samples.none();
            var wizard = Fx.wizard(services, Journey.START, "found", 1000, 700);
            var position = (Label) wizard.shell().lookup("#shell-position");
            assertEquals("2 of 8", position.getText());
            jobs.run();
            assertEquals("2 of 3", position.getText());
            Fx.hide(wizard);
        });
    }

    /** The column is at most 720 pixels wide, in line with the footer, with and without a scroll bar. */
    @Test
    void theColumnKeepsItsWidth() throws Exception {
        Fx.on(() -> {
            var wizard = Fx.wizard(services, Journey.START.with(Samples.installed()), "ban", 1600, 500);
            var column = wizard.shell().lookup(".column");
            var footer = wizard.shell().lookup(".footer-row");
            assertEquals(720, column.getLayoutBounds().getWidth(), 1);
            assertEquals(x(footer), x(column), 1);
            assertTrue(((ScrollPane) wizard.shell().lookup(".page-scroll")).getContent().getLayoutBounds().getHeight() > 500);
            Fx.hide(wizard);
        });
    }

    /** At large text in a small window a long path must not push the buttons, or the place on the path, out of sight. */
    @Test
    void thePathNeverPushesTheButtonsOutOfTheWindow() throws Exception {
        Fx.on(() -> {
            services.look = new Look(Theme.Choice.LIGHT, 200);
            var wizard = Fx.wizard(services, Journey.START.with(Samples.installed()), "ban", 760, 540);
            assertEquals("3 of 8", ((Label) wizard.shell().lookup("#shell-position")).getText());
            for (String part : List.of(".footer-row", "#ban-next", "#shell-position")) {
                var node = wizard.shell().lookup(part);
                double bottom = node.localToScene(node.getLayoutBounds()).getMaxY();
                assertTrue(bottom <= 540, part + " ends at " + bottom);
            }
            Fx.hide(wizard);
        });
    }

    private static double x(javafx.scene.Node node) {
        return node.localToScene(node.getLayoutBounds()).getMinX();
    }

    /** Leaving with a pop-up open crashed the machine in GTK: all windows must be hidden, the newest first. */
    @Test
    void shutdownHidesPopUpsFirst() throws Exception {
        Fx.on(() -> {
            var wizard = Fx.wizard(services, Journey.START, "welcome", 1000, 700);
            Parts.popOver(new Label("sent")).show(wizard.shell().lookup("#shell-sent"));
            assertTrue(Window.getWindows().size() > 1);
            Shutdown.hideAll();
            assertEquals(0, Window.getWindows().size());
            wizard.close();
        });
    }

    @Test
    void aChangedLookIsKept() throws Exception {
        Fx.on(() -> {
            var kept = new Look[1];
            var wizard = new Wizard(
                    services, changeover.ui.step.Steps.all(services.knowledge()), Journey.START, look -> kept[0] = look, () -> {});
            var bar = (TopBar) ((javafx.scene.layout.BorderPane) wizard.shell().getCenter()).getTop();
            var menu = (javafx.scene.control.MenuButton) bar.lookup("#shell-theme");
            menu.getItems().stream().filter(i -> i.getId().equals("shell-theme-dark")).forEach(i -> i.fire());
            var text = (javafx.scene.control.MenuButton) bar.lookup("#shell-text");
            text.getItems().stream().filter(i -> i.getId().equals("shell-text-150")).forEach(i -> i.fire());
            assertEquals(new Look(Theme.Choice.DARK, 150), kept[0]);
        });
    }

    /** Frame, page, title bar and packs follow at once; place, answers and scan stay. */
    @Test
    void anotherLanguageComesAtOnceAndNothingIsLost() throws Exception {
        Fx.on(() -> {
            services.scan = Samples.several();
            var journey = Journey.START.with(Samples.several()).with(changeover.knowledge.Ban.Audience.HOME);
            var wizard = Fx.wizard(services, journey, "ban", 1000, 700);
            var scene = wizard.shell().getScene();
            String english = ((Label) scene.lookup("#shell-heading")).getText();
            choose(wizard, "es");
            assertSame(wizard.shell(), scene.getRoot());
            assertEquals("ban", wizard.step().id());
            assertEquals("Atrás", ((Button) scene.lookup("#shell-back")).getText());
            assertNotEquals(english, ((Label) scene.lookup("#shell-heading")).getText());
            assertEquals("Español", ((MenuButton) scene.lookup("#shell-language")).getText());
            assertEquals("shell-language", scene.getFocusOwner().getId());
            assertEquals(changeover.knowledge.Ban.Audience.HOME, wizard.journey().audience());
            var found = wizard.journey().scan().findings();
            assertEquals(ids(journey.scan().findings()), ids(found));
            assertSame(services.knowledge().product(found.getFirst().product().id()).orElseThrow(),
                    found.getFirst().product());
            choose(wizard, "system");
            assertEquals(english, ((Label) scene.lookup("#shell-heading")).getText());
            Fx.hide(wizard);
        });
    }

    private static List<String> ids(List<changeover.detect.Finding> findings) {
        return findings.stream().map(f -> f.product().id() + f.version() + f.state()).toList();
    }

    private static void choose(Wizard wizard, String language) {
        var menu = (MenuButton) wizard.shell().lookup("#shell-language");
        menu.getItems().stream().filter(i -> i.getId().equals("shell-language-" + language)).forEach(i -> i.fire());
        Fx.layout(wizard);
    }
}
