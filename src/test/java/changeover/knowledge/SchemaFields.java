package changeover.knowledge;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Set;

/** The fields that a schema knows, with the same places as {@link AskedFields}. */
final class SchemaFields {
    private final JsonObject root;
    private final Set<String> known;

    private SchemaFields(JsonObject root, Set<String> known) {
        this.root = root;
        this.known = known;
    }

    static void collect(JsonObject root, String place, Set<String> known) {
        new SchemaFields(root, known).schema(root, place);
    }

    private void schema(JsonObject schema, String place) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").getAsString().replace("#/$defs/", "");
            schema(root.getAsJsonObject("$defs").getAsJsonObject(name), place);
        }
        for (String several : new String[] {"oneOf", "anyOf"}) {
            for (JsonElement one : schema.has(several) ? schema.getAsJsonArray(several) : new JsonArray()) {
                schema(one.getAsJsonObject(), place);
            }
        }
        if (schema.has("items")) {
            schema(schema.getAsJsonObject("items"), place + "[]");
        }
        if (schema.has("properties")) {
            schema.getAsJsonObject("properties").entrySet().forEach(field -> {
                known.add(place + "." + field.getKey());
                schema(field.getValue().getAsJsonObject(), place + "." + field.getKey());
            });
        }
    }
}
