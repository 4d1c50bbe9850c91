package changeover.detect.windows;

import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Host;
import changeover.os.Os;
import changeover.os.Registry;
import changeover.os.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The list behind "Installed apps". A name alone never accuses: without its publisher it is a hypothesis at most. */
public final class UninstallKeys implements Probe {
    /** Fact of its evidence: "true" when the entry says that it must not be removed (a managed installation). */
    public static final String NO_REMOVE = "noRemove";

    private static final String ID = "uninstall-keys";
    private static final String KEY = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall";
    /** All the places. Below the person's own hive both views are the same. */
    static final List<Registry.Path> PLACES = List.of(
            new Registry.Path(Registry.Hive.LOCAL_MACHINE, Registry.View.BITS_64, KEY),
            new Registry.Path(Registry.Hive.LOCAL_MACHINE, Registry.View.BITS_32, KEY),
            new Registry.Path(Registry.Hive.CURRENT_USER, Registry.View.BITS_64, KEY));

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Os> on() {
        return Set.of(Os.WINDOWS);
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public Contract contract() {
        return new Contract(
                "The Uninstall keys of the machine (64 and 32 bit) and of the person.",
                "No rights.",
                "Programs of other accounts, Store apps, portable programs.");
    }

    @Override
    public Predicate<Registry.Path> registryKeys(Signs signs) {
        return path -> PLACES.stream().anyMatch(place -> holds(place, path));
    }

    /** True for the place itself and its direct children. */
    private static boolean holds(Registry.Path place, Registry.Path path) {
        int length = place.key().length();
        String key = path.key();
        return path.hive() == place.hive()
                && path.view() == place.view()
                && key.regionMatches(true, 0, place.key(), 0, length)
                && (key.length() == length || key.charAt(length) == '\\' && key.indexOf('\\', length + 1) < 0);
    }

    @Override
    public Looked look(Host host, Signs signs) {
        var entries = new ArrayList<Registry.Key>();
        var blind = new Blind();
        for (Registry.Path place : PLACES) {
            switch (host.registry().children(place)) {
                case Answer.Got<Registry.Children> got -> {
                    entries.addAll(got.value().keys());
                    got.value().refused().forEach(name -> blind.add(Why.DENIED, place.child(name).toString()));
                }
                case Answer.Absent<Registry.Children> _ -> {}
                case Answer.Failed<Registry.Children> failed -> blind.add(failed.why(), failed.detail());
            }
        }
        return blind.or(understand(entries, signs));
    }

    /** From entries to evidence. Two entries that are the two sides of one installation count once. */
    static List<Evidence> understand(List<Registry.Key> entries, Signs signs) {
        var innerOf = innerEntries(entries);
        var inner = new HashSet<>(innerOf.values());
        var seen = new ArrayList<Evidence>();
        for (Registry.Key key : entries) {
            if (!inner.contains(key)) {
                seen.addAll(understand(new InstalledEntry(key, Optional.ofNullable(innerOf.get(key))), signs));
            }
        }
        return seen;
    }

    private static List<Evidence> understand(InstalledEntry entry, Signs signs) {
        String name = entry.name();
        if (name.isEmpty() || entry.partOfAnother()) {
            return List.of();
        }
        String says = "DisplayName = " + name
                + (entry.publisher().isEmpty() ? "" : ", Publisher = " + entry.publisher());
        return signs.fits(Witness.UNINSTALL_KEY, name, Publisher.plain(entry.publisher())).stream()
                .map(fit -> fit.evidence(ID, entry.path(), says, entry.facts()))
                .toList();
    }

    /** For each entry that only points at a Windows Installer product: that product's own, usually hidden entry. */
    private static Map<Registry.Key, Registry.Key> innerEntries(List<Registry.Key> entries) {
        var byPlaceAndName = new HashMap<String, Registry.Key>();
        entries.forEach(key -> byPlaceAndName.put(key.path().toString().toUpperCase(Locale.ROOT), key));
        var inner = new HashMap<Registry.Key, Registry.Key>();
        for (Registry.Key key : entries) {
            ProductCode.pointedAt(key.path().name()).ifPresent(code -> {
                for (Registry.Path place : PLACES) {
                    var twin = byPlaceAndName.get(place.child(code).toString().toUpperCase(Locale.ROOT));
                    if (twin != null) {
                        inner.put(key, twin);
                        break;
                    }
                }
            });
        }
        return inner;
    }
}
