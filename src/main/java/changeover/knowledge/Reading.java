package changeover.knowledge;

import changeover.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** What is shared while all packs are read: problems, the ids that were given out, and the links to them. */
final class Reading implements Problem.Teller {
    /** What a link can lead to. */
    enum Target {
        SOURCE("source"),
        REASON("reason"),
        BAN("ban"),
        EVENT("event"),
        PRODUCT("product"),
        ALTERNATIVE("alternative"),
        RECIPE("recipe"),
        EXIT("exit table"),
        LOOKALIKE("look-alike");

        private final String word;

        Target(String word) {
            this.word = word;
        }
    }

    private record Link(Target target, String id, Fields at, String name, int index) {}

    private record Definition(Fields at, String name) {}

    /** Made when there is something to tell, which is hardly ever. */
    private static final class Sentences {
        static final Words WORDS = Words.beside(Reading.class, "knowledge", Locale.ENGLISH);
    }

    final List<Problem> problems = new ArrayList<>();
    private final Map<Target, Map<String, Definition>> ids = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, NamePattern> patterns;
    private final AtomicInteger characters;

    Reading() {
        this(new ConcurrentHashMap<>(), new AtomicInteger());
    }

    /** For a part of what another one is for, perhaps in another thread; {@link #add} brings them together. */
    Reading(Reading whole) {
        this(whole.patterns, whole.characters);
    }

    private Reading(Map<String, NamePattern> patterns, AtomicInteger characters) {
        this.patterns = patterns;
        this.characters = characters;
        for (Target target : Target.values()) {
            ids.put(target, new LinkedHashMap<>());
        }
    }

    /** Tells a problem, in the words of the bundle beside this class. */
    @Override
    public void tell(String file, String place, String key, Object... values) {
        Object[] fit = Arrays.stream(values).map(v -> v instanceof String s ? Letters.quoted(s) : v).toArray();
        problems.add(new Problem(Letters.quoted(file), Letters.quoted(place), Sentences.WORDS.get(key, fit)));
    }

    /** Text of a pack that is not too long; null when there is none. What {@code texts} refuses becomes a problem. */
    String text(String file, Function<String, String> texts) {
        try {
            String text = texts.apply(file);
            int length = text == null ? 0 : text.length();
            if (length > Limits.PACK) {
                tell(file, "$", "text.big", Limits.PACK >> 20);
                return "";
            }
            if (characters.addAndGet(length) > Limits.ALL_PACKS) {
                tell(file, "$", "text.bigAll", Limits.ALL_PACKS >> 20);
                return "";
            }
            return text;
        } catch (BadKnowledge e) {
            problems.addAll(e.problems());
            return "";
        }
    }

    /** Makes a tree of a text; null when that is not possible, and then a problem was told. */
    interface Codec {
        Object read(String file, String text, Problem.Teller problems);
    }

    /** What a pack holds, an object, not understood yet; null when it could not be made, and then a problem was told. */
    Object tree(String file, Function<String, String> texts, Codec codec) {
        int before = problems.size();
        String json = text(file, texts);
        if (json == null) {
            tell(file, "$", "file.missing");
        }
        Object tree = problems.size() > before ? null : codec.read(file, json, this);
        if (!(tree instanceof Map<?, ?>) && problems.size() == before) {
            tell(file, "$", "must.object");
        }
        return tree instanceof Map<?, ?> ? tree : null;
    }

    /** Notes that something has this id; a problem when another one has it already. */
    void define(Target target, String id, Fields at, String name) {
        define(target, id, new Definition(at, name));
    }

    private void define(Target target, String id, Definition definition) {
        Definition first = ids.get(target).putIfAbsent(id, definition);
        if (first != null) {
            String there = first.at.file() + " " + first.at.place(first.name, Fields.NO_INDEX);
            String here = definition.at.place(definition.name, Fields.NO_INDEX);
            tell(definition.at.file(), here, "id.twice", target.word, id, there);
        }
    }

    /** Adds what was read of a part. */
    void add(Reading part) {
        problems.addAll(part.problems);
        part.ids.forEach((target, given) -> given.forEach((id, first) -> define(target, id, first)));
        links.addAll(part.links);
    }

    void link(Target target, String id, Fields at, String name, int index) {
        links.add(new Link(target, id, at, name, index));
    }

    /** Many signs share a pattern. */
    NamePattern pattern(String text) {
        return patterns.computeIfAbsent(text, NamePattern::of);
    }

    /** To be called when everything was read. */
    void checkLinks() {
        for (Link link : links) {
            if (!ids.get(link.target).containsKey(link.id)) {
                String place = link.at.place(link.name, link.index);
                tell(link.at.file(), place, "link.nowhere", link.target.word, link.id);
            }
        }
    }
}
