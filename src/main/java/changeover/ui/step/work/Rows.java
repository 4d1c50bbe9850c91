package changeover.ui.step.work;

import changeover.execute.ActionState;
import changeover.execute.Detail;
import changeover.execute.RunView;
import changeover.execute.Telling;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Meaning;
import changeover.knowledge.Recipe;
import changeover.plan.Action;
import changeover.plan.Explain;
import changeover.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The list of steps with their states in words. Pure, but for the time it is handed. */
public final class Rows {
    private static final Duration LONG = Duration.ofSeconds(10);
    /** Nobody should wonder alone for longer than this, whatever the recipe says. */
    private static final Duration HANGING = Duration.ofMinutes(12);

    private final Knowledge knowledge;
    private final Words words;
    private final Explain explain;
    private final ZoneId zone;
    private final Telling telling;

    public Rows(Knowledge knowledge, Words words, Explain explain, ZoneId zone) {
        this.knowledge = knowledge;
        this.words = words;
        this.explain = explain;
        this.zone = zone;
        telling = new Telling(words.locale());
    }

    /** {@code note} may be empty; {@code output} is what its program printed last, may be empty. */
    public record Row(int number, String id, String title, String note, Chip chip, String state, String output) {}

    /** The kind of state, for icon and colour; the word says the same. */
    public enum Chip {
        WAITING,
        RUNNING,
        YOUR_TURN,
        DONE,
        SKIPPED,
        RESTART,
        FAILED,
        STOPPED,
        NEEDS_YOU
    }

    List<Row> of(RunView view, Instant now) {
        var rows = new ArrayList<Row>();
        for (var step : view.actions()) {
            rows.add(new Row(
                    rows.size() + 1,
                    step.action().id(),
                    title(step.action()),
                    note(step, now, view.alive()),
                    chip(step.state()),
                    state(step),
                    step.output() == null ? "" : step.output().strip()));
        }
        return rows;
    }

    String title(Action action) {
        return explain.of(action).what();
    }

    /** What the person is told to do for it; may be empty. */
    List<String> more(Action action) {
        return explain.of(action).more();
    }

    /** The recipe of an action's product, wherever it is from; the same product has one per system. */
    Optional<Recipe> recipe(Action action) {
        return action.product() == null
                ? Optional.empty()
                : knowledge.recipes().stream()
                        .filter(r -> r.product().equals(action.product()))
                        .filter(r -> r.kind().id().equals(action.target().getOrDefault(Action.INSTALLER, r.kind().id())))
                        .findFirst();
    }

    String note(RunView.Step step, Instant now, boolean alive) {
        return switch (step.state()) {
            case YOUR_TURN -> telling.detail(Detail.of(step.detail()));
            case RUNNING, CHECKING, INTENT -> step.startedAt() == null || !alive
                    ? ""
                    : running(step, Duration.between(step.startedAt(), now));
            case VERIFIED, SKIPPED, FAILED, STOPPED, NEEDS_PERSON, NEEDS_RESTART -> remark(step);
            case WAITING -> "";
        };
    }

    private String running(RunView.Step step, Duration time) {
        if (time.compareTo(LONG) < 0) {
            return "";
        }
        String since = words.get("running", time.toMinutes(), time.toSecondsPart());
        if (time.compareTo(HANGING) > 0) {
            return words.get("running.hanging", time.toMinutes());
        }
        var recipe = recipe(step.action()).filter(r -> r.minutesFrom() != null && r.minutesTo() != null);
        if (recipe.isPresent() && step.action().kind() == Action.Kind.RUN_UNINSTALLER) {
            return words.get("running.normal", since, recipe.get().minutesFrom(), recipe.get().minutesTo());
        }
        return since;
    }

    /** What its program said at the end, as the remark it is; a fixed detail word comes before it. */
    String remark(RunView.Step step) {
        String detail = telling.detail(Detail.of(step.detail()));
        return detail.isEmpty() ? meaning(step.meaning()) : detail;
    }

    private String meaning(Meaning meaning) {
        return switch (meaning) {
            case null -> "";
            case FINISHED, FINISHED_RESTART -> "";
            case NOT_THERE -> words.get("meaning.not-there");
            case PERSON_STOPPED -> words.get("meaning.person-stopped");
            case BUSY -> words.get("meaning.busy");
            case UNCLEAR -> words.get("meaning.unclear");
            case FAILED -> words.get("meaning.failed");
        };
    }

    private static Chip chip(ActionState state) {
        return switch (state) {
            case WAITING -> Chip.WAITING;
            case INTENT, RUNNING, CHECKING -> Chip.RUNNING;
            case YOUR_TURN -> Chip.YOUR_TURN;
            case VERIFIED -> Chip.DONE;
            case SKIPPED -> Chip.SKIPPED;
            case NEEDS_RESTART -> Chip.RESTART;
            case FAILED -> Chip.FAILED;
            case STOPPED -> Chip.STOPPED;
            case NEEDS_PERSON -> Chip.NEEDS_YOU;
        };
    }

    private String state(RunView.Step step) {
        return switch (step.state()) {
            case WAITING -> step.action().kind() == Action.Kind.RESTART ? words.get("chip.maybe") : words.get("chip.waiting");
            case INTENT -> words.get("chip.starting");
            case RUNNING -> words.get("chip.running");
            case CHECKING -> words.get("chip.checking");
            case YOUR_TURN -> words.get("chip.turn");
            case VERIFIED -> step.endedAt() == null ? words.get("chip.done") : words.get("chip.done.at", time(step.endedAt()));
            case SKIPPED -> words.get("chip.skipped");
            case NEEDS_RESTART -> words.get("chip.restart");
            case FAILED -> words.get("chip.failed");
            case STOPPED -> words.get("chip.stopped");
            case NEEDS_PERSON -> words.get("chip.needs");
        };
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(at.atZone(zone));
    }
}
