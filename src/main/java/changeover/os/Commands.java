package changeover.os;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Running programs: argument lists with limits, never a shell. */
public interface Commands {
    Said run(Command command);

    /**
     * Starts a program that must never be ended half way, such as an uninstaller, and lets it go on by itself. It
     * outlives us: its output goes to the file {@code output} (a pipe would break it when we die), its input is empty,
     * and it does not share our terminal's Ctrl+C. Time limits of the command do not apply.
     */
    default Launched launch(Command command, String output) {
        return new NotLaunched(Why.MISSING, "programs cannot be started here");
    }

    sealed interface Launched {}

    record Child(Going going) implements Launched {}

    record NotLaunched(Why why, String detail) implements Launched {}

    /** A program that was launched. */
    interface Going {
        long pid();

        /** For {@link Processes#alive}; null when the system does not tell. */
        java.time.Instant started();

        /** Its exit code; empty when it is still going on after that time. Never ends it. */
        java.util.OptionalInt await(Duration limit) throws InterruptedException;
    }

    /**
     * @param program an absolute path, or the bare name of a system tool that the real form looks up in the system's
     *     own folders only (never in the person's PATH)
     * @param arguments each its own word
     * @param environment added to a clean environment
     * @param timeout reading tools are ended with their children after this; when {@code endOnTimeout} is false (an
     *     uninstaller), the program goes on and the answer is {@link TooLong}
     * @param maxOutput bytes kept of each stream
     */
    record Command(
            String program,
            List<String> arguments,
            Map<String, String> environment,
            Duration timeout,
            boolean endOnTimeout,
            int maxOutput) {
        public Command {
            arguments = List.copyOf(arguments);
            environment = Map.copyOf(environment);
        }

        public static Command of(String program, String... arguments) {
            return new Command(
                    program, List.of(arguments), Map.of("LC_ALL", "C"), Duration.ofSeconds(20), true, 8 << 20);
        }

        public Command timeout(Duration limit) {
            return new Command(program, arguments, environment, limit, endOnTimeout, maxOutput);
        }

        /** For programs that must never be killed half way, such as uninstallers. */
        public Command neverEnded() {
            return new Command(program, arguments, environment, timeout, false, maxOutput);
        }

        public Command with(String name, String value) {
            var more = new java.util.HashMap<>(environment);
            more.put(name, value);
            return new Command(program, arguments, more, timeout, endOnTimeout, maxOutput);
        }
    }

    /** What came of it. */
    sealed interface Said {}

    record Finished(int exit, String out, String err) implements Said {}

    record NotStarted(Why why, String detail) implements Said {}

    /** Not finished in time; {@code pid} lives on when the command was {@link Command#neverEnded()}. */
    record TooLong(long pid, String out, String err) implements Said {}
}
