package changeover.ui.step.work;

import changeover.plan.Explain;
import changeover.ui.Journey;
import changeover.ui.Services;
import changeover.ui.step.Applies;
import changeover.ui.step.Step;
import changeover.words.Words;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** "Step 2 of 5." Follows a run by its journal; on the path when there is one, or one may come. */
public final class WorkStep implements Step {
    private static final Duration EVERY = Duration.millis(250);

    @Override
    public String id() {
        return "work";
    }

    @Override
    public boolean appliesTo(Journey journey) {
        return Applies.run(journey);
    }

    @Override
    public Visit open(Journey journey, Services services, Navigator navigator) {
        return open(null, journey, services, navigator);
    }

    @Override
    public Visit reopen(Visit before, Journey journey, Services services, Navigator navigator) {
        return open(((WorkVisit) before).model(), journey, services, navigator);
    }

    private static Visit open(WorkModel before, Journey journey, Services services, Navigator navigator) {
        var words = Words.beside(WorkStep.class, "work", services.locale());
        var explain = new Explain(services.locale(), services.knowledge());
        var rows = new Rows(services.knowledge(), words, explain, services.zone());
        var model = new WorkModel(journey, services, words, navigator, rows);
        if (before != null) {
            model.take(before);
        }
        var view = new WorkView(model, words);
        var timer = new Timeline(new KeyFrame(EVERY, _ -> model.refresh()));
        timer.setCycleCount(Animation.INDEFINITE);
        model.refresh();
        timer.play();
        return new WorkVisit(model, view, timer);
    }
}
