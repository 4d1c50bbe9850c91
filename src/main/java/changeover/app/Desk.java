package changeover.app;

import changeover.detect.Scan;
import changeover.execute.Changes;
import changeover.knowledge.Knowledge;
import changeover.os.Answer;
import changeover.os.Outside;
import changeover.os.recorded.RecordingCodec;
import changeover.os.recorded.RecordingHost;
import changeover.plan.Plan;
import changeover.report.Receipts;
import changeover.ui.FxJobs;
import changeover.ui.Jobs;
import changeover.ui.Look;
import changeover.ui.SaveQuestion;
import changeover.ui.Services;
import changeover.ui.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The parts, as the window asks for them. */
final class Desk implements Services, Settings {
    private static final Logger LOG = Logger.getLogger(Desk.class.getName());
    /** How long a step waits for the person in front of the window before the change pauses (it can be resumed). */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    private final Wiring wiring;
    private final Jobs jobs = new FxJobs();
    private final Supplier<Changes> changes;

    Desk(Wiring wiring) {
        this.wiring = wiring;
        this.changes = Wiring.once(() -> wiring.changes(PATIENCE));
        speak(look().language());
    }

    @Override
    public Knowledge knowledge() {
        return wiring.told();
    }

    @Override
    public Jobs jobs() {
        return jobs;
    }

    @Override
    public Changes changes() {
        return changes.get();
    }

    @Override
    public Locale locale() {
        return wiring.locale();
    }

    @Override
    public void speak(String language) {
        wiring.speak(language);
    }

    @Override
    public Clock clock() {
        return wiring.host().clock();
    }

    @Override
    public ZoneId zone() {
        return wiring.zone();
    }

    @Override
    public Settings settings() {
        return this;
    }

    @Override
    public Scan look(BiConsumer<String, String> onProbe, BooleanSupplier cancelled) {
        return wiring.told(wiring.scanner()
                .scan(wiring.host(), true, (probe, done, of) -> onProbe.accept(probe, done + "/" + of), cancelled));
    }

    @Override
    public Recorded makeRecording(BiConsumer<String, String> onProbe, BooleanSupplier cancelled) {
        var recording = new RecordingHost(wiring.host());
        wiring.scanner().scan(recording, true, (probe, done, of) -> onProbe.accept(probe, done + "/" + of), cancelled);
        var written = RecordingCodec.redacted(recording.recording());
        return new Recorded(written.text(), written.takenOut());
    }

    @Override
    public Plan plan(Scan scan, String replacement) {
        var report = wiring.report();
        wiring.kept().keep(report.hash(scan), report.json(scan, false));
        return wiring.plan(scan, replacement);
    }

    @Override
    public Optional<String> askWhereToSave(String suggestedName) {
        return SaveQuestion.ask(wiring.host().disk().places().documents(), suggestedName);
    }

    @Override
    public void save(String path, String content) throws IOException {
        wiring.host().disk().write(path, content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean openOutside(String addressOrPath) {
        return Outside.open(addressOrPath);
    }

    @Override
    public Receipt writeReceipt(String journal) throws IOException {
        if (!(changes().of(journal) instanceof Changes.View view)) {
            throw new IOException("no journal " + journal);
        }
        var report = wiring.report();
        var made = clock().instant().truncatedTo(ChronoUnit.SECONDS);
        String before = wiring.kept().of(view.run().plan().scanHash()).orElse(null);
        var receipt = new changeover.report.Receipt(made, view.run(), view.journalLines(), before, wiring.look());
        var receipts = new Receipts(report, knowledge(), locale(), zone());
        var places = wiring.host().disk().places();
        String name = "Changeover-receipt-" + STAMP.format(LocalDateTime.ofInstant(made, zone()));
        String html = places.in(places.documents(), name + ".html");
        String json = places.in(places.documents(), name + ".json");
        save(html, receipts.html(receipt));
        save(json, receipts.json(receipt));
        return new Receipt(html, json);
    }

    @Override
    public String scanJson(Scan scan) {
        return wiring.report().json(scan, false);
    }

    @Override
    public Look look() {
        return wiring.host().disk().read(file(), 200) instanceof Answer.Got<String> got
                ? Look.parse(got.value())
                : Look.FIRST;
    }

    @Override
    public void keep(Look look) {
        try {
            var disk = wiring.host().disk();
            disk.makeFolder(disk.places().personState(), true);
            disk.write(file(), look.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.log(Level.FINE, "look not kept", e);
        }
    }

    private String file() {
        var places = wiring.host().disk().places();
        return places.in(places.personState(), "look");
    }
}
