package changeover.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For translators: what is missing or stale, and the files of translations from plain maps. See {@link #main}. */
public final class TranslationFiles {
    private static final Path FOLDER = Path.of("src/main/resources/changeover/knowledge");

    private final String language;
    private final Map<String, String> words = new LinkedHashMap<>();
    private int missing;

    private TranslationFiles(String language) {
        this.language = language;
    }

    /**
     * {@code LANGUAGE}: lists what is missing or stale. {@code LANGUAGE --skeleton DIR}: writes maps of the missing
     * texts, one per pack: {"English sentence": ""}. {@code LANGUAGE --fill DIR CHECKED}: writes the files of
     * translations from such maps, filled in, and from what is there already; CHECKED is today's date.
     */
    public static void main(String... args) throws IOException {
        var files = new TranslationFiles(args[0]);
        String mode = args.length > 1 ? args[1] : "";
        for (String pack : packs()) {
            files.keep(FOLDER.resolve(files.language).resolve(pack));
        }
        if (mode.equals("--fill")) {
            try (var maps = Files.walk(Path.of(args[2]))) {
                for (Path map : maps.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                    tree(map).forEach((english, text) -> {
                        if (text instanceof String own && !own.isBlank()) {
                            files.words.put((String) english, own);
                        }
                    });
                }
            }
        }
        for (String pack : packs()) {
            switch (mode) {
                case "--fill" -> files.fill(pack, args[3]);
                case "--skeleton" -> files.skeleton(pack, Path.of(args[2]));
                default -> files.list(pack);
            }
        }
        System.out.println(files.missing + " texts have no translation of what they say today");
    }

    private static List<String> packs() {
        return KnowledgeLoader.list(TranslationFiles::pack).files();
    }

    private static String pack(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<?, ?> tree(Path file) throws IOException {
        return (Map<?, ?>) SmallPacks.tree(file.toString(), Files.readString(file));
    }

    private static List<Translatable.Text> texts(String pack) {
        var texts = new ArrayList<Translatable.Text>();
        Translatable.each((Map<?, ?>) SmallPacks.tree(pack, pack(pack)), texts::add);
        return texts;
    }

    private void keep(Path file) throws IOException {
        if (Files.exists(file)) {
            for (Object entry : (List<?>) tree(file).get("entries")) {
                var one = (Map<?, ?>) entry;
                words.put((String) one.get("english"), (String) one.get("text"));
            }
        }
    }

    private void list(String pack) {
        for (var text : texts(pack)) {
            if (!words.containsKey(text.english())) {
                missing++;
                System.out.println(pack + " " + text.claim() + ": " + text.english());
            }
        }
    }

    private void skeleton(String pack, Path folder) throws IOException {
        var lines = new LinkedHashMap<String, String>();
        texts(pack).stream().filter(t -> !words.containsKey(t.english())).forEach(t -> lines.put(t.english(), ""));
        missing += lines.size();
        if (!lines.isEmpty()) {
            Files.createDirectories(folder);
            var out = lines.keySet().stream().map(english -> "  " + json(english) + ": \"\"").toList();
            String name = pack.replace('/', '-');
            Files.writeString(folder.resolve(name), "{\n" + String.join(",\n", out) + "\n}\n");
        }
    }

    private void fill(String pack, String checked) throws IOException {
        var entries = new LinkedHashMap<Translator.Said, String>();
        for (var text : texts(pack)) {
            String own = words.get(text.english());
            if (own == null) {
                missing++;
                System.out.println(pack + " " + text.claim() + ": " + text.english());
            } else {
                entries.put(new Translator.Said(text.claim(), text.english()), own);
            }
        }
        if (!entries.isEmpty()) {
            var out = new ArrayList<String>();
            entries.forEach((said, own) -> out.add("    {\n      \"claim\": " + json(said.claim())
                    + ",\n      \"english\": " + json(said.english()) + ",\n      \"text\": " + json(own) + "\n    }"));
            Path file = FOLDER.resolve(language).resolve(pack);
            Files.createDirectories(file.getParent());
            Files.writeString(file, """
                    {
                      "schema": "%s",
                      "pack": "translations",
                      "language": "%s",
                      "of": "%s",
                      "checked": "%s",
                      "entries": [
                    %s
                      ]
                    }
                    """.formatted(KnowledgeLoader.SCHEMA, language, pack, checked, String.join(",\n", out)));
        }
    }

    private static String json(String text) {
        return SmallPacks.json(text.replace("\n", "\u0000"), "$", "").replace("\u0000", "\\n");
    }
}
