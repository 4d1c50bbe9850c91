package changeover.os.recorded;

import changeover.os.Disk;
import changeover.os.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of texts what tells whose machine it is: the account's and the machine's name, home folders of everybody,
 * account numbers of Windows, mail addresses. The same text always becomes the same, so that the questions of a
 * recording still fit its answers.
 */
public final class Redactor implements UnaryOperator<String> {
    private static final String PERSON = "person";
    private static final String MACHINE = "this-pc";

    /** Accounts and names that every machine has. */
    private static final Set<String> COMMON = Set.of(
            "root", "user", "admin", "administrator", "system", "guest", "public", "default", "nobody", "localhost",
            PERSON, MACHINE);

    private record Rule(Pattern what, String instead) {}

    private final List<Rule> rules = new ArrayList<>();

    public Redactor(Machine machine, Disk.Places places) {
        // home folders first: they may hold the name, and become the same whatever the name is
        rule("(?i)([A-Z]:\\\\(?:Users|Documents and Settings)\\\\)(?!(?:Public|Default|All Users)(?:\\\\|$))[^\\\\/:*?\"<>|\\r\\n]+",
                "$1" + PERSON);
        rule("(?<![\\w.])(/home/|/Users/)(?!Shared\\b)[^/\\s:\"']+", "$1" + PERSON);
        ownHome(places);
        rule("S-1-5-21-\\d+-\\d+-\\d+", "S-1-5-21-1-2-3");
        rule("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+", "someone@example.org");
        name(machine.user(), PERSON);
        name(machine.hostName(), MACHINE);
        if (machine.hostName() != null && machine.hostName().contains(".")) {
            name(machine.hostName().substring(0, machine.hostName().indexOf('.')), MACHINE);
        }
    }

    /** A home folder at an unusual place shows in the folder of the person's own state. */
    private void ownHome(Disk.Places places) {
        String state = places.personState();
        int at = Math.max(state.indexOf("/.local/state/"), state.indexOf("\\AppData\\"));
        if (at > 1) {
            String home = state.substring(0, at);
            String separator = places.separator();
            String parent = home.substring(0, Math.max(home.lastIndexOf(separator), 0));
            if (!COMMON.contains(home.substring(parent.length() + 1).toLowerCase(Locale.ROOT))) {
                rule("(?i)" + Pattern.quote(home) + "(?![\\w-])", Matcher.quoteReplacement(parent + separator + PERSON));
            }
        }
    }

    /** Whole words only: the name "Al" does not live in "also". */
    private void name(String name, String instead) {
        if (name != null && name.length() > 1 && !COMMON.contains(name.toLowerCase(Locale.ROOT))) {
            rule("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])", instead);
        }
    }

    private void rule(String what, String instead) {
        rules.add(new Rule(Pattern.compile(what), instead));
    }

    @Override
    public String apply(String text) {
        String clean = text;
        for (Rule rule : rules) {
            clean = rule.what().matcher(clean).replaceAll(rule.instead());
        }
        return clean;
    }
}
