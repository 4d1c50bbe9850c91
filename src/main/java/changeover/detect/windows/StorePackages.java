package changeover.detect.windows;

import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Phrase;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.knowledge.Witness;
import changeover.os.Host;
import changeover.os.Os;
import changeover.os.Registry;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Apps of the Microsoft Store, and packages that programs bring with them. They are in no list of installed programs. */
public final class StorePackages implements Probe {
    private static final String ID = "store-packages";
    private static final Registry.Path PLACE = new Registry.Path(
            Registry.Hive.CURRENT_USER,
            Registry.View.BITS_64,
            "Software\\Classes\\Local Settings\\Software\\Microsoft\\Windows\\CurrentVersion\\AppModel\\Repository\\Packages");

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
        return new Contract("Names of the store packages of the person.", "No rights.", "Packages of other accounts.");
    }

    @Override
    public Predicate<Registry.Path> registryKeys(Signs signs) {
        return path -> Below.holds(PLACE, path, 1);
    }

    @Override
    public Looked look(Host host, Signs signs) {
        var blind = new Blind();
        return blind.or(understand(Named.subkeys(host.registry(), PLACE, blind), signs));
    }

    /** A package is called Name_Version_Architecture_Resource_Publisher. */
    static List<Evidence> understand(List<String> packages, Signs signs) {
        var named = packages.stream()
                .map(whole -> {
                    String[] parts = whole.split("_", -1);
                    String version = parts.length > 1 ? parts[1] : "";
                    return new Named(parts[0], PLACE.child(whole).toString(), Phrase.of("store.package", whole), "", version);
                })
                .toList();
        return Named.understand(ID, Witness.STORE_PACKAGE, named, signs);
    }
}
