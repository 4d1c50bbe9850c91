package changeover.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Scan;
import changeover.detect.Scanner;
import changeover.execute.ActionState;
import changeover.execute.Changes;
import changeover.execute.Detail;
import changeover.execute.PlanState;
import changeover.knowledge.Ban;
import changeover.knowledge.KnowledgeLoader;
import changeover.os.recorded.RecordedHost;
import changeover.os.recorded.RecordingCodec;
import changeover.report.HtmlWords;
import changeover.ui.step.Pc;
import changeover.ui.step.PcServices;
import changeover.ui.step.Runs;
import changeover.words.Marked;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything a page shows or speaks comes from a bundle or a pack: then it can be translated. */
class MarkedPagesTest {
    private static final Journey PLANNED = Journey.START.with(Pc.before());

    static List<String> pages() {
        return PictureBook.all();
    }

    private static void page(LaterPages.Opening opening, String step, Consumer<MarkedWindow> test) throws Exception {
        Marked.during(() -> Fx.on(() -> {
            try (var window = new MarkedWindow(opening, step, 1000, 700, 100)) {
                test.accept(window);
                window.look();
                window.nothingForeign(step);
            }
        }));
    }

    /** As it opens, then with all folds open. */
    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsShownThatCannotBeTranslated(String page) throws Exception {
        page(PictureBook.opening(page), page.split("-")[0], window -> {
            window.look();
            assertTrue(window.shown() > 20, page + " shows " + window.shown());
            window.openFolds();
        });
    }

    @Test
    void boxesOfSources() throws Exception {
        page(PictureBook.opening("ban-business"), "ban", window -> {
            window.openFolds();
            var links = window.wizard.shell().lookupAll(".source-link");
            assertTrue(links.size() > 50, "only " + links.size());
            links.stream().limit(40).forEach(link -> assertTrue(
                    window.floating(((ButtonBase) link)::fire) >= 3, "nothing opens at " + link.getId()));
        });
    }

