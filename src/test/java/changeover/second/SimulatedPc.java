package changeover.second;

import changeover.os.Answer;
import changeover.os.Boot;
import changeover.os.Commands;
import changeover.os.Disk;
import changeover.os.Host;
import changeover.os.Machine;
import changeover.os.Processes;
import changeover.os.Registry;
import changeover.os.Services;
import changeover.os.Why;
import changeover.os.Wmi;
import changeover.os.recorded.RecordedHost;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** A PC that looks like one recording until an uninstaller was started, and like another one afterwards. */
final class SimulatedPc implements Host {
    private final RecordedHost before;
    private final RecordedHost after;
    private final Map<String, String> written = new TreeMap<>();
    private final AtomicLong seconds = new AtomicLong();
    /** What was started, each as its words. */
    final List<String> launched = new ArrayList<>();

    SimulatedPc(String before, String after) {
        this.before = new RecordedHost(SecondBan.recording(before));
        this.after = new RecordedHost(SecondBan.recording(after));
    }

    private RecordedHost now() {
        return launched.isEmpty() ? before : after;
    }

    @Override
    public Machine machine() {
        return before.machine();
    }

    @Override
    public Registry registry() {
        return now().registry();
    }

    @Override
    public Services services() {
        return now().services();
    }

    @Override
    public Wmi wmi() {
        return now().wmi();
    }

    @Override
    public Boot boot() {
        return new Boot() {
            @Override
            public Answer<String> mark() {
                return Answer.got("boot-1");
            }

            @Override
            public Answer<Boolean> restartPending() {
                return Answer.got(false);
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
                return before.clock().instant().plusSeconds(seconds.getAndIncrement());
            }
        };
    }

    @Override
    public Processes processes() {
        return new Processes() {
            @Override
            public Answer<List<Running>> list() {
                return now().processes().list();
            }

            @Override
            public boolean alive(long pid, Instant started) {
                return false;
            }

            @Override
            public Running self() {
                return new Running(77, "changeover", "", null);
            }
        };
    }

    @Override
    public Commands commands() {
        return new Commands() {
            @Override
            public Said run(Command command) {
                boolean dryRun = command.program().equals("apt-get");
                return dryRun ? new Finished(0, "", "") : now().commands().run(command);
            }

            @Override
            public Launched launch(Command command, String output) {
                launched.add(command.program() + " " + String.join(" ", command.arguments()));
                written.put(output, "");
                return new Child(new Going() {
                    @Override
                    public long pid() {
                        return 900;
                    }

                    @Override
                    public Instant started() {
                        return null;
                    }

                    @Override
                    public OptionalInt await(Duration limit) {
                        return OptionalInt.of(0);
                    }
                });
            }
        };
    }

    @Override
    public Disk disk() {
        var seen = now().disk();
        return new Disk() {
            @Override
            public Answer<Entry> look(String path) {
                String text = written.get(path);
                return text != null
                        ? Answer.got(new Entry(Kind.FILE, text.length(), before.clock().instant()))
                        : seen.look(path) instanceof Answer.Failed<Entry> ? Answer.absent() : seen.look(path);
            }

            @Override
            public Answer<List<String>> list(String folder) {
                var own = written.keySet().stream()
                        .filter(f -> f.startsWith(folder + places().separator()))
                        .map(f -> f.substring(folder.length() + 1).split("[/\\\\]")[0])
                        .distinct()
                        .toList();
                return own.isEmpty() ? seen.list(folder) : Answer.got(own);
            }

            @Override
            public Answer<String> read(String path, int limit) {
                String text = written.get(path);
                return text != null
                        ? Answer.got(text)
                        : path.startsWith(places().machineState()) || path.startsWith(places().personState())
                                ? Answer.absent()
                                : Answer.failed(Why.NOT_RECORDED, path);
            }

            @Override
            public void write(String path, byte[] content) {
                written.put(path, new String(content, StandardCharsets.UTF_8));
            }

            @Override
            public void append(String path, String line) throws IOException {
                written.merge(path, line + "\n", String::concat);
            }

            @Override
            public void makeFolder(String path, boolean forOwnerOnly) {}

            @Override
            public void delete(String path) {
                written.remove(path);
            }

            @Override
            public Optional<Lock> lock(String path) {
                return Optional.of(() -> {});
            }

            @Override
            public Places places() {
                return before.disk().places();
            }
        };
    }
}
