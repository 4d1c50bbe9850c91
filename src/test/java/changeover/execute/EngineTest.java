package changeover.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.execute.Changes.NotBegun;
import changeover.execute.Changes.Refusal;
import changeover.execute.Changes.Running;
import changeover.knowledge.Meaning;
import changeover.os.Registry;
import changeover.plan.Samples;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole runs on a machine in memory. */
class EngineTest {
    @Test
    void guardAndAgentAreRemovedInOrderAndSeenToBeGone() {
        var world = World.linux();
        var plan = world.plan(null);
        assertInstanceOf(Running.class, world.begin(plan));
        assertTrue(world.allGone());
        assertEquals(PlanState.FINISHED, world.view().state());
        assertEquals(2, world.host.launched.size());
        assertTrue(world.host.launched.get(0).containsAll(List.of("remove", "guard-gui", "guard")));
        assertTrue(world.host.launched.get(1).contains("agent"));
        assertEquals(plan.actions().get(1).command(), world.host.launched.get(0), "what was shown is what ran");
        for (String id : List.of("a1", "a2", "a3", "a4")) {
            assertEquals("VERIFIED", world.step(id));
        }
        assertFalse(world.view().alive());
    }

    @Test
    void aReplacementIsInstalledAndTheClockStops() {
        var world = World.linux();
        world.begin(world.plan("newav"));
        var view = world.view();
        assertEquals(PlanState.FINISHED, view.state());
        assertEquals(Boolean.TRUE, view.protectedNow());
        // three seconds each for removing the agent and installing; seen within a second
        assertTrue(view.unprotected().compareTo(Duration.ofSeconds(5)) >= 0, view.unprotected().toString());
        assertTrue(view.unprotected().compareTo(Duration.ofSeconds(8)) <= 0, view.unprotected().toString());
        assertTrue(view.accuracy().compareTo(Duration.ofSeconds(2)) <= 0, view.accuracy().toString());
    }

    /** Exit codes are remarks; what the look sees decides. */
    @ParameterizedTest
    @CsvSource({
        "0,true,VERIFIED,FINISHED",
        "100,true,VERIFIED said-otherwise,FAILED",
        "0,false,FAILED still-there,FINISHED",
        "100,false,FAILED still-there,FAILED"
    })
    void uninstallersMayLie(int exit, boolean does, String step, Meaning meaning) {
        var world = World.linux();
        world.apt(2, exit, "", does ? world::removeWhatWasAsked : () -> {});
        world.begin(world.plan(null));
        assertEquals(step, world.step("a2"));
        assertEquals(meaning, world.meaning("a2"));
        assertEquals(does ? PlanState.FINISHED : PlanState.NEEDS_PERSON, world.view().state());
        if (!does) {
            assertEquals("WAITING", world.step("a3"), "the agent waits until a person has looked");
        }
    }

    @Test
    void oneThatRemovesHalfHasFailed() {
        var world = World.linux();
        world.apt(2, 0, "", () -> world.packages.put("guard-gui", "rc"));
        world.begin(world.plan(null));
        assertEquals("FAILED still-there", world.step("a2"));
    }

    @Test
    void oneThatForksAndReturnsIsLookedAtAgain() {
        var world = World.linux();
        world.apt(1, 0, "", () -> world.host.programs.put(9L, world.host.new Program(
                new FakeHost.Script(2, 0, "", world::removeWhatWasAsked))));
        world.begin(world.plan(null));
        assertEquals("VERIFIED", world.step("a2"));
    }

    @Test
    void oneThatHangsIsWatchedAndNeverEnded() {
        var world = World.linux();
        world.aptWorks(3600);
        world.begin(world.plan(null));
        assertEquals(PlanState.FINISHED, world.view().state());
        assertFalse(world.host.now.isBefore(Samples.NOW.plusSeconds(7200)));
    }

    @Test
    void aBusyInstallerIsOfferedAgainAndAgain() {
        var world = World.linux();
        var plan = world.plan(null);
        world.apt(1, 100, "E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 7 (apt)", () -> {});
        world.begin(plan);
        assertEquals("FAILED busy", world.step("a2"));
        for (int i = 0; i < 4; i++) {
            world.changes().resume(true);
            assertEquals("FAILED busy", world.step("a2"));
        }
        world.aptWorks(1);
        world.changes().resume(true);
        assertEquals(PlanState.FINISHED, world.view().state());
        assertTrue(world.allGone());
    }

