package changeover.ui.step.welcome;

import changeover.ui.Journey;
import changeover.ui.Services;
import changeover.ui.step.Page;
import changeover.ui.step.Step;
import changeover.words.Words;

/** "Let’s see what protects this PC." Says what we do, and offers to go on with an unfinished change. */
public final class WelcomeStep implements Step {
    @Override
    public String id() {
        return "welcome";
    }

    @Override
    public boolean appliesTo(Journey journey) {
        return true;
    }

    @Override
    public Visit open(Journey journey, Services services, Navigator navigator) {
        var words = Words.beside(WelcomeStep.class, "welcome", services.locale());
        var model = new WelcomeModel(journey, services, navigator, words);
        var view = new WelcomeView(model, words);
        model.begin();
        return new Page(
                model.heading(), model.lead(), view.node(), model.primary(), model.quiet(), Page.ALWAYS, model::answer,
                model::close);
    }
}
