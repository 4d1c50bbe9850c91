package changeover.ui.step.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.execute.ActionState;
import changeover.execute.PlanState;
import changeover.os.Why;
import changeover.ui.Journey;
import changeover.ui.step.OpenPage;
import changeover.ui.step.Pc;
import changeover.ui.step.PcServices;
import changeover.ui.step.Runs;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ProofViewTest {
    private final PcServices pc = new PcServices();

    private void open(Consumer<OpenPage> test) throws Exception {
        pc.found = Runs.of(PlanState.FINISHED).all(ActionState.VERIFIED).alive(false).found();
        OpenPage.with(new ProofStep(), Journey.START.with(Pc.before()).withJournal("j1"), pc, test);
    }

    @Test
    void showsBeforeAndNowTheGapAndWhatComesNext() throws Exception {
        open(page -> {
            assertFalse(page.has("proof-looking"));
            for (String id : List.of("proof-compare", "proof-gap", "proof-protection", "proof-leftovers", "proof-next")) {
                assertTrue(page.has(id), id);
            }
            assertFalse(page.has("proof-blind"));
        });
    }

    @Test
    void bothFormsOfTheReceiptOpen() throws Exception {
        open(page -> {
            page.fire("proof-open-html");
            page.fire("proof-open-json");
            assertEquals(
                    List.of("open /home/anna/Documents/receipt.html", "open /home/anna/Documents/receipt.json"),
                    pc.asked.subList(2, 4));
        });
    }

    @Test
    void aFileThatDoesNotOpenIsSaid() throws Exception {
        pc.opens = false;
        open(page -> {
            page.fire("proof-open-html");
            assertEquals("proof-trouble", page.focus());
            assertTrue(page.says("/home/anna/Documents/receipt.html. Open it by hand"));
        });
    }

    @Test
    void placesThatCouldNotBeLookedAtStandOnThePage() throws Exception {
        pc.look = Pc.after(new Scan.Blind("security-center", Why.DENIED, ""));
        open(page -> assertTrue(page.says("security-center: the system did not let us.")));
    }

    @Test
    void aReplacementThatIsNotThereYetLeadsToItsMaker() throws Exception {
        pc.look = Pc.scan(List.of(), List.of(new Protection("other", "Other", Protection.State.OFF, "", List.of())));
        open(page -> {
            assertTrue(page.says("Microsoft Defender is not on this PC yet."));
            page.fire("proof-replacement");
            assertEquals("open https://microsoft.example", pc.asked.getLast());
        });
    }
}
