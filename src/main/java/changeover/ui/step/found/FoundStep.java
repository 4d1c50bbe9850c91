package changeover.ui.step.found;

import changeover.ui.Journey;
import changeover.ui.Services;
import changeover.ui.step.Page;
import changeover.ui.step.Step;
import changeover.words.Words;

/** The heading is the verdict. Looks at once when there is no scan yet. */
public final class FoundStep implements Step {
    @Override
    public String id() {
        return "found";
    }

    @Override
    public boolean appliesTo(Journey journey) {
        return true;
    }

    @Override
    public Visit open(Journey journey, Services services, Navigator navigator) {
        var words = Words.beside(FoundStep.class, "found", services.locale());
        var model = new FoundModel(journey, services, navigator, words);
        var view = new FoundView(model, services, words);
        model.begin();
        return new Page(
                model.heading(), model.lead(), view.node(), model.primary(), model.quiet(), Page.ALWAYS, model::answer, () -> {
                    view.close();
                    model.close();
                });
    }
}
