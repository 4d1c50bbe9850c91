package changeover.ui.step.rescue;

import changeover.knowledge.Knowledge;
import changeover.ui.Journey;
import changeover.ui.step.Step.Button;
import changeover.ui.step.Step.Navigator;
import changeover.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What to save first, and what is done or skipped of it. Going on is possible when each line has an answer. */
public final class RescueModel {
    /** Before the id of an item that was skipped; a plain id is done. */
    private static final String SKIPPED = "skip:";

    private final Journey journey;
    private final Words words;
    private final Navigator navigator;
    private final List<Items.Item> items;
    private final Set<String> answered;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper lead = new ReadOnlyStringWrapper();
    private final ReadOnlyObjectWrapper<Button> primary = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Button> quiet = new ReadOnlyObjectWrapper<>();

    /** {@code title} says what kind of thing it is and whose; {@code loss} what skipping means. */
    public record Line(
            String id,
            String title,
            String text,
            String loss,
            String doneText,
            boolean maySkip,
            State state,
            String stateText,
            List<String> sources) {}

    public enum State {
        OPEN,
        DONE,
        SKIPPED
    }

    public RescueModel(Journey journey, Knowledge knowledge, Words words, Navigator navigator) {
        this.journey = journey;
        this.words = words;
        this.navigator = navigator;
        items = Items.of(journey, knowledge);
        answered = new HashSet<>(journey.rescued());
        update();
    }

    public void done(String id) {
        answered.remove(SKIPPED + id);
        answered.add(id);
        update();
    }

    public void skip(String id) {
        answered.remove(id);
        answered.add(SKIPPED + id);
        update();
    }

    /** Takes an answer back. */
    public void undo(String id) {
        answered.remove(id);
        answered.remove(SKIPPED + id);
        update();
    }

    /** Skips all that is open and may be skipped. */
    public void skipTheRest() {
        items.stream()
                .filter(i -> !i.must() && state(i) == State.OPEN)
                .forEach(i -> answered.add(SKIPPED + i.id()));
        update();
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    public ReadOnlyStringProperty heading() {
        return heading.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty lead() {
        return lead.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Button> primary() {
        return primary.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Button> quiet() {
        return quiet.getReadOnlyProperty();
    }

    public Journey answer() {
        return journey.withRescued(answered);
    }

    private State state(Items.Item item) {
        return answered.contains(item.id())
                ? State.DONE
                : answered.contains(SKIPPED + item.id()) ? State.SKIPPED : State.OPEN;
    }

    private void update() {
        lines.setAll(items.stream().map(this::line).toList());
        long open = items.stream().filter(i -> state(i) == State.OPEN).count();
        boolean mayLeaveOut = items.stream().anyMatch(i -> !i.must() && state(i) == State.OPEN);
        heading.set(open == 0 ? words.get("heading.ready") : words.get("heading", items.size()));
        lead.set(open == 0 ? words.get("lead.ready") : words.get("lead"));
        primary.set(new Button(
                "rescue-next",
                open == 0 ? words.get("next") : words.get("next.open", open),
                open == 0,
                navigator::next));
        quiet.set(
                mayLeaveOut ? new Button("rescue-skip-rest", words.get("skip.rest"), true, this::skipTheRest) : null);
    }

    private Line line(Items.Item item) {
        var state = state(item);
        boolean before = item.kind() == Items.Kind.BEFORE;
        return new Line(
                item.id(),
                before ? words.get("before", item.product()) : words.get("lost", item.product()),
                item.says().text(),
                item.must() ? words.get("loss.must") : before ? words.get("loss.before") : words.get("loss.lost"),
                before ? words.get("done.before") : words.get("done.lost"),
                !item.must(),
                state,
                switch (state) {
                    case OPEN -> words.get("state.open");
                    case DONE -> words.get("state.done");
                    case SKIPPED -> words.get("state.skipped");
                },
                item.says().sources());
    }
}
