package changeover.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that are stored. What stands in files must not depend on who reads it, so it is the English of a bundle with
 * its values; whoever shows it, today or years later, finds the sentence it was made from and says it in the reader's
 * language. Values are put in as they are, without any language's way to write them.
 */
public final class Phrases {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final String COMMA = ", ";
    /** Stands in what was read from the machine, "DisplayName = …": nothing after it is a sentence of ours. */
    private static final String OBSERVED = " = ";

    /** A sentence with places, as the texts it can be. */
    private record Shape(String key, Pattern pattern, List<Integer> places, int letters) {}

    private final Words english;
    private final Map<String, String> whole = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();

    /** Those of the bundle of that name beside a class. */
    public Phrases(Class<?> owner, String name) {
        english = Words.beside(owner, name, Locale.ENGLISH);
        for (String key : english.keys()) {
            String pattern = english.pattern(key);
            if (pattern.indexOf('{') < 0) {
                whole.put(pattern, key);
            } else {
                shapes.add(shape(key, pattern));
            }
        }
        // "folder, {0} files" before "folder, {0}"
        shapes.sort(Comparator.comparingInt(Shape::letters).reversed().thenComparing(Shape::key));
    }

    private static Shape shape(String key, String pattern) {
        var regex = new StringBuilder();
        var places = new ArrayList<Integer>();
        int letters = 0;
        int at = 0;
        for (Matcher place = PLACE.matcher(pattern); place.find(); at = place.end()) {
            regex.append(Pattern.quote(pattern.substring(at, place.start()))).append("(.*?)");
            letters += place.start() - at;
            places.add(Integer.parseInt(place.group(1)));
        }
        regex.append(Pattern.quote(pattern.substring(at)));
        return new Shape(
                key, Pattern.compile(regex.toString(), Pattern.DOTALL), places, letters + pattern.length() - at);
    }

    /** What is stored: in English, whoever asks. */
    public String stored(String key, Object... values) {
        return PLACE.matcher(english.pattern(key))
                .replaceAll(place -> Matcher.quoteReplacement(String.valueOf(values[place.group(1).charAt(0) - '0'])));
    }

    /**
     * What is shown for a stored text. Several sentences may stand in a row, with commas between them. What was not made
     * from this bundle stays as it is: it was read from the machine.
     *
     * @param told the same bundle in the reader's language
     */
    public String shown(String stored, Words told) {
        var known = sentence(stored, told);
        if (known.isPresent()) {
            return known.get();
        }
        int comma = stored.indexOf(COMMA);
        if (comma < 0) {
            return stored;
        }
        String first = stored.substring(0, comma);
        var start = sentence(first, told);
        if (start.isEmpty() && first.contains(OBSERVED)) {
            return stored;
        }
        return start.orElse(first) + COMMA + shown(stored.substring(comma + COMMA.length()), told);
    }

    private Optional<String> sentence(String stored, Words told) {
        String key = whole.get(stored);
        if (key != null) {
            return Optional.of(told.get(key));
        }
        for (Shape shape : shapes) {
            var fits = shape.pattern().matcher(stored);
            if (fits.matches()) {
                Object[] values = new Object[shape.places().stream().mapToInt(i -> i + 1).max().orElse(0)];
                for (int i = 0; i < shape.places().size(); i++) {
                    values[shape.places().get(i)] = fits.group(i + 1);
                }
                return Optional.of(told.get(shape.key(), values));
            }
        }
        return Optional.empty();
    }
}
