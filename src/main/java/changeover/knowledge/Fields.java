package changeover.knowledge;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The fields of one JSON object, read one by one. Whatever is wrong becomes a problem and the answer is null or empty,
 * so that one pass finds everything. A field that nobody asked for is a problem, too. Names ending in "Or" are for
 * fields that may be left out: then the answer is null.
 */
final class Fields {
    private static final List<String> PLATFORMS = List.of("windows", "linux", "mac");

    private final Reading reading;
    private final String file;
    private final String place;
    private final Map<?, ?> values;
    private final Set<String> asked = new HashSet<>();

    Fields(Reading reading, String file, String place, Map<?, ?> values) {
        this.reading = reading;
        this.file = file;
        this.place = place;
        this.values = values;
    }

    /**
     * Makes a record of these fields. Null when it could not be made; then a problem was told. Fields left over are told
     * as well.
     */
    <T> T to(Function<Fields, T> maker) {
        int before = reading.problems.size();
        T made = null;
        try {
            made = maker.apply(this);
        } catch (IllegalArgumentException | NullPointerException e) {
            if (reading.problems.size() == before) {
                reading.problem(file, place, e.getMessage());
            }
        }
        for (Object name : values.keySet()) {
            if (!asked.contains(name)) {
                problem(name.toString(), "this field is not known here");
            }
        }
        return made;
    }

    /** An id: gives it out and returns it. */
    String id(String name, Reading.Target target) {
        String id = text(name);
        if (id != null) {
            reading.define(target, id, file, place + "." + name);
        }
        return id;
    }

    /** Gives out an id that is made of several fields. */
    void define(String id, String name, Reading.Target target) {
        reading.define(target, id, file, place + "." + name);
    }

    String text(String name) {
        return need(name, String.class, "a text");
    }

    String textOr(String name) {
        return may(name, String.class, "a text");
    }

    boolean flag(String name) {
        Boolean value = need(name, Boolean.class, "true or false");
        return value != null && value;
    }

    Boolean flagOr(String name) {
        return may(name, Boolean.class, "true or false");
    }

    int number(String name) {
        return whole(name, need(name, BigDecimal.class, "a whole number"), 0);
    }

    Integer numberOr(String name) {
        return whole(name, may(name, BigDecimal.class, "a whole number"), null);
    }

    private Integer whole(String name, BigDecimal value, Integer otherwise) {
        try {
            return value == null ? otherwise : Integer.valueOf(value.intValueExact());
        } catch (ArithmeticException _) {
            problem(name, "must be a whole number");
            return otherwise;
        }
    }

    LocalDate date(String name) {
        return parse(name, text(name), LocalDate::parse, "must be a date like 2024-09-29");
    }

    LocalDate dateOr(String name) {
        return parse(name, textOr(name), LocalDate::parse, "must be a date like 2024-09-29");
    }

    /** A pattern without case; to be used with {@code matches()}. */
    Pattern pattern(String name) {
        return parse(name, text(name), Fields::compile, "is not a pattern");
    }

    Pattern patternOr(String name) {
        return parse(name, textOr(name), Fields::compile, "is not a pattern");
    }

    private static Pattern compile(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private <T> T parse(String name, String text, Function<String, T> parser, String what) {
        try {
            return text == null ? null : parser.apply(text);
        } catch (DateTimeException | PatternSyntaxException _) {
            problem(name, what);
            return null;
        }
    }

    /** One of the words of an enum, as {@code id} spells them. */
    <E extends Enum<E>> E word(String name, Class<E> type, Function<E, String> id) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        for (E value : type.getEnumConstants()) {
            if (id.apply(value).equals(text)) {
                return value;
            }
        }
        String known = String.join(", ", Arrays.stream(type.getEnumConstants()).map(id).toList());
        problem(name, "\"" + text + "\" is not one of: " + known);
        return null;
    }

    /** Texts, none of them empty or there twice. */
    List<String> texts(String name) {
        var texts = new LinkedHashSet<String>();
        List<?> items = items(name);
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof String text) || text.isBlank()) {
                problem(name + "[" + i + "]", "must be a text that is not empty");
            } else if (!texts.add(text)) {
                problem(name + "[" + i + "]", "\"" + text + "\" is there twice");
            }
        }
        return List.copyOf(texts);
    }

    /** Words for systems, none of them unknown. */
    List<String> platforms(String name) {
        List<String> texts = texts(name);
        texts.forEach(text -> platform(name, text));
        return texts;
    }

    String platform(String name) {
        String text = text(name);
        platform(name, text);
        return text;
    }

    private void platform(String name, String text) {
        if (text != null && !PLATFORMS.contains(text)) {
            problem(name, "\"" + text + "\" is not one of: " + String.join(", ", PLATFORMS));
        }
    }

    /** Texts that must be ids of something. */
    List<String> links(String name, Reading.Target target) {
        List<String> ids = texts(name);
        for (int i = 0; i < ids.size(); i++) {
            reading.link(target, ids.get(i), file, place + "." + name + "[" + i + "]");
        }
        return ids;
    }

    /** A text that must be the id of something. */
    String link(String name, Reading.Target target) {
        return link(name, target, text(name));
    }

    String linkOr(String name, Reading.Target target) {
        return link(name, target, textOr(name));
    }

    private String link(String name, Reading.Target target, String id) {
        if (id != null) {
            reading.link(target, id, file, place + "." + name);
        }
        return id;
    }

    List<String> sources() {
        return links("sources", Reading.Target.SOURCE);
    }

    /** Records made of a list of objects; those that could not be made are left out. */
    <T> List<T> each(String name, Function<Fields, T> maker) {
        var made = new ArrayList<T>();
        List<?> items = items(name);
        for (int i = 0; i < items.size(); i++) {
            String at = name + "[" + i + "]";
            if (items.get(i) instanceof Map<?, ?> map) {
                T one = new Fields(reading, file, place + "." + at, map).to(maker);
                if (one != null) {
                    made.add(one);
                }
            } else {
                problem(at, "must be an object");
            }
        }
        return made;
    }

    /** The object in a field; an empty one when it is not there. */
    Fields inner(String name) {
        Map<?, ?> map = need(name, Map.class, "an object");
        return new Fields(reading, file, place + "." + name, map == null ? Map.of() : map);
    }

    /** Leaves all fields alone, because what they mean is not known. */
    Object skip() {
        asked.addAll(names());
        return this;
    }

    /** The names of all fields, for objects that are tables. */
    List<String> names() {
        return values.keySet().stream().map(Object::toString).toList();
    }

    void problem(String name, String what) {
        reading.problem(file, place + "." + name, what);
    }

    private List<?> items(String name) {
        List<?> items = need(name, List.class, "a list");
        return items == null ? List.of() : items;
    }

    private <T> T need(String name, Class<T> type, String what) {
        if (!values.containsKey(name)) {
            asked.add(name);
            problem(name, "this field is missing");
            return null;
        }
        T value = may(name, type, what);
        if (value == null && values.get(name) == null) {
            problem(name, "must be " + what + ", not null");
        }
        return value;
    }

    private <T> T may(String name, Class<T> type, String what) {
        asked.add(name);
        Object value = values.get(name);
        if (value == null) {
            return null;
        }
        if (!type.isInstance(value)) {
            problem(name, "must be " + what);
            return null;
        }
        if (value instanceof String text && text.isBlank()) {
            problem(name, "is empty");
            return null;
        }
        return type.cast(value);
    }
}
