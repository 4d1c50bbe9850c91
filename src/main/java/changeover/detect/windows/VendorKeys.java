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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Keys that makers leave below SOFTWARE. Only ways that can lead to a sign are walked. */
public final class VendorKeys implements Probe {
    /** Fact of its evidence: the server that looks after this PC. */
    public static final String SERVER = "server";

    private static final String ID = "vendor-keys";
    private static final String SOFTWARE = "SOFTWARE";
    private static final int DEEPEST = 7;
    /** What makers usually write about a product, and the fact it is. */
    private static final Map<String, String> VALUES = Map.of(
            "ProductName", Evidence.NAME,
            "ProductVersion", Evidence.VERSION,
            "ProductCode", Evidence.PRODUCT_CODE,
            "ProductRoot", Evidence.FILE,
            "Protection_AdmServer", SERVER);

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
                "Makers' keys below HKLM\\SOFTWARE, 64 and 32 bit.",
                "No rights.",
                "Keys that a product guards against reading, and keys of other accounts.");
    }

    @Override
    public Predicate<Registry.Path> registryKeys(Signs signs) {
        var leads = new HashMap<String, Boolean>(); // most keys lie below the same few
        return path -> path.hive() == Registry.Hive.LOCAL_MACHINE && underWay(path.key(), signs, leads);
    }

    /** Would {@link #walk} come to this key? */
    private static boolean underWay(String key, Signs signs, Map<String, Boolean> leads) {
        String path = key.toLowerCase(Locale.ROOT) + "\\";
        int from = SOFTWARE.length() + 1;
        if (!path.startsWith(SOFTWARE.toLowerCase(Locale.ROOT) + "\\")) {
            return false;
        }
        int depth = 0;
        for (int end = path.indexOf('\\', from); end > 0; end = path.indexOf('\\', end + 1)) {
            if (++depth > DEEPEST || !leads.computeIfAbsent(path.substring(from, end), name -> mayLead(signs, name))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Looked look(Host host, Signs signs) {
        var read = new ArrayList<Registry.Key>();
        var blind = new Blind();
        for (Registry.View view : Registry.View.values()) {
            var software = new Registry.Path(Registry.Hive.LOCAL_MACHINE, view, SOFTWARE);
            walk(host.registry(), software, signs, read, blind, 0);
        }
        return blind.or(understand(read, signs));
    }

    private static void walk(
            Registry registry, Registry.Path path, Signs signs, List<Registry.Key> read, Blind blind, int depth) {
        switch (registry.key(path)) {
            case Answer.Got<Registry.Key> got -> {
                read.add(got.value());
                for (String name : got.value().subkeys()) {
                    if (depth < DEEPEST && mayLead(signs, below(path.child(name)))) {
                        walk(registry, path.child(name), signs, read, blind, depth + 1);
                    }
                }
            }
            case Answer.Absent<Registry.Key> _ -> {}
            case Answer.Failed<Registry.Key> failed -> {
                blind.add(failed.why(), failed.detail());
                for (Registry.Key key : registry.known(path)) {
                    if (depth < DEEPEST && mayLead(signs, below(key.path()))) {
                        walk(registry, key.path(), signs, read, blind, depth + 1);
                    }
                }
            }
        }
    }

    /** Is this a sign, or could a longer path that begins with it be one? */
    static boolean mayLead(Signs signs, String path) {
        return signs.at(Witness.REGISTRY_KEY).stream().anyMatch(of -> {
            var exact = of.sign().pattern().matcher(path);
            if (exact.matches()) {
                return true;
            }
            var longer = of.sign().pattern().matcher(path + "\\");
            longer.matches();
            return longer.hitEnd(); // it failed only because the text was over
        });
    }

    static List<Evidence> understand(List<Registry.Key> keys, Signs signs) {
        var seen = new ArrayList<Evidence>();
        for (Registry.Key key : keys) {
            for (Signs.Fit fit : signs.fits(Witness.REGISTRY_KEY, below(key.path()), "")) {
                seen.add(fit.evidence(ID, key.path().toString(), says(key), facts(key)));
            }
        }
        return seen;
    }

    private static String below(Registry.Path path) {
        return path.key().equals(SOFTWARE) ? "" : path.key().substring(SOFTWARE.length() + 1);
    }

    private static String says(Registry.Key key) {
        String name = key.text("ProductName");
        return name.isEmpty() ? Phrase.of("key.there") : "ProductName = " + name;
    }

    private static Map<String, String> facts(Registry.Key key) {
        var facts = new HashMap<String, String>();
        VALUES.forEach((value, fact) -> {
            String text = key.text(value).strip();
            if (!text.isEmpty()) {
                facts.put(fact, text);
            }
        });
        return facts;
    }
}
