package changeover.execute;

import changeover.os.Answer;
import changeover.os.Boot;
import changeover.os.Commands;
import changeover.os.Disk;
import changeover.os.Host;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.Processes;
import changeover.os.Registry;
import changeover.os.Services;
import changeover.os.Why;
import changeover.os.Wmi;
import changeover.plan.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * A machine in memory that outlives the process: time passes when somebody waits, programs that were started go on by
 * themselves, files stay. What a program does is told by {@link Script}.
 */
final class FakeHost implements Host {
    static final long PID = 100;

    /** The hard end of our process, at a chosen moment. An error, so that nothing catches it by mistake. */
    static final class Killed extends Error {
        Killed() {
            super("the process was killed", null, false, false);
        }
    }

    /**
     * What a program does.
     *
     * @param seconds how long it runs
     * @param exit its exit code
     * @param effect what it changes at its end
     */
    record Script(int seconds, int exit, String says, Runnable effect) {}

    final Map<String, String> files = new TreeMap<>();
    final Set<String> links = new HashSet<>();
    final Map<String, Script> scripts = new HashMap<>();
    final List<List<String>> launched = new ArrayList<>();
    final List<Registry.Key> uninstallKeys = new ArrayList<>();
    final Map<Long, Program> programs = new HashMap<>();
    Instant now = Samples.NOW;
    String boot = "boot-1";
    boolean restartPending;
    boolean elevated = true;
    Os os = Os.LINUX;
    String dryRun = "";
    String dryRunErr = "";
    long selfPid = PID;
    private long nextPid = 500;
    /** Lines that may still be appended; negative: as many as one likes. */
    int appendsLeft = -1;
    /** Dies (instead of failing) when no append is left: before, in the middle of, or after the line. */
    Death death;
    boolean readOnly;
    private final Set<String> locked = new HashSet<>();

    enum Death {
        BEFORE,
        TORN,
        AFTER
    }

    /** A started program of this machine. */
    final class Program {
        final Instant end;
        final Script script;
        boolean ended;

        Program(Script script) {
            this.script = script;
            this.end = now.plusSeconds(script.seconds());
        }
    }

    /** Lets time pass; programs end in it. */
    void pass(Duration length) {
        now = now.plus(length);
        for (Program program : List.copyOf(programs.values())) {
            if (!program.ended && !now.isBefore(program.end)) {
                program.ended = true;
                program.script.effect().run();
            }
        }
    }

    /** Our process is gone: its locks, too. Its children live on. */
    void processDied() {
        locked.clear();
        selfPid++;
        death = null;
        appendsLeft = -1;
    }

    /** All programs end, unfinished ones without effect. */
    void restart() {
        processDied();
        programs.clear();
        boot = boot + "x";
        restartPending = false;
        now = now.plusSeconds(60);
    }

    @Override
    public Machine machine() {
        return Samples.machine(os, elevated);
    }

    @Override
    public Disk disk() {
        return disk;
    }

