/**
 * The parts of a real {@link changeover.os.Host} that are the same on every system: files over {@code java.nio},
 * programs over {@code ProcessBuilder}, the list of processes over {@code ProcessHandle}.
 *
 * <p>A system's own folder puts these together with its own parts in a {@link changeover.os.real.RealHost}.
 */
package changeover.os.real;
