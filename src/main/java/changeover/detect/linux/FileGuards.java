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
import changeover.os.Processes.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Programs that the kernel asks before it opens a file: protection that nobody has heard of shows here. A program that
 * other signs know is no stranger.
 */
public final class FileGuards implements Probe {
    private static final String ID = "file-guards";

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
                "Which running programs may refuse the opening of files (fanotify).",
                "Administrator rights. Without them it is not even tried.",
                "Products that watch in another way, such as eBPF.");
    }

    @Override
    public Looked look(Host host, Signs signs) {
        return understand(host.processes().guards(), signs);
    }

    static Looked understand(Answer<List<Running>> guards, Signs signs) {
        if (guards instanceof Answer.Absent) {
            return new NotMine();
        }
        if (!(guards instanceof Answer.Got<List<Running>> got)) {
            var failed = (Answer.Failed<List<Running>>) guards;
            return new CouldNotLook(failed.why(), failed.detail());
        }
        var seen = new ArrayList<Evidence>();
        for (Running guard : got.value()) {
            var fits = signs.fits(Witness.FILE_GUARD, guard.name(), guard.file());
            boolean known = !signs.fits(Witness.PROCESS, guard.name(), guard.file()).isEmpty();
            for (Signs.Fit fit : Signs.named(fits)) {
                if (!known || !fit.catchesAll()) {
                    seen.add(fit.evidence(
                            ID, guard.file().isEmpty() ? guard.name() : guard.file(), Phrase.of("asked.first"),
                            Map.of(Evidence.NAME, guard.name(), Evidence.RUNS, "running", Evidence.FILE, guard.file())));
                }
            }
        }
        return new Saw(seen);
    }
}
