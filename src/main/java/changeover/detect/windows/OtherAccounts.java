package changeover.detect.windows;

import changeover.detect.Looked;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.os.Answer;
import changeover.os.Host;
import changeover.os.Os;
import changeover.os.Registry;
import changeover.os.Why;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Programs that were installed for one account alone, of every account whose part of the registry is loaded. */
public final class OtherAccounts implements Probe {
    private static final String ID = "other-accounts";
    private static final Registry.Path ALL = new Registry.Path(Registry.Hive.USERS, Registry.View.BITS_64, "");
    /** Accounts of people, of this PC or of a company; not those of the system. */
    private static final Pattern PERSON = Pattern.compile("S-1-(5-21|12-1)(-\\d+)+", Pattern.CASE_INSENSITIVE);
    /** Sessions at the same time on one PC, with room. */
    private static final int MOST = 50;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Os> on() {
        return Set.of(Os.WINDOWS);
    }

    /** Protection is never installed for one account alone: it needs drivers. */
    @Override
    public boolean extra() {
        return true;
    }

    @Override
    public Contract contract() {
        return new Contract(
                "The Uninstall keys of all accounts that are signed in.",
                "Administrator rights for accounts other than one’s own.",
                "Accounts that are not signed in.");
    }

    @Override
    public Predicate<Registry.Path> registryKeys(Signs signs) {
        return path -> path.hive() == Registry.Hive.USERS
                && (path.key().isEmpty() || account(path.key()).map(sid -> Below.holds(place(sid), path, 1)).orElse(false));
    }

    private static Optional<String> account(String key) {
        int slash = key.indexOf('\\');
        String first = slash < 0 ? key : key.substring(0, slash);
        return PERSON.matcher(first).matches() ? Optional.of(first) : Optional.empty();
    }

    private static Registry.Path place(String account) {
        return new Registry.Path(Registry.Hive.USERS, Registry.View.BITS_64, account + "\\" + UninstallKeys.KEY);
    }

    @Override
    public Looked look(Host host, Signs signs) {
        var blind = new Blind();
        var entries = new ArrayList<Registry.Key>();
        switch (host.registry().key(ALL)) {
            case Answer.Got<Registry.Key> got ->
                got.value().subkeys().stream()
                        .filter(name -> PERSON.matcher(name).matches())
                        .limit(MOST)
                        .forEach(account -> entries.addAll(entries(host.registry(), place(account), blind)));
            case Answer.Absent<Registry.Key> _ -> {}
            case Answer.Failed<Registry.Key> failed -> blind.add(failed.why(), failed.detail());
        }
        if (entries.isEmpty()) {
            return blind.or(List.of());
        }
        var own = new Registry.Path(Registry.Hive.CURRENT_USER, Registry.View.BITS_64, UninstallKeys.KEY);
        return blind.or(UninstallKeys.understand(ID, withoutOwn(entries, entries(host.registry(), own, new Blind())), signs));
    }

    private static List<Registry.Key> entries(Registry registry, Registry.Path place, Blind blind) {
        return switch (registry.children(place)) {
            case Answer.Got<Registry.Children> got -> {
                got.value().refused().forEach(name -> blind.add(Why.DENIED, place.child(name).toString()));
                yield got.value().keys();
            }
            case Answer.Absent<Registry.Children> _ -> List.of();
            case Answer.Failed<Registry.Children> failed -> {
                blind.add(failed.why(), failed.detail());
                yield List.of();
            }
        };
    }

    /** One of the accounts is the person's own, and her entries are counted already: the same name and the same values. */
    static List<Registry.Key> withoutOwn(List<Registry.Key> entries, List<Registry.Key> own) {
        record Entry(String name, Map<String, Registry.Value> values) {
            Entry(Registry.Key key) {
                this(key.path().name().toLowerCase(Locale.ROOT), key.values());
            }
        }
        var known = new HashSet<Entry>();
        own.forEach(key -> known.add(new Entry(key)));
        return entries.stream().filter(key -> !known.contains(new Entry(key))).toList();
    }
}
