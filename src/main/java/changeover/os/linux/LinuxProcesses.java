package changeover.os.linux;

import changeover.os.Answer;
import changeover.os.Because;
import changeover.os.Why;
import changeover.os.real.ProcessList;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Processes from {@code /proc}. Java's own list has no names for other people's processes, but everybody may read the
 * short name and the command line.
 */
final class LinuxProcesses extends ProcessList {
    /** The kernel cuts names to this length. */
    private static final int SHORT = 15;

    private static final int ROOM = 4096;

    private final Path proc;

    LinuxProcesses() {
        this(Path.of("/proc"));
    }

    LinuxProcesses(Path proc) {
        this.proc = proc;
    }

    @Override
    public Answer<List<Running>> list() {
        long boot = boot();
        byte[] room = new byte[ROOM];
        var all = new ArrayList<Running>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(proc, LinuxProcesses::isProcess)) {
            for (Path folder : folders) {
                Stat stat = Stat.of(text(folder.resolve("stat"), room));
                if (stat != null && !stat.dead()) { // it may have ended meanwhile
                    all.add(running(folder, stat, boot, room));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return Answer.failed(Why.DENIED, proc + ": " + e.getMessage());
        }
        return all.isEmpty() ? Answer.failed(Why.MISSING, Because.of("empty", proc)) : Answer.got(List.copyOf(all));
    }

    @Override
    public Answer<List<Running>> guards() {
        // others' open files are closed to us, and our own programs guard nothing: reading thousands would tell nothing
        if (FanotifyGroups.areClosed(proc)) {
            return Answer.failed(Why.DENIED, proc + "/1/fd");
        }
        long boot = boot();
        byte[] room = new byte[ROOM];
        var all = new ArrayList<Running>();
        boolean refused = false;
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(proc, LinuxProcesses::isProcess)) {
            for (Path folder : folders) {
                int seen = FanotifyGroups.in(folder, file -> text(file, room));
                Stat stat = seen > 0 ? Stat.of(text(folder.resolve("stat"), room)) : null;
                refused |= seen < 0;
                if (stat != null) {
                    all.add(running(folder, stat, boot, room));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return Answer.failed(Why.DENIED, proc + ": " + e.getMessage());
        }
        return all.isEmpty() && refused
                ? Answer.failed(Why.DENIED, proc + "/*/fd")
                : Answer.got(List.copyOf(all));
    }

    private static boolean isProcess(Path folder) {
        return folder.getFileName().toString().chars().allMatch(Character::isDigit);
    }

    private static Running running(Path folder, Stat stat, long boot, byte[] room) {
        String file = file(folder);
        String first = file.isEmpty() || stat.name().length() == SHORT
                ? text(folder.resolve("cmdline"), room).split("\0", 2)[0]
                : "";
        return new Running(
                Long.parseLong(folder.getFileName().toString()),
                full(stat.name(), first),
                file.isEmpty() && first.startsWith("/") ? first : file, // somebody else's: as it calls itself
                stat.started(boot));
    }

    /** The whole name where the kernel cut it and the command line begins with the same. */
    static String full(String name, String firstWord) {
        String last = firstWord.substring(firstWord.lastIndexOf('/') + 1);
        return name.length() == SHORT && last.startsWith(name) ? last : name;
    }

    private static String file(Path folder) {
        try {
            String target = Files.readSymbolicLink(folder.resolve("exe")).toString();
            return target.endsWith(" (deleted)") ? target.substring(0, target.lastIndexOf(" (")) : target;
        } catch (IOException | UnsupportedOperationException | SecurityException _) {
            return "";
        }
    }

    @Override
    public boolean alive(long pid, Instant started) {
        Stat stat = Stat.of(text(proc.resolve(Long.toString(pid)).resolve("stat"), new byte[ROOM]));
        return stat != null && !stat.dead() && same(started, stat.started(boot()));
    }

    /** When the system started, in seconds; negative when it does not say. */
    private long boot() {
        String text = text(proc.resolve("stat"), new byte[1 << 20]);
        int at = text.indexOf("\nbtime ");
        return at < 0 ? -1 : number(text, at + "\nbtime ".length());
    }

    /** The digits from there on; -1 when there are none, or too many for a number. */
    static long number(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end == from || end - from > 18 ? -1 : Long.parseLong(text, from, end, 10);
    }

    /** What is in a small file, as far as it fits; empty when it cannot be read. */
    private static String text(Path file, byte[] room) {
        try (var in = new FileInputStream(file.toFile())) {
            int length = in.readNBytes(room, 0, room.length);
            return new String(room, 0, length, StandardCharsets.UTF_8);
        } catch (IOException | SecurityException _) {
            return "";
        }
    }

    /**
     * The line in a process's {@code stat}.
     *
     * @param dead a zombie only waits for somebody to fetch its exit code: it does nothing any more
     * @param ticks hundredths of a second from the system's start to its own
     */
    record Stat(String name, boolean dead, long ticks) {
        private static final int FIELDS_TO_START = 19;

        /** Null for a text that is not such a line. The name may hold blanks and brackets. */
        static Stat of(String line) {
            int open = line.indexOf('(');
            int close = line.lastIndexOf(')');
            if (open < 0 || close < open) {
                return null;
            }
            int at = close + 2;
            char state = at < line.length() ? line.charAt(at) : '?';
            for (int field = 0; field < FIELDS_TO_START && at > 0; field++) {
                at = line.indexOf(' ', at) + 1;
            }
            return new Stat(line.substring(open + 1, close), state == 'Z' || state == 'X', at > 0 ? number(line, at) : -1);
        }

        Instant started(long boot) {
            return boot < 0 || ticks < 0 ? null : Instant.ofEpochSecond(boot).plusMillis(ticks * 10);
        }
    }
}
