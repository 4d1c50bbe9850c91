package changeover.ui.step.plan;

import changeover.plan.Explain;
import changeover.ui.Journey;
import changeover.ui.Services;
import changeover.ui.step.Applies;
import changeover.ui.step.Page;
import changeover.ui.step.Step;
import changeover.words.Words;
import javafx.beans.property.ReadOnlyStringWrapper;

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
        var words = Words.beside(PlanStep.class, "plan", services.locale());
        var explain = new Explain(services.locale(), services.knowledge());
        var model = new PlanModel(journey, services, words, navigator, explain);
        return new Page(
                new ReadOnlyStringWrapper(model.heading()),
                new ReadOnlyStringWrapper(model.lead()),
                new PlanView(model, words),
                model.primary(),
                model.quiet(),
                model.busy().not(),
                model::answer,
                model::close);
    }
}
