package changeover.ui.step.proof;

import changeover.ui.Journey;
import changeover.ui.Services;
import changeover.ui.step.Applies;
import changeover.ui.step.Page;
import changeover.ui.step.Step;
import changeover.words.Words;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The second look and the receipt. On the path when there is a run, or one may come. */
public final class ProofStep implements Step {
    @Override
    public String id() {
        return "proof";
    }

    @Override
    public boolean appliesTo(Journey journey) {
        return Applies.run(journey);
    }

    @Override
    public Visit open(Journey journey, Services services, Navigator navigator) {
        var words = Words.beside(ProofStep.class, "proof", services.locale());
        var model = new ProofModel(journey, services, words, navigator);
        var view = new ProofView(model, words);
        model.look();
        return new Page(
                model.heading(), model.lead(), view, model.primary(), model.quiet(),
                new ReadOnlyBooleanWrapper(false), model::answer, model::close);
    }
}
