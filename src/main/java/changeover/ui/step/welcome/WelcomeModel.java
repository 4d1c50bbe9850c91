package changeover.ui.step.welcome;

import changeover.execute.Changes;
import changeover.execute.PlanState;
import changeover.execute.RunView;
import changeover.ui.Jobs;
import changeover.ui.Journey;
import changeover.ui.Services;
import changeover.ui.step.Step;
import changeover.words.Words;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Is there an unfinished change? If so, it is offered first; else a look at the PC. */
final class WelcomeModel {
    private final Journey journey;
    private final Services services;
    private final Step.Navigator navigator;
    private final Words words;
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper lead = new ReadOnlyStringWrapper();
    private final ReadOnlyObjectWrapper<Step.Button> primary = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Step.Button> quiet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Unfinished> unfinished = new ReadOnlyObjectWrapper<>();
    private Jobs.Job job = () -> {};
    private boolean closed;
    private RunView open;
    private boolean resumed;

    /** A change that was begun and is not finished: when it was agreed to, and how far it came; or damaged. */
    record Unfinished(String title, String text) {}

    WelcomeModel(Journey journey, Services services, Step.Navigator navigator, Words words) {
        this.journey = journey;
        this.services = services;
        this.navigator = navigator;
        this.words = words;
        lookAtPc();
    }

    private void lookAtPc() {
        heading.set(words.get("heading"));
        lead.set(words.get("lead"));
        primary.set(new Step.Button("welcome-look", words.get("look"), true, navigator::next));
        quiet.set(null);
    }

    /** Asks whether a change is open; reading the journal may take a moment. */
    void begin() {
        job = services.jobs().start(_ -> services.changes().newest(), _ -> {}, this::answered);
    }

    private void answered(Jobs.Outcome<Changes.Found> outcome) {
        if (closed || !(outcome instanceof Jobs.Done<Changes.Found> done)) {
            return; // without a journal that can be read, the first page is the first page
        }
        switch (done.value()) {
            case Changes.View view when unfinished(view.run()) -> offer(view.run());
            case Changes.Damaged damaged -> unfinished.set(new Unfinished(
                    words.get("damaged.title"), words.get("damaged.text", damaged.path())));
            case Changes.View _, Changes.Nothing _ -> {}
        }
    }

    private static boolean unfinished(RunView run) {
        return run.state() != PlanState.FINISHED && run.state() != PlanState.DRAFT && run.state() != PlanState.STOPPED;
    }

    private void offer(RunView run) {
        long done = run.actions().stream().filter(step -> step.state().ended()).count();
        open = run;
        unfinished.set(new Unfinished(
                words.get("unfinished.title"),
                words.get(
                        "unfinished.text",
                        words.time(run.agreedAt(), services.zone()),
                        done,
                        run.actions().size())));
        heading.set(words.get("unfinished.heading"));
        lead.set(words.get("unfinished.lead"));
        primary.set(new Step.Button("welcome-continue", words.get("unfinished.continue"), true, this::goOn));
        quiet.set(new Step.Button("welcome-look", words.get("look"), true, navigator::next));
    }

    private void goOn() {
        resumed = true;
        navigator.goTo("work");
    }

    Journey answer() {
        return resumed ? journey.with(open.plan()).withJournal(open.journal()) : journey;
    }

    void close() {
        closed = true;
        job.cancel();
    }

    ReadOnlyStringProperty heading() {
        return heading.getReadOnlyProperty();
    }

    ReadOnlyStringProperty lead() {
        return lead.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step.Button> primary() {
        return primary.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step.Button> quiet() {
        return quiet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Unfinished> unfinished() {
        return unfinished.getReadOnlyProperty();
    }
}
