package changeover.report;

import changeover.os.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes names out of texts: paths below a home folder, account ids, the names of the account and of the PC. */
final class Redaction {
    /** Leaves every text as it is. */
    static final Redaction NONE = new Redaction(List.of());

    private record Rule(Pattern pattern, String instead) {}

    private static final List<Rule> ALWAYS = List.of(
            new Rule(
                    Pattern.compile("(?i)\\b[a-z]:\\\\+(?:users|documents and settings)\\\\+"
                            + "(?!(?:public|all users|default)(?:\\\\|$))"
                            + "[^\\\\\"'<>|\\r\\n]+(?:\\\\[^\"'<>|\\r\\n]*)?"),
                    "~\\…"),
            new Rule(
                    Pattern.compile("(?<![\\w.~…/])/(?:home|Users)/(?!Shared(?:/|$))[^/\\s\"']+(?:/[^\\r\\n\"']*)?"),
                    "~/…"),
            new Rule(Pattern.compile("(?<![\\w.~…/])/root/[^\\r\\n\"']*"), "~/…"),
            new Rule(Pattern.compile("S-1-5-21(?:-\\d+)+"), "S-1-5-21-…"),
            new Rule(Pattern.compile("S-1-12-1(?:-\\d+)+"), "S-1-12-1-…"));

    /** Names that every PC has; they tell nothing about anybody, and replacing them would spoil paths. */
    private static final Set<String> ORDINARY =
            Set.of("root", "system", "administrator", "admin", "user", "localhost", "home", "pc", "debian", "windows");

    private final List<Rule> rules;

    private Redaction(List<Rule> rules) {
        this.rules = rules;
    }

    /** The rules for one machine. */
    static Redaction of(Machine machine) {
        var rules = new ArrayList<>(ALWAYS);
        addName(rules, machine.user(), "‹user›");
        addName(rules, machine.hostName(), "‹pc›");
        return new Redaction(rules);
    }

    private static void addName(List<Rule> rules, String name, String instead) {
        if (name == null || name.strip().length() < 2 || ORDINARY.contains(name.toLowerCase(Locale.ROOT))) {
            return;
        }
        var whole = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.strip()) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        rules.add(new Rule(whole, instead));
    }

    /** The text without names; the same text again when there are none. */
    String of(String text) {
        String result = text;
        for (Rule rule : rules) {
            result = rule.pattern().matcher(result).replaceAll(Matcher.quoteReplacement(rule.instead()));
        }
        return result;
    }
}
