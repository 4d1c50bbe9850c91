package changeover.plan;

import static changeover.plan.Samples.bare;
import static changeover.plan.Samples.finding;
import static changeover.plan.Samples.msi;
import static changeover.plan.Samples.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Finding.State;
import changeover.os.Os;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainTest {
    private final Explain explain = new Explain(Locale.ENGLISH, Samples.knowledge());

    private static List<Action> everyAction() {
        var all = new ArrayList<Action>();
        var held = finding("guard", State.INSTALLED, pack("guard", "guard", "hi"));
        all.addAll(Samples.plan(Samples.scan(Os.LINUX, List.of(held)), "newav").actions());
        var code = finding("guard", State.INSTALLED, msi("guard", Samples.CODE, "HKLM"));
        all.addAll(Samples.plan(Samples.scan(Os.WINDOWS, List.of(code)), "cat").actions());
        all.addAll(Samples.plan(Samples.scan(Os.LINUX, List.of(bare("asked", State.INSTALLED))), "page").actions());
        var left = finding("guard", State.LEFTOVERS, pack("guard", "guard", "rc"));
        all.addAll(Samples.plan(Samples.scan(Os.LINUX, List.of(left)), null).actions());
        for (Action.Kind kind : List.of(Action.Kind.DOWNLOAD, Action.Kind.RESTART, Action.Kind.REMOVE_LEFTOVER)) {
            all.add(new Action(
                    "a9", kind, "guard", "", Map.of(Action.PATH, "/x"), List.of(), true, true, Action.Undo.CANNOT, 1,
                    new Action.DoneWhen(null, Action.Expect.RESTARTED)));
        }
        return all;
    }

    @Test
    void everyActionIsSaidInWholeShortSentences() {
        for (Action action : everyAction()) {
            var said = explain.of(action);
            var sentences = new ArrayList<>(List.of(
                    said.what(), said.by(), said.rights(), said.restart(), said.undo(), said.done(), said.time()));
            for (String text : sentences) {
                assertTrue(text.endsWith(".") || text.endsWith("/x."), text);
                for (String sentence : text.split("[.] ")) {
                    assertTrue(sentence.split(" ").length <= 20, sentence);
                }
                assertTrue(!text.contains("{") && !text.contains("!") && !text.contains("'"), text);
            }
            assertEquals(action.command(), said.command());
        }
    }

    @Test
    void theSameListIsShownThatIsRun() {
        for (Action action : everyAction()) {
            assertEquals(CommandLines.of(action.kind(), action.target()), explain.of(action).command());
        }
    }

    @Test
    void guidesAndHoldsSayWhatToDo() {
        var asks = everyAction().stream().filter(a -> a.kind() == Action.Kind.ASK_PERSON).map(explain::of).toList();
        assertEquals(4, asks.size());
        asks.forEach(a -> assertTrue(!a.more().isEmpty(), a.what()));
        assertTrue(asks.toString().contains("sudo apt-mark unhold guard"));
        assertTrue(asks.toString().contains("Open its window and remove it."));
    }

    @Test
    void everyReasonAndEveryFaultHasItsOwnWords() {
        var notes = new java.util.HashSet<String>();
        for (NoteWhy why : NoteWhy.values()) {
            notes.add(explain.note(new Plan.Note("guard", "Old", why.id())));
            assertEquals(why, NoteWhy.of(why.id()));
        }
        assertEquals(NoteWhy.values().length, notes.size());
        var faults = new java.util.HashSet<String>();
        for (BadPlan.Fault fault : BadPlan.Fault.values()) {
            faults.add(explain.fault(new BadPlan(fault)));
        }
        assertEquals(BadPlan.Fault.values().length, faults.size());
        assertEquals("It stays as it is.", explain.note(new Plan.Note("guard", "Old", "from the future")));
    }

    @Test
    void aMinuteIsOneMinute() {
        var one = everyAction().stream().filter(a -> a.minutes() == 1).findFirst().orElseThrow();
        assertEquals("It usually takes no more than one minute.", explain.of(one).time());
        var five = everyAction().stream().filter(a -> a.minutes() == 5).findFirst().orElseThrow();
        assertEquals("It usually takes no more than 5 minutes.", explain.of(five).time());
    }
}
