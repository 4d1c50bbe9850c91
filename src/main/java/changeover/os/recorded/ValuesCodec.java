package changeover.os.recorded;

import changeover.os.Certificates;
import changeover.os.Disk;
import changeover.os.Processes.Running;
import changeover.os.Registry;
import changeover.os.Services;
import changeover.os.Signatures;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a machine answered, to and from JSON, by the kind of question. */
final class ValuesCodec {
    private static final String USUAL_TYPE = "REG_SZ";

    private final Redactor clean;

    ValuesCodec(Redactor clean) {
        this.clean = clean;
    }

    JsonElement write(String kind, Object value) {
        return switch (value) {
            case String text -> AnswersCodec.lines(clean.apply(text));
            case Boolean flag -> new JsonPrimitive(flag);
            case Disk.Entry entry -> entry(entry);
            case Registry.Key key -> key(key);
            case Signatures.Signature signature -> signature(signature);
            case Certificates.Roots roots -> roots(roots);
            case Registry.Children children -> children(children);
            case List<?> list -> list(list);
            default -> throw new IllegalArgumentException(kind + ": " + value.getClass());
        };
    }

    private JsonArray list(List<?> list) {
        var array = new JsonArray();
        for (Object item : list) {
            array.add(
                    switch (item) {
                        case String text -> new JsonPrimitive(clean.apply(text));
                        case Services.Service service -> service(service);
                        case Running running -> running(running);
                        case Map<?, ?> row -> row(row);
                        default -> throw new IllegalArgumentException("list of " + item.getClass());
                    });
        }
        return array;
    }

    private static JsonObject entry(Disk.Entry entry) {
        var object = new JsonObject();
        object.addProperty("kind", entry.kind().name().toLowerCase(Locale.ROOT));
        object.addProperty("size", entry.size());
        if (entry.modified() != null) {
            object.addProperty("modified", entry.modified().toString());
        }
        return object;
    }

    private JsonObject key(Registry.Key key) {
        var values = new JsonObject();
        new TreeMap<>(key.values()).forEach((name, value) -> {
            String text = clean.apply(name, value.text());
            if (value.type().equals(USUAL_TYPE)) {
                values.addProperty(clean.apply(name), text);
            } else {
                var typed = new JsonObject();
                typed.addProperty("type", value.type());
                typed.addProperty("text", text);
                values.add(clean.apply(name), typed);
            }
        });
        var object = new JsonObject();
        object.add("values", values);
        object.add("subkeys", list(key.subkeys()));
        return object;
    }

    private JsonObject children(Registry.Children children) {
        var keys = new JsonObject();
        children.keys().forEach(key -> keys.add(clean.apply(key.path().name()), key(key)));
        var object = new JsonObject();
        object.add("keys", keys);
        object.add("refused", list(children.refused()));
        return object;
    }

    private JsonObject service(Services.Service service) {
        var object = new JsonObject();
        object.addProperty("name", clean.apply(service.name()));
        object.addProperty("title", clean.apply(service.title()));
        object.addProperty("driver", service.driver());
        object.addProperty("state", service.state().name().toLowerCase(Locale.ROOT));
        object.addProperty("start", service.start());
        object.addProperty("file", clean.apply(service.file()));
        return object;
    }

    private JsonObject running(Running running) {
        var object = new JsonObject();
        object.addProperty("pid", running.pid());
        object.addProperty("name", clean.apply(running.name()));
        object.addProperty("file", clean.apply(running.file()));
        if (running.started() != null) {
            object.addProperty("started", running.started().toString());
        }
        return object;
    }

    private JsonObject row(Map<?, ?> row) {
        var object = new JsonObject();
        row.forEach((name, text) -> object.addProperty(String.valueOf(name), clean.apply(String.valueOf(name), String.valueOf(text))));
        return object;
    }

    private JsonObject signature(Signatures.Signature signature) {
        var object = new JsonObject();
        object.addProperty("state", signature.state().name().toLowerCase(Locale.ROOT));
        object.addProperty("signer", clean.apply(signature.signer()));
        object.addProperty("organisation", clean.apply(signature.organisation()));
        return object;
    }

    private JsonObject roots(Certificates.Roots roots) {
        var all = new JsonArray();
        for (Certificates.Root root : roots.roots()) {
            var object = new JsonObject();
            object.addProperty("store", clean.apply(root.store()));
            object.addProperty("fingerprint", root.fingerprint());
            object.addProperty("name", clean.apply(root.name()));
            object.addProperty("organisation", clean.apply(root.organisation()));
            all.add(object);
        }
        var object = new JsonObject();
        object.add("roots", all);
        object.add("refused", list(roots.refused()));
        return object;
    }

