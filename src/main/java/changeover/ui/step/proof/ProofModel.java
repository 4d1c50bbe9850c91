package changeover.ui.step.proof;

import changeover.detect.Scan;
import changeover.execute.Changes;
import changeover.execute.RunView;
import changeover.ui.Jobs;
import changeover.ui.Journey;
import changeover.ui.Services;
import changeover.ui.parts.Trouble;
import changeover.ui.step.Refusals;
import changeover.ui.step.Step.Button;
import changeover.ui.step.Step.Navigator;
import changeover.words.Words;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Looks a second time, compares, and saves the receipt. The look decides what the heading says. */
public final class ProofModel {
    private final Journey journey;
    private final Services services;
    private final Words words;
    private final Navigator navigator;
    private final Refusals refusals;
    private final Comparison comparison;
    private Jobs.Job job = () -> {};
    private boolean closed;

    private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper lead = new ReadOnlyStringWrapper();
    private final ReadOnlyObjectWrapper<Comparison.Result> result = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Services.Receipt> receipt = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Trouble.Said> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Button> primary = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Button> quiet = new ReadOnlyObjectWrapper<>();

    private record Seen(Changes.Found found, Scan now) {}

    public ProofModel(Journey journey, Services services, Words words, Navigator navigator) {
        this.journey = journey;
        this.services = services;
        this.words = words;
        this.navigator = navigator;
        refusals = new Refusals(services.locale());
        comparison = new Comparison(words, services.knowledge(), services.zone());
        primary.set(new Button("proof-close", words.get("close"), true, navigator::leave));
    }

    /** Begins the second look; call it once after making the model, and again to repeat it. */
    public void look() {
        looking.set(true);
        trouble.set(null);
        quiet.set(null);
        heading.set(words.get("looking.heading"));
        lead.set(words.get("looking.lead"));
        job = services.jobs()
                .start(
                        reporter -> {
                            var found = journey.journal() == null
                                    ? services.changes().newest()
                                    : services.changes().of(journey.journal());
                            var now = services.look(
                                    (probe, count) -> reporter.report(new Jobs.Progress(-1, count)),
                                    reporter::cancelled);
                            return new Seen(found, now);
                        },
                        p -> progress.set(words.get("looking.progress", p.what())),
                        this::looked);
    }

    private void looked(Jobs.Outcome<Seen> end) {
        if (closed) {
            return;
        }
        looking.set(false);
        quiet.set(new Button("proof-again", words.get("again"), true, this::look));
        switch (end) {
            case Jobs.Done<Seen>(Seen(Changes.View(var run, var _), var now)) -> show(run, now);
            case Jobs.Done<Seen>(Seen(Changes.Damaged damaged, var _)) ->
                fail(words.get("damaged.heading"), words.get("damaged.lead", damaged.path()));
            case Jobs.Done<Seen>(Seen(Changes.Nothing _, var _)) ->
                fail(words.get("nothing.heading"), words.get("nothing.lead"));
            case Jobs.Stopped<Seen> _ -> fail(words.get("broke.heading"), words.get("broke.lead"));
            case Jobs.Broke<Seen>(var code, var _) -> {
                fail(words.get("broke.heading"), words.get("broke.lead"));
                trouble.set(refusals.broke(code));
            }
        }
    }

    private void fail(String sentence, String more) {
        heading.set(sentence);
        lead.set(more);
        result.set(null);
    }

    private void show(RunView run, Scan now) {
        var compared = comparison.of(run, journey.scan(), now);
        result.set(compared);
        heading.set(compared.heading());
        lead.set(compared.lead());
        if (receipt.get() == null) {
            save(run.journal());
        }
    }

    private void save(String journal) {
        job = services.jobs()
                .start(_ -> services.writeReceipt(journal), _ -> {}, end -> {
                    switch (end) {
                        case Jobs.Done<Services.Receipt>(var written) -> receipt.set(written);
                        case Jobs.Stopped<Services.Receipt> _ -> {}
                        case Jobs.Broke<Services.Receipt> _ -> trouble.set(new Trouble.Said(
                                words.get("receipt.failed"), words.get("receipt.failed.text"), ""));
                    }
                });
    }

    void open(String path) {
        if (!services.openOutside(path)) {
            trouble.set(new Trouble.Said(
                    words.get("open.failed"), words.get("open.failed.text", path), ""));
        }
    }

    public ReadOnlyBooleanProperty looking() {
        return looking.getReadOnlyProperty();
    }

    /** How far the look is, in words; empty before the first answer. */
    public ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty heading() {
        return heading.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty lead() {
        return lead.getReadOnlyProperty();
    }

    /** Null until the look has ended, and when there is nothing to compare. */
    public ReadOnlyObjectProperty<Comparison.Result> result() {
        return result.getReadOnlyProperty();
    }

    /** Null until it is saved. */
    public ReadOnlyObjectProperty<Services.Receipt> receipt() {
        return receipt.getReadOnlyProperty();
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

    public Journey answer() {
        return journey;
    }

    public void close() {
        closed = true;
        job.cancel();
    }
}
