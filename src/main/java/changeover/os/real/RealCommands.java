package changeover.os.real;

import changeover.os.Because;
import changeover.os.Commands;
import changeover.os.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * Programs of this machine, started without a shell in a clean environment.
 *
 * <p>A reading tool's answer that is longer than allowed is no answer: half a list looks like a whole one. Then the tool
 * is ended and the answer is {@link NotStarted} with {@link Why#ODD}. A program that must never be ended writes to a
 * file instead of to us, so that it outlives us; of its output the end is kept.
 */
public final class RealCommands implements Commands {
    /**
     * @param folders where bare names are looked up, in this order
     * @param suffix what the system's programs end with, ".exe" or ""
     * @param environment the clean environment
     * @param workFolder where programs run; a folder nobody will want to remove
     * @param apart a tool and its arguments that keep a never-ended program alive when our terminal is closed or
     *     interrupted, program first; empty when none is needed
     */
    public record Ways(
            List<String> folders,
            String suffix,
            Map<String, String> environment,
            String workFolder,
            List<String> apart) {
        public Ways {
            folders = List.copyOf(folders);
            environment = Map.copyOf(environment);
            apart = List.copyOf(apart);
        }
    }

    private final Ways ways;

    public RealCommands(Ways ways) {
        this.ways = ways;
    }

    @Override
    public Said run(Command command) {
        Optional<Path> program = find(command.program());
        if (program.isEmpty()) {
            return new NotStarted(Why.MISSING, Because.of("no.program", command.program()));
        }
        var words = new ArrayList<String>();
        words.add(program.get().toString());
        words.addAll(command.arguments());
        return command.endOnTimeout() ? ask(command, words) : act(command, words);
    }

    /** The program's file, if it is where system tools are. */
    Optional<Path> find(String program) {
        try {
            if (Path.of(program).isAbsolute()) {
                return Optional.of(Path.of(program)).filter(Files::isExecutable);
            }
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
        if (program.contains("/") || program.contains("\\")) {
            return Optional.empty();
        }
        String file = program.endsWith(ways.suffix()) ? program : program + ways.suffix();
        return ways.folders().stream()
                .map(folder -> Path.of(folder, file))
                .filter(found -> Files.isRegularFile(found) && Files.isExecutable(found))
                .findFirst();
    }

    private Said ask(Command command, List<String> words) {
        Process process;
        try {
            process = builder(command, words).start();
        } catch (IOException e) {
            return notStarted(e);
        }
        var out = new Drain(process.getInputStream(), command.maxOutput());
        var err = new Drain(process.getErrorStream(), command.maxOutput());
        try {
            process.getOutputStream().close();
            boolean ended = process.waitFor(command.timeout().toMillis(), TimeUnit.MILLISECONDS);
            if (!ended) {
                endTree(process);
                return new TooLong(process.pid(), out.soFar(), err.soFar());
            }
            String said = out.text();
            String complained = err.text();
            if (out.tooMuch()) {
                return new NotStarted(Why.ODD, Because.of("long.answer", words.getFirst()));
            }
            return new Finished(process.exitValue(), said, complained);
        } catch (InterruptedException _) {
            endTree(process);
            Thread.currentThread().interrupt();
            return new NotStarted(Why.CANCELLED, Because.of("cancelled", words.getFirst()));
        } catch (IOException e) {
            endTree(process);
            return notStarted(e);
        }
    }

    @Override
    public Launched launch(Command command, String output) {
        Optional<Path> program = find(command.program());
        if (program.isEmpty()) {
            return new NotLaunched(Why.MISSING, Because.of("no.program", command.program()));
        }
        var words = new ArrayList<String>();
        words.add(program.get().toString());
        words.addAll(command.arguments());
        try {
            Process process = builder(command, apart(words))
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of(output).toFile())
                    .start();
            process.getOutputStream().close();
            return new Child(new Launch(process));
        } catch (IOException | InvalidPathException e) {
            var why = e instanceof IOException io ? notStarted(io).why() : Why.ODD;
            return new NotLaunched(why, String.valueOf(e.getMessage()));
        }
    }

    /** A program that goes on without us. */
    private record Launch(Process process) implements Going {
        @Override
        public long pid() {
            return process.pid();
        }

        @Override
        public Instant started() {
            return process.info().startInstant().orElse(null);
        }

        @Override
        public OptionalInt await(Duration limit) throws InterruptedException {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)
                    ? OptionalInt.of(process.exitValue())
                    : OptionalInt.empty();
        }
    }

    private List<String> apart(List<String> words) {
        var all = new ArrayList<String>();
        if (!ways.apart().isEmpty()) {
            find(ways.apart().getFirst()).ifPresent(tool -> {
                all.add(tool.toString());
                all.addAll(ways.apart().subList(1, ways.apart().size()));
            });
        }
        all.addAll(words);
        return all;
    }

    private Said act(Command command, List<String> words) {
        List<String> all = apart(words);
        try (var out = new OutputFile(command.maxOutput());
                var err = new OutputFile(command.maxOutput())) {
            Process process = builder(command, all)
                    .redirectOutput(out.file().toFile())
                    .redirectError(err.file().toFile())
                    .start();
            process.getOutputStream().close();
            return process.waitFor(command.timeout().toMillis(), TimeUnit.MILLISECONDS)
                    ? new Finished(process.exitValue(), out.text(), err.text())
                    : new TooLong(process.pid(), out.text(), err.text());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new NotStarted(Why.CANCELLED, Because.of("no.longer", words.getFirst()));
        } catch (IOException e) {
            return notStarted(e);
        }
    }

    private ProcessBuilder builder(Command command, List<String> words) {
        var builder = new ProcessBuilder(words).directory(Path.of(ways.workFolder()).toFile());
        builder.environment().clear();
        builder.environment().putAll(ways.environment());
        builder.environment().putAll(command.environment());
        return builder;
    }

    private static NotStarted notStarted(IOException e) {
        String detail = String.valueOf(e.getMessage());
        boolean denied = detail.contains("error=13") || detail.contains("error=5,") || detail.contains("error=740");
        return new NotStarted(denied ? Why.DENIED : Why.ODD, detail);
    }

    private static void endTree(Process process) {
        var tree = process.descendants().toList(); // before the parent ends: orphans have no ancestors
        process.destroyForcibly();
        tree.forEach(ProcessHandle::destroyForcibly);
    }
}