    @Test
    void whatFailsIsNotTriedForEver() {
        var world = World.linux();
        world.apt(1, 100, "", () -> {});
        world.begin(world.plan(null));
        for (int i = 0; i < 5; i++) {
            world.changes().resume(true);
        }
        assertEquals("NEEDS_PERSON too-often", world.step("a2"));
        assertEquals(3, world.host.launched.size());
    }

    @Test
    void aHeldPackageIsLeftAlone() {
        var world = World.linux();
        world.packages.put("guard", "hi");
        var plan = world.plan(null);
        world.changes(null, Duration.ZERO).begin(plan, plan.hash(), true);
        assertEquals("YOUR_TURN", world.step("a2"));
        assertEquals(PlanState.WORKING, world.view().state());
        world.changes().answer(world.view().journal(), "a2", true); // she says so, but it is not true
        world.changes().resume(true);
        assertEquals("VERIFIED person-said", world.step("a2"));
        assertEquals("FAILED held", world.step("a3"));
        assertTrue(world.host.launched.isEmpty());
        world.packages.put("guard", "ii");
        world.changes().resume(true);
        assertEquals(PlanState.FINISHED, world.view().state());
    }

    @Test
    void aPersonMaySkipHerStep() {
        var world = World.linux();
        world.packages.put("guard", "hi");
        var plan = world.plan(null);
        world.changes(null, Duration.ZERO).begin(plan, plan.hash(), true);
        world.changes().answer(world.view().journal(), "a2", false);
        world.changes().resume(true);
        assertEquals("SKIPPED person-skipped", world.step("a2"));
        assertEquals("FAILED held", world.step("a3"));
    }

    @Test
    void whatWasGoneBeforeIsNotOurs() {
        var world = World.linux();
        var plan = world.plan(null);
        world.packages.put("agent", "rc");
        world.begin(plan);
        assertEquals("SKIPPED already-so", world.step("a3"));
        assertEquals(PlanState.FINISHED, world.view().state());
    }

    @Test
    void couldNotLookIsNeverDone() {
        var world = World.linux();
        var plan = world.plan(null);
        world.apt(1, 0, "", () -> world.blind = true);
        world.begin(plan);
        assertEquals("NEEDS_PERSON could-not-look", world.step("a2"));
        assertNull(world.view().protectedNow(), "nor is it known what protects");
        world.blind = false;
        world.aptWorks(1);
        world.changes().resume(true);
        assertEquals(PlanState.FINISHED, world.view().state());
    }

    @Test
    void aBrokenLookIsNoLook() {
        var world = World.linux();
        var plan = world.plan(null);
        world.apt(1, 0, "", () -> world.lookBreaks = true);
        world.begin(plan);
        assertEquals("NEEDS_PERSON could-not-look", world.step("a2"));
    }

    @Test
    void purgingIsDoneWhenTheSettingsAreGone() {
        var world = new World();
        world.packages.put("guard", "rc");
        world.aptWorks(1);
        world.begin(world.plan(null));
        assertEquals("VERIFIED", world.step("a2"));
        assertTrue(world.packages.isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Remv guard-gui [1];Remv guard [1]|VERIFIED",
        "Remv guard-gui [1];Remv guard:amd64 [1]|VERIFIED",
        "Remv office-tools [1];Remv guard [1]|FAILED refused",
        "Purg other [1]|FAILED refused",
        "Inst something [1]|FAILED refused"
    })
    void theDryRunMayNameNothingElse(String dryRun, String step) {
        var world = World.linux();
        world.host.dryRun = dryRun.replace(';', '\n');
        world.begin(world.plan(null));
        assertEquals(step, world.step("a2"));
        assertEquals(step.equals("VERIFIED"), !world.host.launched.isEmpty());
    }

    @Test
    void aProgramThatIsNotThereIsSaidSo() {
        var world = World.linux();
        world.host.scripts.clear();
        world.begin(world.plan(null));
        assertEquals("FAILED not-started", world.step("a2"));
    }

