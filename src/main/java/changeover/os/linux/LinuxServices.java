package changeover.os.linux;

import changeover.os.Answer;
import changeover.os.Because;
import changeover.os.Commands.Command;
import changeover.os.Commands.Finished;
import changeover.os.Commands.NotStarted;
import changeover.os.Commands.Said;
import changeover.os.Commands;
import changeover.os.Disk;
import changeover.os.Services;
import changeover.os.Why;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Units of systemd. Where it is in charge, it says which units are loaded and whether they run; the unit files on disk
 * name the rest. Where it is not (containers, other init systems) only the files can be seen.
 */
final class LinuxServices implements Services {
    private static final Command UNITS = Command.of(
                    "systemctl", "list-units", "--type=service", "--all", "--plain", "--no-legend", "--no-pager", "--full")
            .timeout(Duration.ofSeconds(5));

    /** In the order in which systemd lets one file hide another. */
    private static final List<String> FOLDERS = List.of(
            "/etc/systemd/system", "/run/systemd/system", "/usr/local/lib/systemd/system", "/usr/lib/systemd/system",
            "/lib/systemd/system");

    /** Here administrators and systemd itself put links. */
    private static final Set<String> LINKED = Set.of("/etc/systemd/system", "/run/systemd/system");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final int LIMIT = 256 << 10;

    private final Disk disk;
    private final Commands commands;

    LinuxServices(Disk disk, Commands commands) {
        this.disk = disk;
        this.commands = commands;
    }

    @Override
    public Answer<List<Service>> list() {
        Map<String, String> files = unitFiles();
        if (!(disk.look("/run/systemd/system") instanceof Answer.Got<Disk.Entry>)) {
            return files.isEmpty()
                    ? Answer.failed(Why.MISSING, Because.of("no.unit.files"))
                    : Answer.got(List.copyOf(onlyFiles(files, State.UNKNOWN).values()));
        }
        Said said = commands.run(UNITS);
        if (said instanceof NotStarted not) {
            return Answer.failed(not.why(), not.detail());
        }
        if (!(said instanceof Finished end)) {
            return Answer.failed(Why.TIMED_OUT, "systemctl");
        }
        if (end.exit() != 0) {
            return Answer.failed(Why.ODD, Because.of("exit", "systemctl", end.exit(), end.err().strip()));
        }
        // what runs is always loaded, so the other files do not
        var all = onlyFiles(files, State.STOPPED);
        loaded(end.out(), files).forEach(service -> all.put(service.name(), service));
        return Answer.got(List.copyOf(all.values()));
    }

    /** Name of each unit that has a file, and its path. */
    private Map<String, String> unitFiles() {
        var files = new HashMap<String, String>();
        for (String folder : FOLDERS) {
            boolean linked = LINKED.contains(folder);
            if (disk.list(folder) instanceof Answer.Got<List<String>> got) {
                for (String name : got.value()) {
                    String file = folder + "/" + name;
                    if (name.endsWith(".service") && (!linked || real(file))) {
                        files.putIfAbsent(name, file);
                    }
                }
            }
        }
        return files;
    }

    /** A link may lead to the vendor's own unit file, to {@code /dev/null} (the unit is masked), or nowhere any more. */
    private boolean real(String file) {
        return disk.look(file) instanceof Answer.Got<Disk.Entry> got
                && (got.value().kind() == Disk.Kind.FILE
                        || got.value().kind() == Disk.Kind.LINK && disk.read(file, LIMIT) instanceof Answer.Got);
    }

    private static Map<String, Service> onlyFiles(Map<String, String> files, State state) {
        var all = new TreeMap<String, Service>();
        files.forEach((name, file) -> all.put(name, new Service(name, "", false, state, "", file)));
        return all;
    }

    /** Lines of {@code UNIT LOAD ACTIVE SUB DESCRIPTION}. */
    static List<Service> loaded(String lines, Map<String, String> files) {
        return lines.lines()
                .map(line -> BLANKS.split(line.replace("\u25cf", " ").strip(), 5))
                .filter(word -> word.length >= 4 && word[0].endsWith(".service"))
                // others may wait for a unit that does not exist
                .filter(word -> !word[1].equals("not-found"))
                .filter(word -> !word[1].equals("masked") || files.containsKey(word[0]))
                .map(word -> new Service(
                        word[0],
                        word.length > 4 ? word[4] : "",
                        false,
                        state(word[2], word[3]),
                        word[1].equals("masked") ? "disabled" : "",
                        files.getOrDefault(word[0], "")))
                .toList();
    }

    private static State state(String active, String sub) {
        return switch (active) {
            // its start program has ended; whether that left something running, only the processes tell
            case "active" -> sub.equals("exited") ? State.UNKNOWN : State.RUNNING;
            case "reloading" -> State.RUNNING;
            case "inactive", "failed" -> State.STOPPED;
            case "activating", "deactivating" -> State.BETWEEN;
            default -> State.UNKNOWN;
        };
    }
}
