package changeover.knowledge;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** All packs of a file of facts as one JSON document {file name: text}. */
public final class FactsTextsCodec {
    private static final Pattern NAME = Pattern.compile("([a-z0-9-]{1,40}/){0,3}[a-z0-9-]{1,60}\\.json");
    private static final int MOST_FILES = 2000;

    private FactsTextsCodec() {}

    /** The same bytes for the same packs, whatever their order. */
    public static byte[] write(Map<String, String> texts) {
        var text = new StringWriter();
        try (var out = new JsonWriter(text)) {
            out.setHtmlSafe(false);
            out.beginObject();
            for (var file : new TreeMap<>(texts).entrySet()) {
                if (!NAME.matcher(file.getKey()).matches()) {
                    throw new IllegalArgumentException("not the name of a pack: " + file.getKey());
                }
                out.name(file.getKey()).value(file.getValue());
            }
            out.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Null when it is anything else; then a problem was told. */
    static Map<String, String> read(byte[] rest, Problem.Teller problems) {
        var texts = new LinkedHashMap<String, String>();
        try (var in = new JsonReader(new StringReader(StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(rest))
                .toString()))) {
            in.setStrictness(Strictness.STRICT);
            in.beginObject();
            while (in.hasNext()) {
                String name = in.nextName();
                boolean good = NAME.matcher(name).matches() && in.peek() == JsonToken.STRING;
                if (!good || texts.putIfAbsent(name, in.nextString()) != null || texts.size() > MOST_FILES) {
                    problems.tell(FactsFile.SCHEMA, in.getPath(), "facts.entry");
                    return null;
                }
            }
            in.endObject();
            if (in.peek() == JsonToken.END_DOCUMENT) {
                return texts;
            }
            problems.tell(FactsFile.SCHEMA, in.getPath(), "json.more");
        } catch (IOException | IllegalStateException e) { // a wrong encoding is an IOException, too
            problems.tell(FactsFile.SCHEMA, "$", "facts.content");
        }
        return null;
    }
}
