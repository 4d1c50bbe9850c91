package changeover.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Scan;
import changeover.execute.ActionState;
import changeover.execute.PlanState;
import changeover.plan.Plan;
import changeover.ui.parts.Fold;
import changeover.ui.step.Pc;
import changeover.ui.step.PcServices;
import changeover.ui.step.Runs;
import changeover.words.Languages;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

/** Another language in the middle of things: nothing that was said, saved or begun is lost. */
class LanguageChangeTest {
    private static final Journey PLANNED = Journey.START.with(Pc.before());

    private Locale locale = Locale.UK;
    private Jobs held;
    private int plans;
    private Wizard wizard;

    private final PcServices pc = new PcServices() {
        @Override
        public Locale locale() {
            return locale;
        }

        @Override
        public void speak(String language) {
            locale = Languages.of(language, Locale.UK);
        }

        @Override
        public Plan plan(Scan scan, String replacement) {
            plans++;
            return super.plan(scan, replacement);
        }

        @Override
        public Jobs jobs() {
            return held == null ? super.jobs() : held;
        }
    };

    private void open(Journey journey, String step, Fx.Work test) throws Exception {
        Fx.on(() -> {
            wizard = Fx.wizard(pc, () -> {}, journey, step, 1000, 700);
            try {
                test.run();
            } finally {
                Fx.hide(wizard);
            }
        });
    }

    private Node node(String id) {
        return wizard.shell().lookup("#" + id);
    }

    private void fire(String id) {
        ((ButtonBase) node(id)).fire();
        Fx.layout(wizard);
    }

    private void speak(String language) {
        ((MenuButton) node("shell-language")).getItems().stream()
                .filter(item -> item.getId().equals("shell-language-" + language))
                .forEach(item -> item.fire());
        Fx.layout(wizard);
    }

    private boolean isOpen(String link) {
        return wizard.shell().lookupAll(".fold").stream()
                .map(Fold.class::cast)
                .anyMatch(fold -> link.equals(fold.link()) && fold.openProperty().get());
    }

    private String words() {
        return Fx.all(wizard.shell()).stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining("\n"));
    }

    /** Consent is given to sentences: in another language they are others, and she may not have read them. */
    @Test
    void consentHasToBeGivenAnewToTheSamePlan() throws Exception {
        open(PLANNED, "plan", () -> {
            fire("plan-consent");
            fire("plan-more-a2");
            fire("plan-save");
            speak("es");
            assertFalse(((CheckBox) node("plan-consent")).isSelected());
            assertTrue(node("plan-begin").isDisabled());
            assertTrue(((Label) node("plan-consent-again")).getText().startsWith("Usted cambió el idioma."));
            assertTrue(isOpen("plan-more-a2"), "the fold is open");
            assertFalse(isOpen("plan-more-a1"), "the others are not");
            assertNotNull(node("plan-saved"), "the guide is still where it was saved");
            assertEquals(1, plans, "no other plan was made");
            fire("plan-consent");
            fire("plan-begin");
            assertTrue(pc.asked.contains("begin " + Pc.plan().hash().charAt(0) + " here=false"), pc.asked.toString());
        });
    }

    @Test
    void whoHadNotAgreedIsNotAskedToAgreeAgain() throws Exception {
        open(PLANNED, "plan", () -> {
            speak("es");
            assertNull(node("plan-consent-again"));
            fire("plan-consent");
            speak("en");
            assertEquals(
                    "You changed the language. Please read the plan in this language, then agree again.",
                    ((Label) node("plan-consent-again")).getText());
        });
    }

    /** Only the open page hears whether the change was begun, and leads to it. */
    @Test
    void theLanguageStaysWhileAChangeIsBeingBegun() throws Exception {
        var jobs = DirectJobs.held();
        open(PLANNED, "plan", () -> {
            fire("plan-consent");
            held = jobs;
            fire("plan-begin");
            assertTrue(node("shell-language").isDisabled());
            held = null;
            jobs.run();
            Fx.layout(wizard);
            assertEquals("work", wizard.step().id());
            assertFalse(node("shell-language").isDisabled());
        });
    }

    @Test
    void aRunningChangeGoesOnAndItsClockToo() throws Exception {
        pc.found = Runs.of(PlanState.WORKING)
                .steps(ActionState.VERIFIED, ActionState.RUNNING, ActionState.WAITING, ActionState.WAITING)
                .protectedNow(false)
                .found();
        pc.now = Pc.NOW.plusSeconds(41);
        open(PLANNED.withJournal("j1"), "work", () -> {
            fire("work-stop");
            fire("work-log");
            String english = words();
            speak("es");
            assertEquals("work", wizard.step().id());
            assertEquals("j1", wizard.journey().journal());
            assertEquals(4, wizard.shell().lookupAll("#work-steps > *").size(), "all steps");
            assertNotEquals(english, words());
            assertTrue(((Label) node("shell-heading")).getText().startsWith("Paso 2 de 4"), words());
            assertTrue(isOpen("work-log"));
            assertTrue(node("work-stop").isDisabled(), "it is asked for already");
            assertTrue(((Button) node("shell-back")).isDisabled());
            String clock = clock();
            pc.now = Pc.NOW.plusSeconds(55);
            pass();
            assertNotEquals(clock, clock(), "the clock stands");
            assertEquals(1, pc.asked.stream().filter(a -> a.startsWith("stop")).count(), pc.asked.toString());
            assertTrue(pc.asked.stream().noneMatch(a -> a.startsWith("begin") || a.startsWith("resume")), pc.asked.toString());
            pc.found = Runs.of(PlanState.FINISHED).all(ActionState.VERIFIED).alive(false).found();
            pass();
            assertNotNull(node("work-proof"), "its end is seen");
        });
    }

    @Test
    void theLanguageStaysWhileTheHelperIsAsked() throws Exception {
        pc.found = Runs.of(PlanState.STOPPED)
                .steps(ActionState.VERIFIED, ActionState.FAILED, ActionState.WAITING, ActionState.WAITING)
                .alive(false)
                .found();
        var jobs = DirectJobs.held();
        open(PLANNED.withJournal("j1"), "work", () -> {
            held = jobs;
            fire("work-resume");
            assertTrue(node("shell-language").isDisabled());
            held = null;
            jobs.run();
            assertFalse(node("shell-language").isDisabled());
        });
    }

    private String clock() {
        return Fx.all(node("work-clock")).stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .collect(Collectors.joining(" "));
    }

    /** Long enough for the page to ask again. */
    private void pass() {
        var pause = new PauseTransition(Duration.millis(600));
        pause.setOnFinished(_ -> Platform.exitNestedEventLoop(pause, null));
        pause.play();
        Platform.enterNestedEventLoop(pause);
        Fx.layout(wizard);
    }
}
