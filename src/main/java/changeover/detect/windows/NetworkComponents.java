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
import changeover.os.Registry;
import changeover.os.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Network adapters that programs make, and filters that they put into all adapters. Nothing is ever changed here. */
public final class NetworkComponents implements Probe {
    private static final String ID = "network-components";
    /** Adapters (a driver key each), and services, filters among them, by their ids. */
    private static final List<Registry.Path> PLACES = List.of(
            new Registry.Path(
                    Registry.Hive.LOCAL_MACHINE,
                    Registry.View.BITS_64,
                    "SYSTEM\\CurrentControlSet\\Control\\Class\\{4d36e972-e325-11ce-bfc1-08002be10318}"),
            new Registry.Path(
                    Registry.Hive.LOCAL_MACHINE,
                    Registry.View.BITS_64,
                    "SYSTEM\\CurrentControlSet\\Control\\Network\\{4d36e974-e325-11ce-bfc1-08002be10318}"));
    private static final String COMPONENT = "ComponentId";

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
                "Names and component ids of network adapters and of network filters.",
                "No rights.",
                "Filters that work without being registered.");
    }

    @Override
    public Predicate<Registry.Path> registryKeys(Signs signs) {
        return path -> PLACES.stream().anyMatch(place -> Below.holds(place, path, 1));
    }

    @Override
    public Looked look(Host host, Signs signs) {
        var blind = new Blind();
        var keys = new ArrayList<Registry.Key>();
        for (Registry.Path place : PLACES) {
            switch (host.registry().children(place)) {
                case Answer.Got<Registry.Children> got -> {
                    keys.addAll(got.value().keys());
                    // Windows closes a key of its own there ("Properties"): components have a number or an id
                    got.value().refused().stream()
                            .filter(name -> name.matches("\\d{4}|\\{.+}"))
                            .forEach(name -> blind.add(Why.DENIED, place.child(name).toString()));
                }
                case Answer.Absent<Registry.Children> _ -> {}
                case Answer.Failed<Registry.Children> failed -> blind.add(failed.why(), failed.detail());
            }
        }
        return blind.or(understand(keys, signs));
    }

    /** A component fits once, by its id or by one of its names. */
    static List<Evidence> understand(List<Registry.Key> components, Signs signs) {
        var seen = new ArrayList<Evidence>();
        for (Registry.Key key : components) {
            String id = key.text(COMPONENT);
            String where = key.path().toString();
            for (String name : List.of(id, key.text("DriverDesc"), key.text("Description"))) {
                String says = name.equals(id) ? Phrase.of("component", id) : Phrase.of("component.named", id, name);
                var fits = name.isBlank()
                        ? List.<Evidence>of()
                        : Named.understand(ID, Witness.NETWORK_COMPONENT, List.of(new Named(name, where, says)), signs);
                if (!fits.isEmpty()) {
                    seen.addAll(fits);
                    break;
                }
            }
        }
        return seen;
    }
}
