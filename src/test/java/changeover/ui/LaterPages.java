package changeover.ui;

import changeover.execute.ActionState;
import changeover.execute.Changes;
import changeover.execute.PlanState;
import changeover.recommend.Answers;
import changeover.ui.step.Pc;
import changeover.ui.step.PcServices;
import changeover.ui.step.Runs;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The pages from choosing to proof on the invented PC, in the states a picture is worth. */
final class LaterPages {
    private static final ActionState DONE = ActionState.VERIFIED;
    private static final ActionState WAITS = ActionState.WAITING;
    private static final Journey LOOKED = Journey.START.with(Pc.before());

    /** What the machine is like, and how far the person has come. */
    record Opening(Services services, Journey journey) {}

    private static final Map<String, Opening> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("choose", new Opening(new SampleServices(), Journey.START.with(Samples.several()))),
            Map.entry("choose-facts", new Opening(new SampleServices(), Journey.START.with(Samples.several()))),
            Map.entry(
                    "choose-answered",
                    new Opening(
                            new SampleServices(),
                            Journey.START
                                    .with(Samples.several())
                                    .with(new Answers("home", "1", Set.of("phones"), Set.of("free", "vpn"), Set.of()), null, false))),
            Map.entry(
                    "choose-later",
                    new Opening(new SampleServices(), Journey.START.with(Samples.several()).with(Answers.NONE, null, true))),
            Map.entry("rescue", new Opening(new SampleServices(), Journey.START.with(Samples.several()))),
            Map.entry(
                    "rescue-answered",
                    new Opening(pc(_ -> {}), LOOKED.withRescued(Set.of("plus/before/0", "skip:plus/lost/0")))),
            Map.entry("plan", new Opening(pc(_ -> {}), LOOKED)),
            Map.entry("work", run(Runs.of(PlanState.WORKING)
                    .steps(DONE, ActionState.RUNNING, WAITS, WAITS)
                    .protectedNow(false))),
            Map.entry("work-turn", run(Runs.of(PlanState.WORKING).steps(DONE, ActionState.YOUR_TURN, WAITS, WAITS))),
            Map.entry("work-failed", run(Runs.of(PlanState.STOPPED)
                    .steps(DONE, ActionState.FAILED, WAITS, WAITS)
                    .detail("still-there")
                    .protectedNow(null)
                    .alive(false))),
            Map.entry("work-restart", run(Runs.of(PlanState.AWAITING_RESTART)
                    .steps(DONE, ActionState.NEEDS_RESTART, WAITS, WAITS)
                    .alive(false))),
            Map.entry("work-finished", run(Runs.of(PlanState.FINISHED).all(DONE).gap(Duration.ofSeconds(41)).alive(false))),
            Map.entry(
                    "work-damaged",
                    new Opening(
                            pc(s -> s.found = new Changes.Damaged("C:\\ProgramData\\Changeover\\j1.journal", "line 7")),
                            LOOKED.withJournal("j1"))),
            Map.entry("proof", run(Runs.of(PlanState.FINISHED).all(DONE).gap(Duration.ofSeconds(41)).alive(false))),
            Map.entry("proof-still", still())));

    private LaterPages() {}

    static Map<String, Opening> all() {
        return ALL;
    }

    private static PcServices pc(Consumer<PcServices> with) {
        var services = new PcServices();
        services.now = Pc.NOW.plusSeconds(130);
        with.accept(services);
        return services;
    }

    private static Opening run(Runs runs) {
        return new Opening(pc(s -> s.found = runs.found()), LOOKED.withJournal("j1"));
    }

    private static Opening still() {
        var services = pc(s -> {
            s.found = Runs.of(PlanState.STOPPED).steps(DONE, ActionState.FAILED, WAITS, WAITS).alive(false).found();
            s.look = Pc.before();
        });
        return new Opening(services, LOOKED.withJournal("j1"));
    }

}
