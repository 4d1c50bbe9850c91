package changeover.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.execute.Changes.Begun;
import changeover.execute.Changes.NotBegun;
import changeover.execute.Changes.Refusal;
import changeover.execute.Changes.Running;
import changeover.os.Elevation;
import changeover.plan.Action;
import changeover.plan.Plan;
import changeover.plan.PlanCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FileChangesTest {
    private final World world = World.linux();

    private static Refusal why(Begun begun) {
        return assertInstanceOf(NotBegun.class, begun).why();
    }

    @Test
    void nothingYet() {
        assertInstanceOf(Changes.Nothing.class, world.changes().newest());
        assertInstanceOf(Changes.Nothing.class, world.changes().of("../../etc/passwd"));
        assertEquals(Refusal.NOTHING_OPEN, why(world.changes().resume(true)));
    }

    @Test
    void aConsentToAnotherPlanIsRefused() {
        var plan = world.plan(null);
        assertEquals(Refusal.WRONG_CONSENT, why(world.changes().begin(plan, "0".repeat(64), true)));
        var other = new Plan(
                plan.id(), plan.made(), plan.program(), plan.knowledge(), plan.machine(), plan.scanTaken(),
                plan.scanHash(), "newav", plan.actions(), plan.notes(), plan.hash());
        assertEquals(Refusal.WRONG_CONSENT, why(world.changes().begin(other, plan.hash(), true)));
        assertTrue(world.host.files.isEmpty() && world.host.launched.isEmpty());
    }

    private static Plan with(Plan p, String machine, UnaryOperator<List<Action>> actions) {
        return PlanCodec.sealed(new Plan(
                p.id(), p.made(), p.program(), p.knowledge(), machine, p.scanTaken(), p.scanHash(), p.replacement(),
                actions.apply(new ArrayList<>(p.actions())), p.notes(), ""));
    }

    @Test
    void aPlanOfAnotherMachineIsRefused() {
        var plan = with(world.plan(null), "cd".repeat(32), a -> a);
        assertEquals(Refusal.OTHER_MACHINE, why(world.changes().begin(plan, plan.hash(), true)));
    }

    /** Plans that somebody made up, with a right hash and a right consent. */
    @TestFactory
    Stream<DynamicTest> madeUpPlansAreRefused() {
        Map<String, UnaryOperator<List<Action>>> tricks = Map.ofEntries(
                Map.entry("another package", a -> set(a, 1, change(a.get(1), Map.of(Action.PACKAGES, "openssh-server")))),
                Map.entry("one package more", a -> set(a, 1, change(a.get(1), Map.of(Action.PACKAGES, "guard libc6")))),
                Map.entry("another product's package",
                        a -> set(a, 1, change(a.get(1), Map.of(Action.PACKAGES, "agent")))),
                Map.entry("an option as package", a -> set(a, 1, raw(a.get(1), Map.of(
                        Action.INSTALLER, "dpkg", Action.PACKAGES, "--allow-unauthenticated"), a.get(1).command()))),
                Map.entry("another installer", a -> set(a, 1, change(a.get(1), Map.of(Action.INSTALLER, "rpm")))),
                Map.entry("a shown command that does not run",
                        a -> set(a, 1, raw(a.get(1), a.get(1).target(), List.of("apt-get", "update")))),
                Map.entry("no last look", a -> a.subList(0, a.size() - 1)),
                Map.entry("an id twice", a -> set(a, 1, a.get(2))),
                Map.entry("an odd id", a -> set(a, 1, new Action(
                        "../a", a.get(1).kind(), a.get(1).product(), "", a.get(1).target(), a.get(1).command(), true,
                        false, a.get(1).undo(), 1, a.get(1).doneWhen()))),
                Map.entry("a product of nobody", a -> set(a, 1, of(a.get(1), Action.Kind.RUN_UNINSTALLER, "nobody"))),
                Map.entry("a product that is not ours", a -> set(a, 1, of(a.get(1), Action.Kind.RUN_UNINSTALLER, "label"))),
                Map.entry("the goal of another product", a -> set(a, 1, new Action(
                        "a2", a.get(1).kind(), a.get(1).product(), "", a.get(1).target(), a.get(1).command(), true,
                        false, a.get(1).undo(), 1, new Action.DoneWhen("agent", Action.Expect.NOT_INSTALLED)))),
                Map.entry("an installation of anything", a -> set(a, 1, change(
                        of(a.get(1), Action.Kind.INSTALL_REPLACEMENT, "newav"), Map.of(Action.PACKAGES, "netcat")))),
                Map.entry("a file of anybody", a -> set(a, 1, leftover(a.get(1), "/etc/passwd"))),
                Map.entry("a restart", a -> set(a, 1, raw(
                        of(a.get(1), Action.Kind.RESTART, null), Map.of(), List.of()))),
                Map.entry("no rights asked for", a -> set(a, 1, new Action(
                        "a2", a.get(1).kind(), a.get(1).product(), "", a.get(1).target(), a.get(1).command(), false,
                        false, a.get(1).undo(), 1, a.get(1).doneWhen()))));
        return tricks.entrySet().stream().map(trick -> DynamicTest.dynamicTest(trick.getKey(), () -> {
            var w = World.linux();
            var plan = w.plan(null);
            var forged = with(plan, plan.machine(), trick.getValue());
            assertEquals(Refusal.BAD_PLAN, why(w.changes().begin(forged, forged.hash(), true)));
            assertTrue(w.host.launched.isEmpty() && w.host.files.isEmpty());
        }));
    }

    private static List<Action> set(List<Action> actions, int i, Action action) {
        actions.set(i, action);
        return actions;
    }

    private static Action change(Action a, Map<String, String> more) {
        var target = new java.util.HashMap<>(a.target());
        target.putAll(more);
        return raw(a, target, changeover.plan.CommandLines.of(a.kind(), target));
    }

    private static Action raw(Action a, Map<String, String> target, List<String> command) {
        return new Action(
                a.id(), a.kind(), a.product(), a.name(), target, command, a.needsAdmin(), a.mayRestart(), a.undo(),
                a.minutes(), a.doneWhen());
    }

    private static Action of(Action a, Action.Kind kind, String product) {
        return new Action(
                a.id(), kind, product, a.name(), a.target(), a.command(),
                changeover.plan.Planner.needsAdmin(kind), a.mayRestart(), a.undo(), a.minutes(),
                new Action.DoneWhen(product, Action.Expect.NOT_INSTALLED));
    }

    private static Action leftover(Action a, String path) {
        return new Action(
                a.id(), Action.Kind.REMOVE_LEFTOVER, "guard", "", Map.of(Action.PATH, path), List.of(), true, false,
                Action.Undo.CANNOT, 1, new Action.DoneWhen("guard", Action.Expect.LEFTOVER_GONE));
    }

    @Test
    void anExactLeftoverIsDeletedAndALinkIsNot() {
        var plan = with(world.plan(null), world.plan(null).machine(), a -> {
            a.subList(1, a.size() - 1).clear();
            a.add(1, leftover(a.get(0), changeover.plan.Samples.LEFT_FILE));
            return set(a, 1, raw(a.get(1), a.get(1).target(), List.of()));
        });
        var renamed = with(plan, plan.machine(), a -> set(a, 1, new Action(
                "a2", a.get(1).kind(), "guard", "", a.get(1).target(), List.of(), true, false, Action.Undo.CANNOT, 1,
                a.get(1).doneWhen())));
        world.host.files.put(changeover.plan.Samples.LEFT_FILE, "x");
        world.host.links.add("/etc/opt");
        world.begin(renamed);
        assertEquals("FAILED refused", world.step("a2"));
        assertEquals("VERIFIED", world.step("a4"), "the last look is made all the same");
        assertEquals(PlanState.NEEDS_PERSON, world.view().state());
        assertTrue(world.host.files.containsKey(changeover.plan.Samples.LEFT_FILE));
        world.host.links.clear();
        world.changes().resume(true);
        assertEquals("VERIFIED", world.step("a2"));
        assertTrue(!world.host.files.containsKey(changeover.plan.Samples.LEFT_FILE));
    }

    @Test
    void aSecondBeginWhileOneRunsIsBusy() {
        var second = new AtomicReference<Begun>();
        var plan = world.plan(null);
        world.apt(1, 0, "", () -> {
            world.removeWhatWasAsked();
            second.set(world.changes().begin(plan, plan.hash(), true));
        });
        assertInstanceOf(Running.class, world.begin(plan));
        assertEquals(Refusal.BUSY, why(second.get()));
    }

    @Test
    void anUnfinishedChangeIsContinuedOrGivenUpFirst() {
        world.packages.put("guard", "hi");
        var plan = world.plan(null);
        world.changes(null, Duration.ZERO).begin(plan, plan.hash(), true);
        assertEquals(PlanState.WORKING, world.view().state());
        String first = world.view().journal();
        assertEquals(Refusal.BUSY, why(world.begin(plan)));
        world.changes().stopAfterThisStep(first);
        world.packages.put("guard", "ii");
        assertInstanceOf(Running.class, world.begin(world.plan(null)));
        assertEquals(PlanState.FINISHED, world.view().state());
        var old = Changes.view(world.changes().of(first)).orElseThrow();
        assertEquals(PlanState.STOPPED, old.state());
    }

    @Test
    void aFullDiskAtAnyLineLeavesNothingHalfDone() {
        var whole = World.linux();
        whole.begin(whole.plan(null));
        int lines = ((Changes.View) whole.changes().newest()).journalLines().size();
        for (int n = 0; n < lines; n++) {
            var w = World.linux();
            var plan = w.plan(null);
            w.host.appendsLeft = n;
            var begun = w.begin(plan);
            if (n < 2) {
                assertEquals(Refusal.CANNOT_WRITE, why(begun));
                assertTrue(w.host.launched.isEmpty());
            }
            w.host.appendsLeft = -1;
            w.host.pass(Duration.ofMinutes(5));
            var again = n == 0 ? w.begin(plan) : w.changes().resume(true);
            if (again instanceof Running && w.view().state() == PlanState.NEEDS_PERSON) {
                w.changes().resume(true);
            }
            assertEquals(PlanState.FINISHED, w.view().state(), "full at line " + n);
            assertTrue(w.allGone());
        }
    }

    @Test
    void aReadOnlyFolderIsRefused() {
        world.host.readOnly = true;
        assertEquals(Refusal.CANNOT_WRITE, why(world.begin(world.plan(null))));
        assertTrue(world.host.launched.isEmpty());
    }

    @Test
    void aDamagedJournalIsSaidAndStopsNothingNew() {
        world.begin(world.plan(null));
        String path = world.host.files.keySet().stream().filter(f -> f.endsWith(".jsonl")).findFirst().orElseThrow();
        world.host.files.put(path, world.host.files.get(path).replaceFirst("attached", "detached"));
        var damaged = assertInstanceOf(Changes.Damaged.class, world.changes().newest());
        assertEquals(path, damaged.path());
        assertEquals(Refusal.BAD_PLAN, why(world.changes().resume(true)));
        world.packages.put("guard", "ii");
        assertInstanceOf(Running.class, world.begin(world.plan(null)));
        assertEquals(PlanState.FINISHED, world.view().state());
    }

    @Test
    void aJournalOfAnotherMachineIsNotGoneOnWith() {
        world.packages.put("guard", "hi");
        var plan = world.plan(null);
        world.changes(null, Duration.ZERO).begin(plan, plan.hash(), true);
        var other = new World();
        other.host.files.putAll(world.host.files);
        String path = world.host.files.keySet().stream().filter(f -> f.endsWith(".jsonl")).findFirst().orElseThrow();
        var good = (JournalCodec.Good) JournalCodec.read(world.host.files.get(path));
        var moved = with(plan, "cd".repeat(32), a -> a);
        var header = new Header(
                good.header().journal(), "0.1.0", plan.knowledge(), moved.machine(), "", good.header().at(),
                good.header().at(), moved.hash(), moved);
        other.host.files.put(path, JournalCodec.write(header) + "\n");
        assertEquals(Refusal.OTHER_MACHINE, why(other.changes().resume(true)));
    }

    @Test
    void withoutAdministratorsActionsThePersonsFolderIsEnough() throws InterruptedException {
        var w = new World();
        w.host.elevated = false;
        var plan = w.plan(null);
        var changes = w.changes();
        assertInstanceOf(Running.class, changes.begin(plan, plan.hash(), false));
        for (int i = 0; i < 500 && w.view().state() != PlanState.FINISHED; i++) {
            Thread.sleep(10);
        }
        assertEquals(PlanState.FINISHED, w.view().state());
        assertTrue(w.host.files.keySet().stream().allMatch(f -> f.startsWith("/person/")), w.host.files.toString());
    }

    @Test
    void refusedRightsAreAnOrdinaryAnswer() {
        world.host.elevated = false;
        var plan = world.plan(null);
        assertEquals(
                Refusal.PERSON_REFUSED,
                why(world.changes(_ -> new Elevation.Refused("no"), Duration.ZERO).begin(plan, plan.hash(), false)));
        assertEquals(Refusal.NO_RIGHTS, why(world.changes().begin(plan, plan.hash(), false)));
        assertTrue(world.host.files.isEmpty(), "no plan file is left behind: " + world.host.files);
    }

    @Test
    void anAnswerToNoStepIsAMistake() {
        world.begin(world.plan(null));
        String id = world.view().journal();
        assertThrows(IllegalArgumentException.class, () -> world.changes().answer(id, "a99", true));
        assertThrows(IllegalArgumentException.class, () -> world.changes().stopAfterThisStep("nothing"));
    }
}
