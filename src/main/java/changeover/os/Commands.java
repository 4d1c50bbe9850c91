package changeover.os;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Running programs: argument lists with limits, never a shell. */
public interface Commands {
    Said run(Command command);

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
