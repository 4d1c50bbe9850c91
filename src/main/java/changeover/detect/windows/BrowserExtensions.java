package changeover.detect.windows;

import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Phrase;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.knowledge.Witness;
import changeover.os.Host;
import changeover.os.Os;
import changeover.os.Registry.Hive;
import changeover.os.Registry.View;
import changeover.os.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Extensions that programs or a company gave to browsers, and those in the person's own profiles, by their ids. */
public final class BrowserExtensions implements Probe {
    private static final String ID = "browser-extensions";

    /** Where ids stand in a key: as the names of its subkeys, as the names of its values, or as their texts. */
    private enum As {
        SUBKEYS,
        VALUE_NAMES,
        VALUE_TEXTS
    }

    private record Place(Registry.Path path, As as) {}

    private static final List<Place> PLACES = places();

    private static List<Place> places() {
        var places = new ArrayList<Place>();
        for (String browser : List.of("Google\\Chrome", "Microsoft\\Edge")) {
            everywhere(places, "Software\\" + browser + "\\Extensions", As.SUBKEYS);
            String forced = "Software\\Policies\\" + browser + "\\ExtensionInstallForcelist";
            places.add(new Place(new Registry.Path(Hive.LOCAL_MACHINE, View.BITS_64, forced), As.VALUE_TEXTS));
            places.add(new Place(new Registry.Path(Hive.CURRENT_USER, View.BITS_64, forced), As.VALUE_TEXTS));
            String hosts = "Software\\" + browser + "\\NativeMessagingHosts";
            places.add(new Place(new Registry.Path(Hive.CURRENT_USER, View.BITS_64, hosts), As.SUBKEYS));
        }
        everywhere(places, "Software\\Mozilla\\Firefox\\Extensions", As.VALUE_NAMES);
        return List.copyOf(places);
    }

    private static void everywhere(List<Place> places, String key, As as) {
        places.add(new Place(new Registry.Path(Hive.LOCAL_MACHINE, View.BITS_64, key), as));
        places.add(new Place(new Registry.Path(Hive.LOCAL_MACHINE, View.BITS_32, key), as));
        places.add(new Place(new Registry.Path(Hive.CURRENT_USER, View.BITS_64, key), as));
    }

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
                "Ids of extensions for Chrome, Edge and Firefox: those set by programs or policies, and those in the"
                        + " person’s profiles.",
                "No rights.",
                "Profiles of other accounts and in unusual folders; other browsers; whether one is switched off.");
    }

    @Override
    public Predicate<Registry.Path> registryKeys(Signs signs) {
        return path -> PLACES.stream()
                .anyMatch(place -> Below.holds(place.path(), path, place.as() == As.SUBKEYS ? 1 : 0));
    }

    @Override
    public Looked look(Host host, Signs signs) {
        var blind = new Blind();
        var ids = new ArrayList<Named>();
        for (Place place : PLACES) {
            Named.key(host.registry(), place.path(), blind).ifPresent(key -> ids.addAll(ids(key, place.as())));
        }
        ids.addAll(new BrowserProfiles(host.disk(), blind).extensions());
        return blind.or(understand(ids, signs));
    }

    private static List<Named> ids(Registry.Key key, As as) {
        String where = key.path().toString();
        return switch (as) {
            case SUBKEYS -> key.subkeys().stream()
                    .map(name -> new Named(name, key.path().child(name).toString(), Phrase.of("extension.set", name)))
                    .toList();
            case VALUE_NAMES -> key.values().keySet().stream()
                    .map(name -> new Named(name, where, Phrase.of("extension.set", name)))
                    .toList();
            case VALUE_TEXTS -> key.values().values().stream()
                    .map(value -> forced(value.text()))
                    .map(id -> new Named(id, where, Phrase.of("extension.policy", id)))
                    .toList();
        };
    }

    /** Of "id;address of updates". */
    static String forced(String text) {
        int end = text.indexOf(';');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }

    static List<Evidence> understand(List<Named> ids, Signs signs) {
        return Named.understand(ID, Witness.BROWSER_EXTENSION, ids, signs);
    }
}
