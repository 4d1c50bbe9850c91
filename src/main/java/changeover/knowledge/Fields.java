package changeover.knowledge;

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
import java.util.regex.PatternSyntaxException;

/**
 * The fields of one JSON object, read one by one. Whatever is wrong becomes a problem and the answer is null or empty,
 * so that one pass finds everything. A field that nobody asked for is a problem, too. Names ending in "Or" are for
 * fields that may be left out: then the answer is null.
 *
 * <p>Longer than most classes, because each kind of field is one small method and they share the telling of places.
 */
final class Fields {
    static final int NO_INDEX = -1;
    private static final List<String> PLATFORMS = List.of("windows", "linux", "mac");

    private final Reading reading;
    private final String file;
    private final Fields parent;
    private final String step;
    private final int index;
    private final Map<?, ?> values;
    private final Set<String> asked = new HashSet<>();

    /** The whole of a file. */
    Fields(Reading reading, String file, Map<?, ?> values) {
        this(reading, file, null, "$", NO_INDEX, values);
    }

    private Fields(Reading reading, String file, Fields parent, String step, int index, Map<?, ?> values) {
        this.reading = reading;
        this.file = file;
        this.parent = parent;
        this.step = step;
        this.index = index;
        this.values = values;
    }

    /**
     * Makes a record of these fields. Null when it could not be made; then a problem was told. Fields left over are
     * told as well.
     */
    <T> T to(Function<Fields, T> maker) {
        int before = reading.problems.size();
        T made = null;
        try {
            made = maker.apply(this);
        } catch (IllegalArgumentException | NullPointerException e) {
            if (reading.problems.size() == before) {
                reading.tell(file, place().toString(), "record.bad", e.getMessage());
            }
        }
        for (Object name : values.keySet()) {
            if (!asked.contains(name)) {
                problem(name.toString(), "field.unknown");
            }
        }
        return made;
    }

    /** An id: gives it out and returns it. */
    String id(String name, Reading.Target target) {
        String id = text(name);
        if (id != null && !Letters.isId(id)) {
            problem(name, "must.id");
        } else if (id != null) {
            reading.define(target, id, this, name);
        }
        return id;
    }

    /** Gives out an id that is made of several fields. */
    void define(String id, String name, Reading.Target target) {
        reading.define(target, id, this, name);
    }

    String text(String name) {
        return need(name, String.class, "must.text");
    }

    String textOr(String name) {
        return may(name, String.class, "must.text");
    }

    boolean flag(String name) {
        Boolean value = need(name, Boolean.class, "must.flag");
        return value != null && value;
    }

    Boolean flagOr(String name) {
        return may(name, Boolean.class, "must.flag");
    }

    /** A whole number that lies between two others, or is one of them. */
    int number(String name, int least, int most) {
        return whole(name, need(name, Long.class, "must.number"), least, most, 0);
    }

    Integer numberOr(String name, int least, int most) {
        return whole(name, may(name, Long.class, "must.number"), least, most, null);
    }

    private Integer whole(String name, Long value, int least, int most, Integer otherwise) {
        if (value != null && (value < least || value > most)) {
            problem(name, "must.between", Integer.toString(least), Integer.toString(most));
            return otherwise;
        }
        return value == null ? otherwise : Integer.valueOf(value.intValue());
    }

    String addressOr(String name) {
        String text = textOr(name);
        if (text != null && !Formats.address(text)) {
            problem(name, "must.address");
        }
        return text;
    }

    LocalDate date(String name) {
        return parse(name, text(name), Formats::day, "must.date");
    }

    LocalDate dateOr(String name) {
        return parse(name, textOr(name), Formats::day, "must.date");
    }

    /** A day, or a month: then its first day. */
    LocalDate dayOrMonth(String name) {
        return parse(name, text(name), text -> Formats.day(month(name) ? text + "-01" : text), "must.dayOrMonth");
    }

    /** True when only a month is given. */
    boolean month(String name) {
        return values.get(name) instanceof String text && Formats.month(text);
    }

    /** A pattern without case; to be used with {@code matches()}. */
    NamePattern pattern(String name) {
        return parse(name, text(name), reading::pattern, "must.pattern");
    }

