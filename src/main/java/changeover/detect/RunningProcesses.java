package changeover.detect;

import changeover.detect.Looked.CouldNotLook;
import changeover.detect.Looked.Saw;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Host;
import changeover.os.Os;
import changeover.os.Processes.Running;
import changeover.os.Why;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Programs that run right now. */
public final class RunningProcesses implements Probe {
    static final String ID = "running-processes";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Os> on() {
        return Set.of(Os.WINDOWS, Os.LINUX, Os.MAC);
    }

    @Override
    public Contract contract() {
        return new Contract(
                "Names and program files of the running programs.",
                "Nothing. Without administrator rights the files of other accounts’ programs may stay unknown.",
                "What does not run at this moment.");
    }

    @Override
    public Looked look(Host host, Signs signs) {
        return understand(host.processes().list(), signs, host.machine().os());
    }

    /** Each program once, however often it runs. */
    public static Looked understand(Answer<List<Running>> answer, Signs signs, Os os) {
        if (answer instanceof Answer.Failed<List<Running>> failed) {
            return new CouldNotLook(failed.why(), failed.detail());
        }
        if (!(answer instanceof Answer.Got<List<Running>> got)) {
            return new CouldNotLook(Why.ODD, Phrase.of("no.programs"));
        }
        var seen = evidence(got.value(), signs);
        // the first process always runs: when it is not in the list, others are hidden from us, too
        boolean hidden = os == Os.LINUX && got.value().stream().noneMatch(running -> running.pid() == 1);
        return hidden
                ? new CouldNotLook(Why.DENIED, Phrase.of("programs.hidden"), seen)
                : new Saw(seen);
    }

    private static List<Evidence> evidence(List<Running> all, Signs signs) {
        var seen = new ArrayList<Evidence>();
        var told = new HashSet<String>();
        for (Running running : all) {
            if (!told.add(running.name() + "\0" + running.file())) {
                continue;
            }
            for (Signs.Fit fit : signs.fits(Witness.PROCESS, running.name(), running.file())) {
                String where = running.file().isEmpty() ? running.name() : running.file();
                seen.add(fit.evidence(
                        ID, where, Phrase.of("runs.as", running.name()),
                        Map.of(Evidence.RUNS, "running", Evidence.FILE, running.file())));
            }
        }
        return seen;
    }
}
