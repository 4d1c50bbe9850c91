package changeover.ui.step.rescue;

import changeover.knowledge.Knowledge;
import changeover.ui.Journey;
import changeover.ui.Services;
import changeover.ui.step.Applies;
import changeover.ui.step.Page;
import changeover.ui.step.Step;
import changeover.words.Words;

/** "Save these things first." Only on the path when a recipe names something to save. */
public final class RescueStep implements Step {
    private final Knowledge knowledge;

    public RescueStep(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public String id() {
        return "rescue";
    }

    @Override
    public boolean appliesTo(Journey journey) {
        return journey.scan() == null
                ? journey.journal() == null
                : Applies.change(journey) && !Items.of(journey, knowledge).isEmpty();
    }

    @Override
    public Visit open(Journey journey, Services services, Navigator navigator) {
        var words = Words.beside(RescueStep.class, "rescue", services.locale());
        var model = new RescueModel(journey, services.knowledge(), words, navigator);
        var view = new RescueView(model, words, services);
        return new Page(
                model.heading(), model.lead(), view, model.primary(), model.quiet(), Page.ALWAYS, model::answer, () -> {});
    }
}
