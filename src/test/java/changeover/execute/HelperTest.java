package changeover.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.execute.Changes.NotBegun;
import changeover.execute.Changes.Refusal;
import changeover.execute.Changes.Running;
import changeover.knowledge.Knowledge;
import changeover.os.Elevation;
import changeover.plan.PlanCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Window and helper as two processes on one machine that talk by files. */
class HelperTest {
    private final World world = World.linux();
    private final List<String> said = new ArrayList<>();

    private int helper(List<String> arguments) {
        world.host.elevated = true;
        try {
            return new Helper(world.host, world.knowledge, world::look, "0.1.0").run(arguments, said::add);
        } finally {
            world.host.elevated = false;
        }
    }

    /** The window, whose helper is started with rights and has ended when the window looks again. */
    private FileChanges window() {
        world.host.elevated = false;
        Elevation elevation = arguments -> {
            helper(arguments);
            return new Elevation.Started(-1);
        };
        return world.changes(elevation, Duration.ofMinutes(5));
    }

    @Test
    void theHelperDoesWhatWasAgreedAndTheWindowSeesIt() {
        var plan = world.plan(null);
        var window = window();
        var running = assertInstanceOf(Running.class, window.begin(plan, plan.hash(), false));
        var view = Changes.view(window.of(running.journal())).orElseThrow();
        assertEquals(PlanState.FINISHED, view.state());
        assertEquals(plan, view.plan());
        assertFalse(view.alive());
        assertTrue(world.allGone());
        assertTrue(world.host.files.keySet().stream().noneMatch(f -> f.startsWith("/person/plan-")));
    }

    @Test
    void aChangedPlanFileIsRefusedAndTheWindowLearnsWhy() {
        var plan = world.plan(null);
        world.host.elevated = false;
        Elevation elevation = arguments -> {
            String file = arguments.get(1);
            world.host.files.put(file, world.host.files.get(file).replace("guard-gui", "guard"));
            assertEquals(Helper.BAD_DATA, helper(arguments));
            return new Elevation.Started(-1);
        };
        var not = assertInstanceOf(
                NotBegun.class, world.changes(elevation, Duration.ZERO).begin(plan, plan.hash(), false));
        assertEquals(Refusal.BAD_PLAN, not.why());
        assertTrue(world.host.launched.isEmpty());
        assertEquals(1, said.size());
    }

    @Test
    void anOldRefusalIsNotTakenForANewOne() {
        var plan = world.plan(null);
        assertEquals(Helper.BAD_DATA, refusedBefore(plan));
        world.host.pass(Duration.ofSeconds(5));
        var changes = world.changes(_ -> new Elevation.Started(12345), Duration.ZERO);
        var not = assertInstanceOf(NotBegun.class, changes.begin(plan, plan.hash(), false));
        assertEquals(Refusal.CANNOT_WRITE, not.why());
        assertInstanceOf(Running.class, window().begin(plan, plan.hash(), false));
    }

    private int refusedBefore(changeover.plan.Plan plan) {
        world.host.files.put("/person/old.json", PlanCodec.write(plan).replace("guard-gui", "guard"));
        return helper(List.of("--plan", "/person/old.json", "--consent", plan.hash()));
    }

    /** The window knows more than the helper, e.g. by facts that the helper does not accept. */
    @Test
    void aPlanThatRestsOnOtherFactsIsRefusedAndTheWindowLearnsWhy() {
        var plan = world.plan(null);
        world.host.elevated = false;
        var known = world.knowledge;
        var older = new Knowledge(
                known.asOf().minusDays(1), Map.of(), Map.of(), List.of(),
                known.products().stream().filter(p -> !p.id().equals("agent")).toList(), known.alternatives(),
                known.recipes(), known.exitMeanings());
        Elevation elevation = arguments -> {
            world.host.elevated = true;
            assertEquals(Helper.BAD_DATA,
                    new Helper(world.host, older, world::look, "0.1.0").run(arguments, said::add));
            world.host.elevated = false;
            return new Elevation.Started(-1);
        };
        var not = assertInstanceOf(
                NotBegun.class, world.changes(elevation, Duration.ZERO).begin(plan, plan.hash(), false));
        assertEquals(Refusal.OTHER_FACTS, not.why());
        assertTrue(world.host.launched.isEmpty());
        assertTrue(said.getFirst().contains("other facts than those in use here"), said.toString());
    }

