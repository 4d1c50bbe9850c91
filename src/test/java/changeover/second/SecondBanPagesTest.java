package changeover.second;

import static changeover.second.SecondBanTest.assertNothingOfTheFirst;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.execute.ActionState;
import changeover.execute.PlanState;
import changeover.ui.Fx;
import changeover.ui.Journey;
import changeover.ui.step.OpenPage;
import changeover.ui.step.PcServices;
import changeover.ui.step.Runs;
import changeover.ui.step.Step;
import changeover.ui.step.ban.BanStep;
import changeover.ui.step.found.FoundStep;
import changeover.ui.step.plan.PlanStep;
import changeover.ui.step.proof.ProofStep;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the window for PCs that the invented ban concerns. */
class SecondBanPagesTest {
    private static PcServices services() {
        var pc = new PcServices();
        pc.knowledge = SecondBan.knowledge();
        return pc;
    }

    /** Heading, lead, and every text of the page. */
    private static String words(OpenPage page) {
        return page.visit.heading().getValue() + "\n" + page.visit.lead().getValue() + "\n"
                + Fx.all(page.visit.content()).stream()
                        .filter(Labeled.class::isInstance)
                        .map(node -> ((Labeled) node).getText())
                        .collect(Collectors.joining("\n"));
    }

    private static boolean chosen(OpenPage page, int number) {
        return ((ToggleButton) page.node("ban-which-" + number)).isSelected();
    }

    @ParameterizedTest
    @ValueSource(strings = {"debian-velmora", "windows-velmora"})
    void theBanPageIsThatOfWhatWasFound(String recording) throws Exception {
        OpenPage.with(new BanStep(), Journey.START.with(SecondBan.scan(recording)), services(), page -> {
            assertEquals(
                    "Since 17 May 2026 (6 months ago), Velmora may not supply updates in Talvia.",
                    page.visit.heading().getValue());
            assertTrue(page.says("Republic of Talvia"));
            assertTrue(page.says("In Talvia"));
            assertTrue(page.says("Outside Talvia"));
            assertTrue(chosen(page, 1) && !chosen(page, 2), "the ban of what was found is chosen");
            page.fire("ban-who-state");
            assertEquals("In Talvia a school must report it.", page.visit.heading().getValue());
            String rest = words(page).replace("United States ban on Kaspersky security software", "");
            assertNothingOfTheFirst(rest);
        });
    }

    @Test
    void theOtherBanIsOfferedAndWhoSheIsStays() throws Exception {
        var journey = Journey.START.with(SecondBan.scan("debian-velmora"));
        OpenPage.with(new BanStep(), journey, services(), page -> {
            page.fire("ban-who-home");
            page.fire("ban-which-2");
            assertFalse(words(page).contains("Republic of Talvia"), "positions of the other ban");
            assertFalse(words(page).contains("Outside Talvia"));
            assertTrue(words(page).contains("Outside the United States"));
            assertTrue(page.visit.lead().getValue().contains("29 September 2024"), page.visit.lead().getValue());
            assertTrue(((ToggleButton) page.node("ban-who-home")).isSelected());
            page.fire("ban-which-2");
            assertTrue(chosen(page, 1), "taken back: again that of what was found");
            assertEquals("In Talvia you need to do nothing.", page.visit.heading().getValue());
        });
    }

    /** What saves is what is shown. */
    @Test
    void thePageOfThisBanIsSavedWithItsOwnSources() throws Exception {
        var pc = services();
        OpenPage.with(new BanStep(), Journey.START.with(SecondBan.scan("debian-velmora")), pc, page -> {
            page.visit.quiet().getValue().action().run();
            assertTrue(pc.saved.contains("Invented: Gazette of the Republic of Talvia"), pc.saved);
            assertTrue(pc.saved.contains("17 May 2026"), pc.saved);
            assertNothingOfTheFirst(pc.saved);
        });
    }

    @Test
    void bothBansAreMarkedWhereBothAreFound() throws Exception {
        OpenPage.with(new BanStep(), Journey.START.with(SecondBan.scan("windows-both-bans")), services(), page -> {
            assertTrue(page.says("Talvian ban on Velmora guards (found on this PC)"));
            assertTrue(page.says("United States ban on Kaspersky security software (found on this PC)"));
        });
    }

    /** With one ban there is nothing to choose. */
    @Test
    void oneBanAsksForNothing() throws Exception {
        var pc = services();
        pc.knowledge = changeover.knowledge.KnowledgeLoader.load();
        OpenPage.with(new BanStep(), Journey.START, pc, page -> assertFalse(page.has("ban-which-1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"debian-velmora", "windows-velmora"})
    void foundPlanAndProofNameNobodyElse(String recording) throws Exception {
        var pc = services();
        var scan = SecondBan.scan(recording);
        pc.plan = SecondBanChangeTest.plan(scan, null);
        pc.found = Runs.of(PlanState.FINISHED).plan(pc.plan).all(ActionState.VERIFIED).found();
        pc.look = SecondBan.scan(recording.startsWith("debian") ? "debian-after" : "windows-after");
        var journey = Journey.START.with(scan).with(pc.plan).withJournal("j1");
        for (Step step : new Step[] {new FoundStep(), new PlanStep(), new ProofStep()}) {
            OpenPage.with(step, journey, pc, page -> {
                assertTrue(words(page).contains("Velmora"), step.id() + ": " + words(page));
                assertNothingOfTheFirst(words(page));
            });
        }
    }
}
