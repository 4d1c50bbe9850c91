package changeover.knowledge;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which fields the reader asks for, seen by maps that note every name they are asked for. */
final class AskedFields {
    private AskedFields() {}

    /** Places without positions, e.g. "$.entries[].signs[].pattern". Tables, whose names are data, have none inside. */
    static Set<String> of(String file, Map<String, String> texts) {
        var asked = new TreeSet<String>();
        var tree = (Map<?, ?>) watched(SmallPacks.tree(file, texts.get(file)), "$", asked);
        var reading = new Reading();
        if (file.startsWith("es/")) {
            Translator.entries(new Fields(reading, file, tree), "es", "recipes.json");
        } else if (file.equals(KnowledgeLoader.INDEX)) {
            KnowledgeLoader.index(new Fields(reading, file, tree), new Packs());
        } else {
            KnowledgeLoader.pack(new Fields(reading, file, tree), _ -> true, new Packs());
        }
        if (!reading.problems.isEmpty()) {
            throw new BadKnowledge(reading.problems);
        }
        asked.removeIf(place -> place.contains(".codes."));
        return asked;
    }

    private static Object watched(Object tree, String place, Set<String> asked) {
        return switch (tree) {
            case Map<?, ?> map -> new Watched(map, place, asked);
            case List<?> list -> {
                var items = new ArrayList<Object>();
                list.forEach(item -> items.add(watched(item, place + "[]", asked)));
                yield items;
            }
            case null, default -> tree;
        };
    }

    private static final class Watched extends AbstractMap<Object, Object> {
        private final Map<?, ?> map;
        private final String place;
        private final Set<String> asked;

        private Watched(Map<?, ?> map, String place, Set<String> asked) {
            this.map = map;
            this.place = place;
            this.asked = asked;
        }

        @Override
        public boolean containsKey(Object key) {
            asked.add(place + "." + key);
            return map.containsKey(key);
        }

        @Override
        public Object get(Object key) {
            asked.add(place + "." + key);
            return watched(map.get(key), place + "." + key, asked);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Set<Entry<Object, Object>> entrySet() {
            return ((Map<Object, Object>) map).entrySet();
        }
    }
}
