package changeover.os.recorded;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import changeover.os.Disk;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.PrivateData;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Recordings as JSON. Writing takes out what tells whose machine it is; reading refuses what it does not know. */
public final class RecordingCodec {
    /** First field of every recording. Later versions only add. */
    public static final String SCHEMA = "changeover/recording/1";

    /** Longest text that is read as a recording, in bytes. */
    public static final int LIMIT = 64 << 20;

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private RecordingCodec() {}

    /** What is written, and the kinds of private things that were taken out of it. */
    public record Written(String text, Set<PrivateData> takenOut) {
        public Written {
            takenOut = Set.copyOf(takenOut);
        }
    }

    /** The recording as a text without what tells whose machine it is. */
    public static String write(Recording recording) {
        return redacted(recording).text();
    }

    /** The same, with what was taken out. */
    public static Written redacted(Recording recording) {
        var clean = new Redactor(recording.machine(), recording.places());
        recording(recording, clean); // a name that is told at the end stands at the beginning, too
        clean.learn();
        return new Written(GSON.toJson(recording(recording, clean)) + "\n", clean.takenOut());
    }

    private static JsonObject recording(Recording recording, Redactor clean) {
        var root = new JsonObject();
        root.addProperty("schema", SCHEMA);
        root.addProperty("about", clean.apply(recording.about()));
        root.addProperty("taken", recording.taken().toString());
        root.add("machine", machine(recording.machine()));
        root.add("places", places(recording.places(), clean));
        var answers = new JsonArray();
        var asked = new HashSet<Question>();
        recording.answers().forEach((question, answer) -> {
            var now = new Question(question.kind(), question.of().stream().map(clean).toList());
            if (asked.add(now)) { // two questions may become the same: a recording has one answer to each
                answers.add(entry(now, answer, clean));
            }
        });
        root.add("answers", answers);
        return root;
    }

    private static JsonObject machine(Machine machine) {
        var object = new JsonObject();
        object.addProperty("os", machine.os().id());
        object.addProperty("name", machine.name());
        object.addProperty("version", machine.version());
        object.addProperty("arch", machine.arch());
        if (machine.server() != null) {
            object.addProperty("server", machine.server());
        }
        object.addProperty("elevated", machine.elevated());
        object.addProperty("mark", machine.mark());
        return object;
    }

    private static JsonObject places(Disk.Places places, Redactor clean) {
        var object = new JsonObject();
        object.addProperty("machineState", clean.apply(places.machineState()));
        object.addProperty("personState", clean.apply(places.personState()));
        object.addProperty("documents", clean.apply(places.documents()));
        object.addProperty("separator", places.separator());
        return object;
    }

    private static JsonObject entry(Question question, Object answer, Redactor clean) {
        var object = new JsonObject();
        object.addProperty("ask", question.kind());
        if (!question.of().isEmpty()) {
            var of = new JsonArray();
            question.of().forEach(of::add);
            object.add("of", of);
        }
        AnswersCodec.write(question, answer, clean, object);
        return object;
    }

    /** Reads what {@link #write} wrote, or what a person wrote in the same form. */
    public static Recording read(String text) throws BadRecording {
        try {
            var root = new FieldsCodec(parse(text), "recording");
            if (!root.text("schema").equals(SCHEMA)) {
                throw new BadRecording("its schema is not " + SCHEMA);
            }
            var answers = new LinkedHashMap<Question, Object>();
            List<FieldsCodec> entries = root.objects("answers");
            for (FieldsCodec entry : entries) {
                var question = new Question(entry.text("ask"), entry.has("of") ? entry.texts("of") : List.of());
                if (answers.put(question, AnswersCodec.read(question, entry)) != null) {
                    throw new BadRecording("the question is answered twice: " + question);
                }
            }
            var places = root.object("places");
            return new Recording(
                    root.textOr("about", ""),
                    Instant.parse(root.text("taken")),
                    machine(root.object("machine")),
                    new Disk.Places(
                            places.text("machineState"), places.text("personState"), places.text("documents"),
                            places.text("separator")),
                    answers);
        } catch (DateTimeException e) {
            throw new BadRecording("a time is odd: " + e.getMessage());
        }
    }

    private static Machine machine(FieldsCodec fields) throws BadRecording {
        String os = fields.text("os");
        if (Os.of(os) == Os.OTHER) {
            throw new BadRecording("unknown system " + os);
        }
        return new Machine(
                Os.of(os), fields.textOr("name", ""), fields.textOr("version", ""), fields.textOr("arch", ""),
                fields.has("server") ? fields.flag("server") : null, fields.flag("elevated"), fields.text("mark"), null,
                null);
    }

    private static JsonElement parse(String text) throws BadRecording {
        try (var reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement root = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new BadRecording("there is more text behind the end");
            }
            return root;
        } catch (JsonParseException | IOException | IllegalStateException | StackOverflowError e) {
            throw new BadRecording("it is not JSON: " + e.getMessage());
        }
    }
}
