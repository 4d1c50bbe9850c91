package changeover.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the packs. {@code packs.json} names the others, because a folder in a jar cannot be listed; the order of the
 * files and of what is in them is kept. Everything wrong in any of them is found in one go.
 *
 * <pre>{@code Knowledge knowledge = KnowledgeLoader.load();}</pre>
 */
public final class KnowledgeLoader {
    /** Name of the list of packs. */
    public static final String INDEX = "packs.json";

    /** First line of every pack. Later versions only add. */
    public static final String SCHEMA = "changeover/knowledge/1";

    private final Reading reading = new Reading();
    private final Function<String, String> text;
    private final Packs packs = new Packs();

    private KnowledgeLoader(Function<String, String> text) {
        this.text = text;
    }

    /** The packs of this program. Throws {@link BadKnowledge} when they are damaged. */
    public static Knowledge load() {
        return load(KnowledgeLoader::bundled);
    }

    /** Packs from elsewhere: file name, e.g. "products/kesl.json", to text. Throws {@link BadKnowledge}. */
    public static Knowledge load(Map<String, String> texts) {
        return load(texts::get);
    }

    /** Text of a pack of this program; null when there is none of that name. */
    static String bundled(String file) {
        try (InputStream in = KnowledgeLoader.class.getResourceAsStream(file)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Knowledge load(Function<String, String> text) {
        var loader = new KnowledgeLoader(text);
        loader.index();
        loader.reading.checkLinks();
        if (!loader.reading.problems.isEmpty()) {
            throw new BadKnowledge(loader.reading.problems);
        }
        return loader.packs.knowledge();
    }

    private void index() {
        Fields index = open(INDEX);
        if (index != null) {
            index.to(fields -> {
                schema(fields);
                packs.asOf = fields.date("asOf");
                fields.texts("packs").forEach(this::pack);
                return packs;
            });
        }
    }

    private void pack(String file) {
        Fields root = open(file);
        if (root != null) {
            root.to(fields -> {
                schema(fields);
                LocalDate checked = fields.date("checked");
                Kind kind = fields.word("pack", Kind.values(), Kind::id);
                if (kind == null) {
                    fields.each("entries", entry -> entry.skip());
                } else {
                    fields.each("entries", entry -> packs.read(kind, entry, checked));
                }
                return packs;
            });
        }
    }

    private Fields open(String file) {
        String json = text.apply(file);
        if (json == null) {
            reading.tell(file, "$", "file.missing");
            return null;
        }
        int before = reading.problems.size();
        Object tree = KnowledgeCodec.read(file, json, reading);
        if (tree instanceof Map<?, ?> map) {
            return new Fields(reading, file, map);
        }
        if (reading.problems.size() == before) {
            reading.tell(file, "$", "must.object");
        }
        return null;
    }

    private static void schema(Fields fields) {
        String schema = fields.text("schema");
        if (schema != null && !schema.equals(SCHEMA)) {
            fields.problem("schema", "schema.other", schema, SCHEMA);
        }
    }

    /** What a pack holds. */
    enum Kind {
        SOURCES("sources"),
        REASONS("reasons"),
        BANS("bans"),
        PRODUCTS("products"),
        ALTERNATIVES("alternatives"),
        RECIPES("recipes"),
        EXITS("exits");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }
}
