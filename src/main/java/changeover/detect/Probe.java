package changeover.detect;

import changeover.os.Host;
import changeover.os.Os;
import changeover.os.Registry;
import java.util.Set;
import java.util.function.Predicate;

/** One kind of look at the machine: asks a few questions and understands the answers. Never throws, never changes. */
public interface Probe {
    /** E.g. "dpkg-packages"; stands in reports and in {@code doneWhen}. */
    String id();

    /** The systems it is for. */
    Set<Os> on();

    /** What it reads, needs, costs and may miss. */
    Contract contract();

    /**
     * True for a place where every proper installation is registered. Without the answer of at least one such probe, or
     * when one of them could not look, "nothing found" cannot be said.
     */
    default boolean decides() {
        return false;
    }

    /**
     * True for a look that can only add to what the others see. When it could not look, that is told, and what the others
     * say still stands.
     */
    default boolean extra() {
        return false;
    }

    /** The registry keys that it asks for: of an exported registry nothing else is kept. */
    default Predicate<Registry.Path> registryKeys(Signs signs) {
        return _ -> false;
    }

    /** Looks. The signs are those of the probe's witnesses on this system. */
    Looked look(Host host, Signs signs);

    /**
     * @param reads what it reads, in a sentence
     * @param needs rights or tools, in a sentence
     * @param mayMiss what it cannot see
     */
    record Contract(String reads, String needs, String mayMiss) {}
}
