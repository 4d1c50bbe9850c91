package changeover.ui.step.ban;

import changeover.knowledge.Ban;
import changeover.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * The line of time, true to scale. Above it what happened in the country of the ban, below it elsewhere. Each mark is a
 * button; arrows move along the line. The time since
 * the updates ended is drawn thick.
 */
final class TimeLine extends Pane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double MARK = 32;

    private final TimeScale scale;
    private final List<Ban.Event> home;
    private final List<Ban.Event> abroad;
    private final Words words;
    private final Consumer<TimeScale.Mark> chosen;
    private final Region axis = new Region();
    private final Region since = new Region();
    private final LocalDate end;
    private final Label above;
    private final Label below;
    private final Label today;
    private final List<Label> years = new ArrayList<>();
    private final List<Region> ticks = new ArrayList<>();
    private final List<Button> marks = new ArrayList<>();
    private double madeFor = -1;
    private LocalDate selected;

    TimeLine(Ban ban, LocalDate now, Words words, Consumer<TimeScale.Mark> chosen) {
        this.scale = new TimeScale(ban.events(), now);
        this.home = ban.events().stream().filter(e -> !e.abroad()).toList();
        this.abroad = ban.events().stream().filter(Ban.Event::abroad).toList();
        this.words = words;
        this.chosen = chosen;
        this.selected = ban.updatesEnd();
        this.end = ban.updatesEnd();
        since.getStyleClass().add("timeline-since");
        since.setVisible(end != null && end.isBefore(now));
        setId("ban-timeline");
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(words.get("timeline.spoken", String.valueOf(scale.years().getFirst().getYear())));
        getStyleClass().add("timeline");
        axis.getStyleClass().add("timeline-axis");
        above = caption(words.get("timeline.home", ban.place()));
        below = caption(words.get("timeline.abroad"));
        today = caption(words.get("timeline.today"));
        getChildren().addAll(axis, since, above, below, today);
        for (LocalDate year : scale.years()) {
            var tick = new Region();
            tick.getStyleClass().add("timeline-tick");
            ticks.add(tick);
            years.add(caption(String.valueOf(year.getYear())));
        }
        getChildren().addAll(ticks);
        getChildren().addAll(years);
        addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    }

    private static Label caption(String text) {
        var label = new Label(text);
        label.getStyleClass().add("timeline-caption");
        label.setWrapText(true); // the places above and below may have long names
        return label;
    }

    private double em() {
        return above.getFont().getSize();
    }

    private double markSize() {
        return Math.max(MARK, em() * 2.4);
    }

    @Override
    protected double computePrefHeight(double width) {
        return markSize() * 2 + em() * 7.6 + more(above, width) + more(below, width);
    }

    /** Height of a caption's lines after its first. */
    private static double more(Label caption, double width) {
        return width <= 0 ? 0 : Math.max(0, Math.ceil(caption.prefHeight(width) - caption.prefHeight(-1)));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private void makeMarks(double width) {
        if (Math.abs(width - madeFor) < 1) {
            return;
        }
        madeFor = width;
        getChildren().removeAll(marks);
        marks.clear();
        double space = (markSize() + 2) / Math.max(1, width - markSize());
        var all = new ArrayList<TimeScale.Mark>(scale.marks(home, 0, space));
        all.addAll(scale.marks(abroad, 1, space));
        for (int i = 0; i < all.size(); i++) {
            marks.add(button(all.get(i), i + 1));
        }
        getChildren().addAll(marks);
        reach(marks.stream().filter(m -> m.getPseudoClassStates().contains(CHOSEN)).findFirst().orElse(null));
    }

    /** Tab goes to one mark of the line, that where the person was; arrows go to the others. Null: the first one. */
    private void reach(Button mark) {
        for (int i = 0; i < marks.size(); i++) {
            marks.get(i).setFocusTraversable(mark == null ? i == 0 : marks.get(i) == mark);
        }
    }

    private Button button(TimeScale.Mark mark, int number) {
        var button = new Button(String.valueOf(mark.events().size()));
        button.setId("ban-mark-" + number);
        button.getStyleClass().setAll("timeline-mark");
        button.setAccessibleHelp(words.get("timeline.help"));
        button.focusedProperty().subscribe(here -> {
            if (here) {
                reach(button);
            }
        });
        button.setUserData(mark);
        button.setOnAction(_ -> choose(mark));
        mark(button, holds(mark, selected));
        return button;
    }

    /** Drawn and spoken as the one whose events are shown, or as another. */
    private void mark(Button button, boolean chosen) {
        var events = ((TimeScale.Mark) button.getUserData()).events();
        var first = events.getFirst();
        String spoken = events.size() == 1
                ? words.get("timeline.mark", first.when(words), first.title())
                : words.get("timeline.marks", events.size(), first.when(words), events.getLast().when(words));
        button.setAccessibleText(chosen ? words.get("timeline.chosen", spoken) : spoken);
        button.pseudoClassStateChanged(CHOSEN, chosen);
    }

    private static boolean holds(TimeScale.Mark mark, LocalDate date) {
        return mark.track() == 0 && mark.events().stream().anyMatch(e -> e.date().equals(date));
    }

    private void choose(TimeScale.Mark mark) {
        for (Button button : marks) {
            mark(button, button.getUserData() == mark);
        }
        selected = mark.track() == 0 ? mark.events().getFirst().date() : null;
        chosen.accept(mark);
    }

    private void arrows(KeyEvent key) {
        int at = key.getTarget() instanceof Node node ? marks.indexOf(node) : -1;
        int to = switch (key.getCode()) {
            case RIGHT, DOWN -> at + 1;
            case LEFT, UP -> at - 1;
            case HOME -> 0;
            case END -> marks.size() - 1;
            default -> -2;
        };
        if (at >= 0 && to != -2 && !key.isAltDown()) {
            marks.get(Math.clamp(to, 0, marks.size() - 1)).requestFocus();
            key.consume();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        makeMarks(width);
        double size = markSize();
        double em = em();
        double usable = width - size;
        double top = em * 1.7 + more(above, width);
        double line = top + size + em * 0.6;
        place(above, width, 0, 0);
        axis.resizeRelocate(0, line, width, em * 0.2);
        if (since.isVisible()) {
            double from = size / 2 + scale.at(end) * usable;
            since.resizeRelocate(from, line - em * 0.15, width - from, em * 0.5);
        }
        double lastYear = -1e9;
        for (int i = 0; i < years.size(); i++) {
            double x = size / 2 + scale.at(scale.years().get(i)) * usable;
            ticks.get(i).resizeRelocate(x, line - em * 0.2, 1, em * 0.6);
            Label year = years.get(i);
            double wide = year.prefWidth(-1);
            year.setVisible(x - wide / 2 > lastYear + em * 0.6 && x + wide / 2 < width - today.prefWidth(-1) - em * 0.6);
            if (year.isVisible()) {
                lastYear = x + wide / 2;
            }
            place(year, wide, Math.max(0, x - wide / 2), line + em * 0.55);
        }
        place(today, width, width - today.prefWidth(-1), line + em * 0.55);
        double lower = line + em * 2.1;
        for (Button button : marks) {
            var mark = (TimeScale.Mark) button.getUserData();
            button.resizeRelocate(snapPositionX(mark.at() * usable), mark.track() == 0 ? top : lower, size, size);
        }
        place(below, width, 0, lower + size + em * 0.3);
    }

    private static void place(Label label, double room, double x, double y) {
        double wide = Math.ceil(Math.min(label.prefWidth(-1), room));
        label.resizeRelocate(Math.round(x), Math.round(y), wide, Math.ceil(label.prefHeight(wide)));
    }
}
