package changeover.ui.step.found;

import changeover.os.PrivateData;
import changeover.ui.Jobs;
import changeover.ui.Services;
import changeover.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Makes a recording to send to somebody, and shows all of it before it is written. What is saved is what was shown. */
final class RecordingModel {
    private static final int BYTES_OF_A_KILOBYTE = 1024;

    /** What the part of the page shows. */
    sealed interface Shown {}

    record Closed() implements Shown {}

    /** {@code part} 0 to 1, negative when not known. */
    record Making(double part) implements Shown {}

    record Broke(String text) implements Shown {}

    /**
     * The whole recording, before it is written.
     *
     * @param lines all of it
     * @param takenOut kinds of things that were taken out, in words
     * @param notThere kinds of things that were looked for and not there, in words
     */
    record Ready(List<String> lines, String size, List<String> takenOut, List<String> notThere) implements Shown {}

    /** Where a word stands; {@code lines} are counted from 0. */
    record Hits(List<Integer> lines, String said) {}

    /** Asks where, and writes. */
    interface Writer {
        void write(String name, String content, String title, String text);
    }

    private final Services services;
    private final Words words;
    private final Writer writer;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Closed());
    private String text = "";
    private Jobs.Job job = () -> {};

    RecordingModel(Services services, Words words, Writer writer) {
        this.services = services;
        this.words = words;
        this.writer = writer;
    }

    /** Looks once more and writes down every answer; nothing is saved. */
    void make() {
        job.cancel();
        shown.set(new Making(-1));
        job = services.jobs().start(
                reporter -> services.makeRecording(
                        (_, count) -> reporter.report(new Jobs.Progress(FoundModel.part(count), count)), reporter::cancelled),
                progress -> {
                    if (shown.get() instanceof Making) {
                        shown.set(new Making(progress.part()));
                    }
                },
                this::ended);
    }

    private void ended(Jobs.Outcome<Services.Recorded> outcome) {
        if (!(shown.get() instanceof Making)) {
            return;
        }
        shown.set(switch (outcome) {
            case Jobs.Done<Services.Recorded> done -> ready(done.value());
            case Jobs.Stopped<Services.Recorded> _ -> new Closed();
            case Jobs.Broke<Services.Recorded> broke -> new Broke(words.get("recording.broke.text", broke.code()));
        });
    }

    private Ready ready(Services.Recorded recorded) {
        text = recorded.text();
        var lines = text.lines().toList();
        int kilobytes = text.length() / BYTES_OF_A_KILOBYTE + 1;
        return new Ready(
                lines,
                words.get("recording.size", lines.size(), kilobytes),
                kinds(recorded, true),
                kinds(recorded, false));
    }

    private List<String> kinds(Services.Recorded recorded, boolean takenOut) {
        return Stream.of(PrivateData.values())
                .filter(kind -> recorded.takenOut().contains(kind) == takenOut)
                .map(this::kind)
                .toList();
    }

    private String kind(PrivateData kind) {
        return words.get(switch (kind) {
            case PERSON -> "private.person";
            case PC_NAME -> "private.pc";
            case MAIL_ADDRESS -> "private.mail";
            case ACCOUNT_NUMBER -> "private.account";
            case IP_ADDRESS -> "private.ip";
            case MAC_ADDRESS -> "private.mac";
            case SERIAL_NUMBER -> "private.serial";
            case LICENCE_KEY -> "private.licence";
            case WIFI_NAME -> "private.wifi";
        });
    }

    /** Looks for a word in the whole recording, in capitals or not; empty for a blank word. */
    Hits find(String word) {
        if (!(shown.get() instanceof Ready ready) || word.isBlank()) {
            return new Hits(List.of(), "");
        }
        String sought = word.strip().toLowerCase(Locale.ROOT);
        var hits = IntStream.range(0, ready.lines().size())
                .filter(i -> ready.lines().get(i).toLowerCase(Locale.ROOT).contains(sought))
                .boxed()
                .toList();
        return new Hits(
                hits,
                hits.isEmpty()
                        ? words.get("recording.find.none", word.strip())
                        : words.get("recording.find.some", word.strip(), hits.size(), String.valueOf(hits.size())));
    }

    /** Asks where, and writes what was shown. */
    void save() {
        if (shown.get() instanceof Ready) {
            writer.write(
                    words.get("recording.name"), text, words.get("recording.saved.title"),
                    "recording.saved.text");
        }
    }

    void close() {
        job.cancel();
        text = "";
        shown.set(new Closed());
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }
}
