package changeover.detect.pcs;

import changeover.os.Answer;
import changeover.os.Disk;
import changeover.os.Os;
import changeover.os.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of a {@link Pc}. The folders above a path are there, too. Can only be read. */
final class PcDisk implements Disk {
    private static final String INSIDE = "a file";

    private final Denials denials;
    private final Os os;
    private final String separator;
    /** By path as it is compared. */
    private final Map<String, Kind> kinds = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final TreeSet<String> locked = new TreeSet<>();

    PcDisk(Pc pc, Os os, Denials denials) {
        this.denials = denials;
        this.os = os;
        separator = os == Os.WINDOWS ? "\\" : "/";
        if (pc.system().equals("debian")) {
            put("/var/lib/dpkg/status", Kind.FILE);
        } else if (pc.system().equals("fedora")) {
            put("/usr/lib/sysimage/rpm/rpmdb.sqlite", Kind.FILE);
        }
        if (os == Os.MAC) {
            put("/Applications/Safari.app/Contents/Info.plist", Kind.FILE);
        }
        for (Pc.Line line : pc.has()) {
            String path = line.field(0);
            switch (line.word()) {
                case "folder" -> put(path + separator + INSIDE, Kind.FILE);
                case "empty-folder" -> put(path, Kind.FOLDER);
                case "locked-folder" -> {
                    put(path, Kind.FOLDER);
                    locked.add(plain(path));
                }
                case "file" -> put(path, Kind.FILE);
                case "link" -> put(path, Kind.LINK);
                case "text" -> {
                    put(path, Kind.FILE);
                    texts.put(plain(path), line.field(1).replace("\\n", "\n"));
                }
                default -> {}
            }
        }
    }

    private String plain(String path) {
        return os == Os.WINDOWS ? path.toLowerCase(Locale.ROOT) : path;
    }

    private void put(String path, Kind kind) {
        kinds.put(plain(path), kind);
        names.put(plain(path), path);
        int cut = path.lastIndexOf(separator);
        if (cut > 0 && !kinds.containsKey(plain(path.substring(0, cut)))) {
            put(path.substring(0, cut), Kind.FOLDER);
        }
    }

    private String above(String path) {
        int cut = path.lastIndexOf(separator);
        return cut <= 0 ? separator : path.substring(0, cut);
    }

    @Override
    public Answer<Entry> look(String path) {
        Answer<Entry> denied = denials.of("disk", path);
        if (denied != null) {
            return denied;
        }
        Kind kind = kinds.get(plain(path));
        return kind == null ? Answer.absent() : Answer.got(new Entry(kind, kind == Kind.FILE ? 1000 : 0, PcHost.NOON));
    }

    @Override
    public Answer<List<String>> list(String folder) {
        Answer<List<String>> denied = denials.of("disk", folder);
        if (denied != null) {
            return denied;
        }
        String plain = plain(folder.length() > 1 && folder.endsWith(separator)
                ? folder.substring(0, folder.length() - 1) : folder);
        if (locked.contains(plain)) {
            return Answer.failed(Why.DENIED, folder);
        }
        var inside = new ArrayList<String>();
        for (var path : kinds.keySet()) {
            if (above(path).equals(plain) && !path.equals(plain)) {
                String name = names.get(path);
                inside.add(name.substring(name.lastIndexOf(separator) + 1));
            }
        }
        return kinds.get(plain) == Kind.FOLDER || !inside.isEmpty() ? Answer.got(inside) : Answer.absent();
    }

    @Override
    public Answer<String> read(String path, int limit) {
        Answer<String> denied = denials.of("disk", path);
        String text = texts.get(plain(path));
        return denied != null ? denied : text == null ? Answer.absent() : Answer.got(text);
    }

    @Override
    public Places places() {
        return os == Os.WINDOWS
                ? new Places("C:\\ProgramData\\Changeover", "C:\\Users\\person\\AppData\\Local\\Changeover",
                        "C:\\Users\\person\\Documents", "\\")
                : new Places("/var/lib/changeover", "/home/person/.local/state/changeover", "/home/person", "/");
    }

    @Override
    public void write(String path, byte[] content) {
        throw new UnsupportedOperationException(path);
    }

    @Override
    public void append(String path, String line) {
        throw new UnsupportedOperationException(path);
    }

    @Override
    public void makeFolder(String path, boolean forOwnerOnly) {
        throw new UnsupportedOperationException(path);
    }

    @Override
    public void delete(String path) {
        throw new UnsupportedOperationException(path);
    }

    @Override
    public Optional<Lock> lock(String path) {
        throw new UnsupportedOperationException(path);
    }
}
