package changeover.detect.linux;

import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Looked.CouldNotLook;
import changeover.detect.Looked.Saw;
import changeover.detect.Phrase;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Host;
import changeover.os.Os;
import changeover.os.Services;
import changeover.os.Services.Service;
import changeover.os.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Units of systemd: registered services, and whether they run. */
public final class SystemdUnits implements Probe {
    private static final String ID = "systemd-units";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Os> on() {
        return Set.of(Os.LINUX);
    }

    @Override
    public Contract contract() {
        return new Contract(
                "Names and states of all services, by systemctl, and the service files on the disk.",
                "systemd. Where it is not in charge, only the files can be seen.",
                "Programs started in another way.");
    }

    @Override
    public Looked look(Host host, Signs signs) {
        return understand(host.services().list(), signs);
    }

    /** Units with the state that the system told. */
    public static Looked understand(Answer<List<Service>> answer, Signs signs) {
        if (answer instanceof Answer.Failed<List<Service>> failed) {
            return new CouldNotLook(failed.why(), failed.detail());
        }
        if (!(answer instanceof Answer.Got<List<Service>> got)) {
            return new CouldNotLook(Why.ODD, Phrase.of("no.services"));
        }
        var seen = new ArrayList<Evidence>();
        for (Service unit : got.value()) {
            for (Signs.Fit fit : signs.fits(Witness.UNIT, unit.name(), unit.file())) {
                String state = unit.state().name().toLowerCase(Locale.ROOT);
                seen.add(fit.evidence(
                        ID, unit.name(), says(unit.state()),
                        Map.of(Evidence.RUNS, state, Evidence.FILE, unit.file())));
            }
        }
        return new Saw(seen);
    }

    private static String says(Services.State state) {
        return Phrase.of(switch (state) {
            case RUNNING -> "unit.running";
            case STOPPED -> "unit.stopped";
            case BETWEEN -> "unit.between";
            case UNKNOWN -> "unit.unknown";
        });
    }
}
