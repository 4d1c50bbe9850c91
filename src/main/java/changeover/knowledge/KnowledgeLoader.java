package changeover.knowledge;

import changeover.words.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads the packs. {@code packs.json} names the others, because a folder in a jar cannot be listed; the order of the
 * files and of what is in them is kept. Everything wrong in any of them is found in one go.
 *
 * <pre>{@code
 * Knowledge checked = KnowledgeLoader.load();  // the whole, with all links followed
 * Knowledge quick = KnowledgeLoader.open();    // each part when it is first asked for
 * }</pre>
 */
public final class KnowledgeLoader {
    /** Name of the list of packs. */
    public static final String INDEX = "packs.json";

    /** First line of every pack. Later versions only add. */
    public static final String SCHEMA = "changeover/knowledge/1";

    private final Reading reading;
    private final Function<String, String> text;
    private final Translator translator;
    private final Packs packs = new Packs();

    private KnowledgeLoader(Function<String, String> text, Translator translator) {
        this(text, translator, new Reading());
    }

    private KnowledgeLoader(Function<String, String> text, Translator translator, Reading reading) {
        this.text = text;
        this.translator = translator;
        this.reading = reading;
    }

    /** The packs of this program. Throws {@link BadKnowledge} when they are damaged. */
    public static Knowledge load() {
        return load(KnowledgeLoader::bundled, Translator.NONE);
    }

    /** The same in a reader's language: what has no translation, or only one of an older sentence, is in English. */
    public static Knowledge load(Locale locale) {
        return load(KnowledgeLoader::bundled, Translator.to(locale, KnowledgeLoader::bundled));
    }

    /**
     * The packs of this program, each part read when it is first asked for. Links between parts are not followed: that
     * is for {@link #load()}. Throws {@link BadKnowledge} now when the list is damaged, and later when a part is.
     */
    public static Knowledge open() {
        return OpenShelf.of(KnowledgeLoader::bundled);
    }

    /** The same in a reader's language. English reads no translations. */
    public static Knowledge open(Locale locale) {
        return OpenShelf.of(KnowledgeLoader::bundled, Translator.to(locale, KnowledgeLoader::bundled));
    }

    /** Packs from elsewhere: file name, e.g. "products/kesl.json", to text. Throws {@link BadKnowledge}. */
    public static Knowledge load(Map<String, String> texts) {
        return load(texts::get, Translator.NONE);
    }

    /** The same in a reader's language. */
    public static Knowledge load(Map<String, String> texts, Locale locale) {
        return load(texts::get, Translator.to(locale, texts::get));
    }

    /** How many texts of the packs of this program are said in each language but English; keys are e.g. "es". */
    public static Map<String, Integer> translated() {
        return translated(KnowledgeLoader::bundled);
    }

    /** The same of packs from elsewhere. */
    public static Map<String, Integer> translated(Map<String, String> texts) {
        return translated(texts::get);
    }

    private static Map<String, Integer> translated(Function<String, String> text) {
        var files = list(text).files();
        var counts = new LinkedHashMap<String, Integer>();
        for (Locale locale : Languages.OFFERED) {
            if (!Languages.english(locale)) {
                counts.put(locale.getLanguage(), Translator.count(locale, files, text));
            }
        }
        return counts;
    }

    /** Text of a pack of this program; null when there is none of that name. */
    static String bundled(String file) {
        try (InputStream in = URI.create(Bundled.FOLDER + file).toURL().openStream()) {
            return PackText.of(file, in);
        } catch (IOException e) {
            if (KnowledgeLoader.class.getResource(file) == null) {
                return null;
            }
            throw new UncheckedIOException(e);
        }
    }

    /** The same from whatever gives text by name; each name is asked for once. */
    static Knowledge load(Function<String, String> text) {
        return load(text, Translator.NONE);
    }

    /** Where the packs lie. Asking the class loader for each of them costs more than reading it. */
    private static final class Bundled {
        static final String FOLDER = folder();

        private static String folder() {
            String index = KnowledgeLoader.class.getResource(INDEX).toString();
            return index.substring(0, index.length() - INDEX.length());
        }
    }

    /** What was given when a pack was asked for: its text, null, or why not. */
    private record Given(String said, RuntimeException refused) {
        static Given by(Function<String, String> text, String file) {
            try {
                return new Given(text.apply(file), null);
            } catch (RuntimeException e) {
                return new Given(null, e);
            }
        }

        String text() {
            if (refused != null) {
                throw refused;
            }
            return said;
        }
    }

