package changeover.plan;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Plans as text, and their hash: SHA-256 over the canonical form (keys sorted, no white space, UTF-8) of everything
 * but the hash itself. Reading is strict: what is read must be exactly what would be written.
 */
public final class PlanCodec {
    public static final String SCHEMA = "changeover/plan/1";
    /** Longest text that is read as a plan, in bytes. */
    public static final int LIMIT = 1 << 20;

    private static final int DEPTH = 16;
    private static final Gson PRETTY =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create();
    private static final Gson PLAIN = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private PlanCodec() {}

    /** The plan as a JSON text for people and programs. */
    public static String write(Plan plan) {
        return PRETTY.toJson(tree(plan)) + "\n";
    }

    /** One line, keys sorted, with the hash: what the journal keeps. */
    public static String canonical(Plan plan) {
        return PLAIN.toJson(sorted(tree(plan)));
    }

    /** SHA-256 in hex over everything in the plan but its hash. */
    public static String hashOf(Plan plan) {
        var tree = tree(plan);
        tree.remove("hash");
        return sha256(PLAIN.toJson(sorted(tree)));
    }

    /** The same plan with the hash that belongs to it. */
    public static Plan sealed(Plan plan) {
        return new Plan(
                plan.id(), plan.made(), plan.program(), plan.knowledge(), plan.machine(), plan.scanTaken(),
                plan.scanHash(), plan.replacement(), plan.actions(), plan.notes(), hashOf(plan));
    }

    /** Reads what {@link #write} or {@link #canonical} wrote. The hash must fit. */
    public static Plan read(String text) throws BadPlan {
        JsonElement element = parse(text);
        if (!(element instanceof JsonObject object)) {
            throw new BadPlan(BadPlan.Fault.NOT_A_PLAN);
        }
        var schema = object.get("schema");
        if (schema == null || !schema.equals(new JsonPrimitive(SCHEMA))) {
            throw new BadPlan(BadPlan.Fault.UNKNOWN_VERSION);
        }
        Plan plan;
        try {
            plan = plan(object);
        } catch (RuntimeException e) {
            // Gson and java.time name the raw input in their messages: that is nothing for people
            throw new BadPlan(BadPlan.Fault.DAMAGED);
        }
        if (!tree(plan).equals(object)) {
            throw new BadPlan(BadPlan.Fault.NOT_OURS);
        }
        if (!hashOf(plan).equals(plan.hash())) {
            throw new BadPlan(BadPlan.Fault.CHANGED);
        }
        return plan;
    }

    /** SHA-256 of a text in UTF-8, in hex. */
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static JsonObject tree(Plan plan) {
        var scan = new JsonObject();
        scan.addProperty("taken", text(plan.scanTaken()));
        scan.addProperty("hash", plan.scanHash());
        var actions = new JsonArray();
        plan.actions().forEach(a -> actions.add(tree(a)));
        var notes = new JsonArray();
        for (Plan.Note note : plan.notes()) {
            var n = new JsonObject();
            n.addProperty("product", note.product());
            n.addProperty("name", note.name());
            n.addProperty("why", note.why());
            notes.add(n);
        }
        var o = new JsonObject();
        o.addProperty("schema", SCHEMA);
        o.addProperty("id", plan.id());
        o.addProperty("made", text(plan.made()));
        o.addProperty("program", plan.program());
        o.addProperty("knowledge", text(plan.knowledge()));
        o.addProperty("machine", plan.machine());
        o.add("scan", scan);
        o.addProperty("replacement", plan.replacement());
        o.add("actions", actions);
        o.add("notes", notes);
        o.addProperty("hash", plan.hash());
        return o;
    }

    private static JsonObject tree(Action action) {
        var target = new JsonObject();
        new TreeMap<>(action.target()).forEach(target::addProperty);
        var command = new JsonArray();
        action.command().forEach(command::add);
        var done = new JsonObject();
        done.addProperty("product", action.doneWhen().product());
        done.addProperty("expect", word(action.doneWhen().expect()));
        var o = new JsonObject();
        o.addProperty("id", action.id());
        o.addProperty("kind", word(action.kind()));
        o.addProperty("product", action.product());
        o.addProperty("name", action.name());
        o.add("target", target);
        o.add("command", command);
        o.addProperty("needsAdmin", action.needsAdmin());
        o.addProperty("mayRestart", action.mayRestart());
        o.addProperty("undo", word(action.undo()));
        o.addProperty("minutes", action.minutes());
        o.add("doneWhen", done);
        return o;
    }

