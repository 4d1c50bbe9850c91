package changeover.ui.step.choose;

import changeover.detect.Finding;
import changeover.knowledge.Alternative;
import changeover.knowledge.Knowledge;
import changeover.recommend.Answers;
import changeover.recommend.Choice;
import changeover.ui.Journey;
import changeover.ui.step.Applies;
import changeover.ui.step.Step.Button;
import changeover.ui.step.Step.Navigator;
import changeover.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The four questions, the list that follows from them, and what was picked. Nothing counts as picked until the person
 * picks it or presses the primary button; the best one is only proposed.
 */
public final class ChooseModel {
    private final Journey journey;
    private final Words words;
    private final Navigator navigator;
    private final Function<Answers, List<Choice>> advisor;
    private final Cards cards;

    private Answers answers;
    private String picked;
    private final BooleanProperty later = new SimpleBooleanProperty();
    private final ObservableList<Cards.Card> list = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper lead = new ReadOnlyStringWrapper();
    private final ReadOnlyObjectWrapper<Button> primary = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Button> quiet = new ReadOnlyObjectWrapper<>();

    /** @param advisor weighs the alternatives; pure and quick */
    public ChooseModel(
            Journey journey, Words words, Navigator navigator, Function<Answers, List<Choice>> advisor, Cards cards) {
        this.journey = journey;
        this.words = words;
        this.navigator = navigator;
        this.advisor = advisor;
        this.cards = cards;
        answers = journey.answers();
        picked = journey.replacement();
        later.set(journey.decideLater());
        update();
    }

    public Answers answers() {
        return answers;
    }

    /** {@code use} null: skipped. */
    public void use(String use) {
        answer(new Answers(use, answers.devices(), answers.systems(), answers.matters(), answers.avoid()));
    }

    public void devices(String devices) {
        answer(new Answers(answers.use(), devices, answers.systems(), answers.matters(), answers.avoid()));
    }

    public void systems(Set<String> ids) {
        answer(new Answers(answers.use(), answers.devices(), ids, answers.matters(), answers.avoid()));
    }

    public void matters(Set<String> ids) {
        answer(new Answers(answers.use(), answers.devices(), answers.systems(), ids, answers.avoid()));
    }

    public void avoid(Set<String> ids) {
        answer(new Answers(answers.use(), answers.devices(), answers.systems(), answers.matters(), ids));
    }

    /** She picks that alternative; this also takes back "decide later". */
    public void pick(String id) {
        picked = id;
        later.set(false);
        update();
    }

    /** She decides later, or after all now. */
    public void decideLater(boolean on) {
        later.set(on);
        update();
    }

    public BooleanProperty laterProperty() {
        return later;
    }

    /** The cards, best first, the rest by name; the proposed or picked one is marked. */
    public ObservableList<Cards.Card> list() {
        return list;
    }

    /** Two-letter codes of the countries the makers of protection sit in, for "avoid". */
    public static List<String> countries(Knowledge knowledge) {
        return knowledge.alternatives().stream()
                .filter(Alternative::protects)
                .map(Alternative::country)
                .filter(c -> c != null && c.length() == 2)
                .distinct()
                .sorted()
                .toList();
    }

    /** Names of the products that stay as long as she decides later. */
    public List<String> stays() {
        return Applies.removable(journey).stream().map(Finding::name).toList();
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
        return journey.with(answers, picked, later.get());
    }

    private void answer(Answers next) {
        answers = next;
        update();
    }

    private void update() {
        var choices = advisor.apply(answers);
        var selected = selected(choices);
        String id = selected == null ? null : selected.alternative().id();
        list.setAll(choices.stream()
                .map(c -> cards.of(c, Objects.equals(c.alternative().id(), id)))
                .toList());
        heading.set(later.get() ? words.get("later.heading") : words.get("heading"));
        lead.set(later.get() ? words.get("later.lead") : words.get("lead"));
        if (later.get()) {
            primary.set(new Button("choose-close", words.get("later.close"), true, navigator::leave));
            quiet.set(new Button("choose-now", words.get("later.now"), true, () -> decideLater(false)));
            return;
        }
        primary.set(
                id == null
                        ? new Button("choose-next", words.get("pick"), false, () -> {})
                        : new Button("choose-next", words.get("use", selected.alternative().name()), true, () -> {
                            pick(id);
                            navigator.next();
                        }));
        quiet.set(new Button("choose-later", words.get("later"), true, () -> decideLater(true)));
    }

    /** What was picked, else the best; null when nothing is on the list or fits. */
    private Choice selected(List<Choice> choices) {
        return choices.stream()
                .filter(c -> c.alternative().id().equals(picked))
                .findFirst()
                .or(() -> choices.stream().filter(c -> c.fit() == Choice.Fit.BEST).findFirst())
                .orElse(null);
    }
}
