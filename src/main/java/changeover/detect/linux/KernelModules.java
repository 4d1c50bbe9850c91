package changeover.detect.linux;

import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Looked.CouldNotLook;
import changeover.detect.Looked.NotMine;
import changeover.detect.Looked.Saw;
import changeover.detect.Phrase;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Host;
import changeover.os.Os;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;

/** Parts that are loaded into the kernel. */
public final class KernelModules implements Probe {
    private static final String ID = "kernel-modules";
    private static final String LIST = "/proc/modules";
    private static final int LIMIT = 1 << 20;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Os> on() {
        return Set.of(Os.LINUX);
    }

    @Override
    public boolean extra() {
        return true;
    }

    @Override
    public Contract contract() {
        return new Contract(
                "Names and states of the loaded kernel modules.",
                "Nothing on most systems; hardened ones keep the list to administrators.",
                "Products that need no module, which most of today’s do not.");
    }

    @Override
    public Looked look(Host host, Signs signs) {
        return understand(host.disk().read(LIST, LIMIT), signs);
    }

    /** Lines of {@code name size users by state address}. A kernel without modules has no such list. */
    static Looked understand(Answer<String> list, Signs signs) {
        if (list instanceof Answer.Absent) {
            return new NotMine();
        }
        if (!(list instanceof Answer.Got<String> got)) {
            var failed = (Answer.Failed<String>) list;
            return new CouldNotLook(failed.why(), failed.detail());
        }
        var seen = new ArrayList<Evidence>();
        for (String line : got.value().split("\n")) {
            int end = line.indexOf(' ');
            if (end > 0) {
                boolean leaving = line.endsWith("Unloading") || line.contains(" Unloading ");
                for (Signs.Fit fit : signs.fits(Witness.DRIVER, line.substring(0, end), "")) {
                    seen.add(fit.evidence(
                            ID, Phrase.of("place.module", line.substring(0, end)),
                            Phrase.of(leaving ? "module.leaving" : "module.loaded"),
                            Map.of(Evidence.RUNS, leaving ? "between" : "running")));
                }
            }
        }
        return new Saw(seen);
    }
}
