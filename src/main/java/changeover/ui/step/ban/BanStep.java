package changeover.ui.step.ban;

import changeover.ui.Journey;
import changeover.ui.Services;
import changeover.ui.step.Page;
import changeover.ui.step.Step;
import changeover.words.Words;

/** What the ban means for the reader: duties, rights, risks, dates, both sides, questions and sources. */
public final class BanStep implements Step {
    @Override
    public String id() {
        return "ban";
    }

    @Override
    public boolean appliesTo(Journey journey) {
        return true;
    }

    @Override
    public Visit open(Journey journey, Services services, Navigator navigator) {
        var words = Words.beside(BanStep.class, "ban", services.locale());
        var model = new BanModel(journey, services, navigator, words);
        var view = new BanChoice(model, services, words);
        return new Page(
                model.heading(), model.lead(), view.node(), model.primary(), model.quiet(), Page.ALWAYS, model::answer, () -> {
                    view.close();
                    model.close();
                });
    }
}
