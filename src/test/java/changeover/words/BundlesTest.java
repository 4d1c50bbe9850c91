package changeover.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every bundle beside the classes: no key is missing, unused, written twice, or has a pattern that prints wrongly. */
class BundlesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile("\\b[wW]ords(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"");
    /** The bundles of these rooms are for the rooms for single systems below them, too. */
    private static final Path DETECT = MAIN.resolve("changeover/detect");
    private static final Path OS = MAIN.resolve("changeover/os");
    private static final Pattern PHRASE = Pattern.compile("\\bPhrase\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern BECAUSE = Pattern.compile("\\bBecause\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern LINE = Pattern.compile("(?m)^([A-Za-z][^=:\\s]*)\\s*=");

    @Test
    void noKeyIsMissing() throws IOException {
        var missing = new ArrayList<String>();
        for (Path folder : folders()) {
            var known = keys(folder);
            for (Path java : files(folder, ".java")) {
                ASKED.matcher(Files.readString(java)).results()
                        .map(hit -> hit.group(1))
                        .filter(key -> !known.contains(key))
                        .forEach(key -> missing.add(java + " asks for " + key + "; paste: " + key + " = "));
            }
        }
        missing.addAll(missing(PHRASE, DETECT, DETECT));
        missing.addAll(missing(BECAUSE, DETECT, OS));
        missing.addAll(missing(BECAUSE, OS, OS));
        assertTrue(missing.isEmpty(), () -> String.join("\n", missing));
    }

    @Test
    void noKeyIsUnused() throws IOException {
        var unused = new ArrayList<String>();
        for (Path folder : folders()) {
            String code = code(folder);
            var said = LITERAL.matcher(code).results().map(hit -> hit.group(1)).collect(Collectors.toSet());
            for (String key : keys(folder)) {
                // the name of a step is asked for by the interface, for all of them
                if (!said.contains(key) && !key.equals("name")) {
                    unused.add(folder + ": " + key);
                }
            }
        }
        assertTrue(unused.isEmpty(), () -> String.join("\n", unused));
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        var twice = new ArrayList<String>();
        for (Path bundle : bundles()) {
            var seen = new TreeSet<String>();
            LINE.matcher(Files.readString(bundle)).results()
                    .map(hit -> hit.group(1))
                    .filter(key -> !seen.add(key))
                    .forEach(key -> twice.add(bundle + ": " + key));
        }
        assertTrue(twice.isEmpty(), twice::toString);
    }

    /** A straight apostrophe is eaten by MessageFormat, together with the places after it. */
    @Test
    void patternsPrintWhatTheySay() throws IOException {
        var wrong = new ArrayList<String>();
        for (Path bundle : bundles()) {
            new TreeMap<>(properties(bundle)).forEach((key, pattern) -> {
                problem(String.valueOf(pattern)).ifPresent(why -> wrong.add(bundle + ": " + key + ": " + why));
            });
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    @Test
    void knowsAWrongPattern() {
        assertEquals("has a straight apostrophe", problem("Let's see {0}").orElse(""));
        assertEquals("cannot be read", problem("{zero}").orElse(""));
        assertEquals("leaves out place {0}", problem("only {1}").orElse(""));
        assertEquals("has an exclamation mark", problem("Hurry!").orElse(""));
        assertTrue(problem("Let’s see {0,choice,0#{1}|1#one}").isEmpty());
    }

    private static java.util.Optional<String> problem(String pattern) {
        if (pattern.contains("'")) {
            return java.util.Optional.of("has a straight apostrophe");
        }
        if (pattern.contains("!")) {
            return java.util.Optional.of("has an exclamation mark");
        }
        try {
            new MessageFormat(pattern);
        } catch (IllegalArgumentException _) {
            return java.util.Optional.of("cannot be read");
        }
        var places = Pattern.compile("\\{(\\d)").matcher(pattern).results()
                .map(hit -> Integer.parseInt(hit.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        for (int i = 0; !places.isEmpty() && i < places.last(); i++) {
            if (!places.contains(i)) {
                return java.util.Optional.of("leaves out place {" + i + "}");
            }
        }
        return java.util.Optional.empty();
    }

    private static List<String> missing(Pattern asked, Path asks, Path has) throws IOException {
        var known = keys(has);
        return asked.matcher(code(asks)).results()
                .map(hit -> hit.group(1))
                .filter(key -> !known.contains(key))
                .map(key -> asks + " asks for " + key)
                .toList();
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            // other languages (name_es.properties) are compared with English elsewhere
            var all = files.filter(f -> f.toString().endsWith(".properties") && !f.getFileName().toString().contains("_"))
                    .toList();
            assertTrue(all.size() >= 8, "only " + all);
            return all;
        }
    }

    private static Set<Path> folders() throws IOException {
        return bundles().stream().map(Path::getParent).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
        }
    }

    /** Of one folder; of the rooms for single systems with the folders below. */
    private static String code(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, folder.equals(DETECT) || folder.equals(OS) ? 2 : 1)) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .sorted()
                    .map(BundlesTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static Set<String> keys(Path folder) throws IOException {
        var keys = new TreeSet<String>();
        for (Path bundle : files(folder, ".properties")) {
            keys.addAll(properties(bundle).stringPropertyNames());
        }
        return keys;
    }

    private static Properties properties(Path bundle) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(bundle)) {
            properties.load(in);
        }
        return properties;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
