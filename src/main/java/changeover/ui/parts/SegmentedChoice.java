package changeover.ui.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;

/**
 * A few answers side by side. Joined as long as they fit into a row; at large text each row is joined for itself. Arrows
 * move, Space and Enter choose, choosing again takes the answer back.
 *
 * <p>Not ControlsFX's SegmentedButton: that one cuts its buttons when the row is too long.
 */
public final class SegmentedChoice<T> extends WrapRow {
    /** One answer; {@code id} is the node id. */
    public record Option<T>(String id, T value, String text) {}

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-in-row");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last-in-row");

    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final boolean many;
    private boolean showing;

    private SegmentedChoice(String question, List<Option<T>> options, boolean many, Consumer<Set<T>> chosen) {
        super(-1, Pos.CENTER_LEFT);
        this.many = many;
        getStyleClass().add("segmented");
        setAccessibleText(question);
        for (var option : options) {
            var button = new ToggleButton(option.text());
            button.setId(option.id());
            button.setWrapText(true); // for texts that are longer than the page is wide
            button.getStyleClass().setAll("segment");
            button.setAccessibleRole(many ? AccessibleRole.CHECK_BOX : AccessibleRole.RADIO_BUTTON);
            button.setAccessibleText(option.text());
            button.setAccessibleHelp(question);
            button.setOnAction(_ -> pressed(option.value(), chosen));
            buttons.put(option.value(), button);
            getChildren().add(button);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    }

    /** One answer or none. {@code chosen} hears null when it is taken back. */
    public static <T> SegmentedChoice<T> one(String question, List<Option<T>> options, Consumer<T> chosen) {
        return new SegmentedChoice<>(question, options, false, set -> chosen.accept(
                set.isEmpty() ? null : set.iterator().next()));
    }

    /** Any number of answers. */
    public static <T> SegmentedChoice<T> many(String question, List<Option<T>> options, Consumer<Set<T>> chosen) {
        return new SegmentedChoice<>(question, options, true, chosen);
    }

    /** Shows these answers without telling anybody; unknown values and null show none. */
    public SegmentedChoice<T> show(Set<T> values) {
        showing = true;
        buttons.forEach((value, button) -> button.setSelected(values.contains(value)));
        showing = false;
        return this;
    }

    /** Shows one answer; null shows none. */
    public SegmentedChoice<T> show(T value) {
        return show(value == null ? Set.of() : Set.of(value));
    }

    private void pressed(T value, Consumer<Set<T>> chosen) {
        if (showing) {
            return;
        }
        if (!many && buttons.get(value).isSelected()) {
            show(Set.of(value));
        }
        chosen.accept(selected());
    }

    private Set<T> selected() {
        var set = new java.util.LinkedHashSet<T>();
        buttons.forEach((value, button) -> {
            if (button.isSelected()) {
                set.add(value);
            }
        });
        return set;
    }

    private void arrows(KeyEvent key) {
        int step = switch (key.getCode()) {
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
        int at = getChildren().indexOf(key.getTarget());
        if (step != 0 && at >= 0) {
            int n = getChildren().size();
            getChildren().get((at + step + n) % n).requestFocus();
            key.consume();
        }
    }

    @Override
    void placed(Node child, boolean first, boolean last) {
        child.pseudoClassStateChanged(FIRST, first);
        child.pseudoClassStateChanged(LAST, last);
    }
}
