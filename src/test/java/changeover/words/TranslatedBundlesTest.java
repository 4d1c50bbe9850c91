package changeover.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Bundles in other languages against their English ones: each line says in a comment which English sentence it
 * translates, so that a changed sentence is noticed.
 */
class TranslatedBundlesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    private static final Pattern NUMBER = Pattern.compile("(?<![{\\d])\\d{2,}(?:[.,]\\d{3})*(?!\\d)");

    /** The same in both languages: names, formats, and words that both have. */
    private static final Set<String> SAME = Set.of(
            "Total", "No", "Plan", "Error", "UTF-8", "VPN", "PC", "Antivirus", "HASH", "Changeover", "English", "Español",
            "Windows", "Mac", "Linux");

    /** The name of a file is the same in every language: it is asked for and written about. */
    private static final Pattern FILE = Pattern.compile("[a-z-]+\\.(html|json|txt)");

    /** One line of a bundle: what its comment says, and what it says. */
    private record Line(String comment, String value) {}

    @Test
    void everyTranslatedBundleIsWholeAndFresh() throws IOException {
        var wrong = new ArrayList<String>();
        bundles().stream()
                .filter(f -> !Files.exists(Path.of(f.toString().replace(".properties", "_es.properties"))))
                .filter(f -> !f.endsWith("knowledge.properties")) // for those who write packs, who write English
                .forEach(f -> wrong.add(f + ": has no Spanish"));
        for (Path own : translated()) {
            compare(own, english(own), lines(own), wrong);
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    private static void compare(Path file, Map<String, Line> english, Map<String, Line> own, List<String> wrong) {
        if (!List.copyOf(english.keySet()).equals(List.copyOf(own.keySet()))) {
            var missing = new TreeSet<>(english.keySet());
            missing.removeAll(own.keySet());
            var surplus = new TreeSet<>(own.keySet());
            surplus.removeAll(english.keySet());
            wrong.add(file + ": not the same keys in the same order; missing " + missing + ", too many " + surplus);
        }
        own.forEach((key, line) -> {
            if (english.containsKey(key)) {
                String problem = problem(english.get(key).value(), line);
                if (problem != null) {
                    wrong.add(file + ": " + key + ": " + problem);
                }
            }
        });
    }

    /** What is wrong with a translated line; null when nothing is. */
    private static String problem(String english, Line line) {
        String own = line.value();
        if (!english.equals(line.comment())) {
            return "stale: translates “" + line.comment() + "”, is now “" + english + "”";
        }
        if (own.isBlank() != english.isBlank()) {
            return "empty";
        }
        if (own.contains("'") || own.contains("!")) {
            return "has a straight apostrophe or an exclamation mark";
        }
        if (!places(english).equals(places(own))) {
            return "has places " + places(own) + " instead of " + places(english);
        }
        if (choices(english) != choices(own)) {
            return "has " + choices(own) + " choices instead of " + choices(english);
        }
        if (!numbers(own).containsAll(numbers(english))) {
            return "has other numbers";
        }
        boolean words = Pattern.compile("\\p{L}{3}").matcher(english.replaceAll("\\{[^}]*\\}", "")).find();
        boolean same = own.equals(english) && !SAME.contains(english) && !FILE.matcher(english).matches();
        return words && same ? "is the same as in English" : null;
    }

    private static Set<Integer> places(String pattern) {
        return PLACE.matcher(pattern).results()
                .map(hit -> Integer.valueOf(hit.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> numbers(String pattern) {
        return NUMBER.matcher(pattern).results().map(hit -> hit.group().replaceAll("\\D", "")).toList();
    }

    /** How many plural forms; also finds patterns that cannot be read. */
    private static long choices(String pattern) {
        return Stream.of(new MessageFormat(pattern).getFormats()).filter(ChoiceFormat.class::isInstance).count();
    }

    @Test
    void knowsWhatIsWrong() {
        assertEquals(null, problem("Look at {0}", new Line("Look at {0}", "Revisar {0}")));
        assertTrue(problem("Look at {0}", new Line("Look {0}", "Revisar {0}")).startsWith("stale"));
        assertTrue(problem("Look at {0}", new Line("Look at {0}", "Revisar")).contains("places"));
        assertTrue(problem("Look at it", new Line("Look at it", "Look at it")).contains("same"));
        assertTrue(problem("It's 2024", new Line("It's 2024", "Es 2025")).contains("numbers"));
        assertTrue(problem("{0,choice,0#none|1#one}", new Line("{0,choice,0#none|1#one}", "{0} uno")).contains("choice"));
        assertTrue(problem("Look", new Line("Look", "¡Mire!")).contains("mark"));
        var wrong = new ArrayList<String>();
        compare(Path.of("x"), Map.of("a", new Line(null, "A")), Map.of(), wrong);
        assertEquals(1, wrong.size());
    }

    /** Spanish numbers of a day or a count must not come out as patterns, and plural forms must be reached. */
    @Test
    void patternsOfTranslationsCanBeFilledIn() throws IOException {
        for (Path own : translated()) {
            lines(own).forEach((key, line) -> {
                for (int n : new int[] {0, 1, 2, 21, 1000}) {
                    Object[] values = {n, n, n, n, n, n, n, n, n, n};
                    var format = new MessageFormat(line.value(), Locale.of("es"));
                    String said = format.format(values);
                    assertFalse(said.contains("{") || said.contains("#"), own + ": " + key + ": " + said);
                }
            });
        }
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(f -> f.toString().endsWith(".properties") && !f.toString().contains("_es.")).toList();
        }
    }

    private static List<Path> translated() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(f -> f.toString().endsWith("_es.properties")).sorted().toList();
        }
    }

    private static Map<String, Line> english(Path own) {
        return lines(own.resolveSibling(own.getFileName().toString().replace("_es.", ".")));
    }

    /** In the order of the file. The comment is the line directly above. A long value may go on after a backslash. */
    static Map<String, Line> lines(Path file) {
        var lines = new LinkedHashMap<String, Line>();
        String comment = null;
        try {
            var all = Files.readAllLines(file);
            for (int i = 0; i < all.size(); i++) {
                String line = all.get(i);
                while (line.endsWith("\\") && !line.startsWith("#")) {
                    line = line.substring(0, line.length() - 1) + all.get(++i).stripLeading();
                }
                int equals = line.indexOf('=');
                if (line.startsWith("#")) {
                    comment = line.substring(1).strip();
                } else if (equals > 0) {
                    lines.put(line.substring(0, equals).strip(), new Line(comment, line.substring(equals + 1).strip()));
                    comment = null;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
