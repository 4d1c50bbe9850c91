package changeover.ui.step.plan;

import changeover.execute.Changes;
import changeover.plan.Action;
import changeover.plan.Explain;
import changeover.plan.Plan;
import changeover.ui.Jobs;
import changeover.ui.Journey;
import changeover.ui.Services;
import changeover.ui.parts.Trouble;
import changeover.ui.step.Refusals;
import changeover.ui.step.Step.Button;
import changeover.ui.step.Step.Navigator;
import changeover.words.Words;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The plan in sentences, the consent to exactly this plan, and the beginning of the change. */
public final class PlanModel {
    private final Journey journey;
    private final Services services;
    private final Words words;
    private final Navigator navigator;
    private final Refusals refusals;
    private final Plan plan;
    private final List<Line> lines;
    private final List<String> stays;
    private final boolean agreedBefore;
    private String journal;

    private final BooleanProperty consent = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Trouble.Said> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper();
    private final ReadOnlyObjectWrapper<Button> primary = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Button> quiet = new ReadOnlyObjectWrapper<>();
    private Jobs.Job job = () -> {};

    /** {@code number} counts from 1; {@code text}: who does it, and what it asks for; {@code changes}: it changes the PC. */
    public record Line(int number, String id, Explain.Explained told, String text, boolean changes) {}

    /**
     * What the same page in another language has to know.
     *
     * @param agreed the consent was given
     * @param saved path of the guide; null when it was not saved
     */
    record Kept(Plan plan, boolean agreed, String saved) {}

    public PlanModel(Journey journey, Services services, Words words, Navigator navigator, Explain explain) {
        this(null, journey, services, words, navigator, explain);
    }

    /** {@code before} may be null. */
    PlanModel(Kept before, Journey journey, Services services, Words words, Navigator navigator, Explain explain) {
        this.journey = journey;
        this.services = services;
        this.words = words;
        this.navigator = navigator;
        refusals = new Refusals(services.locale());
        plan = before != null
                ? before.plan()
                : journey.plan() != null ? journey.plan() : services.plan(journey.scan(), journey.replacement());
        agreedBefore = before != null && before.agreed();
        saved.set(before == null ? null : before.saved());
        var actions = plan.actions();
        lines = IntStream.range(0, actions.size())
                .mapToObj(i -> line(i + 1, actions.get(i), explain.of(actions.get(i))))
                .toList();
        stays = plan.notes().stream()
                .map(n -> words.get("stays", n.name(), explain.note(n)))
                .toList();
        consent.addListener((_, _, _) -> update());
        update();
    }

    private Line line(int number, Action action, Explain.Explained told) {
        boolean changes = switch (action.kind()) {
            case RUN_UNINSTALLER, INSTALL_REPLACEMENT, REMOVE_LEFTOVER, RESTART -> true;
            case CHECK_PROTECTION, DOWNLOAD, ASK_PERSON, VERIFY -> false;
        };
        return new Line(number, action.id(), told, text(action, told), changes);
    }

    private String text(Action action, Explain.Explained told) {
        if (!action.needsAdmin() && !action.mayRestart()) {
            return told.by();
        }
        return action.mayRestart()
                ? words.get("step.asks.both", told.by(), told.rights(), told.restart())
                : words.get("step.asks", told.by(), told.rights());
    }

    public Plan plan() {
        return plan;
    }

    public List<Line> lines() {
        return lines;
    }

    /** Products that were found and stay, each with the reason. */
    public List<String> stays() {
        return stays;
    }

    /** E.g. "About 9 minutes"; says so when no time is known. */
    public String minutes() {
        int known = plan.actions().stream().mapToInt(Action::minutes).filter(m -> m > 0).sum();
        boolean all = plan.actions().stream().noneMatch(a -> a.minutes() < 0);
        return known == 0
                ? words.get("minutes.unknown")
                : all ? words.get("minutes", known) : words.get("minutes.atLeast", known);
    }

    public String heading() {
        return plan.changes() == 0 ? words.get("heading.nothing") : words.get("heading");
    }

    public String lead() {
        return plan.changes() == 0 ? words.get("lead.nothing") : words.get("lead");
    }

    public String consentText() {
        return words.get("consent", plan.changes());
    }

    public boolean hasChanges() {
        return plan.changes() > 0;
    }

    /**
     * She had agreed in another language. Consent belongs to the sentences that were read, so it has to be given anew.
     */
    boolean agreedBefore() {
        return agreedBefore;
    }

    Kept kept() {
        return new Kept(plan, consent.get(), saved.get());
    }

    public BooleanProperty consent() {
        return consent;
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Why it was not begun; null when there is no trouble. */
    public ReadOnlyObjectProperty<Trouble.Said> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Path of the saved guide; null before. */
    public ReadOnlyStringProperty saved() {
        return saved.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Button> primary() {
        return primary.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Button> quiet() {
        return quiet.getReadOnlyProperty();
    }

    /** Untouched it is the journey as it came; a plan belongs to it once a change was begun with it. */
    public Journey answer() {
        return journal == null ? journey : journey.with(plan).withJournal(journal);
    }

    /** Begins exactly this plan, agreed to by its hash. */
    void begin() {
        if (!consent.get() || busy.get()) {
            return;
        }
        trouble.set(null);
        busy.set(true);
        update();
        job = services.jobs().start(_ -> services.changes().begin(plan, plan.hash(), false), _ -> {}, this::begun);
    }

    private void begun(Jobs.Outcome<Changes.Begun> end) {
        busy.set(false);
        switch (end) {
            case Jobs.Done<Changes.Begun>(Changes.Running(var id)) -> {
                journal = id;
                navigator.next();
                return;
            }
            case Jobs.Done<Changes.Begun>(Changes.NotBegun not) -> trouble.set(refusals.of(not));
            case Jobs.Stopped<Changes.Begun> _ -> {}
            case Jobs.Broke<Changes.Begun>(var code, var _) -> trouble.set(refusals.broke(code));
        }
        update();
    }

    /** Saves the plan as a page to print, with the same steps to do by hand. */
    void saveGuide() {
        services.askWhereToSave(words.get("guide.file")).ifPresent(path -> {
            String html = Guide.html(this, words);
            trouble.set(null);
            job = services.jobs()
                    .start(
                            _ -> {
                                services.save(path, html);
                                return path;
                            },
                            _ -> {},
                            end -> {
                                switch (end) {
                                    case Jobs.Done<String>(var where) -> saved.set(where);
                                    case Jobs.Stopped<String> _ -> {}
                                    case Jobs.Broke<String> _ -> trouble.set(new Trouble.Said(
                                            words.get("save.failed", path), words.get("save.failed.text"), ""));
                                }
                            });
        });
    }

    /** Looks at the PC again, e.g. after the person has done it by hand. */
    void lookAgain() {
        navigator.goTo("found");
    }

    void openSaved() {
        services.openOutside(saved.get());
    }

    private void update() {
        if (plan.changes() == 0) {
            primary.set(new Button("plan-close", words.get("close"), true, navigator::leave));
        } else {
            primary.set(new Button(
                    "plan-begin",
                    busy.get() ? words.get("begin.busy") : words.get("begin", plan.changes()),
                    consent.get() && !busy.get(),
                    this::begin));
        }
        quiet.set(busy.get() ? null : new Button("plan-guide", words.get("guide"), true, this::saveGuide));
    }

    public void close() {
        job.cancel();
    }
}
