package changeover.ui.step.work;

import changeover.ui.Journey;
import changeover.ui.step.Step;
import javafx.animation.Animation;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The open page. Its model tells the same page in another language what was asked for. */
record WorkVisit(WorkModel model, Node content, Animation timer) implements Step.Visit {
    @Override
    public ObservableValue<String> heading() {
        return model.heading();
    }

    @Override
    public ObservableValue<String> lead() {
        return model.lead();
    }

    @Override
    public ObservableValue<Step.Button> primary() {
        return model.primary();
    }

    @Override
    public ObservableValue<Step.Button> quiet() {
        return model.quiet();
    }

    @Override
    public ObservableValue<Boolean> mayGoBack() {
        return model.mayGoBack();
    }

    @Override
    public ObservableValue<Boolean> mayChangeLanguage() {
        return model.heard();
    }

    @Override
    public Journey answer() {
        return model.answer();
    }

    @Override
    public void close() {
        timer.stop();
        model.close();
    }
}
