package changeover.os.recorded;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of one JSON object, asked for by kind. What is missing or of another kind is a {@link BadRecording}. */
final class FieldsCodec {
    private final JsonObject object;
    private final String where;

    FieldsCodec(JsonElement element, String where) throws BadRecording {
        if (!(element instanceof JsonObject fields)) {
            throw new BadRecording(where + " is not an object");
        }
        this.object = fields;
        this.where = where;
    }

    boolean has(String name) {
        return object.has(name);
    }

    private JsonElement get(String name) throws BadRecording {
        JsonElement element = object.get(name);
        if (element == null) {
            throw new BadRecording(where + " has no \"" + name + "\"");
        }
        return element;
    }

    private BadRecording odd(String name) {
        return new BadRecording("\"" + name + "\" of " + where + " is not of the expected kind");
    }

    String text(String name) throws BadRecording {
        return text(get(name), name);
    }

    private String text(JsonElement element, String name) throws BadRecording {
        if (element instanceof JsonPrimitive text && text.isString()) {
            return text.getAsString();
        }
        throw odd(name);
    }

    String textOr(String name, String otherwise) throws BadRecording {
        return has(name) ? text(name) : otherwise;
    }

    boolean flag(String name) throws BadRecording {
        if (get(name) instanceof JsonPrimitive flag && flag.isBoolean()) {
            return flag.getAsBoolean();
        }
        throw odd(name);
    }

    long number(String name) throws BadRecording {
        try {
            if (get(name) instanceof JsonPrimitive number && number.isNumber()) {
                return number.getAsBigDecimal().longValueExact();
            }
        } catch (ArithmeticException | NumberFormatException _) {
            // told below
        }
        throw odd(name);
    }

    List<String> texts(String name) throws BadRecording {
        var texts = new ArrayList<String>();
        for (JsonElement element : array(name)) {
            texts.add(text(element, name));
        }
        return texts;
    }

    /** A text as one string, or as a list of its lines, which people can read and edit. */
    String lines(String name) throws BadRecording {
        return get(name) instanceof JsonArray ? String.join("\n", texts(name)) : text(name);
    }

    FieldsCodec object(String name) throws BadRecording {
        return new FieldsCodec(get(name), "\"" + name + "\" of " + where);
    }

    List<FieldsCodec> objects(String name) throws BadRecording {
        var objects = new ArrayList<FieldsCodec>();
        for (JsonElement element : array(name)) {
            objects.add(new FieldsCodec(element, "entry " + (objects.size() + 1) + " of \"" + name + "\""));
        }
        return objects;
    }

    /** All texts of an object of texts. */
    Map<String, String> allTexts() throws BadRecording {
        var texts = new LinkedHashMap<String, String>();
        for (String name : object.keySet()) {
            texts.put(name, text(name));
        }
        return texts;
    }

    Iterable<String> names() {
        return object.keySet();
    }

    boolean isText(String name) {
        return object.get(name) instanceof JsonPrimitive text && text.isString();
    }

    private JsonArray array(String name) throws BadRecording {
        if (get(name) instanceof JsonArray array) {
            return array;
        }
        throw odd(name);
    }
}
