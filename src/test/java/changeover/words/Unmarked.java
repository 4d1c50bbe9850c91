package changeover.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what is shown without the marks of {@link Marked} and is neither known as a name nor without a language. Texts
 * for people in what is known are marked already: what is left of it are names, and what a machine says.
 */
public final class Unmarked {
    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December)";

    /** Names and forms that are the same in every language, and are written in no bundle and no pack. */
    private static final List<Pattern> NO_WORDS = Stream.of(
                    "[^\\p{L}]*", // numbers, signs
                    // dates and times, as the library writes them
                    MONTH + "( \\d{1,2},)?( \\d{4})?(, \\d{1,2}:\\d{2}:\\d{2}\\h[AP]M)?",
                    "\\d{1,2} " + MONTH + " \\d{4}",
                    MONTH + " \\d{4}–" + MONTH + " \\d{4}",
                    "\\d{1,2}:\\d{2}:\\d{2}\\h[AP]M",
                    "[\\p{Lu}\\d]{1,2}") // initials of a product
            .map(Pattern::compile)
            .toList();

    private final Set<String> known = new HashSet<>();

    /** All texts of records, lists and maps are names. */
    public Unmarked know(Object... things) {
        for (Object thing : things) {
            strings(thing);
        }
        return this;
    }

    /** Words after all, though a record holds them. */
    public Unmarked forget(Collection<String> words) {
        known.removeAll(words);
        return this;
    }

    private void strings(Object object) {
        switch (object) {
            case String text -> known.add(text);
            case Collection<?> items -> items.forEach(this::strings);
            case Map<?, ?> map -> {
                strings(map.keySet());
                strings(map.values());
            }
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) {
                    try {
                        component.getAccessor().setAccessible(true);
                        strings(component.getAccessor().invoke(record));
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                }
            }
            case null, default -> {}
        }
    }

    /** Is there text that cannot be translated? For one label, which says one thing. */
    public boolean in(String shown) {
        return Marked.outside(shown).stream()
                .flatMap(part -> Stream.of(part.split(" ·|· |\n"))) // parts of one line, and lines
                .map(String::strip)
                .filter(part -> !known.contains(part) && !wordless(part))
                .flatMap(part -> Stream.of(part.split(", | and "))) // names, as the library lists them
                .anyMatch(part -> !known.contains(part));
    }

    private static boolean wordless(String part) {
        return NO_WORDS.stream().anyMatch(p -> p.matcher(part).matches());
    }

    /**
     * What cannot be translated in a whole page of lines, in which long names may be broken. A small word such as
     * "home" counts only where it is the whole part: many ids are words.
     */
    public List<String> inPage(String page) {
        var parts = Marked.outside(page).stream().map(p -> p.replaceAll("\\s+", " ").strip()).toList();
        String all = String.join("\n", parts);
        var names = known.stream()
                .map(name -> name.replace('\n', ' ').strip())
                .filter(name -> all.contains(name) && !name.matches("[a-z]*"))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        var foreign = new ArrayList<String>();
        for (String part : parts) {
            String rest = part;
            if (Stream.of(rest.split(",? ")).allMatch(known::contains)) {
                continue; // a list of ids
            }
            for (String name : names) {
                rest = without(rest, name);
            }
            for (Pattern pattern : NO_WORDS) {
                rest = Pattern.compile("(?<!\\p{L})(?:" + pattern + ")(?!\\p{L})").matcher(rest).replaceAll(" ");
            }
            if (rest.chars().anyMatch(Character::isLetter)) {
                foreign.add(part + "   <" + rest.strip() + ">");
            }
        }
        return foreign;
    }

    private static String without(String text, String name) {
        String rest = text;
        for (int at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean whole = (at == 0 || !Character.isLetter(rest.charAt(at - 1)) || !Character.isLetter(name.charAt(0)))
                    && (end == rest.length() || !Character.isLetter(rest.charAt(end)));
            if (whole) {
                rest = rest.substring(0, at) + "\1" + rest.substring(end);
            }
        }
        return rest;
    }
}
