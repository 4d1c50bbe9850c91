package changeover.report;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** One JSON object being read: every question is checked, and says where it failed. */
final class ReadCodec {
    private final JsonObject json;
    private final String path;

    ReadCodec(JsonObject json, String path) {
        this.json = json;
        this.path = path;
    }

    BadFile incomplete(String name) {
        return new BadFile(BadFile.Kind.INCOMPLETE, path + "." + name);
    }

    /** The schema must be this one, or the file is of another kind. */
    void expect(String name, String value) throws BadFile {
        JsonElement element = json.get(name);
        if (element == null || !element.isJsonPrimitive() || !element.getAsString().equals(value)) {
            throw new BadFile(BadFile.Kind.OTHER_KIND, value);
        }
    }

    String text(String name) throws BadFile {
        JsonElement element = json.get(name);
        if (element == null || !element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString()) {
            throw incomplete(name);
        }
        return element.getAsString();
    }

    /** The text, or that one when the name is missing or null. */
    String text(String name, String otherwise) throws BadFile {
        return json.get(name) == null || json.get(name).isJsonNull() ? otherwise : text(name);
    }

    <T> T word(String name, Function<String, T> values) throws BadFile {
        T value = values.apply(text(name));
        if (value == null) {
            throw incomplete(name);
        }
        return value;
    }

    /** Null when missing or null. */
    Boolean truth(String name) throws BadFile {
        JsonElement element = json.get(name);
        if (element == null || element.isJsonNull()) {
            return null;
        }
        if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isBoolean()) {
            throw incomplete(name);
        }
        return element.getAsBoolean();
    }

    int number(String name, int otherwise) throws BadFile {
        JsonElement element = json.get(name);
        if (element == null) {
            return otherwise;
        }
        try {
            return element.getAsInt();
        } catch (RuntimeException _) {
            throw incomplete(name);
        }
    }

    Instant instant(String name) throws BadFile {
        return time(name, Instant::parse);
    }

    LocalDate date(String name) throws BadFile {
        return time(name, LocalDate::parse);
    }

    private <T> T time(String name, Function<String, T> parse) throws BadFile {
        try {
            return parse.apply(text(name));
        } catch (DateTimeException _) {
            throw incomplete(name);
        }
    }

    ReadCodec object(String name) throws BadFile {
        JsonElement element = json.get(name);
        if (element == null || !element.isJsonObject()) {
            throw incomplete(name);
        }
        return new ReadCodec(element.getAsJsonObject(), path + "." + name);
    }

    boolean has(String name) {
        return json.has(name);
    }

    JsonObject raw(String name) throws BadFile {
        return object(name).json;
    }

    List<ReadCodec> objects(String name) throws BadFile {
        var objects = new ArrayList<ReadCodec>();
        for (JsonElement each : array(name)) {
            if (!each.isJsonObject()) {
                throw incomplete(name);
            }
            objects.add(new ReadCodec(each.getAsJsonObject(), path + "." + name + "[" + objects.size() + "]"));
        }
        return objects;
    }

    List<String> texts(String name) throws BadFile {
        var texts = new ArrayList<String>();
        for (JsonElement each : array(name)) {
            if (!each.isJsonPrimitive()) {
                throw incomplete(name);
            }
            texts.add(each.getAsString());
        }
        return texts;
    }

    /** Names and texts of an object; empty when it is missing. */
    Map<String, String> map(String name) throws BadFile {
        var map = new TreeMap<String, String>();
        if (json.get(name) != null) {
            var object = object(name);
            for (String key : object.json.keySet()) {
                map.put(key, object.text(key));
            }
        }
        return map;
    }

    private Iterable<JsonElement> array(String name) throws BadFile {
        JsonElement element = json.get(name);
        if (element == null || !element.isJsonArray()) {
            throw incomplete(name);
        }
        return element.getAsJsonArray();
    }
}
