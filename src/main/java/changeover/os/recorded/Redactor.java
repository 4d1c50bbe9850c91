package changeover.os.recorded;

import changeover.os.Disk;
import changeover.os.Machine;
import changeover.os.PrivateData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of texts what tells whose machine it is, see {@link PrivateData}. The same text always becomes the same, so
 * that the questions of a recording still fit its answers. For one recording and one thread: what a text gave away (the
 * name of a home folder, a serial number) is also taken out of every text after {@link #learn()}.
 */
public final class Redactor implements UnaryOperator<String> {
    private static final String PERSON = "person";
    private static final String MACHINE = "this-pc";

    /** Accounts and names that every machine has. */
    private static final Set<String> COMMON = Set.of(
            "root", "user", "users", "admin", "administrator", "system", "guest", "public", "default", "nobody", "localhost",
            "owner", "windows user", "default user", "all users", "defaultuser0", "shared", "programs", "windows", "linux",
            "microsoft", "chrome", "edge", "firefox", "outlook", PERSON, MACHINE);

    /** {@code instead} gets the match; what it gives back as it was is not taken out. */
    private record Rule(PrivateData kind, Pattern what, Function<MatchResult, String> instead) {}

    private final List<Rule> rules = new ArrayList<>();
    private final Set<PrivateData> takenOut = EnumSet.noneOf(PrivateData.class);
    private final Map<String, Integer> accounts = new HashMap<>();
    /** Names in lower case, and what each becomes: several people stay apart. */
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, PrivateData> seen = new HashMap<>();
    private final Set<String> makers = new HashSet<>();

    public Redactor(Machine machine, Disk.Places places) {
        if (machine.user() != null) {
            people.put(plain(machine.user()), PERSON);
        }
        // home folders first: they may hold the name, and become the same whatever the name is
        home("(?i)([A-Z]:[\\\\/]+(?:Users|Documents and Settings)[\\\\/]+)(?!(?:Public|Default|All Users)(?:[\\\\/]|$))"
                + "([^\\\\/:*?\"<>|\\r\\n]+)");
        home("(?<![\\w.])(/home/|/Users/)(?!Shared\\b)([^/\\s:\"']+(?: \\p{Lu}[^/\\s:\"']*){1,3}(?=/)|[^/\\s:\"']+)");
        ownHome(places);
        rule(PrivateData.ACCOUNT_NUMBER, "S-1-(5-21|12-1)((?:-\\d+)+)", this::account);
        labelled(PrivateData.PERSON, PrivateShapes.PERSON_LABEL);
        rule(PrivateData.PERSON, PrivateShapes.BEFORE_MAIL, found -> {
            saw(found.group(1), PrivateData.PERSON);
            return person(found.group(1)) + found.group(2);
        });
        rule(PrivateData.MAIL_ADDRESS, "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+", _ -> "someone@example.org");
        name(machine.user(), PrivateData.PERSON);
        name(machine.hostName(), PrivateData.PC_NAME);
        if (machine.hostName() != null && machine.hostName().contains(".")) {
            name(machine.hostName().substring(0, machine.hostName().indexOf('.')), PrivateData.PC_NAME);
        }
        labelled(PrivateData.SERIAL_NUMBER, PrivateShapes.SERIAL_LABEL);
        labelled(PrivateData.WIFI_NAME, PrivateShapes.WIFI_LABEL);
        rule(PrivateData.LICENCE_KEY, PrivateShapes.LICENCE_KEY, _ -> PrivateShapes.NO_KEY);
        rule(PrivateData.MAC_ADDRESS, PrivateShapes.MAC, _ -> PrivateShapes.NO_MAC);
        rule(PrivateData.IP_ADDRESS, PrivateShapes.IPV4, PrivateShapes::ipv4);
        rule(PrivateData.IP_ADDRESS, PrivateShapes.IPV6, _ -> PrivateShapes.NO_IPV6);
    }

    /** The kinds of things that were taken out so far. */
    public Set<PrivateData> takenOut() {
        return Collections.unmodifiableSet(EnumSet.copyOf(takenOut));
    }

    /** From now on, what was seen in its own place is taken out of every other place, too. */
    void learn() {
        // the longest first: "Ann Miller" before "Ann"
        seen.entrySet().stream()
                .filter(e -> makers.stream().noneMatch(maker -> maker.contains(plain(e.getKey()))))
                .sorted((one, other) -> Integer.compare(other.getKey().length(), one.getKey().length()))
                .forEach(e -> name(e.getKey(), e.getValue()));
        seen.clear();
        takenOut.clear();
    }

    private void home(String pattern) {
        rule(PrivateData.PERSON, pattern, found -> {
            saw(found.group(2), PrivateData.PERSON);
            return found.group(1) + person(found.group(2));
        });
    }

    /** A home folder at an unusual place shows in the folder of the person's own state. */
    private void ownHome(Disk.Places places) {
        String state = places.personState();
        int at = Math.max(state.indexOf("/.local/state/"), state.indexOf("\\AppData\\"));
        if (at > 1) {
            String home = state.substring(0, at);
            String separator = places.separator();
            String parent = home.substring(0, Math.max(home.lastIndexOf(separator), 0));
            String name = plain(home.substring(parent.length() + 1));
            if (!COMMON.contains(name)) {
                people.put(name, PERSON);
                rule(PrivateData.PERSON, "(?i)" + Pattern.quote(home) + "(?![\\w-])", _ -> parent + separator + PERSON);
            }
        }
    }

    /** Accounts stay apart, and those that every Windows has keep their number. */
    private String account(MatchResult found) {
        var numbers = found.group(2).substring(1).split("-");
        if (found.group(1).equals("5-21")) {
            String last = numbers.length > 3 ? numbers[3] : "";
            boolean ordinary = last.length() < 4;
            String number = ordinary ? last : String.valueOf(1001 + nth(found.group()));
            return "S-1-5-21-1-2-3" + (number.isEmpty() ? "" : "-" + number);
        }
        return "S-1-12-1-1-2-3-" + (1001 + nth(found.group()));
    }

    private int nth(String account) {
        return accounts.computeIfAbsent(account, _ -> accounts.size());
    }

    /** A text such as "Serial number: X": the label says what it is. */
    private void labelled(PrivateData kind, Pattern pattern) {
        rule(kind, pattern, found -> {
            saw(found.group(2), kind);
            return found.group(1) + (kind == PrivateData.PERSON ? person(found.group(2)) : instead(kind));
        });
    }

    /** Short ones, and numbers that are none ("to be filled in"), are words of their own in too many places. */
    private void saw(String text, PrivateData kind) {
        String bare = text.strip().replaceAll("^[\"']|[\"']$", "");
        boolean telling = switch (kind) {
            case SERIAL_NUMBER, LICENCE_KEY -> bare.length() > 5 && bare.matches("(?!(.)\\1*$).*\\d.*");
            case PERSON -> bare.length() > 2;
            default -> bare.length() > 3;
        };
        if (telling) {
            seen.put(bare, kind);
        }
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The first person is plain "person", the others have a number. */
    private String person(String name) {
        String plain = plain(name);
        if (plain.matches(PERSON + "(-\\d+)?")) {
            return plain;
        }
        return people.computeIfAbsent(
                plain, _ -> people.containsValue(PERSON) ? PERSON + "-" + (people.size() + 1) : PERSON);
    }

    private static String instead(PrivateData kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case PC_NAME -> MACHINE;
            case WIFI_NAME -> "a-network";
            case LICENCE_KEY -> PrivateShapes.NO_KEY;
            default -> "removed";
        };
    }

    /** Whole words only: the name "Al" does not live in "also". */
    private void name(String name, PrivateData kind) {
        if (name != null && name.length() > 1 && !COMMON.contains(name.toLowerCase(Locale.ROOT))
                && !name.equals(instead(kind))) {
            String instead = kind == PrivateData.PERSON ? person(name) : instead(kind);
            rule(kind, "(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])", _ -> instead);
        }
    }

    private void rule(PrivateData kind, String what, Function<MatchResult, String> instead) {
        rule(kind, Pattern.compile(what), instead);
    }

    private void rule(PrivateData kind, Pattern what, Function<MatchResult, String> instead) {
        rules.add(new Rule(kind, what, instead));
    }

    @Override
    public String apply(String text) {
        return apply(text, false);
    }

    /** A value that has a name, such as those of the registry: the name may say what the value is. */
    String apply(String name, String value) {
        if (name.equalsIgnoreCase("publisher")) {
            makers.add(plain(value));
        }
        var kind = PrivateShapes.named(name);
        if (kind.isPresent() && !value.isBlank()) {
            if (!PrivateShapes.isCompany(name)) {
                saw(value, kind.get());
            }
            String instead = instead(kind.get());
            take(kind.get(), value, instead);
            return instead;
        }
        return apply(value, PrivateShapes.isVersion(name));
    }

    private String apply(String text, boolean version) {
        String clean = text;
        for (Rule rule : rules) {
            if (version && rule.kind() == PrivateData.IP_ADDRESS) {
                continue; // a version of four numbers looks like an address
            }
            clean = rule.what().matcher(clean).replaceAll(found -> {
                String now = rule.instead().apply(found);
                take(rule.kind(), found.group(), now);
                return Matcher.quoteReplacement(now);
            });
        }
        return clean;
    }

    private void take(PrivateData kind, String before, String after) {
        if (!before.equals(after)) {
            takenOut.add(kind);
        }
    }
}
