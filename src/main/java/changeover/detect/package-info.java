/**
 * From questions to findings: probes look, evidence is collected, the judge decides.
 *
 * <p>Does: {@link changeover.detect.Probe}s (ask over {@link changeover.os.Host}, then <i>understand</i> in a static
 * function that needs no machine), {@link changeover.detect.Scanner} (runs them all, each with its own failure), and the
 * judge (evidence to findings with certainty and named reasons, and what protects the PC now). Does not: name a vendor
 * (signs come from {@code knowledge}), change anything, start a vendor's program.
 *
 * <pre>{@code
 * Scan scan = new Scanner(knowledge).scan(host, true);
 * switch (Shield.of(scan)) { ... }
 * }</pre>
 *
 * <p>A new probe is one file here, one line in {@code Probes}, and one recording in the tests: see CONTRIBUTING.md.
 */
package changeover.detect;
