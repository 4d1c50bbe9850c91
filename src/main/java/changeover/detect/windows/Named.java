package changeover.detect.windows;

import changeover.detect.Evidence;
import changeover.detect.Signs;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A name that stands somewhere, for places that tell nothing else.
 *
 * @param name what signs are compared with
 * @param where the exact place
 * @param says what stood there
 * @param title how people call it; empty when the place tells no other name
 * @param version empty when the place does not tell
 */
record Named(String name, String where, String says, String title, String version) {
    Named(String name, String where, String says) {
        this(name, where, says, "", "");
    }

    /** Each name that fits, with its place. */
    static List<Evidence> understand(String probe, Witness witness, List<Named> all, Signs signs) {
        var seen = new ArrayList<Evidence>();
        for (Named named : all) {
            for (Signs.Fit fit : signs.fits(witness, PlainText.compared(named.name), "")) {
                seen.add(fit.evidence(probe, named.where, PlainText.shown(named.says), named.facts()));
            }
        }
        return seen;
    }

    private Map<String, String> facts() {
        var facts = new HashMap<>(
                Map.of(Evidence.NAME, PlainText.shown(title), Evidence.VERSION, PlainText.shown(version)));
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    /** A key, or nothing; a place that is closed is told to {@code blind}. */
    static Optional<Registry.Key> key(Registry registry, Registry.Path path, Blind blind) {
        return switch (registry.key(path)) {
            case Answer.Got<Registry.Key> got -> Optional.of(got.value());
            case Answer.Absent<Registry.Key> _ -> Optional.empty();
            case Answer.Failed<Registry.Key> failed -> {
                blind.add(failed.why(), failed.detail());
                yield Optional.empty();
            }
        };
    }

    /** Names of the keys below one. */
    static List<String> subkeys(Registry registry, Registry.Path path, Blind blind) {
        return key(registry, path, blind).map(Registry.Key::subkeys).orElse(List.of());
    }
}
