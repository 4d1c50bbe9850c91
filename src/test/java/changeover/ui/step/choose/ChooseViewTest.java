package changeover.ui.step.choose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Knowledge;
import changeover.ui.Journey;
import changeover.ui.step.OpenPage;
import changeover.ui.step.Pc;
import changeover.ui.step.PcServices;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ChooseViewTest {
    private int lookups;
    private final PcServices pc = new PcServices() {
        @Override
        public Knowledge knowledge() {
            lookups++;
            return super.knowledge();
        }
    };

    private void open(Consumer<OpenPage> test) throws Exception {
        OpenPage.with(new ChooseStep(), Journey.START.with(Pc.before()), pc, test);
    }

    @Test
    void pickingACardKeepsTheFocusOnItThoughTheListIsMadeAnew() throws Exception {
        open(page -> {
            page.fire("choose-pick-bitdefender");
            assertEquals("Use Bitdefender", page.visit.primary().getValue().text());
            assertEquals("choose-pick-bitdefender", page.focus());
        });
    }

    @Test
    void bothGroupsOfWhatToAvoidCount() throws Exception {
        open(page -> {
            page.fire("choose-avoid-ads");
            page.fire("choose-makers");
            page.fire("choose-avoid-US");
            assertEquals(Set.of("ads", "country:US"), page.visit.answer().answers().avoid());
            page.fire("choose-avoid-ads");
            assertEquals(Set.of("country:US"), page.visit.answer().answers().avoid());
        });
    }

    @Test
    void anAnswerIsTakenBackByChoosingItAgain() throws Exception {
        open(page -> {
            page.fire("choose-use-family");
            assertEquals("family", page.visit.answer().answers().use());
            page.fire("choose-use-family");
            assertEquals(null, page.visit.answer().answers().use());
        });
    }

    @Test
    void theOrderRuleStandsUnderTheListAndSourcesOpen() throws Exception {
        open(page -> {
            assertTrue(page.says("Nobody can pay for a place in this list."));
            page.fire("choose-more-ms-defender");
            page.fire("choose-source-ms-defender-1");
            assertEquals("open https://lab.example/2026", pc.asked.getLast());
        });
    }

    /** What nobody opens is not made. */
    @Test
    void plainFactsAreMadeWhenTheyAreAskedFor() throws Exception {
        open(page -> {
            assertFalse(page.has("choose-source-bitdefender-1"));
            assertFalse(page.says("It sits in Bucharest."));
            int before = lookups;
            page.fire("choose-more-bitdefender");
            assertTrue(page.says("It sits in Bucharest."));
            assertTrue(page.says("AV-TEST, May and June 2026 · as of 30 June 2026"));
            assertTrue(page.has("choose-source-bitdefender-1"));
            assertTrue(lookups > before, "its sources were looked up before anybody asked");
        });
    }

    @Test
    void builtInProtectionIsOneClickAway() throws Exception {
        open(page -> {
            page.fire("choose-pick-bitdefender");
            page.fire("choose-built-in");
            assertEquals("ms-defender", page.visit.answer().replacement());
        });
    }

    @Test
    void decideLaterHidesTheListAndSaysWhatStays() throws Exception {
        open(page -> {
            page.visit.quiet().getValue().action().run();
            page.layout();
            assertFalse(page.has("choose-list"));
            assertTrue(page.says("Kaspersky Plus 21.16, Kaspersky VPN 21.16"));
        });
    }
}
