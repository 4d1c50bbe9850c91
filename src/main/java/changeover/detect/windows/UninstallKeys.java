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
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    /** Fact of its evidence: "true" when the entry is not to be shown among the installed programs. */
    public static final String HIDDEN = "hidden";

    private static final String ID = "uninstall-keys";
    static final String KEY = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall";
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
                "Store apps, portable programs; programs of other accounts are another place.");
    }

    @Override
    public Predicate<Registry.Path> registryKeys(Signs signs) {
        return path -> PLACES.stream().anyMatch(place -> Below.holds(place, path, 1));
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
                case Answer.Failed<Registry.Children> failed -> {
                    blind.add(failed.why(), failed.detail());
                    entries.addAll(host.registry().known(place));
                }
            }
        }
        return blind.or(understand(entries, signs));
    }

    /**
     * From entries to evidence. Two entries that are the two sides of one installation count once, and so does an entry
     * that stands in both views with the same name and version.
     */
    static List<Evidence> understand(List<Registry.Key> entries, Signs signs) {
        return understand(ID, entries, signs);
    }

    static List<Evidence> understand(String probe, List<Registry.Key> entries, Signs signs) {
        var innerOf = innerEntries(entries);
        var inner = new HashSet<>(innerOf.values());
        var outer = new LinkedHashMap<String, List<InstalledEntry>>();
        for (Registry.Key key : entries) {
            if (!inner.contains(key)) {
                var entry = new InstalledEntry(key, Optional.ofNullable(innerOf.get(key)));
                outer.computeIfAbsent(entry.same(), _ -> new ArrayList<>()).add(entry);
            }
        }
        var seen = new ArrayList<Evidence>();
        outer.values().forEach(same -> seen.addAll(evidence(probe, same, signs)));
        return seen;
    }

    private static List<Evidence> evidence(String probe, List<InstalledEntry> same, Signs signs) {
        var entry = same.getFirst();
        if (entry.compared().isEmpty() || entry.partOfAnother()) {
            return List.of();
        }
        var fits = signs.fits(Witness.UNINSTALL_KEY, entry.compared(), Publisher.plain(entry.publisher()));
        if (fits.isEmpty()) {
            return List.of();
        }
        var facts = entry.facts();
        String name = entry.name() + (entry.publisher().isEmpty() ? "" : ", Publisher = " + entry.publisher());
        if (same.size() > 1) {
            facts.put(Evidence.ALSO_AT, same.getLast().path());
        }
        String says = same.size() > 1 ? Phrase.of("both.views", name) : "DisplayName = " + name;
        return fits.stream().map(fit -> fit.evidence(probe, entry.path(), says, facts)).toList();
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