    private static Signatures.Signature signature(FieldsCodec fields) throws BadRecording {
        return new Signatures.Signature(
                word(Signatures.State.class, fields.text("state")), fields.textOr("signer", ""),
                fields.textOr("organisation", ""));
    }

    private static Certificates.Roots roots(FieldsCodec fields) throws BadRecording {
        var roots = new ArrayList<Certificates.Root>();
        for (FieldsCodec f : fields.objects("roots")) {
            roots.add(new Certificates.Root(
                    f.text("store"), f.text("fingerprint"), f.textOr("name", ""), f.textOr("organisation", "")));
        }
        return new Certificates.Roots(roots, fields.has("refused") ? fields.texts("refused") : List.of());
    }

    /** Reads the {@code got} of an entry. */
    static Object read(Question question, FieldsCodec entry) throws BadRecording {
        return switch (question.kind()) {
            case Question.LOOK -> entry(entry.object("got"));
            case Question.LIST -> List.copyOf(entry.texts("got"));
            case Question.READ -> entry.lines("got");
            case Question.KEY -> key(path(question), entry.object("got"));
            case Question.CHILDREN -> children(path(question), entry.object("got"));
            case Question.SERVICES -> services(entry.objects("got"));
            case Question.PROCESSES, Question.GUARDS -> processes(entry.objects("got"));
            case Question.WMI -> rows(entry.objects("got"));
            case Question.SIGNATURE -> signature(entry.object("got"));
            case Question.ROOTS -> roots(entry.object("got"));
            case Question.BOOT -> entry.text("got");
            case Question.RESTART -> entry.flag("got");
            default -> throw new BadRecording("unknown question " + question.kind());
        };
    }

    private static Registry.Path path(Question question) throws BadRecording {
        try {
            return Registry.Path.parse(question.of().isEmpty() ? "" : question.of().getFirst());
        } catch (IllegalArgumentException e) {
            throw new BadRecording(e.getMessage());
        }
    }

    private static Disk.Entry entry(FieldsCodec fields) throws BadRecording {
        return new Disk.Entry(
                word(Disk.Kind.class, fields.text("kind")), fields.has("size") ? fields.number("size") : 0,
                time(fields, "modified"));
    }

    private static Registry.Key key(Registry.Path path, FieldsCodec fields) throws BadRecording {
        var values = new LinkedHashMap<String, Registry.Value>();
        FieldsCodec told = fields.object("values");
        for (String name : told.names()) {
            Registry.Value value = told.isText(name)
                    ? new Registry.Value(USUAL_TYPE, told.text(name))
                    : new Registry.Value(told.object(name).text("type"), told.object(name).text("text"));
            values.put(name.toLowerCase(Locale.ROOT), value);
        }
        return new Registry.Key(path, values, fields.has("subkeys") ? fields.texts("subkeys") : List.of());
    }

    private static Registry.Children children(Registry.Path path, FieldsCodec fields) throws BadRecording {
        var keys = new ArrayList<Registry.Key>();
        FieldsCodec told = fields.object("keys");
        for (String name : told.names()) {
            keys.add(key(path.child(name), told.object(name)));
        }
        return new Registry.Children(keys, fields.has("refused") ? fields.texts("refused") : List.of());
    }

    private static List<Services.Service> services(List<FieldsCodec> entries) throws BadRecording {
        var services = new ArrayList<Services.Service>();
        for (FieldsCodec f : entries) {
            services.add(new Services.Service(
                    f.text("name"), f.textOr("title", ""), f.has("driver") && f.flag("driver"),
                    word(Services.State.class, f.text("state")), f.textOr("start", ""), f.textOr("file", "")));
        }
        return List.copyOf(services);
    }

    private static List<Running> processes(List<FieldsCodec> entries) throws BadRecording {
        var processes = new ArrayList<Running>();
        for (FieldsCodec f : entries) {
            processes.add(new Running(f.number("pid"), f.text("name"), f.textOr("file", ""), time(f, "started")));
        }
        return List.copyOf(processes);
    }

    private static List<Map<String, String>> rows(List<FieldsCodec> entries) throws BadRecording {
        var rows = new ArrayList<Map<String, String>>();
        for (FieldsCodec f : entries) {
            rows.add(f.allTexts());
        }
        return List.copyOf(rows);
    }

    private static Instant time(FieldsCodec fields, String name) throws BadRecording {
        return fields.has(name) ? Instant.parse(fields.text(name)) : null;
    }

    private static <E extends Enum<E>> E word(Class<E> kind, String text) throws BadRecording {
        for (E value : kind.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
                return value;
            }
        }
        throw new BadRecording("unknown word " + text);
    }
}
