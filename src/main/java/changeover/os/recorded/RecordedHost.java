package changeover.os.recorded;

import changeover.os.Answer;
import changeover.os.Boot;
import changeover.os.Certificates;
import changeover.os.Commands;
import changeover.os.Disk;
import changeover.os.Host;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.Processes;
import changeover.os.Registry;
import changeover.os.Services;
import changeover.os.Signatures;
import changeover.os.Why;
import changeover.os.Wmi;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A recorded machine. What was not asked when it was recorded is answered with {@link Why#NOT_RECORDED}. Nothing can be
 * written to it and nothing runs on it.
 */
public class RecordedHost implements Host {
    private final Recording recording;
    private final Map<Question, Object> answers = new HashMap<>();

    public RecordedHost(Recording recording) {
        this.recording = recording;
        recording.answers().forEach((question, answer) -> answers.put(key(question), answer));
    }

    /** Windows does not tell upper from lower case in paths and keys. */
    private Question key(Question question) {
        return recording.machine().os() == Os.WINDOWS
                ? new Question(
                        question.kind(),
                        question.of().stream().map(word -> word.toLowerCase(Locale.ROOT)).toList())
                : question;
    }

    /** The codec has made sure that the value is of the kind that the question asks for. */
    @SuppressWarnings("unchecked")
    <T> Answer<T> answer(Question question) {
        Object answer = answers.get(key(question));
        return answer == null ? Answer.failed(Why.NOT_RECORDED, question.toString()) : (Answer<T>) answer;
    }

    /**
     * An answer about a path that may follow from another: what a recorded folder or key does not list is not there,
     * and nothing is below what is not there.
     */
    <T> Answer<T> answerBelow(Question question, String separator) {
        return answers.containsKey(key(question)) || !surelyAbsent(question.of().getFirst(), separator, question.kind())
                ? answer(question)
                : Answer.absent();
    }

    private boolean surelyAbsent(String path, String separator, String kind) {
        boolean registry = kind.equals(Question.KEY) || kind.equals(Question.CHILDREN);
        int cut = path.lastIndexOf(separator);
        if (cut < 0 || cut == 0 && path.length() == 1) {
            return false;
        }
        String above = cut == 0 ? separator : path.substring(0, cut);
        String name = path.substring(cut + 1);
        if (registry) {
            return switch (answers.get(key(Question.of(Question.KEY, above)))) {
                case Answer.Got<?> got when got.value() instanceof Registry.Key listed -> !named(listed.subkeys(), name);
                case Answer.Absent<?> _ -> true;
                case null, default -> surelyAbsent(above, separator, kind);
            };
        }
        if (answers.get(key(Question.of(Question.LOOK, above))) instanceof Answer.Absent) {
            return true;
        }
        return switch (answers.get(key(Question.of(Question.LIST, above)))) {
            case Answer.Got<?> got when got.value() instanceof List<?> names -> !named(names, name);
            case Answer.Absent<?> _ -> true;
            case null, default -> surelyAbsent(above, separator, kind);
        };
    }

    private boolean named(List<?> names, String name) {
        return recording.machine().os() == Os.WINDOWS
                ? names.stream().anyMatch(n -> name.equalsIgnoreCase(String.valueOf(n)))
                : names.contains(name);
    }

    @Override
    public Machine machine() {
        return recording.machine();
    }

    @Override
    public Clock clock() {
        return Clock.fixed(recording.taken(), ZoneOffset.UTC);
    }

    @Override
    public Disk disk() {
        return new RecordedDisk(this, recording.places());
    }

    @Override
    public Registry registry() {
        return new Registry() {
            @Override
            public Answer<Key> key(Path path) {
                return recording.machine().os() == Os.WINDOWS
                        ? answerBelow(Question.of(Question.KEY, path.toString()), "\\")
                        : Answer.absent();
            }

            @Override
            public Answer<Children> children(Path path) {
                return recording.machine().os() == Os.WINDOWS
                        ? answerBelow(Question.of(Question.CHILDREN, path.toString()), "\\")
                        : Answer.absent();
            }
        };
    }

    @Override
    public Commands commands() {
        return command -> {
            var words = new ArrayList<>(List.of(command.program()));
            words.addAll(command.arguments());
            var question = new Question(Question.RUN, words);
            return answers.get(key(question)) instanceof Commands.Said said
                    ? said
                    : new Commands.NotStarted(Why.NOT_RECORDED, question.toString());
        };
    }

    @Override
    public Services services() {
        return () -> answer(Question.of(Question.SERVICES));
    }

    @Override
    public Processes processes() {
        return new Processes() {
            @Override
            public Answer<List<Running>> list() {
                return answer(Question.of(Question.PROCESSES));
            }

            @Override
            public Answer<List<Running>> guards() {
                return answer(Question.of(Question.GUARDS));
            }

            @Override
            public boolean alive(long pid, Instant started) {
                return false; // nothing runs in a file
            }
        };
    }

    @Override
    public Wmi wmi() {
        return (namespace, wmiClass, properties) -> {
            var words = new ArrayList<>(List.of(namespace, wmiClass));
            words.addAll(properties);
            return answer(new Question(Question.WMI, words));
        };
    }

    @Override
    public Boot boot() {
        return new Boot() {
            @Override
            public Answer<String> mark() {
                return answer(Question.of(Question.BOOT));
            }

            @Override
            public Answer<Boolean> restartPending() {
                return answer(Question.of(Question.RESTART));
            }
        };
    }

    @Override
    public Signatures signatures() {
        return file -> answer(Question.of(Question.SIGNATURE, file));
    }

    @Override
    public Certificates certificates() {
        return () -> answer(Question.of(Question.ROOTS));
    }
}
