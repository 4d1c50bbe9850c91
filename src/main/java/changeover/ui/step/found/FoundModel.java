package changeover.ui.step.found;

import changeover.detect.Scan;
import changeover.knowledge.BanHead;
import changeover.report.ConcernedBans;
import changeover.report.Situation;
import changeover.report.Verdicts;
import changeover.ui.Jobs;
import changeover.ui.Journey;
import changeover.ui.Services;
import changeover.ui.parts.Tone;
import changeover.ui.step.Step;
import changeover.words.Words;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Looks, or shows what an earlier look saw; says the verdict; saves it. Longer than most files: looking, stopping, looking
 * again and saving share one state, and half of the lines are accessors.
 */
final class FoundModel {
    private static final int SLOW_SECONDS = 10;
    private static final int LEAD_SENTENCES = 3;

    /** What the page shows. */
    sealed interface Shown {}

    /** {@code answered}: names of places, in the order of their answers; {@code part} 0 to 1, negative when unknown. */
    record Looking(List<String> answered, double part, String count) implements Shown {}

    /** Nothing was decided: stopped by the person, or broken. */
    record NotSeen(boolean broken, String text) implements Shown {}

    record Seen(Scan scan, Situation situation) implements Shown {}

    /** What came of saving. */
    record Notice(Tone tone, String title, String text) {}

    private final Services services;
    private final Step.Navigator navigator;
    private final Words words;
    private final Verdicts verdicts;
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lead = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper slow = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Step.Button> primary = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Step.Button> quiet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>();
    private final RecordingModel recording;
    private Journey journey;
    private Jobs.Job job = () -> {};
    private boolean closed;

    FoundModel(Journey journey, Services services, Step.Navigator navigator, Words words) {
        this.journey = journey;
        this.services = services;
        this.navigator = navigator;
        this.words = words;
        this.verdicts = new Verdicts(services.knowledge(), services.locale());
        this.recording = new RecordingModel(services, words, this::write);
    }

    /** Looks, unless this journey already has a scan. */
    void begin() {
        if (journey.scan() == null) {
            look();
        } else {
            seen(journey.scan());
        }
    }

    /** Looks (again). What was seen before stays the answer until the new look is done. */
    void look() {
        notice.set(null);
        recording.close();
        slow.set("");
        heading.set(words.get("looking.heading"));
        lead.set(words.get("looking.lead"));
        primary.set(null);
        quiet.set(new Step.Button("found-stop", words.get("looking.stop"), true, this::stop));
        shown.set(new Looking(List.of(), -1, ""));
        var answered = new CopyOnWriteArrayList<String>();
        job = services.jobs().start(
                reporter -> services.look(
                        (probe, count) -> {
                            answered.add(Places.probe(probe, words));
                            reporter.report(new Jobs.Progress(part(count), count));
                        },
                        reporter::cancelled),
                progress -> progressed(List.copyOf(answered), progress),
                this::ended);
    }

