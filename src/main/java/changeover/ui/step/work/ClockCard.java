package changeover.ui.step.work;

import changeover.ui.parts.Chip;
import changeover.ui.parts.Texts;
import changeover.ui.parts.Tone;
import changeover.ui.parts.WrapRow;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What protects the PC at this moment: state, the time without protection, and a sentence. */
final class ClockCard extends VBox {
    private final Chip chip = new Chip(Tone.PLAIN, "");
    private final Label figure = new Label();
    private final Label text = Texts.muted("");

    ClockCard(String title) {
        setId("work-clock");
        getStyleClass().addAll("card", "clock");
        setAccessibleRole(AccessibleRole.TEXT);
        figure.getStyleClass().add("figure");
        figure.setId("work-clock-figure");
        figure.managedProperty().bind(figure.visibleProperty());
        managedProperty().bind(visibleProperty());
        setAccessibleText(title);
        getChildren().addAll(new WrapRow(14, Pos.CENTER_LEFT, chip, figure, text));
    }

    /** Null hides it. */
    void show(ClockText.Said said) {
        setVisible(said != null);
        if (said == null) {
            return;
        }
        var tone = switch (said.kind()) {
            case PROTECTED -> Tone.OK;
            case UNPROTECTED -> Tone.WARN;
            case UNKNOWN -> Tone.UNKNOWN;
        };
        chip.show(tone, said.state());
        figure.setText(said.figure());
        figure.setVisible(!said.figure().isEmpty());
        text.setText(said.text());
        setAccessibleText(said.state() + ". " + said.text());
    }
}