    private static Plan plan(JsonObject o) {
        var scan = o.getAsJsonObject("scan");
        List<Action> actions = new ArrayList<>();
        o.getAsJsonArray("actions").forEach(a -> actions.add(action(a.getAsJsonObject())));
        List<Plan.Note> notes = new ArrayList<>();
        for (JsonElement e : o.getAsJsonArray("notes")) {
            var n = e.getAsJsonObject();
            notes.add(new Plan.Note(text(n, "product"), text(n, "name"), text(n, "why")));
        }
        return new Plan(
                text(o, "id"), Instant.parse(text(o, "made")), text(o, "program"),
                LocalDate.parse(text(o, "knowledge")), text(o, "machine"), Instant.parse(text(scan, "taken")),
                text(scan, "hash"), textOrNull(o, "replacement"), actions, notes, text(o, "hash"));
    }

    private static Action action(JsonObject o) {
        Map<String, String> target = new HashMap<>();
        o.getAsJsonObject("target").asMap().forEach((k, v) -> target.put(k, v.getAsString()));
        List<String> command = new ArrayList<>();
        o.getAsJsonArray("command").forEach(w -> command.add(w.getAsString()));
        var done = o.getAsJsonObject("doneWhen");
        return new Action(
                text(o, "id"), word(Action.Kind.class, text(o, "kind")), textOrNull(o, "product"), text(o, "name"),
                target, command, o.get("needsAdmin").getAsBoolean(), o.get("mayRestart").getAsBoolean(),
                word(Action.Undo.class, text(o, "undo")), o.get("minutes").getAsInt(),
                new Action.DoneWhen(
                        textOrNull(done, "product"), word(Action.Expect.class, text(done, "expect"))));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String text(JsonObject o, String name) {
        return o.get(name).getAsString();
    }

    private static String textOrNull(JsonObject o, String name) {
        return o.get(name).isJsonNull() ? null : text(o, name);
    }

    /** Constants are written as "run-uninstaller". */
    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static JsonElement sorted(JsonElement element) {
        return switch (element) {
            case JsonObject object -> {
                var sorted = new JsonObject();
                new TreeMap<>(object.asMap()).forEach((k, v) -> sorted.add(k, sorted(v)));
                yield sorted;
            }
            case JsonArray array -> {
                var sorted = new JsonArray();
                array.forEach(e -> sorted.add(sorted(e)));
                yield sorted;
            }
            default -> element;
        };
    }

    private static JsonElement parse(String text) throws BadPlan {
        try (var reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = value(reader, 0);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new BadPlan(BadPlan.Fault.NOT_A_PLAN);
            }
            return element;
        } catch (IOException | RuntimeException e) {
            throw new BadPlan(BadPlan.Fault.NOT_A_PLAN);
        }
    }

    /** Gson's own tree reader lets the last of two equal keys win in silence; this one refuses them. */
    private static JsonElement value(JsonReader in, int depth) throws IOException {
        if (depth > DEPTH) {
            throw new IllegalStateException("too deep");
        }
        return switch (in.peek()) {
            case BEGIN_OBJECT -> {
                var object = new JsonObject();
                in.beginObject();
                while (in.hasNext()) {
                    String name = in.nextName();
                    if (object.has(name)) {
                        throw new IllegalStateException("twice: " + name);
                    }
                    object.add(name, value(in, depth + 1));
                }
                in.endObject();
                yield object;
            }
            case BEGIN_ARRAY -> {
                var array = new JsonArray();
                in.beginArray();
                while (in.hasNext()) {
                    array.add(value(in, depth + 1));
                }
                in.endArray();
                yield array;
            }
            case STRING -> new JsonPrimitive(in.nextString());
            case BOOLEAN -> new JsonPrimitive(in.nextBoolean());
            case NUMBER -> new JsonPrimitive(in.nextInt());
            case NULL -> {
                in.nextNull();
                yield JsonNull.INSTANCE;
            }
            case NAME, END_OBJECT, END_ARRAY, END_DOCUMENT -> throw new IllegalStateException("not a value");
        };
    }
}
