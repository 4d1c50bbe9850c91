package changeover.ui.step.rescue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Finding;
import changeover.ui.Journey;
import changeover.ui.step.OpenPage;
import changeover.ui.step.Pc;
import changeover.ui.step.PcServices;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RescueViewTest {
    private final PcServices pc = new PcServices();

    private void open(Journey journey, Consumer<OpenPage> test) throws Exception {
        OpenPage.with(new RescueStep(pc.knowledge()), journey, pc, test);
    }

    @Test
    void anAnswerLeadsTheFocusToTheNextOpenLine() throws Exception {
        open(Journey.START.with(Pc.before()), page -> {
            page.fire("rescue-done-plus-before-0");
            assertEquals("rescue-done-plus-lost-0", page.focus());
            page.fire("rescue-skip-plus-lost-0");
            assertEquals("rescue-done-vpn-lost-0", page.focus());
            page.fire("rescue-done-vpn-lost-0");
            assertEquals("rescue-undo-vpn-lost-0", page.focus());
            assertTrue(page.visit.primary().getValue().enabled());
        });
    }

    @Test
    void anAnswerCanBeTakenBack() throws Exception {
        open(Journey.START.with(Pc.before()), page -> {
            page.fire("rescue-done-plus-before-0");
            page.fire("rescue-undo-plus-before-0");
            assertEquals("rescue-done-plus-before-0", page.focus());
            assertEquals("3 lines are still open", page.visit.primary().getValue().text());
        });
    }

    @Test
    void whatMustBeDoneOffersNoSkip() throws Exception {
        var scan = Pc.scan(List.of(Pc.finding(Pc.CRYPT, "Kaspersky Encryption", Finding.State.INSTALLED)), List.of());
        open(Journey.START.with(scan), page -> {
            assertTrue(page.has("rescue-done-crypt-before-0"));
            assertFalse(page.has("rescue-skip-crypt-before-0"));
        });
    }
}
