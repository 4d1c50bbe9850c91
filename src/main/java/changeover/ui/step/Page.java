package changeover.ui.step;

import changeover.ui.Journey;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * The usual {@link Step.Visit}: a model's properties and a view's node.
 *
 * @param journey gives the answer
 * @param onClose undoes what opening registered
 */
public record Page(
        ObservableValue<String> heading,
        ObservableValue<String> lead,
        Node content,
        ObservableValue<Step.Button> primary,
        ObservableValue<Step.Button> quiet,
        ObservableValue<Boolean> mayGoBack,
        Supplier<Journey> journey,
        Runnable onClose)
        implements Step.Visit {
    /** {@code mayGoBack} of a page that one may leave at any time. */
    public static final ObservableValue<Boolean> ALWAYS = new ReadOnlyBooleanWrapper(true).getReadOnlyProperty();

    @Override
    public Journey answer() {
        return journey.get();
    }

    @Override
    public void close() {
        onClose.run();
    }
}
