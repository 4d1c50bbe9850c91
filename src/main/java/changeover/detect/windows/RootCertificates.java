package changeover.detect.windows;

import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Certificates;
import changeover.os.Host;
import changeover.os.Os;
import changeover.os.Registry;
import changeover.os.RegistryRoots;
import changeover.os.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Root certificates that products add, to look into encrypted connections. They may outlive their product. */
public final class RootCertificates implements Probe {
    /** Fact of its evidence: names exactly this certificate. */
    public static final String FINGERPRINT = "fingerprint";

    private static final String ID = "root-certificates";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Os> on() {
        return Set.of(Os.WINDOWS);
    }

    @Override
    public boolean extra() {
        return true;
    }

    @Override
    public Contract contract() {
        return new Contract(
                "Names and fingerprints of the root certificates of the machine, of policies and of the person.",
                "No rights.",
                "Stores of other accounts, and stores that programs such as Firefox keep for themselves.");
    }

    @Override
    public Predicate<Registry.Path> registryKeys(Signs signs) {
        return path -> RegistryRoots.PLACES.stream().anyMatch(place -> Below.holds(place, path, 1));
    }

    @Override
    public Looked look(Host host, Signs signs) {
        return switch (host.certificates().roots()) {
            case Answer.Got<Certificates.Roots> got -> {
                var blind = new Blind();
                got.value().refused().forEach(store -> blind.add(Why.DENIED, store));
                yield blind.or(understand(got.value().roots(), signs));
            }
            case Answer.Absent<Certificates.Roots> _ -> new Looked.Saw(List.of());
            case Answer.Failed<Certificates.Roots> failed ->
                new Looked.CouldNotLook(failed.why(), failed.detail());
        };
    }

    static List<Evidence> understand(List<Certificates.Root> roots, Signs signs) {
        var seen = new ArrayList<Evidence>();
        for (Certificates.Root root : roots) {
            String says = "CN = " + PlainText.shown(root.name())
                    + (root.organisation().isEmpty() ? "" : ", O = " + PlainText.shown(root.organisation()))
                    + ", SHA-1 " + root.fingerprint();
            for (Signs.Fit fit : signs.fits(
                    Witness.ROOT_CERTIFICATE, PlainText.compared(root.name()), Publisher.plain(root.organisation()))) {
                seen.add(fit.evidence(ID, root.store(), says, Map.of(FINGERPRINT, root.fingerprint())));
            }
        }
        return seen;
    }
}
