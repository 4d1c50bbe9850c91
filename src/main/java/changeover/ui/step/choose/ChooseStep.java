package changeover.ui.step.choose;

import changeover.knowledge.ReviewNotes;
import changeover.recommend.Advisor;
import changeover.ui.Journey;
import changeover.ui.Services;
import changeover.ui.step.Applies;
import changeover.ui.step.Page;
import changeover.ui.step.Step;
import changeover.words.Words;
import java.time.LocalDate;

/** "Pick what protects this PC from now on." On the path when something on the PC can go. */
public final class ChooseStep implements Step {
    @Override
    public String id() {
        return "choose";
    }

    @Override
    public boolean appliesTo(Journey journey) {
        return Applies.choice(journey);
    }

    @Override
    public Visit open(Journey journey, Services services, Navigator navigator) {
        var words = Words.beside(ChooseStep.class, "choose", services.locale());
        var advisor = new Advisor(services.locale());
        var today = LocalDate.ofInstant(services.clock().instant(), services.zone());
        var notes = new ReviewNotes(today, services.locale());
        var model = new ChooseModel(
                journey,
                words,
                navigator,
                answers -> advisor.advise(services.knowledge(), journey.scan(), answers),
                new Cards(words, notes));
        var view = new ChooseView(model, words, services, notes, advisor.orderRule());
        return new Page(
                model.heading(), model.lead(), view, model.primary(), model.quiet(), Page.ALWAYS, model::answer, () -> {});
    }
}