    @Test
    void boxesAndMenusOfTheFrame() throws Exception {
        page(PictureBook.opening("welcome"), "welcome", window -> {
            assertTrue(window.floating(() -> window.fire("shell-sent")) >= 2);
            for (String id : List.of("shell-text", "shell-theme", "shell-language")) {
                var menu = (MenuButton) window.wizard.shell().lookup("#" + id);
                assertTrue(window.floating(menu::show) >= menu.getItems().size(), id);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Changes.Refusal.class)
    void whyAChangeIsNotBegun(Changes.Refusal why) throws Exception {
        var pc = new PcServices();
        pc.begun = new Changes.NotBegun(why, "");
        page(new LaterPages.Opening(pc, PLANNED), "plan", window -> {
            ((CheckBox) window.wizard.shell().lookup("#plan-consent")).setSelected(true);
            window.fire("plan-begin");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theGuide(boolean full) throws Exception {
        var pc = new PcServices();
        pc.diskFull = full;
        pc.opens = false;
        page(new LaterPages.Opening(pc, PLANNED), "plan", window -> {
            window.fire("plan-save");
            window.read(String.join("\n", pc.asked).replace("where ", ""));
            assertEquals(full, pc.saved.isEmpty());
            window.names.know(pc.plan);
            window.read(HtmlWords.of(pc.saved));
            if (!full) {
                window.fire("plan-open");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theNoteToWhoeverLooksAfterThePc(boolean full) throws Exception {
        var services = new SampleServices();
        services.scan = recorded("windows-kes-managed");
        services.saveFault = full ? new IOException("no space left") : null;
        page(new LaterPages.Opening(services, Journey.START), "found", window -> {
            window.fire("found-note");
            assertEquals(full ? 0 : 1, services.saved.size());
            services.saved.forEach(window::read);
        });
    }

    private static Scan recorded(String name) throws Exception {
        try (var in = Scanner.class.getResourceAsStream(name + ".json")) {
            var recording = RecordingCodec.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new Scanner(KnowledgeLoader.load()).scan(new RecordedHost(recording), false);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSavedResult(boolean full) throws Exception {
        var opening = PictureBook.opening("found-none");
        ((SampleServices) opening.services()).saveFault = full ? new IOException("no space left") : null;
        page(opening, "found", window -> window.fire("found-save"));
    }

    @Test
    void aLookThatBreaksOff() throws Exception {
        var services = new SampleServices();
        services.fault = new IllegalStateException("odd");
        page(new LaterPages.Opening(services, Journey.START), "found", _ -> {});
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSavedSheetOfTheBan(boolean full) throws Exception {
        var opening = PictureBook.opening("ban-home");
        var services = (SampleServices) opening.services();
        services.saveFault = full ? new IOException("no space left") : null;
        services.opens = false;
        page(opening, "ban", window -> {
            window.fire("ban-save");
            if (!full) {
                window.look();
                window.fire("ban-open-saved");
            }
        });
    }

    /** Every way in which a step can stand, with what the person can do then. */
    @ParameterizedTest
    @EnumSource(Detail.class)
    void whyAStepStandsWhereItStands(Detail detail) throws Exception {
        for (ActionState state : new ActionState[] {ActionState.FAILED, ActionState.NEEDS_PERSON}) {
            var pc = new PcServices();
            pc.found = Runs.of(state == ActionState.FAILED ? PlanState.STOPPED : PlanState.NEEDS_PERSON)
                    .steps(ActionState.VERIFIED, state, ActionState.WAITING, ActionState.WAITING)
                    .detail(detail.id())
                    .alive(false)
                    .found();
            page(new LaterPages.Opening(pc, PLANNED.withJournal("j1")), "work", MarkedWindow::openFolds);
        }
    }

    @ParameterizedTest
    @EnumSource(Changes.Refusal.class)
    void whyAChangeDoesNotGoOn(Changes.Refusal why) throws Exception {
        var pc = new PcServices();
        pc.found = Runs.of(PlanState.STOPPED)
                .steps(ActionState.VERIFIED, ActionState.FAILED, ActionState.WAITING, ActionState.WAITING)
                .alive(false)
                .found();
        pc.begun = new Changes.NotBegun(why, "");
        page(new LaterPages.Opening(pc, PLANNED.withJournal("j1")), "work", window -> window.fire("work-resume"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aProofThatCannotBeSavedOrShown(boolean full) throws Exception {
        var pc = new PcServices();
        pc.found = Runs.of(PlanState.FINISHED).all(ActionState.VERIFIED).alive(false).found();
        pc.diskFull = full;
        pc.opens = false;
        page(new LaterPages.Opening(pc, PLANNED.withJournal("j1")), "proof", window -> {
            window.openFolds();
            if (!full) {
                window.fire("proof-open-html");
            }
        });
    }

    static Stream<Arguments> readersAndSizes() {
        return Stream.of(Ban.Audience.values())
                .flatMap(who -> Stream.of(100, 200).map(percent -> Arguments.of("ban-" + who.id(), percent)));
    }

    /** In a language that needs 40 % more room, in the smallest window. */
    @ParameterizedTest(name = "{0} {1} %")
    @MethodSource("readersAndSizes")
    void longTextsAreNotCut(String page, int percent) throws Exception {
        Marked.during(() -> Fx.on(() -> {
            try (var window = new MarkedWindow(PictureBook.opening(page), "ban", 760, 540, percent)) {
                window.openFolds();
                var wrong = new ArrayList<String>();
                for (Labeled label : window.all(Labeled.class)) {
                    var at = label.localToScene(label.getLayoutBounds());
                    if (Fx.cut(label)) {
                        wrong.add("cut: " + label.getText());
                    } else if (label.getText() != null && (at.getMinX() < -0.5 || at.getMaxX() > 760.5)) {
                        wrong.add("outside, " + at.getMinX() + " to " + at.getMaxX() + ": " + label.getText());
                    }
                }
                assertTrue(window.all(Labeled.class).size() > 200, "only " + window.all(Labeled.class).size());
                assertTrue(wrong.isEmpty(), () -> wrong.size() + "\n" + String.join("\n", wrong));
            }
        }));
    }
}
