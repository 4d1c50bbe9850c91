package changeover.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/**
 * The two forms in which this room writes JSON: pretty, in the given order, for people and files; and canonical,
 * without blanks and with sorted keys, for hashes.
 */
final class CanonicalCodec {
    private CanonicalCodec() {}

    /**
     * Reads one JSON object, strictly, and nothing after it.
     *
     * @throws BadFile when it is not one
     */
    static JsonObject object(String text) throws BadFile {
        try (var reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT || !element.isJsonObject()) {
                throw new BadFile(BadFile.Kind.NOT_JSON, "one object is expected");
            }
            return element.getAsJsonObject();
        } catch (IOException | RuntimeException e) {
            throw new BadFile(BadFile.Kind.NOT_JSON, firstLine(e));
        }
    }

    /** Ends with a line feed. */
    static String pretty(JsonElement element) {
        return text(element, "  ", false) + "\n";
    }

    static String canonical(JsonElement element) {
        return text(element, "", true);
    }

    /** SHA-256 of the canonical form, as 64 hex digits. */
    static String hash(JsonElement element) {
        return hash(canonical(element).getBytes(StandardCharsets.UTF_8));
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String text(JsonElement element, String indent, boolean sorted) {
        var out = new StringWriter();
        try (var writer = new JsonWriter(out)) {
            writer.setIndent(indent);
            writer.setSerializeNulls(true);
            writer.setHtmlSafe(false);
            write(element, writer, sorted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(JsonElement element, JsonWriter writer, boolean sorted) throws IOException {
        switch (element) {
            case JsonObject object -> {
                writer.beginObject();
                for (String key : sorted ? new TreeSet<>(object.keySet()) : object.keySet()) {
                    writer.name(key);
                    write(object.get(key), writer, sorted);
                }
                writer.endObject();
            }
            case JsonArray array -> {
                writer.beginArray();
                for (JsonElement each : array) {
                    write(each, writer, sorted);
                }
                writer.endArray();
            }
            default -> writePlain(element, writer);
        }
    }

    private static void writePlain(JsonElement element, JsonWriter writer) throws IOException {
        if (element.isJsonNull()) {
            writer.nullValue();
        } else if (element.getAsJsonPrimitive().isBoolean()) {
            writer.value(element.getAsBoolean());
        } else if (element.getAsJsonPrimitive().isNumber()) {
            writer.value(element.getAsNumber());
        } else {
            writer.value(element.getAsString());
        }
    }

    private static String firstLine(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse("");
    }
}
