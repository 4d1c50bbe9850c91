package changeover.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A whole pack with as little in it as can be, so that it is read in no time: one entry, and of its long lists one
 * element each.
 *
 * @param prefix places of the objects that no other slice has
 */
record PackSlice(String file, Map<Object, Object> pack, String prefix) {
    /** One card for each audience must be there. */
    private static final String WHOLE = "audiences";

    /** Slices that together hold each object of a pack once. */
    static List<PackSlice> of(String file, Map<?, ?> pack) {
        var slices = new ArrayList<PackSlice>();
        List<?> entries = (List<?>) pack.get("entries");
        for (int i = 0; i < entries.size(); i++) {
            var entry = (Map<?, ?>) entries.get(i);
            var small = new LinkedHashMap<Object, Object>();
            entry.forEach((name, value) -> small.put(name, isLong(name, value) ? first(value, 0) : value));
            slices.add(new PackSlice(file, with(pack, small), i == 0 ? "$" : "$.entries[0]"));
            entry.forEach((name, value) -> {
                for (int k = 1; isLong(name, value) && k < ((List<?>) value).size(); k++) {
                    var other = new LinkedHashMap<Object, Object>(small);
                    other.put(name, first(value, k));
                    slices.add(new PackSlice(file, with(pack, other), "$.entries[0]." + name + "[0]"));
                }
            });
        }
        return slices;
    }

    private static boolean isLong(Object name, Object value) {
        return !name.equals(WHOLE) && value instanceof List<?> l && l.size() > 1 && l.getFirst() instanceof Map;
    }

    private static List<Object> first(Object list, int k) {
        return new ArrayList<>(List.of(((List<?>) list).get(k)));
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> with(Map<?, ?> pack, Map<Object, Object> entry) {
        var one = new LinkedHashMap<Object, Object>(pack);
        one.put("entries", new ArrayList<>(List.of(entry)));
        return (Map<Object, Object>) SmallPacks.copy(one);
    }

    /** What reading makes of a pack. */
    record Read(List<Problem> problems, Object made) {
        /** Every value in the records, by its place: "[0].facts[0].asOf". Patterns as their text. */
        Map<String, String> values() {
            var values = new TreeMap<String, String>();
            flat(made, "", values);
            return values;
        }

        private static void flat(Object made, String place, Map<String, String> values) {
            switch (made) {
                case Record one -> {
                    try {
                        for (var component : one.getClass().getRecordComponents()) {
                            Object value = component.getAccessor().invoke(one);
                            flat(value, place + "." + component.getName(), values);
                        }
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                }
                case List<?> items when !items.isEmpty() && items.getFirst() instanceof Record -> {
                    for (int i = 0; i < items.size(); i++) {
                        flat(items.get(i), place + "[" + i + "]", values);
                    }
                }
                case Set<?> set -> values.put(place, set.stream().sorted().toList().toString());
                case null, default -> values.put(place, String.valueOf(made));
            }
        }
    }

    /** Reads it, without following links to other packs. */
    Read read() {
        var reading = new Reading();
        var root = new Fields(reading, file, pack);
        if (file.startsWith("es/")) {
            return new Read(reading.problems, Translator.entries(root, "es", file.substring(3)));
        }
        var packs = new Packs();
        KnowledgeLoader.pack(root, _ -> true, packs);
        var made = new ArrayList<Object>(packs.sources.values());
        made.addAll(packs.reasons.values());
        made.addAll(packs.bans);
        made.addAll(packs.products);
        made.addAll(packs.alternatives);
        made.addAll(packs.recipes);
        made.addAll(packs.exits);
        made.addAll(packs.lookalikes);
        return new Read(reading.problems, made);
    }
}
