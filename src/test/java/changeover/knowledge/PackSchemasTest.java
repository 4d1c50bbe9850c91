package changeover.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.report.Schemas;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The schemas that are shipped and the reader say the same. Each of the small packs, which have every field there is, is
 * damaged in every way; then both must refuse it, or neither.
 */
class PackSchemasTest {
    /**
     * What a schema of one pack cannot see, each with the reason. A place without positions, then the damage: both must
     * be found in the case.
     */
    private static final Map<String, String> ONLY_THE_READER = Map.of(
            "product other", "a link: the other pack knows whether it leads somewhere",
            "banId other", "a link",
            "reason other", "a link",
            "reasonAlone other", "a link",
            "sources other", "a link",
            "seenAs other", "a link",
            "families other", "a link",
            "id other", "others link to it");

    /** Each schema knows one value of these. */
    private static final Set<String> HEADER = Set.of("schema", "pack", "language", "of");

    private static final Map<String, String> SMALL = smallPacks();

    private static Map<String, String> smallPacks() {
        var texts = SmallPacks.texts();
        texts.put("es/recipes.json", """
                {"schema": "changeover/knowledge/1", "pack": "translations", "language": "es", "of": "recipes.json",
                 "checked": "2026-11-23",
                 "entries": [{"claim": "p1/windows/before/0", "english": "Save it.", "text": "Guárdelo."}]}""");
        return texts;
    }

    private static String schema(String file) {
        String kind = file.startsWith("es/") ? "translations" : file.equals(KnowledgeLoader.INDEX) ? "index" : file;
        return "knowledge-" + kind.replace(".json", "") + "-1";
    }

    private static List<Problem> refused(String file, String text) {
        var texts = new LinkedHashMap<>(SMALL);
        texts.put(file, text);
        try {
            KnowledgeLoader.load(texts, Locale.of("es"));
            return List.of();
        } catch (BadKnowledge e) {
            return e.problems();
        }
    }

    @Test
    void everyBundledPackFitsItsSchema() {
        Schemas.check("knowledge-index-1", KnowledgeLoader.bundled(KnowledgeLoader.INDEX));
        int translations = 0;
        for (String file : KnowledgeLoader.list(KnowledgeLoader::bundled).files()) {
            String text = KnowledgeLoader.bundled(file);
            String kind = JsonParser.parseString(text).getAsJsonObject().get("pack").getAsString();
            assertEquals(List.of(), Schemas.errors("knowledge-" + kind + "-1", text), file);
            String own = KnowledgeLoader.bundled("es/" + file);
            if (own != null) {
                translations++;
                assertEquals(List.of(), Schemas.errors("knowledge-translations-1", own), "es/" + file);
            }
        }
        assertTrue(translations > 30, "only " + translations);
    }

    /** One schema for each kind of pack, and of no other form than the first ones that are read. */
    @Test
    void everyKindHasASchema() {
        var names = new ArrayList<>(List.of("index", "translations"));
        for (var kind : KnowledgeLoader.Kind.values()) {
            names.add(kind.id());
        }
        for (String name : names) {
            var root = JsonParser.parseString(Schemas.text("knowledge-" + name + "-1")).getAsJsonObject();
            assertEquals("https://json-schema.org/draft/2020-12/schema", root.get("$schema").getAsString());
            assertEquals("urn:changeover:knowledge-" + name + ":1", root.get("$id").getAsString());
        }
    }

    /** Neither side knows a field that the other does not: the reader is watched while it asks. */
    @Test
    void bothKnowTheSameFields() {
        for (String file : SMALL.keySet()) {
            var known = new TreeSet<String>();
            SchemaFields.collect(JsonParser.parseString(Schemas.text(schema(file))).getAsJsonObject(), "$", known);
            assertEquals(known, AskedFields.of(file, SMALL), file);
        }
    }

    /** The words that the reader says it knows, as schemas have them. */
    private static Stream<String> words(List<Problem> problems) {
        String before = "is not one of: ";
        return problems.stream()
                .map(Problem::what)
                .filter(what -> what.contains(before))
                .map(what -> what.substring(what.indexOf(before) + before.length(), what.length() - 1))
                .map(known -> "[\"" + known.replace(", ", "\", \"") + "\"]");
    }

    @Test
    void bothRefuseTheSame() {
        var wrong = new ArrayList<String>();
        var used = new TreeSet<String>();
        int cases = 0;
        for (var pack : SMALL.entrySet()) {
            String file = pack.getKey();
            assertEquals(List.of(), Schemas.errors(schema(file), pack.getValue()), file);
            Object tree = SmallPacks.tree(file, pack.getValue());
            for (Damage damage : Damage.all(tree)) {
                cases++;
                String text = damage.text(tree);
                var schema = Schemas.errors(schema(file), text);
                var reader = refused(file, text);
                if (damage.how().equals("other") && !HEADER.contains(damage.field())) {
                    words(reader).filter(known -> !schema.toString().contains(known))
                            .forEach(known -> wrong.add(file + " " + damage + ": schema has not " + known));
                }
                String exception = damage.field() + " " + damage.how();
                boolean readerOnly = schema.isEmpty() && !reader.isEmpty();
                if (readerOnly && ONLY_THE_READER.containsKey(exception)) {
                    used.add(exception);
                } else if (schema.isEmpty() != reader.isEmpty()) {
                    wrong.add(file + " " + damage + ": schema " + schema + ", reader " + reader);
                }
            }
        }
        assertEquals(List.of(), wrong, wrong.size() + " of " + cases + "\n" + String.join("\n", wrong));
        assertEquals(new TreeSet<>(ONLY_THE_READER.keySet()), used, "exceptions that are none");
        assertTrue(cases > 2000, "too few: " + cases);
    }
}
