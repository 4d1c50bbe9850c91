package changeover.ui.step.plan;

import changeover.ui.Journey;
import changeover.ui.step.Step;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The open page. Its model tells the same page in another language what was shown and saved. */
record PlanVisit(PlanModel model, Node content) implements Step.Visit {
    @Override
    public ObservableValue<String> heading() {
        return new ReadOnlyStringWrapper(model.heading()).getReadOnlyProperty();
    }

    @Override
    public ObservableValue<String> lead() {
        return new ReadOnlyStringWrapper(model.lead()).getReadOnlyProperty();
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
        return model.busy().not();
    }

    @Override
    public ObservableValue<Boolean> mayChangeLanguage() {
        return model.busy().not();
    }

    @Override
    public Journey answer() {
        return model.answer();
    }

    @Override
    public void close() {
        model.close();
    }
}
