package changeover.detect.mac;

import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Looked.CouldNotLook;
import changeover.detect.Looked.NotMine;
import changeover.detect.Looked.Saw;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Host;
import changeover.os.Os;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folders of property lists that are named by the identifier they belong to. */
abstract class NamedFiles implements Probe {
    private static final String END = ".plist";

    private final String id;
    private final Witness witness;

    NamedFiles(String id, Witness witness) {
        this.id = id;
        this.witness = witness;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Set<Os> on() {
        return Set.of(Os.MAC);
    }

    /** The folders, in the order of looking. */
    abstract List<String> folders(Host host);

    @Override
    public final Looked look(Host host, Signs signs) {
        var seen = new ArrayList<Evidence>();
        Answer.Failed<?> blind = null;
        boolean there = false;
        for (String folder : folders(host)) {
            Answer<List<String>> names = host.disk().list(folder);
            if (names instanceof Answer.Got<List<String>> got) {
                there = true;
                seen.addAll(understand(folder, got.value(), signs));
            } else if (names instanceof Answer.Failed<List<String>> failed) {
                blind = failed;
            }
        }
        if (blind != null) {
            return new CouldNotLook(blind.why(), blind.detail(), seen);
        }
        return there ? new Saw(seen) : new NotMine();
    }

    final List<Evidence> understand(String folder, List<String> names, Signs signs) {
        var seen = new ArrayList<Evidence>();
        for (String name : names) {
            if (name.endsWith(END)) {
                String label = name.substring(0, name.length() - END.length());
                String file = folder + "/" + name;
                for (Signs.Fit fit : signs.fits(witness, label, "")) {
                    seen.add(fit.evidence(id, file, label, Map.of(Evidence.FILE, file)));
                }
            }
        }
        return seen;
    }
}
