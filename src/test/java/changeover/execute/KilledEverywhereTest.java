package changeover.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.plan.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * For every line of the journal: the process dies before it, in the middle of it, or right after it; with the PC
 * staying on, or restarting. Whoever comes next must end right, or say that a person must look. Nothing runs twice
 * while the first one still runs, and what a person agrees to try again ends right.
 */
class KilledEverywhereTest {
    private enum Then {
        /** The uninstaller goes on by itself; the next start comes at once. */
        AT_ONCE,
        /** It has ended before the next start. */
        LATER,
        /** The PC restarted; unfinished programs are gone. */
        RESTART
    }

    @TestFactory
    Stream<DynamicTest> everyLine() {
        var tests = new ArrayList<DynamicTest>();
        add(tests, "linux", World::linux, "newav");
        add(tests, "windows", World::windows, null);
        assertTrue(tests.size() > 200, "tests: " + tests.size());
        return tests.stream();
    }

    private static void add(ArrayList<DynamicTest> tests, String name, Supplier<World> worlds, String replacement) {
        var whole = worlds.get();
        whole.begin(whole.plan(replacement));
        int lines = ((Changes.View) whole.changes().newest()).journalLines().size();
        for (int n = 0; n < lines; n++) {
            for (FakeHost.Death death : FakeHost.Death.values()) {
                for (Then then : Then.values()) {
                    int line = n;
                    tests.add(DynamicTest.dynamicTest(name + " line " + n + " " + death + " " + then, () ->
                            killed(worlds.get(), replacement, line, death, then)));
                }
            }
        }
    }

    private static void killed(World world, String replacement, int line, FakeHost.Death death, Then then) {
        Plan plan = world.plan(replacement);
        world.host.appendsLeft = line;
        world.host.death = death;
        try {
            world.begin(plan);
            throw new AssertionError("was not killed");
        } catch (FakeHost.Killed _) {
            // as planned
        }
        switch (then) {
            case AT_ONCE -> world.host.processDied();
            case LATER -> {
                world.host.processDied();
                world.host.pass(Duration.ofMinutes(10));
            }
            case RESTART -> world.host.restart();
        }
        if (line == 0 && death != FakeHost.Death.AFTER) {
            assertInstanceOf(Changes.Nothing.class, world.changes().newest(), "nothing was begun");
            assertInstanceOf(Changes.Running.class, world.begin(plan));
            assertRight(world);
            return;
        }
        assertFalse(world.view().alive());
        var resumed = world.changes().resume(true);
        if (resumed instanceof Changes.NotBegun not) {
            assertEquals(Changes.Refusal.NOTHING_OPEN, not.why());
            assertEquals(PlanState.FINISHED, world.view().state());
        }
        if (world.view().state() == PlanState.NEEDS_PERSON) {
            assertTrue(
                    world.view().actions().stream().anyMatch(s -> s.detail().equals(Detail.TRY_AGAIN.id())),
                    () -> world.view().actions().toString());
            int before = world.host.launched.size();
            world.changes().resume(true); // "yes, try again"
            assertTrue(world.host.launched.size() > before);
        }
        assertRight(world);
    }

    private static void assertRight(World world) {
        assertEquals(PlanState.FINISHED, world.view().state(), () -> world.view().actions().toString());
        assertTrue(world.allGone());
        assertTrue(world.view().actions().stream().allMatch(s ->
                s.state() == ActionState.VERIFIED || s.state() == ActionState.SKIPPED));
    }

    @Test
    void nothingIsStartedTwiceWhileTheFirstStillRuns() {
        var world = World.linux();
        world.aptWorks(30);
        var plan = world.plan(null);
        world.host.death = FakeHost.Death.AFTER;
        world.host.appendsLeft = 7; // the line that says that it was started
        try {
            world.begin(plan);
        } catch (FakeHost.Killed _) {
            // as planned
        }
        world.host.processDied();
        assertEquals("RUNNING", world.step("a2"));
        assertEquals(
                Changes.Refusal.BUSY,
                assertInstanceOf(Changes.NotBegun.class, world.begin(plan)).why());
        world.changes().resume(true);
        assertEquals("VERIFIED end-not-seen", world.step("a2"));
        assertEquals(2, world.host.launched.size());
    }

    @Test
    void crashingAgainAndAgainEndsWithAPerson() {
        var world = World.linux();
        var plan = world.plan(null);
        for (int i = 0; i < 5; i++) {
            world.host.death = FakeHost.Death.BEFORE;
            world.host.appendsLeft = i == 0 ? 2 : 1;
            try {
                if (i == 0) {
                    world.begin(plan);
                } else {
                    world.changes().resume(true);
                }
            } catch (FakeHost.Killed _) {
                world.host.processDied();
            }
        }
        world.changes().resume(true);
        assertEquals(PlanState.NEEDS_PERSON, world.view().state());
        assertTrue(world.host.launched.isEmpty());
    }

    @Test
    void everyTornLengthOfTheLastLineIsHealed() {
        var whole = World.linux();
        whole.begin(whole.plan(null));
        String path = whole.host.files.keySet().stream().filter(f -> f.endsWith(".jsonl")).findFirst().orElseThrow();
        String text = whole.host.files.get(path);
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        for (int end = last; end < text.length(); end++) {
            var good = assertInstanceOf(JournalCodec.Good.class, JournalCodec.read(text.substring(0, end)));
            assertEquals(end > last, good.torn());
            var world = World.linux();
            world.packages.replaceAll((_, _) -> "rc");
            world.host.files.put(path, text.substring(0, end));
            world.host.processDied();
            world.changes().resume(true);
            assertInstanceOf(JournalCodec.Good.class, JournalCodec.read(world.host.files.get(path)));
        }
    }
}
