package changeover.ui.step.work;

import changeover.execute.Changes;
import changeover.execute.PlanState;
import changeover.execute.RunView;
import changeover.ui.Jobs;
import changeover.ui.Journey;
import changeover.ui.Services;
import changeover.ui.parts.Trouble;
import changeover.ui.step.Refusals;
import changeover.ui.step.Step.Button;
import changeover.ui.step.Step.Navigator;
import changeover.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Follows one run by its journal and says where it stands. It only reads; what it asks for (stop, answer, go on) is
 * asked in jobs. The one who opens it calls {@link #refresh()} regularly.
 */
public final class WorkModel {
    /** One who takes the work over needs a moment; nobody at it for longer is an interruption. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Journey journey;
    private final Services services;
    private final Words words;
    private final Navigator navigator;
    private final Refusals refusals;
    private final Rows rows;
    private final ClockText clockText;
    private final Situation situation;

    private boolean asking;
    private boolean closed;
    private Instant waitingSince;
    private RunView run;
    private boolean stopAsked;
    private boolean resuming;
    private Jobs.Job look = () -> {};
    private final ReadOnlyBooleanWrapper heard = new ReadOnlyBooleanWrapper(true);

    private final ObservableList<Rows.Row> steps = FXCollections.observableArrayList();
    private final ObservableList<String> log = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper lead = new ReadOnlyStringWrapper();
    private final ReadOnlyObjectWrapper<ClockText.Said> clock = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Situation.Turn> turn = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Situation.WaysOn> ways = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Trouble.Said> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Button> primary = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Button> quiet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper mayGoBack = new ReadOnlyBooleanWrapper(false);

    public WorkModel(Journey journey, Services services, Words words, Navigator navigator, Rows rows) {
        this.journey = journey;
        this.services = services;
        this.words = words;
        this.navigator = navigator;
        this.rows = rows;
        refusals = new Refusals(services.locale());
        clockText = new ClockText(words, services.zone());
        situation = new Situation(words, rows);
        waitingSince = services.clock().instant();
        heading.set(words.get("reading.heading"));
        lead.set(words.get("reading.lead"));
    }

    /** Goes on from the same page in another language. */
    void take(WorkModel before) {
        stopAsked = before.stopAsked;
        resuming = before.resuming;
        waitingSince = before.waitingSince;
    }

    /** False while an answer to something she pressed is on its way. */
    ReadOnlyBooleanProperty heard() {
        return heard.getReadOnlyProperty();
    }

    /** Does in a job what she asked for. */
    private <T> void ask(Jobs.Work<T> work, Consumer<Jobs.Outcome<T>> onEnd) {
        heard.set(false);
        services.jobs().start(work, _ -> {}, end -> {
            heard.set(true);
            onEnd.accept(end);
            refresh();
        });
    }

    /** Asks the journal again, unless an answer is still on its way. */
    public void refresh() {
        if (asking || closed) {
            return;
        }
        asking = true;
        look = services.jobs().start(_ -> ask(), _ -> {}, this::answered);
    }

    private Changes.Found ask() {
        return journey.journal() == null
                ? services.changes().newest()
                : services.changes().of(journey.journal());
    }

    private void answered(Jobs.Outcome<Changes.Found> end) {
        asking = false;
        if (closed) {
            return;
        }
        switch (end) {
            case Jobs.Done<Changes.Found>(var found) -> show(found);
            case Jobs.Stopped<Changes.Found> _ -> {}
            case Jobs.Broke<Changes.Found>(var code, var _) -> trouble.set(refusals.broke(code));
        }
    }

    private void show(Changes.Found found) {
        switch (found) {
            case Changes.View(var view, var lines) -> show(view, lines);
            case Changes.Nothing _ -> nothing();
            case Changes.Damaged(var path, var detail) -> damaged(path, detail);
        }
    }

    private void nothing() {
        run = null;
        steps.clear();
        clock.set(null);
        heading.set(words.get("nothing.heading"));
        lead.set(words.get("nothing.lead"));
        primary.set(lookAgain());
        quiet.set(null);
        mayGoBack.set(true);
    }

    private void damaged(String path, String detail) {
        run = null;
        steps.clear();
        clock.set(null);
        heading.set(words.get("damaged.heading"));
        lead.set(words.get("damaged.lead"));
        ways.set(situation.damaged(path, detail));
        primary.set(lookAgain());
        quiet.set(new Button("work-close", words.get("close"), true, navigator::leave));
    }

    private void show(RunView view, List<String> lines) {
        run = view;
        Instant now = services.clock().instant();
        if (view.alive()) {
            waitingSince = now;
            resuming = false;
        }
        boolean interrupted = !view.alive()
                && !resuming
                && Duration.between(waitingSince, now).compareTo(PATIENCE) > 0;
        var said = situation.of(view, interrupted);
        heading.set(said.heading());
        lead.set(said.lead());
        ways.set(said.ways());
        turn.set(said.turn());
        clock.set(clockText.of(view, now));
        set(steps, rows.of(view, now));
        set(log, lines);
        buttons(view, said);
    }

    /** Only what differs is set, so that a view does not redraw and lose its focus four times a second. */
    private static <T> void set(ObservableList<T> list, List<T> now) {
        if (list.size() != now.size()) {
            list.setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!list.get(i).equals(now.get(i))) {
                list.set(i, now.get(i));
            }
        }
    }

    private void buttons(RunView view, Situation.Said said) {
        var first = switch (said.next()) {
            case NONE -> null;
            case PROOF -> new Button("work-proof", words.get("proof"), true, navigator::next);
            case GO_ON -> new Button(
                    "work-resume", resuming ? words.get("resume.busy") : words.get("resume"), !resuming, this::resume);
            case TRY_AGAIN -> new Button(
                    "work-resume", resuming ? words.get("resume.busy") : words.get("again"), !resuming, this::resume);
            case AFTER_RESTART -> new Button("work-close", words.get("restart.later"), true, navigator::leave);
            case REST -> new Button(
                    "work-resume", resuming ? words.get("resume.busy") : words.get("rest"), !resuming, this::resume);
        };
        if (!same(primary.get(), first)) {
            primary.set(first);
        }
        var second = switch (said.quiet()) {
            case NONE -> null;
            case STOP -> new Button(
                    "work-stop", stopAsked ? words.get("stop.asked") : words.get("stop"), !stopAsked, this::stop);
            case CLOSE -> new Button("work-close", words.get("close.safe"), true, navigator::leave);
        };
        if (!same(quiet.get(), second)) {
            quiet.set(second);
        }
    }

    private static boolean same(Button a, Button b) {
        return a == b || a != null && b != null
                && a.id().equals(b.id()) && a.text().equals(b.text()) && a.enabled() == b.enabled();
    }

    /** A new look and a new plan, from what is there now. */
    void newPlan() {
        navigator.goTo("found");
    }

    private Button lookAgain() {
        return new Button("work-look", words.get("look"), true, this::newPlan);
    }

    /** Asks whoever is at it to stop after the current step. */
    void stop() {
        if (run == null || stopAsked) {
            return;
        }
        stopAsked = true;
        String id = run.journal();
        ask(
                _ -> {
                    services.changes().stopAfterThisStep(id);
                    return id;
                },
                end -> {
                    if (end instanceof Jobs.Broke<String>(var code, var _)) {
                        stopAsked = false;
                        trouble.set(refusals.broke(code));
                    }
                });
    }

    /** Her answer to the step that waits for her. */
    void answer(boolean done) {
        var waiting = turn.get();
        if (run == null || waiting == null) {
            return;
        }
        String id = run.journal();
        ask(
                _ -> {
                    services.changes().answer(id, waiting.action(), done);
                    return id;
                },
                end -> {
                    if (end instanceof Jobs.Broke<String>(var code, var _)) {
                        trouble.set(refusals.broke(code));
                    }
                });
    }

    /** Goes on, or tries the failed step again. */
    void resume() {
        if (resuming) {
            return;
        }
        resuming = true;
        stopAsked = false;
        trouble.set(null);
        waitingSince = services.clock().instant();
        ask(_ -> services.changes().resume(false), end -> {
            switch (end) {
                case Jobs.Done<Changes.Begun>(Changes.Running _) -> {}
                case Jobs.Done<Changes.Begun>(Changes.NotBegun not) -> notResumed(refusals.of(not));
                case Jobs.Stopped<Changes.Begun> _ -> resuming = false;
                case Jobs.Broke<Changes.Begun>(var code, var _) -> notResumed(refusals.broke(code));
            }
        });
    }

    private void notResumed(Trouble.Said why) {
        resuming = false;
        waitingSince = Instant.MIN;
        trouble.set(why);
    }

    public ObservableList<Rows.Row> steps() {
        return steps;
    }

    /** The lines of the journal, oldest first. */
    public ObservableList<String> log() {
        return log;
    }

    public ReadOnlyStringProperty heading() {
        return heading.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty lead() {
        return lead.getReadOnlyProperty();
    }

    /** What protects the PC at this moment; null when there is no run to tell it. */
    public ReadOnlyObjectProperty<ClockText.Said> clock() {
        return clock.getReadOnlyProperty();
    }

    /** The step that waits for her; null when none does. */
    public ReadOnlyObjectProperty<Situation.Turn> turn() {
        return turn.getReadOnlyProperty();
    }

    /** Ways on after a failure, restart or damage; null when there is none. */
    public ReadOnlyObjectProperty<Situation.WaysOn> ways() {
        return ways.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Trouble.Said> trouble() {
        return trouble.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Button> primary() {
        return primary.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Button> quiet() {
        return quiet.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty mayGoBack() {
        return mayGoBack.getReadOnlyProperty();
    }

    public Journey answer() {
        return journey;
    }

    boolean finished() {
        return run != null && run.state() == PlanState.FINISHED;
    }

    public void close() {
        closed = true;
        look.cancel();
    }
}