    @Test
    void windowsInstallerRemovesByProductCode() {
        var world = World.windows();
        world.begin(world.plan(null));
        assertEquals(PlanState.FINISHED, world.view().state());
        assertEquals(List.of("msiexec.exe", "/x", Samples.CODE), world.host.launched.getFirst().subList(0, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "LOCAL_MACHINE,Old Guard 21,Old Maker,VERIFIED",
        "LOCAL_MACHINE,Payroll,Old Maker,FAILED refused",
        "LOCAL_MACHINE,Old Guard 21,Somebody Else,FAILED refused",
        "CURRENT_USER,Old Guard 21,Old Maker,FAILED refused"
    })
    void theEntryMustStillBearTheSigns(Registry.Hive hive, String name, String publisher, String step) {
        var world = World.windows();
        var plan = world.plan(null);
        world.entry(hive, name, publisher);
        world.begin(plan);
        assertEquals(step, world.step("a2"));
        assertEquals(step.equals("VERIFIED"), !world.host.launched.isEmpty());
    }

    @Test
    void aRestartThatIsNeededIsWaitedFor() {
        var world = World.windows();
        world.msi(1, 3010, () -> {});
        world.begin(world.plan(null));
        assertEquals("NEEDS_RESTART", world.step("a2"));
        assertEquals(PlanState.AWAITING_RESTART, world.view().state());
        world.changes().resume(true);
        assertEquals(PlanState.AWAITING_RESTART, world.view().state(), "the same start of the system");
        world.host.restart();
        world.msiInstalled = false;
        world.changes().resume(true);
        assertEquals("VERIFIED", world.step("a2"));
        assertEquals(PlanState.FINISHED, world.view().state());
        assertEquals(1, world.host.launched.size());
    }

    @Test
    void aRestartThatDidNotHelpIsForAPerson() {
        var world = World.windows();
        world.msi(1, 3010, () -> {});
        world.begin(world.plan(null));
        world.host.restart();
        world.changes().resume(true);
        assertEquals("FAILED after-restart", world.step("a2"));
    }

    @Test
    void aRestartAskedForWithoutNeedIsOnlyOffered() {
        var world = World.windows();
        world.msi(1, 3010, () -> world.msiInstalled = false);
        world.begin(world.plan(null));
        assertEquals("VERIFIED restart-offered", world.step("a2"));
        assertEquals(PlanState.FINISHED, world.view().state());
    }

    @Test
    void theSystemMayAskForTheRestartInstead() {
        var world = World.windows();
        world.msi(1, 0, () -> world.host.restartPending = true);
        world.begin(world.plan(null));
        assertEquals("NEEDS_RESTART", world.step("a2"));
    }

    @Test
    void theRestartMayComeInBetween() {
        var world = World.windows();
        world.msi(5, 1641, () -> world.msiInstalled = false);
        var plan = world.plan(null);
        world.host.appendsLeft = 8; // dies while it runs
        world.host.death = FakeHost.Death.BEFORE;
        org.junit.jupiter.api.Assertions.assertThrows(FakeHost.Killed.class, () -> world.begin(plan));
        assertEquals("RUNNING", world.step("a2"));
        world.host.pass(Duration.ofSeconds(5));
        world.host.restart();
        world.changes().resume(true);
        assertEquals("VERIFIED restart-between", world.step("a2"));
    }

    @Test
    void stoppingWaitsForTheStepToEnd() {
        var world = World.linux();
        var plan = world.plan(null);
        world.apt(2, 0, "", () -> {
            world.removeWhatWasAsked();
            world.changes().stopAfterThisStep("0001-0000000000000001");
        });
        world.begin(plan);
        assertEquals("VERIFIED", world.step("a2"));
        assertEquals("WAITING", world.step("a3"));
        assertEquals(PlanState.STOPPED, world.view().state());
        world.aptWorks(1);
        world.changes().resume(true);
        assertEquals(PlanState.FINISHED, world.view().state(), "it may be gone on with");
        assertInstanceOf(NotBegun.class, world.changes().resume(true));
    }

    @Test
    void whatComesBackIsForANewPlan() {
        var world = World.linux();
        var plan = world.plan(null);
        world.apt(1, 0, "", () -> {
            world.removeWhatWasAsked();
            if (world.host.launched.size() == 2) {
                world.packages.put("guard", "ii");
            }
        });
        world.begin(plan);
        assertEquals("NEEDS_PERSON came-back", world.step("a2"));
        world.changes().resume(true);
        assertEquals("NEEDS_PERSON came-back", world.step("a2"));
        assertEquals(2, world.host.launched.size(), "no second removal without a new consent");
        assertInstanceOf(Running.class, world.begin(world.plan(null)), "a new plan is not in anybody's way");
    }

    @Test
    void noRightsNoBeginning() {
        var world = World.linux();
        world.host.elevated = false;
        assertEquals(Refusal.NO_RIGHTS, assertInstanceOf(NotBegun.class, world.begin(world.plan(null))).why());
        assertTrue(world.host.files.isEmpty());
    }
}
