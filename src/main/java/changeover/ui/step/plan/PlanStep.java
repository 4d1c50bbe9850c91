package changeover.ui.step.plan;

import changeover.plan.Explain;
import changeover.ui.Journey;
import changeover.ui.Services;
import changeover.ui.step.Applies;
import changeover.ui.step.Step;
import changeover.words.Words;

/** "This is exactly what will happen." On the path when something can be changed. */
public final class PlanStep implements Step {
    @Override
    public String id() {
        return "plan";
    }

    @Override
    public boolean appliesTo(Journey journey) {
        return journey.scan() == null ? journey.journal() == null : Applies.change(journey);
    }

    @Override
    public Visit open(Journey journey, Services services, Navigator navigator) {
        return open(null, journey, services, navigator);
    }

    @Override
    public Visit reopen(Visit before, Journey journey, Services services, Navigator navigator) {
        return open(((PlanVisit) before).model().kept(), journey, services, navigator);
    }

    private static Visit open(PlanModel.Kept before, Journey journey, Services services, Navigator navigator) {
        var words = Words.beside(PlanStep.class, "plan", services.locale());
        var explain = new Explain(services.locale(), services.knowledge());
        var model = new PlanModel(before, journey, services, words, navigator, explain);
        return new PlanVisit(model, new PlanView(model, words));
    }
}
