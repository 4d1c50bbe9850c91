package changeover.ui;

import changeover.ui.step.Step;
import changeover.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Moves through the pages: opens and closes visits, carries the journey along, tells the shell what to show. */
final class Wizard implements Step.Navigator, Shell.Listener {
    private final Services services;
    private final Flow flow;
    private final Runnable leave;
    private final Consumer<Look> onLook;
    private Look look;
    private Shell shell;
    private Journey journey;
    private Step step;
    private Step.Visit visit;

    Wizard(Services services, List<Step> steps, Journey journey, Consumer<Look> onLook, Runnable leave) {
        this.services = services;
        this.flow = new Flow(steps);
        this.journey = journey;
        this.leave = leave;
        this.onLook = onLook;
        this.look = services.settings().look();
        this.shell = frame();
    }

    private Shell frame() {
        return new Shell(Words.beside(Shell.class, "shell", services.locale()), look, this::look, this);
    }

    private void look(Look next) {
        boolean other = !Objects.equals(next.language(), look.language());
        look = next;
        if (other) {
            services.speak(next.language());
            speak();
        }
        onLook.accept(next);
    }

    /** Frame and page anew, in another language. Answers, scan, plan and place stay. */
    private void speak() {
        Shell old = shell;
        Step.Visit before = visit;
        journey = journey().in(services.knowledge());
        before.close();
        shell = frame();
        shell.textScale(look.textPercent() / 100.0);
        show(step, step.reopen(before, journey, services, this));
        shell.replace(old);
    }

    /** The frame; another one after the language was changed. */
    Shell shell() {
        return shell;
    }

    Journey journey() {
        return visit == null ? journey : visit.answer();
    }

    Step step() {
        return step;
    }

    void open(Step next) {
        journey = journey();
        if (visit != null) {
            visit.close();
        }
        show(next, next.open(journey, services, this));
    }

    private void show(Step next, Step.Visit opened) {
        step = next;
        visit = opened;
        var css = next.getClass().getResource(next.id() + ".css");
        shell.show(next, visit, css == null ? null : css.toExternalForm(), this::where);
    }

    private Shell.Where where() {
        Journey now = journey();
        return new Shell.Where(flow.path(now), flow.position(step.id(), now));
    }

    /** The first page, or that one when it is on the path. */
    void start(String id) {
        open(flow.find(id, journey).orElseGet(() -> flow.path(journey).getFirst()));
    }

    @Override
    public void next() {
        flow.next(step.id(), journey()).ifPresent(this::open);
    }

    @Override
    public void back() {
        if (visit.mayGoBack().getValue()) {
            flow.previous(step.id(), journey()).ifPresent(this::open);
        }
    }

    @Override
    public void goTo(String id) {
        flow.find(id, journey()).ifPresent(this::open);
    }

    @Override
    public void leave() {
        close();
        leave.run();
    }

    /** Closes the open page; nothing of it goes on. */
    void close() {
        if (visit != null) {
            visit.close();
            journey = visit.answer();
            visit = null;
        }
    }
}