    NamePattern patternOr(String name) {
        return parse(name, textOr(name), reading::pattern, "must.pattern");
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
    <E extends Enum<E>> E word(String name, E[] words, Function<E, String> id) {
        return word(name, text(name), words, id);
    }

    <E extends Enum<E>> E wordOr(String name, E[] words, Function<E, String> id) {
        return word(name, textOr(name), words, id);
    }

    private <E extends Enum<E>> E word(String name, String text, E[] words, Function<E, String> id) {
        if (text == null) {
            return null;
        }
        for (E value : words) {
            if (id.apply(value).equals(text)) {
                return value;
            }
        }
        String known = String.join(", ", Arrays.stream(words).map(id).toList());
        problem(name, "word.unknown", text, known);
        return null;
    }

    /** Texts, none of them empty or there twice. */
    List<String> texts(String name) {
        return texts(name, items(name));
    }

    /** The same for a list that must not be empty. */
    List<String> someTexts(String name) {
        some(name);
        return texts(name);
    }

    /** The same for a field that may be left out: then there are none. */
    List<String> textsOr(String name) {
        List<?> items = may(name, List.class, "must.list");
        return texts(name, items == null ? List.of() : items);
    }

    private List<String> texts(String name, List<?> items) {
        if (items.size() == 1 && items.getFirst() instanceof String only && !only.isBlank()) {
            return List.of(only); // most lists are so
        }
        var texts = new LinkedHashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof String text) || text.isBlank()) {
                problem(name, i, "must.text");
            } else if (!texts.add(text)) {
                problem(name, i, "text.twice", text);
            }
        }
        return List.copyOf(texts);
    }

    /** True when a list of texts holds this one, or is no list: then reading it tells what is wrong. */
    boolean names(String name, String text) {
        return !(values.get(name) instanceof List<?> items) || items.contains(text);
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
            problem(name, "word.unknown", text, String.join(", ", PLATFORMS));
        }
    }

    /** Whether a field that may be left out is there. */
    boolean has(String name) {
        asked.add(name);
        return values.get(name) != null;
    }

    /** Texts that must be ids of something. */
    List<String> links(String name, Reading.Target target) {
        List<String> ids = texts(name);
        for (int i = 0; i < ids.size(); i++) {
            reading.link(target, ids.get(i), this, name, i);
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
            reading.link(target, id, this, name, NO_INDEX);
        }
        return id;
    }

    /** What a claim rests on: at least one. */
    List<String> sources() {
        some("sources");
        return links("sources", Reading.Target.SOURCE);
    }

    private void some(String name) {
        if (values.get(name) instanceof List<?> items && items.isEmpty()) {
            problem(name, "must.some");
        }
    }

    /** Records made of a list of objects; those that could not be made are left out. */
    <T> List<T> each(String name, Function<Fields, T> maker) {
        var made = new ArrayList<T>();
        List<?> items = items(name);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Map<?, ?> map) {
                T one = new Fields(reading, file, this, name, i, map).to(maker);
                if (one != null) {
                    made.add(one);
                }
            } else {
                problem(name, i, "must.object");
            }
        }
        return made;
    }

    /** The same for a list that must not be empty. */
    <T> List<T> some(String name, Function<Fields, T> maker) {
        some(name);
        return each(name, maker);
    }

    /** The same for a list that may be left out. */
    <T> List<T> eachOr(String name, Function<Fields, T> maker) {
        return values.containsKey(name) ? each(name, maker) : List.of();
    }

    /** The object in a field; an empty one when it is not there. */
    Fields inner(String name) {
        Map<?, ?> map = need(name, Map.class, "must.object");
        return new Fields(reading, file, this, name, NO_INDEX, map == null ? Map.of() : map);
    }

    /** A record made of the object in a field; null when it is not there or could not be made. */
    <T> T innerOr(String name, Function<Fields, T> maker) {
        Map<?, ?> map = may(name, Map.class, "must.object");
        return map == null ? null : new Fields(reading, file, this, name, NO_INDEX, map).to(maker);
    }

    /** Leaves all fields alone, because what they mean is not known. */
    Object skip() {
        asked.addAll(names());
        return this;
    }

    /** The names of all fields, for objects that are tables. */
    List<String> names() {
        var names = new ArrayList<String>();
        for (Object name : values.keySet()) {
            names.add(name.toString());
        }
        return names;
    }

    void problem(String name, String key, Object... values) {
        problem(name, NO_INDEX, key, values);
    }

    void problem(String name, int index, String key, Object... values) {
        reading.tell(file, place(name, index), key, values);
    }

    String file() {
        return file;
    }

    /** Made only when there is something to tell: most fields are well. */
    String place(String name, int index) {
        return step(place(), name, index).toString();
    }

    private StringBuilder place() {
        return parent == null ? new StringBuilder(step) : step(parent.place(), step, index);
    }

    private static StringBuilder step(StringBuilder place, String name, int index) {
        place.append('.').append(name);
        return index == NO_INDEX ? place : place.append('[').append(index).append(']');
    }

    private List<?> items(String name) {
        List<?> items = need(name, List.class, "must.list");
        return items == null ? List.of() : items;
    }

    private <T> T need(String name, Class<T> type, String what) {
        T value = may(name, type, what);
        if (value == null && values.get(name) == null) {
            problem(name, values.containsKey(name) ? what : "field.missing");
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
            problem(name, what);
            return null;
        }
        if (value instanceof String text && text.isBlank()) {
            problem(name, "field.empty");
            return null;
        }
        return type.cast(value);
    }
}
