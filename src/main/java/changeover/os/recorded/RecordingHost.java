package changeover.os.recorded;

import changeover.os.Answer;
import changeover.os.Boot;
import changeover.os.Certificates;
import changeover.os.Commands;
import changeover.os.Disk;
import changeover.os.Host;
import changeover.os.Machine;
import changeover.os.Processes;
import changeover.os.Registry;
import changeover.os.Services;
import changeover.os.Signatures;
import changeover.os.Wmi;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Passes every question on to another host and keeps question and answer. May be asked from several threads. */
public final class RecordingHost implements Host {
    private final Host real;
    private final Instant begun;
    private final Map<Question, Object> answers = new LinkedHashMap<>();

    public RecordingHost(Host real) {
        this.real = real;
        begun = real.clock().instant();
    }

    /** What was asked so far. */
    public Recording recording() {
        synchronized (answers) {
            return new Recording("", begun, real.machine(), real.disk().places(), answers);
        }
    }

    /** The first answer stays: a question is asked twice only to see whether something has changed. */
    private <T> T keep(Question question, Supplier<T> ask) {
        T answer = ask.get();
        synchronized (answers) {
            answers.putIfAbsent(question, answer);
        }
        return answer;
    }

    @Override
    public Machine machine() {
        return real.machine();
    }

    @Override
    public Clock clock() {
        return real.clock();
    }

    @Override
    public Disk disk() {
        return new RecordedDisk(real.disk());
    }

    @Override
    public Registry registry() {
        Registry registry = real.registry();
        return new Registry() {
            @Override
            public Answer<Key> key(Path path) {
                return keep(Question.of(Question.KEY, path.toString()), () -> registry.key(path));
            }

            @Override
            public Answer<Children> children(Path path) {
                return keep(Question.of(Question.CHILDREN, path.toString()), () -> registry.children(path));
            }
        };
    }

    @Override
    public Commands commands() {
        return command -> {
            var words = new ArrayList<>(List.of(command.program()));
            words.addAll(command.arguments());
            return keep(new Question(Question.RUN, words), () -> real.commands().run(command));
        };
    }

    @Override
    public Services services() {
        return () -> keep(Question.of(Question.SERVICES), real.services()::list);
    }

    @Override
    public Processes processes() {
        return new Processes() {
            @Override
            public Answer<List<Running>> list() {
                return keep(Question.of(Question.PROCESSES), real.processes()::list);
            }

            @Override
            public Answer<List<Running>> guards() {
                return keep(Question.of(Question.GUARDS), real.processes()::guards);
            }

            @Override
            public boolean alive(long pid, Instant started) {
                return real.processes().alive(pid, started);
            }
        };
    }

    @Override
    public Wmi wmi() {
        return (namespace, wmiClass, properties) -> {
            var words = new ArrayList<>(List.of(namespace, wmiClass));
            words.addAll(properties);
            return keep(
                    new Question(Question.WMI, words), () -> real.wmi().query(namespace, wmiClass, properties));
        };
    }

    @Override
    public Boot boot() {
        return new Boot() {
            @Override
            public Answer<String> mark() {
                return keep(Question.of(Question.BOOT), real.boot()::mark);
            }

            @Override
            public Answer<Boolean> restartPending() {
                return keep(Question.of(Question.RESTART), real.boot()::restartPending);
            }
        };
    }

    @Override
    public Signatures signatures() {
        return file -> keep(Question.of(Question.SIGNATURE, file), () -> real.signatures().of(file));
    }

    @Override
    public Certificates certificates() {
        return () -> keep(Question.of(Question.ROOTS), real.certificates()::roots);
    }

    /** Reading is recorded; our own writing is passed on and left out. */
    private final class RecordedDisk implements Disk {
        private final Disk disk;

        RecordedDisk(Disk disk) {
            this.disk = disk;
        }

        @Override
        public Answer<Entry> look(String path) {
            Answer<Entry> answer = keep(Question.of(Question.LOOK, path), () -> disk.look(path));
            if (answer instanceof Answer.Absent) {
                keepListAbove(path);
            }
            return answer;
        }

        @Override
        public Answer<List<String>> list(String folder) {
            return keep(Question.of(Question.LIST, folder), () -> disk.list(folder));
        }

        @Override
        public Answer<String> read(String path, int limit) {
            return keep(Question.of(Question.READ, path), () -> disk.read(path, limit));
        }

        /**
         * The list of the nearest folder that is there: so a later program that knows more products still finds out
         * from the recording that they were not there.
         */
        private void keepListAbove(String path) {
            String separator = disk.places().separator();
            for (int cut = path.lastIndexOf(separator); cut > 0; cut = path.lastIndexOf(separator, cut - 1)) {
                String above = path.substring(0, cut);
                if (above.contains(separator) && disk.look(above) instanceof Answer.Got<Entry>) {
                    list(above);
                    return;
                }
            }
        }

        @Override
        public void write(String path, byte[] content) throws IOException {
            disk.write(path, content);
        }

        @Override
        public void append(String path, String line) throws IOException {
            disk.append(path, line);
        }

        @Override
        public void makeFolder(String path, boolean forOwnerOnly) throws IOException {
            disk.makeFolder(path, forOwnerOnly);
        }

        @Override
        public void delete(String path) throws IOException {
            disk.delete(path);
        }

        @Override
        public Optional<Lock> lock(String path) throws IOException {
            return disk.lock(path);
        }

        @Override
        public Places places() {
            return disk.places();
        }
    }
}
