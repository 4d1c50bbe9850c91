package changeover.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sentences of at most 20 words, and cards that somebody with eight years of school can read. */
class ReadabilityTest {
    private static final int LONGEST = 20;
    private static final double GRADE = 8;
    private static final Pattern NAMES = Pattern.compile(
            "Kaspersky|UltraAV|Microsoft Defender|Windows Server|United States|Google Play|Maryland|New Hampshire"
                    + "|New Jersey|Texas|Vermont|Wisconsin|Germany|US|[Cc]lause 52\\.\\d+-\\d+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?:])\\s+");
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load();

    @ParameterizedTest
    @EnumSource(Ban.Audience.class)
    void cardsAreEasy(Ban.Audience audience) {
        var card = KNOWLEDGE.bans().getFirst().audiences().stream()
                .filter(c -> c.audience() == audience)
                .findFirst()
                .orElseThrow();
        for (var part : List.of(card.must(), card.may(), card.risk(), card.gain(), card.proof())) {
            assertFalse(part.isEmpty());
            String text = String.join(" ", part.stream().map(Ban.Statement::text).toList());
            assertTrue(grade(text) <= GRADE, () -> grade(text) + ": " + text);
        }
    }

    @Test
    void noSentenceIsLongOrLoud() {
        for (String text : texts()) {
            for (String sentence : SENTENCE_END.split(text)) {
                assertTrue(sentence.split("\\s+").length <= LONGEST, sentence);
            }
            assertFalse(text.contains("!"), text);
            assertFalse(text.contains("'"), "write ’: " + text);
        }
    }

    @Test
    void theMeasureTellsEasyFromHard() {
        assertTrue(grade("The cat sat on the mat. It was warm.") < 3);
        assertTrue(
                grade("Notwithstanding organisational considerations, jurisdictional authorities unconditionally"
                                + " prohibit unauthorised dissemination.")
                        > 15);
        assertEquals(3, syllables("united"));
        assertEquals(1, syllables("named"));
    }

    private static List<String> texts() {
        var texts = new ArrayList<String>();
        for (Ban ban : KNOWLEDGE.bans()) {
            ban.events().forEach(e -> {
                texts.addAll(List.of(e.title(), e.binds(), e.changes()));
                if (e.differs() != null) {
                    texts.add(e.differs().text());
                }
            });
            ban.audiences().forEach(c -> Stream.of(c.must(), c.may(), c.risk(), c.gain(), c.proof())
                    .forEach(part -> add(texts, part)));
            ban.positions().forEach(p -> add(texts, p.says()));
            add(texts, ban.allowed());
            add(texts, ban.prohibited());
            ban.questions().forEach(q -> {
                texts.add(q.question());
                add(texts, q.answer());
            });
        }
        KNOWLEDGE.lookalikes().forEach(l -> texts.addAll(List.of(l.looksLike(), l.what())));
        KNOWLEDGE.reasons().values().forEach(r -> texts.add(r.why()));
        KNOWLEDGE.products().stream().filter(p -> p.note() != null).forEach(p -> texts.add(p.note()));
        KNOWLEDGE.alternatives().forEach(a -> a.facts().forEach(f -> texts.add(f.text())));
        KNOWLEDGE.recipes().forEach(r -> Stream.of(r.before(), r.lost(), r.leaves(), r.guide())
                .forEach(part -> add(texts, part)));
        return texts;
    }

    private static void add(List<String> texts, List<Ban.Statement> statements) {
        statements.forEach(s -> texts.add(s.text()));
    }

    /** Flesch-Kincaid grade, names left out. */
    private static double grade(String text) {
        String plain = NAMES.matcher(text).replaceAll("");
        var sentences = Stream.of(SENTENCE_END.split(plain)).filter(s -> s.matches(".*\\w.*")).toList();
        var words = Stream.of(plain.split("[^A-Za-z’]+")).filter(w -> !w.isBlank()).toList();
        double syllables = words.stream().mapToInt(ReadabilityTest::syllables).sum();
        return 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
    }

    private static int syllables(String word) {
        String w = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        int count = (int) Pattern.compile("[aeiouy]+").matcher(w).results().count();
        if (count > 1 && w.matches(".*([^l]e|[^td]ed)") && !w.endsWith("ee")) {
            count--;
        }
        return Math.max(count, 1);
    }
}
