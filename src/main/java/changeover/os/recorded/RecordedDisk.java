package changeover.os.recorded;

import changeover.os.Answer;
import changeover.os.Disk;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The disk of a recorded machine: can be read only. */
final class RecordedDisk implements Disk {
    private final RecordedHost host;
    private final Places places;

    RecordedDisk(RecordedHost host, Places places) {
        this.host = host;
        this.places = places;
    }

    @Override
    public Answer<Entry> look(String path) {
        return host.answerBelow(Question.of(Question.LOOK, path), places.separator());
    }

    @Override
    public Answer<List<String>> list(String folder) {
        return host.answerBelow(Question.of(Question.LIST, folder), places.separator());
    }

    @Override
    public Answer<String> read(String path, int limit) {
        return host.answerBelow(Question.of(Question.READ, path), places.separator());
    }

    @Override
    public void write(String path, byte[] content) throws IOException {
        throw refused(path);
    }

    @Override
    public void append(String path, String line) throws IOException {
        throw refused(path);
    }

    @Override
    public void makeFolder(String path, boolean forOwnerOnly) throws IOException {
        throw refused(path);
    }

    @Override
    public void delete(String path) throws IOException {
        throw refused(path);
    }

    @Override
    public Optional<Lock> lock(String path) throws IOException {
        throw refused(path);
    }

    private static IOException refused(String path) {
        return new IOException(path + ": a recorded machine can only be read");
    }

    @Override
    public Places places() {
        return places;
    }
}
