package changeover.execute;

import changeover.plan.BadPlan;
import changeover.plan.PlanCodec;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Journals as text: one JSON line for the header and one per event. Each event names the SHA-256 of the line before it,
 * so a changed or missing line in the middle is noticed.
 */
public final class JournalCodec {
    public static final String SCHEMA = "changeover/journal/1";
    /** Longest journal that is read, in bytes. */
    public static final int LIMIT = 16 << 20;

    private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private JournalCodec() {}

    /** What came of reading. */
    public sealed interface Reading {}

    /**
     * A good journal.
     *
     * @param lines the good lines, header first
     * @param torn true when a last line was cut short by a crash and is left out
     */
    public record Good(Header header, List<Event> events, List<String> lines, boolean torn) implements Reading {
        public Good {
            events = List.copyOf(events);
            lines = List.copyOf(lines);
        }
    }

    /** Not even the header was written whole: nothing was begun. */
    public record NotBegun() implements Reading {}

    /** Changed in the middle, or of a version we do not know. */
    public record Broken(String detail) implements Reading {}

    /** SHA-256 in hex of one line without its line feed. */
    public static String hash(String line) {
        return PlanCodec.sha256(line);
    }

    public static String write(Header header) {
        var consent = new JsonObject();
        consent.addProperty("hash", header.consent());
        consent.addProperty("at", header.agreedAt().toString());
        var o = new JsonObject();
        o.addProperty("schema", SCHEMA);
        o.addProperty("journal", header.journal());
        o.addProperty("program", header.program());
        o.addProperty("knowledge", header.knowledge().toString());
        o.addProperty("machine", header.machine());
        o.addProperty("boot", header.boot());
        o.addProperty("at", header.at().toString());
        o.add("consent", consent);
        o.addProperty("planHash", header.plan().hash());
        o.add("plan", JsonParser.parseString(PlanCodec.canonical(header.plan())));
        return GSON.toJson(o);
    }

    /** {@code prev} is the {@link #hash} of the line before. */
    public static String write(Event event, String prev) {
        var detail = new JsonObject();
        new TreeMap<>(event.detail()).forEach(detail::addProperty);
        var o = new JsonObject();
        o.addProperty("n", event.n());
        o.addProperty("at", event.at().toString());
        o.addProperty("boot", event.boot());
        o.addProperty("action", event.action());
        o.addProperty("event", word(event.kind()));
        o.add("detail", detail);
        o.addProperty("prev", prev);
        return GSON.toJson(o);
    }

    /** Reads a whole journal. */
    public static Reading read(String text) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        boolean torn = !lines.removeLast().isEmpty();
        if (lines.isEmpty()) {
            return new NotBegun();
        }
        JsonObject first = object(lines.getFirst());
        if (first == null) {
            return lines.size() == 1 ? new NotBegun() : new Broken(Cause.of("line.unreadable", 1));
        }
        if (!new JsonPrimitive(SCHEMA).equals(first.get("schema"))) {
            return new Broken(Cause.of("version"));
        }
        Header header;
        try {
            header = header(first);
        } catch (RuntimeException | BadPlan e) {
            return new Broken(Cause.of("line.damaged", 1));
        }
        var events = new ArrayList<Event>();
        for (int i = 1; i < lines.size(); i++) {
            Event event = event(lines.get(i), i, hash(lines.get(i - 1)));
            if (event == null) {
                if (i == lines.size() - 1 && !torn && object(lines.get(i)) == null) {
                    // a power cut may leave the last line full of zeros, with its line feed
                    return new Good(header, events, lines.subList(0, i), true);
                }
                return new Broken(Cause.of("line.changed", i + 1));
            }
            events.add(event);
        }
        return new Good(header, events, lines, torn);
    }

    private static Header header(JsonObject o) throws BadPlan {
        var consent = o.getAsJsonObject("consent");
        var plan = PlanCodec.read(o.get("plan").toString());
        if (!plan.hash().equals(text(o, "planHash"))) {
            throw new IllegalArgumentException("another plan");
        }
        return new Header(
                text(o, "journal"), text(o, "program"), LocalDate.parse(text(o, "knowledge")), text(o, "machine"),
                text(o, "boot"), Instant.parse(text(o, "at")), Instant.parse(text(consent, "at")),
                text(consent, "hash"), plan);
    }

    private static Event event(String line, int n, String prev) {
        JsonObject o = object(line);
        try {
            if (o == null || o.get("n").getAsInt() != n || !text(o, "prev").equals(prev)) {
                return null;
            }
            Map<String, String> detail = new HashMap<>();
            o.getAsJsonObject("detail").asMap().forEach((k, v) -> detail.put(k, v.getAsString()));
            return new Event(
                    n, Instant.parse(text(o, "at")), text(o, "boot"), text(o, "action"), kind(text(o, "event")),
                    detail);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static JsonObject object(String line) {
        try (var reader = new JsonReader(new StringReader(line))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = JsonParser.parseReader(reader);
            return element instanceof JsonObject object && reader.peek() == JsonToken.END_DOCUMENT ? object : null;
        } catch (IOException | JsonParseException | IllegalStateException e) {
            return null;
        }
    }

    private static String text(JsonObject o, String name) {
        return o.get(name).getAsString();
    }

    private static String word(Event.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Event.Kind kind(String word) {
        return Event.Kind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
