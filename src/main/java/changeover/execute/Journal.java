package changeover.execute;

import changeover.os.Answer;
import changeover.os.Boot;
import changeover.os.Disk;
import changeover.os.Host;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a journal. Every line is on the disk before the call returns; a line that could not be written throws, and
 * after that nothing more is written and nothing more may be done.
 */
final class Journal {
    private final Host host;
    private final String path;
    private final Header header;
    private final List<Event> events = new ArrayList<>();
    private String lastHash;
    private boolean broken;

    private Journal(Host host, String path, Header header, String lastHash) {
        this.host = host;
        this.path = path;
        this.header = header;
        this.lastHash = lastHash;
    }

    /** Begins a new one. Throws when the header cannot be written: then nothing was begun. */
    static Journal begin(Host host, String path, Header header) throws IOException {
        String line = JournalCodec.write(header);
        host.disk().append(path, line);
        return new Journal(host, path, header, JournalCodec.hash(line));
    }

    /** Goes on with one. A torn last line is taken away first: a line after it would make it damage in the middle. */
    static Journal goOn(Host host, String path, JournalCodec.Good good) throws IOException {
        if (good.torn()) {
            String whole = String.join("\n", good.lines()) + "\n";
            host.disk().write(path, whole.getBytes(StandardCharsets.UTF_8));
        }
        var journal = new Journal(host, path, good.header(), JournalCodec.hash(good.lines().getLast()));
        journal.events.addAll(good.events());
        return journal;
    }

    Header header() {
        return header;
    }

    /** All events so far; a live view. */
    List<Event> events() {
        return events;
    }

    /** @throws UncheckedIOException when it could not be forced to the disk */
    Event write(String action, Event.Kind kind, Map<String, String> detail) {
        if (broken) {
            throw new UncheckedIOException(new IOException("this journal could not be written before"));
        }
        var event = new Event(events.size() + 1, now(host), boot(host), action, kind, detail);
        String line = JournalCodec.write(event, lastHash);
        broken = true;
        try {
            host.disk().append(path, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        broken = false;
        lastHash = JournalCodec.hash(line);
        events.add(event);
        return event;
    }

    static Instant now(Host host) {
        return host.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The mark of this start of the system; empty when it cannot be told. */
    static String boot(Host host) {
        Boot boot = host.boot();
        return boot.mark() instanceof Answer.Got<String> got ? got.value() : "";
    }

    /** Reads one from a disk. */
    static JournalCodec.Reading read(Disk disk, String path) {
        return switch (disk.read(path, JournalCodec.LIMIT)) {
            case Answer.Got<String> got -> JournalCodec.read(got.value());
            case Answer.Absent<String> _ -> new JournalCodec.NotBegun();
            case Answer.Failed<String> failed -> new JournalCodec.Broken(failed.why().id() + " " + failed.detail());
        };
    }
}
