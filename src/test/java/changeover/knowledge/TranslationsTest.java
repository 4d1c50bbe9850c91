package changeover.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private static final Locale SPANISH = Locale.of("es");

    /** The same in both languages. */
    private static final Set<String> SAME = Set.of("Australia", "Kaspersky", "US", "No.");

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\\u00a0 ]\\d{3})*(?!\\d)|\\d+");

    /** What a pack says, and its Spanish. */
    private record Pair(String file, String claim, String english, String spanish) {
        @Override
        public String toString() {
            return file + " " + claim + ": " + english + (spanish == null ? "" : " = " + spanish);
        }
    }

    private static final Map<String, Map<Translator.Said, String>> TRANSLATED = new HashMap<>();
    private static final List<Pair> PAIRS = new ArrayList<>();

    static {
        for (String file : KnowledgeLoader.list(KnowledgeLoader::bundled).files()) {
            String json = KnowledgeLoader.bundled("es/" + file);
            var reading = new Reading();
            Map<Translator.Said, String> said =
                    json == null ? Map.of() : Translator.read("es/" + file, "es", file, json, reading);
            if (!reading.problems.isEmpty()) {
                throw new BadKnowledge(reading.problems);
            }
            TRANSLATED.put(file, said);
            Translatable.each(tree(file), t -> PAIRS.add(new Pair(
                    file, t.claim(), t.english(), said.get(new Translator.Said(t.claim(), t.english())))));
        }
    }

    private static Map<?, ?> tree(String file) {
        return (Map<?, ?>) SmallPacks.tree(file, KnowledgeLoader.bundled(file));
    }

    private static void none(List<?> wrong, String what) {
        assertTrue(wrong.isEmpty(), () -> wrong.size() + " " + what + "; packaging/check/translations helps:\n"
                + String.join("\n", wrong.stream().map(Object::toString).toList()));
    }

    @Test
    void noneIsMissing() {
        assertTrue(PAIRS.size() > 1000, "only " + PAIRS.size());
        none(PAIRS.stream()
                .filter(p -> p.spanish() == null)
                .toList(), "texts without Spanish");
    }

    /** Neither of an older sentence, nor of one that is gone. */
    @Test
    void noneIsStaleOrDangling() {
        var wrong = new ArrayList<String>();
        TRANSLATED.forEach((file, said) -> {
            var there = new HashMap<String, List<String>>();
            PAIRS.stream().filter(p -> p.file().equals(file))
                    .forEach(p -> there.computeIfAbsent(p.claim(), _ -> new ArrayList<>()).add(p.english()));
            for (Translator.Said one : said.keySet()) {
                List<String> now = there.get(one.claim());
                if (now == null) {
                    wrong.add(file + " " + one.claim() + ": there is no such claim");
                } else if (!now.contains(one.english())) {
                    wrong.add(file + " " + one.claim() + ": is now: " + now);
                }
            }
        });
        none(wrong, "stale or dangling translations");
    }

    @Test
    void noneIsStillEnglish() {
        none(PAIRS.stream()
                .filter(p -> p.english().equals(p.spanish()) && !SAME.contains(p.english()))
                .toList(), "texts that are the same in both languages");
    }

    @Test
    void numbersAgree() {
        none(PAIRS.stream()
                .filter(p -> p.spanish() != null && !numbers(p.spanish()).containsAll(numbers(p.english())))
                .toList(), "texts with other numbers");
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(n -> n.group().replaceAll("\\D", "")).toList();
    }

    @Test
    void knowsOtherNumbers() {
        assertEquals(List.of("1000", "29"), numbers("1,000 PCs on the 29th"));
        assertEquals(numbers("1,000"), numbers("1.000"));
        assertEquals(List.of("17", "19", "2024"), numbers("17 to 19 September 2024"));
    }

    @Test
    void readersGetTheirLanguageAndOthersEnglish() {
        var texts = SmallPacks.texts();
        texts.put("es/bans.json", spanish("bans.json", "b1/events/e1/changes", "No sales.", "Sin ventas."));
        assertEquals("No sales.", changes(texts, Locale.ENGLISH));
        assertEquals("No sales.", changes(texts, Locale.GERMAN));
        assertEquals("Sin ventas.", changes(texts, SPANISH));
        assertEquals("Sin ventas.", changes(texts, Locale.of("es", "MX")));
        texts.put("es/bans.json", spanish("bans.json", "b1/events/e1/changes", "No sale.", "Sin ventas."));
        assertEquals("No sales.", changes(texts, SPANISH), "the sentence has changed");
    }

    private static String changes(Map<String, String> texts, Locale locale) {
        return KnowledgeLoader.load(texts, locale).ban("b1").orElseThrow().events().getFirst().changes();
    }

    private static String spanish(String of, String claim, String english, String text) {
        return """
                {"schema": "changeover/knowledge/1", "pack": "translations", "language": "es", "of": "%s",
                 "checked": "2026-11-25", "entries": [{"claim": "%s", "english": "%s", "text": "%s"}]}"""
                .formatted(of, claim, english, text);
    }

    @Test
    void aDamagedTranslationIsRefused() {
        String good = spanish("bans.json", "b1/events/e1/changes", "No sales.", "Sin ventas.");
        for (String bad : List.of(
                good.replace("\"es\"", "\"fr\""), good.replace("\"text\"", "\"txt\""), good.replace("Sin ventas.", ""),
                good.replace("translations", "bans"), good.replace("\"bans.json\"", "\"b.json\""), "[]",
                good.replace("2026-11-25", "today"), good.substring(0, 60))) {
            var texts = SmallPacks.texts();
            texts.put("es/bans.json", bad);
            var refused = assertThrows(BadKnowledge.class, () -> KnowledgeLoader.load(texts, SPANISH), bad);
            assertEquals("es/bans.json", refused.problems().getFirst().file());
            KnowledgeLoader.load(texts, Locale.ENGLISH);
        }
    }

    @Test
    void englishReadsNoTranslation() {
        var asked = new ArrayList<String>();
        for (var locale : List.of(Locale.ENGLISH, Locale.of("de", "AT"), Locale.ROOT)) {
            var translator = Translator.to(locale, file -> {
                asked.add(file);
                return null;
            });
            OpenShelf.of(KnowledgeLoader::bundled, translator).bans();
        }
        assertEquals(List.of(), asked);
    }

    /** What is asked for is read with its translations, and nothing else. */
    @Test
    void translationsAreReadWithTheirParts() {
        var asked = new ArrayList<String>();
        var translator = Translator.to(SPANISH, file -> {
            asked.add(file);
            return KnowledgeLoader.bundled(file);
        });
        var open = OpenShelf.of(KnowledgeLoader::bundled, translator);
        assertEquals(List.of(), asked);
        open.reasons();
        open.reasons();
        assertEquals(List.of("es/reasons.json"), asked);
    }

    /** The whole in Spanish: no damage, and nothing but words for people differs. */
    @Test
    void theWholeIsSoundInSpanish() {
        var english = KnowledgeLoader.load();
        var spanish = KnowledgeLoader.load(SPANISH);
        assertEquals(english.sources(), spanish.sources());
        assertEquals(english.products().stream().map(Product::name).toList(),
                spanish.products().stream().map(Product::name).toList());
        assertEquals(english.alternatives().size(), spanish.alternatives().size());
        assertEquals(english.exitMeanings(), spanish.exitMeanings());
    }
}
