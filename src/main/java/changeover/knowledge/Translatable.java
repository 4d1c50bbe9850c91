package changeover.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * What of a pack is words for people: the one list of these fields, by kind of pack. Names of products, makers,
 * laboratories and authorities, citations and titles of sources are the same in every language.
 */
final class Translatable {
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "bans", Set.of("title", "place", "time", "jurisdiction", "binds", "changes", "text", "who", "question"),
            "products", Set.of("note"),
            "reasons", Set.of("why"),
            "alternatives", Set.of("text"),
            "recipes", Set.of("text"),
            "lookalikes", Set.of("looksLike", "text"));

    private static final List<String> IDS = List.of("id", "audience", "who");

    /** A clock time with its zone is no words. */
    private static final Pattern WORDS = Pattern.compile("\\p{Ll}{2}");

    private Translatable() {}

    /**
     * One text.
     *
     * @param claim where it stands: ids where elements have one, list positions otherwise, and the field when that is
     *     not "text"; e.g. "us-kaspersky-2024/events/us-resale-end/title"
     * @param holder the object it stands in
     */
    record Text(String claim, Map<String, Object> holder, String field, String english) {
        void put(String text) {
            holder.put(field, text);
        }
    }

    /** All texts of a pack, in its order. What is not as it should be is passed over: reading the pack tells it. */
    static void each(Map<?, ?> pack, Consumer<Text> taker) {
        Set<String> fields = pack.get("pack") instanceof String kind ? FIELDS.getOrDefault(kind, Set.of()) : Set.of();
        if (!fields.isEmpty() && pack.get("entries") instanceof List<?> entries) {
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i) instanceof Map<?, ?> entry) {
                    walk(entry, name(entry, i), fields, taker);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void walk(Map<?, ?> object, String place, Set<String> fields, Consumer<Text> taker) {
        for (String field : List.copyOf((Set<String>) object.keySet())) {
            switch (object.get(field)) {
                case String text when fields.contains(field) && WORDS.matcher(text).find() -> {
                    String claim = field.equals("text") ? place : place + "/" + field;
                    taker.accept(new Text(claim, (Map<String, Object>) object, field, text));
                }
                case Map<?, ?> inner -> walk(inner, place + "/" + field, fields, taker);
                case List<?> items -> {
                    for (int i = 0; i < items.size(); i++) {
                        if (items.get(i) instanceof Map<?, ?> item) {
                            walk(item, place + "/" + field + "/" + name(item, i), fields, taker);
                        }
                    }
                }
                case null, default -> {}
            }
        }
    }

    private static String name(Map<?, ?> object, int position) {
        for (String id : IDS) {
            if (object.get(id) instanceof String name) {
                return name;
            }
        }
        return object.get("product") instanceof String product && object.get("platform") instanceof String platform
                ? product + "/" + platform
                : Integer.toString(position);
    }
}