    private final Disk disk = new Disk() {
        @Override
        public Answer<Entry> look(String path) {
            if (links.contains(path)) {
                return Answer.got(new Entry(Kind.LINK, 0, now));
            }
            if (files.containsKey(path)) {
                return Answer.got(new Entry(Kind.FILE, files.get(path).length(), now));
            }
            boolean folder = files.keySet().stream().anyMatch(f -> f.startsWith(path + "/"));
            return folder ? Answer.got(new Entry(Kind.FOLDER, 0, now)) : Answer.absent();
        }

        @Override
        public Answer<List<String>> list(String folder) {
            var names = files.keySet().stream()
                    .filter(f -> f.startsWith(folder + "/"))
                    .map(f -> f.substring(folder.length() + 1).split("/")[0])
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
            return text.length() > limit ? Answer.failed(Why.ODD, "too long") : Answer.got(text);
        }

        @Override
        public void write(String path, byte[] content) throws IOException {
            refuseWhenReadOnly(path);
            files.put(path, new String(content, StandardCharsets.UTF_8));
        }

        @Override
        public void append(String path, String line) throws IOException {
            refuseWhenReadOnly(path);
            String before = files.getOrDefault(path, "");
            if (appendsLeft == 0) {
                if (death == null) {
                    // a full disk takes the beginning of a line
                    files.put(path, before + line.substring(0, line.length() / 2));
                    throw new IOException("No space left on device");
                }
                if (death != Death.BEFORE) {
                    files.put(path, before + (death == Death.TORN ? line.substring(0, line.length() / 2) : line + "\n"));
                }
                throw new Killed();
            }
            if (appendsLeft > 0) {
                appendsLeft--;
            }
            files.put(path, before + line + "\n");
        }

        @Override
        public void makeFolder(String path, boolean forOwnerOnly) throws IOException {
            refuseWhenReadOnly(path);
        }

        @Override
        public void delete(String path) throws IOException {
            refuseWhenReadOnly(path);
            files.remove(path);
        }

        @Override
        public Optional<Lock> lock(String path) {
            return locked.add(path) ? Optional.of(() -> locked.remove(path)) : Optional.empty();
        }

        @Override
        public Places places() {
            return new Places("/machine", "/person", "/documents", "/");
        }

        private void refuseWhenReadOnly(String path) throws IOException {
            if (readOnly) {
                throw new IOException(path + ": Read-only file system");
            }
        }
    };

    @Override
    public Registry registry() {
        return new Registry() {
            @Override
            public Answer<Key> key(Path path) {
                return Answer.absent();
            }

            @Override
            public Answer<Children> children(Path path) {
                var keys = uninstallKeys.stream()
                        .filter(k -> k.path().hive() == path.hive() && k.path().view() == path.view()
                                && k.path().key().startsWith(path.key() + "\\"))
                        .toList();
                return keys.isEmpty() ? Answer.absent() : Answer.got(new Children(keys, List.of()));
            }
        };
    }

    @Override
    public Commands commands() {
        return new Commands() {
            @Override
            public Said run(Command command) {
                return new Finished(dryRunErr.isEmpty() ? 0 : 100, dryRun, dryRunErr);
            }

            @Override
            public Launched launch(Command command, String output) {
                var words = new ArrayList<>(List.of(command.program()));
                words.addAll(command.arguments());
                if (command.endOnTimeout()) {
                    throw new AssertionError("an uninstaller that would be ended: " + words);
                }
                var script = scripts.get(command.program());
                if (script == null) {
                    return new NotLaunched(Why.MISSING, "no " + command.program());
                }
                launched.add(List.copyOf(words));
                files.put(output, script.says());
                long pid = nextPid++;
                var program = new Program(script);
                programs.put(pid, program);
                if (script.seconds() == 0) {
                    pass(Duration.ZERO);
                }
                return new Child(going(pid, program));
            }
        };
    }

    private Commands.Going going(long pid, Program program) {
        Instant started = now;
        return new Commands.Going() {
            @Override
            public long pid() {
                return pid;
            }

            @Override
            public Instant started() {
                return started;
            }

            @Override
            public OptionalInt await(Duration limit) {
                if (!program.ended) {
                    pass(limit);
                }
                return program.ended ? OptionalInt.of(program.script.exit()) : OptionalInt.empty();
            }
        };
    }

    @Override
    public Services services() {
        return () -> Answer.failed(Why.MISSING, "");
    }

    @Override
    public Processes processes() {
        return new Processes() {
            @Override
            public Answer<List<Running>> list() {
                return Answer.failed(Why.MISSING, "");
            }

            @Override
            public boolean alive(long pid, Instant started) {
                return pid == selfPid || programs.containsKey(pid) && !programs.get(pid).ended;
            }

            @Override
            public Running self() {
                return new Running(selfPid, "changeover", "", Samples.NOW);
            }
        };
    }

    @Override
    public Wmi wmi() {
        return (_, _, _) -> Answer.failed(Why.MISSING, "");
    }

    @Override
    public Boot boot() {
        return new Boot() {
            @Override
            public Answer<String> mark() {
                return Answer.got(boot);
            }

            @Override
            public Answer<Boolean> restartPending() {
                return Answer.got(restartPending);
            }
        };
    }

    @Override
    public Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
