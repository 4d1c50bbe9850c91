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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Products of Windows Installer that have no entry among the installed programs. Windows Installer's own list in the
 * registry is read; the interfaces that would tell the same can start repairs.
 */
public final class InstallerProducts implements Probe {
    /** Fact of its evidence: the product's code. Not what a removal is made of, because it has no entry to check it by. */
    public static final String CODE = "installerCode";

    private static final String ID = "installer-products";
    private static final String PROPERTIES = "InstallProperties";
    private static final Registry.Path USER_DATA = new Registry.Path(
            Registry.Hive.LOCAL_MACHINE,
            Registry.View.BITS_64,
            "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Installer\\UserData");
    /** In which order the letters of a code are packed. */
    private static final int[] PACKED = {
        7, 6, 5, 4, 3, 2, 1, 0, 11, 10, 9, 8, 15, 14, 13, 12, 17, 16, 19, 18, 21, 20, 23, 22, 25, 24, 27, 26, 29, 28, 31, 30
    };

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
                "Products that Windows Installer knows and that have no Uninstall key.",
                "No rights.",
                "Programs of other installers.");
    }

    @Override
    public Predicate<Registry.Path> registryKeys(Signs signs) {
        int length = USER_DATA.key().length();
        return path -> path.hive() == USER_DATA.hive()
                && path.view() == USER_DATA.view()
                && path.key().regionMatches(true, 0, USER_DATA.key(), 0, length)
                && underWay(path.key().substring(length).split("\\\\", -1));
    }

    /** Account, "Products", code, "InstallProperties": all of the way or its beginning. */
    private static boolean underWay(String[] below) {
        return below[0].isEmpty()
                && (below.length <= 2
                        || below[2].equalsIgnoreCase("Products")
                                && (below.length <= 4 || below.length == 5 && below[4].equalsIgnoreCase(PROPERTIES)));
    }

    @Override
    public Looked look(Host host, Signs signs) {
        var blind = new Blind();
        var registry = host.registry();
        var products = new TreeMap<String, Registry.Path>();
        for (String account : Named.subkeys(registry, USER_DATA, blind)) {
            var all = USER_DATA.child(account).child("Products");
            for (String packed : Named.subkeys(registry, all, blind)) {
                String code = unpacked(packed);
                if (!code.isEmpty()) {
                    products.putIfAbsent(code, all.child(packed));
                }
            }
        }
        if (!products.isEmpty()) {
            withEntries(registry).forEach(products::remove);
        }
        var read = new TreeMap<String, Registry.Key>();
        products.forEach((code, path) ->
                Named.key(registry, path.child(PROPERTIES), blind).ifPresent(key -> read.put(code, key)));
        return blind.or(understand(read, signs));
    }

    /** Codes of the products that the list of installed programs tells of. Its own faults are told where it is read. */
    private static Set<String> withEntries(Registry registry) {
        var codes = new HashSet<String>();
        for (Registry.Path place : UninstallKeys.PLACES) {
            for (String name : Named.subkeys(registry, place, new Blind())) {
                codes.add(name.toUpperCase(Locale.ROOT));
                ProductCode.pointedAt(name).ifPresent(codes::add);
            }
        }
        return codes;
    }

    /** {@code keys}: the properties of each product by its code. */
    static List<Evidence> understand(Map<String, Registry.Key> keys, Signs signs) {
        var seen = new ArrayList<Evidence>();
        keys.forEach((code, key) -> {
            var entry = new InstalledEntry(key, Optional.empty());
            var facts = entry.facts();
            facts.keySet().retainAll(Set.of(Evidence.NAME, Evidence.VERSION, Evidence.PUBLISHER, Evidence.INSTALLED_ON));
            facts.put(Evidence.INSTALLER, "msi");
            facts.put(CODE, code);
            String says = Phrase.of("no.uninstall.key", entry.name());
            for (Signs.Fit fit :
                    signs.fits(Witness.UNINSTALL_KEY, entry.compared(), Publisher.plain(entry.publisher()))) {
                seen.add(fit.evidence(ID, entry.path(), says, facts));
            }
        });
        return seen;
    }

    /** The code of a packed one; empty for what is none. */
    static String unpacked(String packed) {
        if (!packed.matches("[0-9A-Fa-f]{32}")) {
            return "";
        }
        var code = new StringBuilder("{");
        for (int i = 0; i < PACKED.length; i++) {
            if (i == 8 || i == 12 || i == 16 || i == 20) {
                code.append('-');
            }
            code.append(Character.toUpperCase(packed.charAt(PACKED[i])));
        }
        return code.append('}').toString();
    }
}
