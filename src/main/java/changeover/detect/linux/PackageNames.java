package changeover.detect.linux;

import changeover.detect.Literals;
import changeover.detect.Signs;
import changeover.knowledge.Witness;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The packages to ask for by name: asking for all of them would be slower by far. */
final class PackageNames {
    /** What a package may be called; also keeps a name from being taken as an option or a wildcard. */
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9+._-]*";

    private PackageNames() {}

    /** Exact names of all package signs; empty when a sign has a pattern that cannot be told in names. */
    static Optional<List<String>> of(Signs signs) {
        var names = new LinkedHashSet<String>();
        for (Signs.Of of : signs.at(Witness.PACKAGE)) {
            var literals = Literals.of(of.sign().pattern().pattern());
            if (literals.isEmpty()) {
                return Optional.empty();
            }
            literals.get().stream().filter(name -> name.matches(NAME)).forEach(names::add);
        }
        return Optional.of(List.copyOf(names));
    }
}
