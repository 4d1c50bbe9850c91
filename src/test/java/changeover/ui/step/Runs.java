package changeover.ui.step;

import changeover.execute.ActionState;
import changeover.execute.Changes;
import changeover.execute.PlanState;
import changeover.execute.RunView;
import changeover.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Views of runs of the invented PC's plan, at any state. */
public final class Runs {
    private final PlanState state;
    private List<ActionState> states = List.of();
    private Boolean protectedNow = true;
    private boolean alive = true;
    private Duration gap = Duration.ZERO;
    private String detail = "";
    private Plan plan = Pc.plan();

    private Runs(PlanState state) {
        this.state = state;
    }

    public static Runs of(PlanState state) {
        return new Runs(state);
    }

    public Runs plan(Plan other) {
        plan = other;
        return this;
    }

    public Runs steps(ActionState... all) {
        states = Arrays.asList(all);
        return this;
    }

    public Runs all(ActionState one) {
        states = Collections.nCopies(plan.actions().size(), one);
        return this;
    }

    public Runs protectedNow(Boolean yes) {
        protectedNow = yes;
        return this;
    }

    public Runs alive(boolean yes) {
        alive = yes;
        return this;
    }

    public Runs gap(Duration time) {
        gap = time;
        return this;
    }

    public Runs detail(String word) {
        detail = word;
        return this;
    }

    public RunView view() {
        var steps = new ArrayList<RunView.Step>();
        for (int i = 0; i < states.size(); i++) {
            var s = states.get(i);
            boolean begun = s != ActionState.WAITING;
            Instant end = s.ended() ? Pc.NOW.minusSeconds(120) : null;
            boolean bad = s == ActionState.FAILED || s == ActionState.NEEDS_PERSON;
            steps.add(new RunView.Step(
                    plan.actions().get(i), s, begun ? Pc.NOW : null, end, null, bad ? detail : "", ""));
        }
        return new RunView(
                "j1", plan, state, Pc.NOW.minusSeconds(180), steps, gap, Duration.ofSeconds(2), protectedNow, Pc.NOW, alive);
    }

    public Changes.Found found() {
        return new Changes.View(
                view(), List.of("{\"n\":1,\"event\":\"agreed\"}", "{\"n\":2,\"event\":\"intent\",\"action\":\"a1\"}"));
    }
}
