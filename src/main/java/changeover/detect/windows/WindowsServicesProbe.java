package changeover.detect.windows;

import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Phrase;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Host;
import changeover.os.Os;
import changeover.os.Services;
import changeover.os.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Services and drivers by name. A driver alone is a remnant at most; the packs say so. */
public final class WindowsServicesProbe implements Probe {
    private static final String ID = "windows-services";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Os> on() {
        return Set.of(Os.WINDOWS);
    }

    @Override
    public Contract contract() {
        return new Contract(
                "All services and drivers of the service manager: name, state, start, file.",
                "No rights.",
                "Programs that run without a service.");
    }

    @Override
    public Looked look(Host host, Signs signs) {
        return switch (host.services().list()) {
            case Answer.Got<List<Services.Service>> got -> new Looked.Saw(understand(got.value(), signs));
            case Answer.Absent<List<Services.Service>> _ ->
                new Looked.CouldNotLook(Why.MISSING, Phrase.of("no.service.manager"));
            case Answer.Failed<List<Services.Service>> failed ->
                new Looked.CouldNotLook(failed.why(), failed.detail());
        };
    }

    static List<Evidence> understand(List<Services.Service> services, Signs signs) {
        var seen = new ArrayList<Evidence>();
        for (Services.Service service : services) {
            Witness witness = service.driver() ? Witness.DRIVER : Witness.SERVICE;
            String where = Phrase.of(service.driver() ? "place.driver" : "place.service", service.name());
            for (Signs.Fit fit : signs.fits(witness, service.name(), service.file())) {
                seen.add(fit.evidence(ID, where, says(service), facts(service)));
            }
        }
        return seen;
    }

    private static String says(Services.Service service) {
        var says = new ArrayList<String>();
        says.add(Phrase.of(switch (service.state()) {
            case RUNNING -> "service.running";
            case STOPPED -> "service.stopped";
            case BETWEEN -> "service.between";
            case UNKNOWN -> "service.unknown";
        }));
        switch (service.start()) {
            case "" -> {}
            case "auto" -> says.add(Phrase.of("start.auto"));
            case "demand" -> says.add(Phrase.of("start.demand"));
            case "disabled" -> says.add(Phrase.of("start.disabled"));
            default -> says.add("start = " + service.start());
        }
        if (!service.file().isEmpty()) {
            says.add(Phrase.of("service.file", service.file()));
        }
        return String.join(", ", says);
    }

    private static Map<String, String> facts(Services.Service service) {
        var facts = new HashMap<String, String>();
        facts.put(Evidence.RUNS, runs(service.state()));
        if (!service.file().isEmpty()) {
            facts.put(Evidence.FILE, service.file());
        }
        return facts;
    }

    private static String runs(Services.State state) {
        return switch (state) {
            case RUNNING -> "running";
            case STOPPED -> "stopped";
            case BETWEEN -> "between";
            case UNKNOWN -> "unknown";
        };
    }
}
