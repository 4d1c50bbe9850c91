package changeover.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One way to spoil one field of a tree.
 *
 * @param holder the object with the field; changed for a moment and put right again
 * @param place of the holder, e.g. "$.entries[0]"
 * @param field its name
 * @param how in a word, e.g. "removed"
 * @param value what it becomes; {@link #GONE} for nothing
 */
record Damage(Map<Object, Object> holder, String place, String field, String how, Object value) {
    static final Object GONE = new Object();

    /** Every damage of every field of every object in a tree, but for fields that are there twice. */
    static List<Damage> all(Object tree) {
        var all = new ArrayList<Damage>();
        SmallPacks.objects(tree, "$", (place, object) -> of(mutable(object), place, all));
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> mutable(Map<?, ?> object) {
        return (Map<Object, Object>) object;
    }

    private static void of(Map<Object, Object> holder, String place, List<Damage> all) {
        all.add(new Damage(holder, place, "surplus", "unknown", "x"));
        holder.forEach((key, was) -> {
            String field = key.toString();
            values(was).forEach((how, value) -> all.add(new Damage(holder, place, field, how, value)));
        });
    }

    private static Map<String, Object> values(Object was) {
        var values = new LinkedHashMap<String, Object>();
        values.put("removed", GONE);
        values.put("null", null);
        values.put("flag", was instanceof Boolean ? "true" : Boolean.TRUE);
        values.put("number", was instanceof Number ? "7" : 7L);
        values.put("fraction", 1.5);
        values.put("object", was instanceof Map ? List.of(was) : Map.of("x", "y"));
        values.put("list", was instanceof List ? Map.of("x", was) : List.of(was));
        switch (was) {
            case String _ -> {
                values.put("empty", "");
                values.put("blank", " ");
                values.put("other", "unheard-of");
            }
            case List<?> items -> {
                values.put("emptied", List.of());
                if (!items.isEmpty()) {
                    values.put("with null", with(items, null));
                    values.put("with a number", with(items, 7L));
                    values.put("with a blank", with(items, " "));
                    values.put("with a list", with(items, List.of()));
                    if (items.getFirst() instanceof String) {
                        values.put("with one twice", with(items, items.getFirst()));
                        values.put("other", List.of("unheard-of"));
                    }
                }
            }
            case Map<?, ?> _ -> values.put("emptied", Map.of());
            case Number _ -> {
                values.put("huge", 100_000_000_000L);
                values.put("not finite", 1e308 * 10);
            }
            default -> {}
        }
        return values;
    }

    private static List<Object> with(List<?> items, Object more) {
        var list = new ArrayList<Object>(items);
        list.add(more);
        return list;
    }

    /** Does something while the damage is done. The order of the fields stays what it was. */
    void during(Runnable task) {
        var before = new LinkedHashMap<>(holder);
        try {
            if (value == GONE) {
                holder.remove(field);
            } else {
                holder.put(field, value);
            }
            task.run();
        } finally {
            holder.clear();
            holder.putAll(before);
        }
    }

    /** What stands there without it. */
    Object was() {
        return holder.get(field);
    }

    /** The damaged whole as text. */
    String text(Object tree) {
        var text = new StringBuilder();
        during(() -> text.append(SmallPacks.json(tree, "$", "")));
        return text.toString().replace("Infinity", "1e999");
    }

    String at() {
        return place + "." + field;
    }

    @Override
    public String toString() {
        return at() + " " + how;
    }
}
