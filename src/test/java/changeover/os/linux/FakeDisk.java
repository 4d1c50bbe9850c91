package changeover.os.linux;

import changeover.os.Answer;
import changeover.os.Disk;
import changeover.os.Why;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A disk of texts in memory. The text "->" followed by a path is a link. Folders are whatever lies above a file. */
final class FakeDisk implements Disk {
    private final Map<String, String> files = new TreeMap<>();

    FakeDisk with(String path, String text) {
        files.put(path, text);
        return this;
    }

    @Override
    public Answer<Entry> look(String path) {
        String text = files.get(path);
        if (text != null) {
            return Answer.got(new Entry(text.startsWith("->") ? Kind.LINK : Kind.FILE, text.length(), null));
        }
        return list(path).map(_ -> new Entry(Kind.FOLDER, 0, null));
    }

    @Override
    public Answer<List<String>> list(String folder) {
        var names = files.keySet().stream()
                .filter(path -> path.startsWith(folder + "/"))
                .map(path -> path.substring(folder.length() + 1).split("/")[0])
                .distinct()
                .toList();
        return names.isEmpty() ? Answer.absent() : Answer.got(names);
    }

    @Override
    public Answer<String> read(String path, int limit) {
        String text = files.get(path);
        if (text == null) {
            return Answer.absent();
        }
        if (text.equals("->/dev/null")) {
            return Answer.failed(Why.ODD, "not a plain file");
        }
        return text.startsWith("->") ? read(text.substring(2), limit) : Answer.got(text);
    }

    @Override
    public void write(String path, byte[] content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void append(String path, String line) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void makeFolder(String path, boolean forOwnerOnly) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(String path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Lock> lock(String path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Places places() {
        return new Places("/var/lib/changeover", "/home/anna/.local/state/changeover", "/home/anna", "/");
    }
}