    static double part(String count) {
        String[] parts = count.split("/");
        return parts.length == 2 ? Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]) : -1;
    }

    private void progressed(List<String> answered, Jobs.Progress progress) {
        if (!closed && shown.get() instanceof Looking) {
            String[] count = progress.what().split("/");
            String said = count.length == 2 ? words.get("looking.count", count[0], count[1]) : "";
            shown.set(new Looking(answered, progress.part(), said));
        }
    }

    private void ended(Jobs.Outcome<Scan> outcome) {
        if (closed) {
            return;
        }
        switch (outcome) {
            case Jobs.Done<Scan> done -> {
                journey = journey.with(done.value());
                seen(done.value());
            }
            case Jobs.Stopped<Scan> _ -> notSeen(false, words.get("stopped.heading"), words.get("stopped.lead"));
            case Jobs.Broke<Scan> broke -> notSeen(true, words.get("broke.heading"), words.get("broke.lead", broke.code()));
        }
    }

    private void notSeen(boolean broken, String title, String text) {
        heading.set(title);
        lead.set(text);
        primary.set(new Step.Button("found-again", words.get("again"), true, this::look));
        quiet.set(null);
        shown.set(new NotSeen(broken, text));
    }

    private void seen(Scan scan) {
        var said = verdicts.say(scan, LocalDate.ofInstant(services.clock().instant(), services.zone()));
        heading.set(said.heading());
        lead.set(String.join(" ", said.lead().stream().limit(LEAD_SENTENCES).toList()));
        var onwards = new Step.Button("found-next", onwardsText(said.situation()), true, navigator::next);
        var save = new Step.Button("found-save", words.get("save"), true, this::save);
        var again = new Step.Button("found-again", words.get("again"), true, this::look);
        switch (said.situation()) {
            case NONE -> {
                primary.set(save);
                quiet.set(onwards);
            }
            case UNCLEAR, BLIND -> {
                primary.set(again);
                quiet.set(onwards);
            }
            case MANAGED, WHITE_LABEL -> {
                primary.set(new Step.Button("found-note", words.get("note.save"), true, this::saveNote));
                quiet.set(onwards);
            }
            default -> {
                primary.set(onwards);
                quiet.set(save);
            }
        }
        shown.set(new Seen(scan, said.situation()));
    }

    private String onwardsText(Situation situation) {
        return switch (situation) {
            case BROKEN -> words.get("next.broken");
            case MOVED -> words.get("next.moved");
            default -> words.get("next");
        };
    }

    /** Is there a footer button of that id? Then the page need not offer the same again. */
    boolean offers(String id) {
        return List.of(primary, quiet).stream()
                .map(ReadOnlyObjectWrapper::get)
                .anyMatch(button -> button != null && button.id().equals(id));
    }

    RecordingModel recording() {
        return recording;
    }

    /** Cancels the look; nothing is decided then. */
    void stop() {
        job.cancel();
    }

    /** Told by the view every second while looking. */
    void waited(int seconds) {
        if (shown.get() instanceof Looking && seconds >= SLOW_SECONDS) {
            slow.set(words.get("looking.slow", seconds));
        }
    }

    /** Saves the scan as a report without names, where the person says. */
    void save() {
        if (shown.get() instanceof Seen seen) {
            write(words.get("save.name"), services.scanJson(seen.scan()), words.get("saved.title"), "saved.text");
        }
    }

    private void saveNote() {
        if (shown.get() instanceof Seen seen) {
            var titles = seen.scan().findings().stream().map(verdicts::title).toList();
            write(
                    words.get("note.name"),
                    words.get(
                            "note.text",
                            String.join("\n", titles),
                            words.time(seen.scan().taken(), services.zone()),
                            String.join("; ", titles(ConcernedBans.of(seen.scan(), services.knowledge())))),
                    words.get("note.saved.title"),
                    "note.saved.text");
        }
    }

    private static List<String> titles(List<BanHead> bans) {
        return bans.stream().map(BanHead::title).toList();
    }

    /** {@code text}: key of the sentence that says where it is. */
    private void write(String name, String content, String title, String text) {
        services.askWhereToSave(name).ifPresent(path -> services.jobs().start(
                _ -> {
                    services.save(path, content);
                    return path;
                },
                _ -> {},
                outcome -> saved(path, title, text, outcome)));
    }

    private void saved(String path, String title, String text, Jobs.Outcome<String> outcome) {
        if (closed) {
            return;
        }
        notice.set(switch (outcome) {
            case Jobs.Done<String> _ -> new Notice(Tone.OK, title, words.get(text, path));
            case Jobs.Stopped<String> _ -> null;
            case Jobs.Broke<String> broke -> new Notice(
                    Tone.BAD,
                    words.get("unsaved.title"),
                    broke.cause() instanceof IOException
                            ? words.get("unsaved.disk", path, String.valueOf(broke.cause().getMessage()))
                            : words.get("unsaved.code", broke.code()));
        });
    }

    Journey answer() {
        return journey;
    }

    void close() {
        closed = true;
        job.cancel();
        recording.close();
    }

    ReadOnlyStringProperty heading() {
        return heading.getReadOnlyProperty();
    }

    ReadOnlyStringProperty lead() {
        return lead.getReadOnlyProperty();
    }

    ReadOnlyStringProperty slow() {
        return slow.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step.Button> primary() {
        return primary.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step.Button> quiet() {
        return quiet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Notice> notice() {
        return notice.getReadOnlyProperty();
    }
}