    @Test
    void theHelperAsksForTheFactsOfThePersonsFolder() {
        var plan = world.plan(null);
        world.host.files.put("/person/plan.json", PlanCodec.write(plan));
        var folders = new ArrayList<String>();
        Function<String, Knowledge> knowledge = folder -> {
            folders.add(folder);
            return world.knowledge;
        };
        world.host.elevated = true;
        var helper = new Helper(world.host, knowledge, world::look, "0.1.0");
        assertEquals(Helper.GOOD,
                helper.run(List.of("--plan", "/person/plan.json", "--consent", plan.hash()), said::add));
        assertEquals(Helper.MISSING, helper.run(List.of("--resume", "--mailbox", "/other"), said::add));
        assertEquals(List.of("/person", "/other"), folders);
    }

    @Test
    void aHelperThatNeverBeganIsSaidSo() {
        var plan = world.plan(null);
        world.host.elevated = false;
        var changes = world.changes(_ -> new Elevation.Started(12345), Duration.ZERO);
        var not = assertInstanceOf(NotBegun.class, changes.begin(plan, plan.hash(), false));
        assertEquals(Refusal.CANNOT_WRITE, not.why());
    }

    @Test
    void theWindowStopsAndResumesThroughTheHelper() {
        var plan = world.plan(null);
        var window = window();
        world.apt(2, 0, "", () -> {
            world.removeWhatWasAsked();
            if (world.host.launched.size() == 1) {
                window.stopAfterThisStep(((Changes.View) window.newest()).run().journal());
            }
        });
        window.begin(plan, plan.hash(), false);
        assertEquals(PlanState.STOPPED, world.view().state());
        assertInstanceOf(Running.class, window.resume(false));
        assertEquals(PlanState.FINISHED, world.view().state());
    }

    @Test
    void theHelperWritesNothingIntoThePersonsFolder() {
        var plan = world.plan(null);
        world.host.files.put("/home/plan.json", PlanCodec.write(plan));
        var before = List.copyOf(world.host.files.keySet());
        assertEquals(Helper.GOOD, helper(List.of("--plan", "/home/plan.json", "--consent", plan.hash())));
        assertTrue(world.host.files.keySet().stream()
                .filter(f -> !before.contains(f))
                .allMatch(f -> f.startsWith("/machine/")));
    }

    @Test
    void aLinkIsNoPlanFile() {
        var plan = world.plan(null);
        world.host.files.put("/home/plan.json", PlanCodec.write(plan));
        world.host.links.add("/home/plan.json");
        assertEquals(Helper.MISSING, helper(List.of("--plan", "/home/plan.json", "--consent", plan.hash())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--plan", "--plan x", "--consent x", "--resume --plan x --consent y", "--nonsense",
        "--plan x --plan y --consent z", "--resume --resume"})
    void otherArgumentsAreUsageMistakes(String arguments) {
        var words = arguments.isEmpty() ? List.<String>of() : Arrays.asList(arguments.split(" "));
        assertEquals(Helper.USAGE, helper(words));
        assertEquals(1, said.size());
        assertTrue(world.host.files.isEmpty());
    }

    @Test
    void everyRefusalHasItsExitCodeAndOneSentence() {
        var plan = world.plan(null);
        world.host.files.put("/home/plan.json", PlanCodec.write(plan));
        var good = List.of("--plan", "/home/plan.json", "--consent", plan.hash());
        assertEquals(Helper.BAD_DATA, helper(List.of("--plan", "/home/plan.json", "--consent", "0".repeat(64))));
        assertEquals(Helper.MISSING, helper(List.of("--plan", "/home/none.json", "--consent", plan.hash())));
        assertEquals(Helper.MISSING, helper(List.of("--resume")));
        world.host.readOnly = true;
        assertEquals(Helper.CANNOT_WRITE, helper(good));
        world.host.readOnly = false;
        assertEquals(Helper.NO_RIGHTS, new Helper(world.host, world.knowledge, world::look, "0.1.0").run(good, said::add));
        var lock = assertInstanceOf(java.util.Optional.class, lock());
        assertTrue(lock.isPresent());
        assertEquals(Helper.TRY_LATER, helper(good));
        assertEquals(6, said.size());
    }

    private java.util.Optional<?> lock() {
        try {
            return world.host.disk().lock("/machine/lock");
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
