package changeover.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamagedPacksTest {
    /** Fields that may be left out: then nothing is known. */
    private static final Set<String> OPTIONAL = Set.of(
            "url", "time", "differs", "citation", "banId", "note", "generic", "publisher", "file", "reasonAlone",
            "salesEnd", "updatesEnd", "country", "free", "value", "asOf", "site", "ref", "minutesFrom", "minutesTo",
            "variants", "version", "versions", "from", "to", "kind", "period", "lab", "publishers", "besideOthers",
            "seenAs", "abroad", "atMost");

    private static List<Problem> refused(Map<String, String> texts) {
        return assertThrows(BadKnowledge.class, () -> KnowledgeLoader.load(texts)).problems();
    }

    private static List<Problem> refused(String file, String was, String is) {
        var texts = SmallPacks.texts();
        String text = texts.get(file);
        assertTrue(text.contains(was), was);
        texts.put(file, text.replaceFirst(Pattern.quote(was), Matcher.quoteReplacement(is)));
        return refused(texts);
    }

    private static void names(List<Problem> problems, String file, String place) {
        assertTrue(
                problems.stream()
                        .anyMatch(p -> p.file().equals(file) && p.place().equals(place) && !p.what().isBlank()),
                () -> "nothing about " + file + " " + place + " in " + problems);
    }

    @Test
    void theUndamagedPacksAreGood() {
        var knowledge = KnowledgeLoader.load(SmallPacks.texts());
        assertEquals("Product One", knowledge.product("p1").orElseThrow().name());
        assertEquals(Meaning.FINISHED, knowledge.meaning(InstallerKind.MSI, 0));
    }

    /** Every field of every object of every pack: left out, mistyped, emptied, written twice, and one too many. */
    @TestFactory
    Stream<DynamicTest> everyFieldIsGuarded() {
        var tests = new ArrayList<DynamicTest>();
        SmallPacks.texts().forEach((file, text) -> {
            Object tree = SmallPacks.tree(file, text);
            SmallPacks.objects(tree, "$", (place, object) -> {
                tests.add(test(file, tree, place, "surplus", "surplus", (map, name) -> map.put(name, "x")));
                for (Object key : object.keySet()) {
                    String name = key.toString();
                    Object value = object.get(key);
                    boolean own = name.equals("checked") && !place.equals("$"); // then the date of the pack holds
                    if (!OPTIONAL.contains(name) && !own && !place.endsWith(".codes")) {
                        tests.add(test(file, tree, place, name, "left out", (map, field) -> map.remove(field)));
                        tests.add(test(file, tree, place, name, "null", (map, field) -> map.put(field, null)));
                    }
                    tests.add(test(file, tree, place, name, "mistyped", (map, f) -> map.put(f, otherType(value))));
                    if (value instanceof String) {
                        tests.add(test(file, tree, place, name, "empty", (map, field) -> map.put(field, " ")));
                    }
                    tests.add(DynamicTest.dynamicTest(file + " " + place + "." + name + " twice", () -> {
                        var texts = SmallPacks.texts();
                        texts.put(file, SmallPacks.json(tree, "$", place + "." + name));
                        names(refused(texts), file, place + "." + name);
                    }));
                }
            });
        });
        assertTrue(tests.size() > 400, "too few: " + tests.size());
        return tests.stream();
    }

    private static Object otherType(Object value) {
        return value instanceof Boolean ? "x" : Boolean.TRUE;
    }

    private static DynamicTest test(
            String file,
            Object tree,
            String place,
            String name,
            String how,
            BiConsumer<Map<Object, Object>, String> harm) {
        return DynamicTest.dynamicTest(file + " " + place + "." + name + " " + how, () -> {
            Object damaged = SmallPacks.copy(tree);
            harm.accept(SmallPacks.objectAt(damaged, place), name);
            var texts = SmallPacks.texts();
            texts.put(file, SmallPacks.json(damaged, "$", ""));
            names(refused(texts), file, place + "." + name);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bans.json | \"2024-07-20\", \"updatesEnd\" | \"2024-13-45\", \"updatesEnd\" | $.entries[0].salesEnd",
                "bans.json | \"2024-09-29\" | \"29.9.2024\" | $.entries[0].updatesEnd",
                "bans.json | \"date\": \"2024-07-20\" | \"date\": \"2024-13\" | $.entries[0].events[0].date",
                "bans.json | \"date\": \"2024-07-20\" | \"date\": \"2024\" | $.entries[0].events[0].date",
                "bans.json | {\"text\": \"Use.\", \"sources\": [\"s1\"]} | {\"text\": \"Use.\", \"sources\": []} | $.entries[0].allowed[0].sources",
                "bans.json | \"One page says May.\", \"sources\": [\"s1\"] | \"One page says May.\", \"sources\": [] | $.entries[0].events[0].differs.sources",
                "exits.json | [\"s1\"] | [] | $.entries[0].sources",
                "exits.json | \"0\" | \"00\" | $.entries[0].codes.00",
                "exits.json | \"0\" | \"99999999999\" | $.entries[0].codes.99999999999",
                "reasons.json | : 3 | : 30000000000 | $.entries[0].points",
                "sources.json | https://example.org | javascript:x | $.entries[0].url",
                "packs.json | \"exits.json\" | \"../exits.json\" | $.packs[6]",
                "packs.json | \"2026-11-23\" | \"2026-02-30\" | $.asOf",
                "products.json | \"pattern\": \"One\" | \"pattern\": \"(\" | $.entries[0].signs[0].pattern",
                "products.json | \".*one\" | \"[\" | $.entries[0].signs[1].file",
                "products.json | \"uninstall-key\" | \"hearsay\" | $.entries[0].signs[0].witness",
                "products.json | \"covered\" | \"maybe\" | $.entries[0].ban",
                "products.json | [\"windows\"] | [\"amiga\"] | $.entries[0].platforms",
                "products.json | \"sources\": [\"s1\"], \"note\" | \"sources\": [\"s9\"], \"note\"| $.entries[0].sources[0]",
                "products.json | \"strong\" | \"none\" | $.entries[0].signs[0].reason",
                "products.json | \"pattern\": \"One 2\" | \"pattern\": \"(\" | $.entries[0].variants[0].pattern",
                "products.json | \"2.*\" | \"(\" | $.entries[0].variants[0].version",
                "products.json | 2002 | 2002.5 | $.entries[0].variants[0].from",
                "products.json | \"weak\" | \"none\" | $.entries[0].signs[0].reasonAlone",
                "products.json | \"b1\" | \"b2\" | $.entries[0].banId",
                "recipes.json | \"p1\" | \"p2\" | $.entries[0].product",
                "recipes.json | \"packages\": [] | \"packages\": [\"x\"] | $.entries[0].packages",
                "recipes.json | \"msi\" | \"dpkg\" | $.entries[0].packages",
                "recipes.json | 10 | 10.5 | $.entries[0].order",
                "alternatives.json | \"2026-10/2026-11\" | \"autumn\" | $.entries[0].facts[0]",
                "alternatives.json | \"kind\": \"free\" | \"kind\": \"cheap\" | $.entries[0].facts[0].kind",
                "exits.json | \"0\" | \"zero\" | $.entries[0].codes.zero",
                "sources.json | \"id\": \"s2\" | \"id\": \"s1\" | $.entries[1].id",
                "sources.json | \"sources\" | \"saucers\" | $.pack",
                "reasons.json | \"id\": \"weak\" | \"id\": \"strong\" | $.entries[1].id",
                "bans.json | \"audience\": \"state\" | \"audience\": \"home\" | $.entries[0].audiences",
                "bans.json | changeover/knowledge/1 | changeover/knowledge/9 | $.schema",
            })
    void namesTheFault(String file, String was, String is, String place) {
        names(refused(file, was, is), file, place);
    }

    /** What lenient readers take, and what no reader takes; otherwise whole packs. */
    @Test
    void onlyStandardJson() {
        String good = SmallPacks.texts().get("exits.json");
        var bad = List.of(
                "", "{", "nul", "[]", "// a comment\n" + good, "# a comment\n" + good, good + " {}", good + "x",
                good.replace('"', '\''), good.replace("\"kind\"", "kind"), good.replace("\"finished\"", "finished"),
                good.replace(": \"failed\"", "= \"failed\""), good.replace("}]", "};]"), good.replace("}]", "},]"),
                good.replace("\"failed\"", "\"fai\nled\""), good.substring(0, good.length() - 2));
        for (String text : bad) {
            var texts = SmallPacks.texts();
            texts.put("exits.json", text);
            var problems = assertThrows(BadKnowledge.class, () -> KnowledgeLoader.load(texts), text).problems();
            assertEquals("exits.json", problems.getFirst().file(), text);
        }
    }

    @Test
    void sameIdInTwoFilesAndAMissingFile() {
        var texts = SmallPacks.texts();
        texts.computeIfPresent(
                "packs.json",
                (_, t) -> t.replace("\"exits.json\"", "\"exits.json\", \"more.json\", \"none.json\""));
        texts.put("more.json", texts.get("products.json"));
        var problems = refused(texts);
        names(problems, "more.json", "$.entries[0].id");
        names(problems, "none.json", "$");
        assertTrue(problems.getFirst().what().contains("products.json"), problems.toString());
    }

    @Test
    void tellsEverythingAtOnce() {
        var texts = new LinkedHashMap<>(SmallPacks.texts());
        texts.computeIfPresent("sources.json", (_, t) -> t.replace("\"A page\"", "\"\""));
        texts.computeIfPresent("exits.json", (_, t) -> t.replace("\"failed\"", "\"sad\""));
        texts.computeIfPresent("products.json", (_, t) -> t.replace("\"H\"", "\"Z\"").replace("\"M\"", "\"Z\""));
        var problems = refused(texts);
        names(problems, "sources.json", "$.entries[0].title");
        names(problems, "exits.json", "$.entries[0].otherwise");
        names(problems, "products.json", "$.entries[0].signs[0].confidence");
        names(problems, "products.json", "$.entries[0].signs[1].confidence");
        assertEquals(problems.size(), problems.stream().distinct().count(), problems.toString());
    }
}