    private static Knowledge load(Function<String, String> text, Translator translator) {
        var loader = new KnowledgeLoader(text, translator);
        var parts = Together.each(loader.index(), file -> Given.by(text, file), (file, given) -> {
            var part = new KnowledgeLoader(_ -> given.text(), translator, new Reading(loader.reading));
            part.pack(file, _ -> true);
            return part;
        });
        for (KnowledgeLoader part : parts) {
            loader.reading.add(part.reading);
            loader.packs.add(part.packs);
        }
        loader.reading.checkLinks();
        return loader.sound().knowledge();
    }

    /** Some packs only, and of them the entries that are wanted. Throws {@link BadKnowledge}. */
    static Packs some(
            Function<String, String> text, Translator translator, List<String> files, Predicate<Fields> wanted) {
        var loader = new KnowledgeLoader(text, translator);
        files.forEach(file -> loader.pack(file, wanted));
        return loader.sound();
    }

    /** The list: date and file names. Throws {@link BadKnowledge}. */
    static Index list(Function<String, String> text) {
        var loader = new KnowledgeLoader(text, Translator.NONE);
        var files = loader.index();
        return new Index(loader.sound().asOf, files);
    }

    record Index(LocalDate asOf, List<String> files) {}

    /** Makers and dates of the bans; their lists of texts are passed over unread. Throws {@link BadKnowledge}. */
    static List<BanHead> heads(Function<String, String> text, Translator translator, List<String> files) {
        var loader = new KnowledgeLoader(text, translator);
        var heads = new ArrayList<BanHead>();
        for (String file : files) {
            Fields root = loader.open(file, KnowledgeCodec::heads);
            if (root != null) {
                root.to(fields -> {
                    schema(fields);
                    fields.date("checked");
                    fields.word("pack", Kind.values(), Kind::id);
                    return fields.each("entries", entry -> heads.add(BanPack.head(entry)));
                });
            }
        }
        loader.sound();
        return List.copyOf(heads);
    }

    private Packs sound() {
        if (!reading.problems.isEmpty()) {
            throw new BadKnowledge(reading.problems);
        }
        return packs;
    }

    private List<String> index() {
        Fields index = open(INDEX, KnowledgeCodec::read);
        return index == null ? List.of() : index(index, packs);
    }

    /** The list of packs: puts its date into {@code packs}; the names. */
    static List<String> index(Fields index, Packs packs) {
        var files = new ArrayList<String>();
        index.to(fields -> {
            schema(fields);
            packs.asOf = fields.date("asOf");
            List<String> names = fields.someTexts("packs");
            for (int i = 0; i < names.size(); i++) {
                if (fileName(names.get(i))) {
                    files.add(names.get(i));
                } else {
                    fields.problem("packs", i, "must.fileName");
                }
            }
            return files;
        });
        return files;
    }

    /** Names of packs: of a folder below ours, and nothing that leads out of it. */
    private static boolean fileName(String name) {
        boolean part = false; // of a name, behind a slash or the start
        int end = name.length() - ".json".length();
        for (int i = 0; i < end; i++) {
            char c = name.charAt(i);
            boolean slash = c == '/';
            if (slash ? !part : c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
            part = !slash;
        }
        return part && name.endsWith(".json");
    }

    private void pack(String file, Predicate<Fields> wanted) {
        Fields root = open(file, KnowledgeCodec::read);
        if (root != null) {
            pack(root, wanted, packs);
        }
    }

    /** One pack: what its wanted entries say is put into {@code packs}. */
    static void pack(Fields root, Predicate<Fields> wanted, Packs packs) {
        root.to(fields -> {
            schema(fields);
            LocalDate checked = fields.date("checked");
            Kind kind = fields.word("pack", Kind.values(), Kind::id);
            if (kind == null) {
                fields.each("entries", entry -> entry.skip());
            } else {
                fields.some("entries", entry -> wanted.test(entry) ? packs.read(kind, entry, checked) : entry.skip());
            }
            return packs;
        });
    }

    private Fields open(String file, Reading.Codec codec) {
        return root(file, reading.tree(file, text, codec));
    }

    /** The fields of a pack, in the reader's language; null when there was nothing to read. */
    private Fields root(String file, Object tree) {
        if (tree instanceof Map<?, ?> map) {
            translator.translate(file, map, reading);
            return new Fields(reading, file, map);
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
        EXITS("exits"),
        LOOKALIKES("lookalikes");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }
}
