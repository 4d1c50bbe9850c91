package changeover.cli;

import changeover.words.Languages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The language that the arguments ask for, and all other arguments. It is taken out by hand, because the descriptions of
 * the options are in that language already.
 *
 * @param asked what was given, in order; null for an option without a value
 */
record Spoken(List<String> asked, String[] rest) {
    private static final String OPTION = "--lang";

    static Spoken of(String... args) {
        var asked = new ArrayList<String>();
        var rest = new ArrayList<String>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals(OPTION)) {
                i++;
                asked.add(i < args.length && !args[i].startsWith("-") ? args[i] : null);
            } else if (args[i].startsWith(OPTION + "=")) {
                asked.add(args[i].substring(OPTION.length() + 1));
            } else {
                rest.add(args[i]);
            }
        }
        return new Spoken(asked, rest.toArray(String[]::new));
    }

    /** The language; null when none is asked for. */
    String language() {
        return asked.isEmpty() ? null : asked.getLast();
    }

    boolean offered() {
        return language() != null && Languages.offers(language());
    }

    /** What is wrong, as a sentence; null when nothing is. */
    String complaint(Console console) {
        if (asked.isEmpty()) {
            return null;
        }
        if (asked.size() > 1) {
            return console.words("usage.twice", OPTION);
        }
        if (language() == null) {
            return console.words("usage.missing", OPTION);
        }
        return offered() ? null : console.words("usage.lang", language(), languages());
    }

    /** For the help; its value is never read here. */
    static OptionSpec option(Console console) {
        return OptionSpec.builder(OPTION)
                .paramLabel(console.words("label.lang"))
                .type(String.class)
                .arity("1")
                .description(console.words("option.lang", languages()))
                .build();
    }

    private static String languages() {
        return Languages.OFFERED.stream().map(Locale::getLanguage).collect(Collectors.joining(", "));
    }
}
