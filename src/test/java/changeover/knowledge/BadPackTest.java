package changeover.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs that were made to harm, or that are something else: refused at once, with a sentence. */
class BadPackTest {
    private static final Duration QUICKLY = Duration.ofSeconds(1);
    private static final String FILE = "reasons.json";
    private static final String GOOD = SmallPacks.texts().get(FILE);

    private static Problem first(String text) {
        return assertTimeoutPreemptively(QUICKLY, () -> {
            var texts = new LinkedHashMap<>(SmallPacks.texts());
            texts.put(FILE, text);
            return first(assertThrows(BadKnowledge.class, () -> KnowledgeLoader.load(texts)));
        });
    }

    private static Problem first(byte[] bytes) {
        return assertTimeoutPreemptively(QUICKLY, () -> first(assertThrows(
                BadKnowledge.class, () -> KnowledgeLoader.load(file -> file.equals(FILE)
                        ? PackText.of(file, bytes)
                        : SmallPacks.texts().get(file)))));
    }

    /** One short sentence about our file, that can be printed anywhere. */
    private static Problem first(BadKnowledge refused) {
        Problem first = refused.problems().getFirst();
        assertEquals(FILE, first.file(), refused.getMessage());
        for (Problem problem : refused.problems()) {
            String told = problem.toString();
            assertTrue(told.length() < 2500, () -> "a sentence of " + told.length());
            assertEquals(-1, Letters.unfit(told), told);
            assertFalse(told.contains("Exception") || told.contains("java.") || told.contains("\tat "), told);
        }
        return first;
    }

    private static void says(String sentence, Problem problem) {
        assertTrue(problem.what().contains(sentence), problem.toString());
    }

    @Test
    void theGoodOneIsGood() {
        assertNotNull(KnowledgeLoader.load(file -> {
            String text = SmallPacks.texts().get(file);
            return text == null ? null : PackText.of(file, text.getBytes(StandardCharsets.UTF_8));
        }));
    }

    /** A stream that never ends is read no further than a pack may be long. */
    @Test
    void aPackThatIsTooBig() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return ' ';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                given += length;
                return length;
            }
        };
        var refused = assertTimeoutPreemptively(
                QUICKLY, () -> assertThrows(BadKnowledge.class, () -> PackText.of(FILE, endless)));
        says("longer than 1 MB", first(refused));
        assertTrue(endless.given < 2L * Limits.PACK, endless.given + " bytes were read");
    }

    @Test
    void hundredMegabytesOfText() {
        String big = "{\"schema\": \"" + "x".repeat(100 << 20) + "\"}";
        says("longer than 1 MB", first(big));
        says("longer than 1 MB", first(big.substring(0, Limits.PACK + 1)));
        says("too early", first(" ".repeat(Limits.PACK)));
    }

    @Test
    void manyPacksTogether() {
        var texts = new HashMap<>(SmallPacks.texts());
        var names = new ArrayList<String>();
        String filler = GOOD + " ".repeat(Limits.PACK - GOOD.length());
        for (int i = 0; i < 20; i++) {
            names.add("\"more-" + i + ".json\"");
            texts.put("more-" + i + ".json", filler);
        }
        texts.computeIfPresent(
                KnowledgeLoader.INDEX, (_, t) -> t.replace("\"exits.json\"", "\"exits.json\", " + String.join(", ", names)));
        var refused = assertThrows(BadKnowledge.class, () -> KnowledgeLoader.load(texts));
        assertTrue(refused.getMessage().contains("All packs together are longer than 12 MB."), refused.getMessage());
    }

    /** The largest pack has room to grow tenfold, or the bound would stop honest work first. */
    @Test
    void theBoundsLeaveRoom() {
        int all = 0;
        for (String file : EveryFieldTest.files()) {
            int length = KnowledgeLoader.bundled(file).length();
            assertTrue(length < Limits.PACK / 4, file);
            all += length;
        }
        assertTrue(all < Limits.ALL_PACKS / 4, "all: " + all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"s\": [", "[{\"a\":"})
    void deepNesting(String open) {
        says("in each other", first(open.repeat(100_000)));
        says("in each other", first("{\"schema\": \"x\", \"entries\": " + open.repeat(100_000)));
        var reading = new Reading();
        KnowledgeCodec.heads(FILE, "{\"entries\": [{\"a\": " + open.repeat(100_000), reading);
        assertEquals(1, reading.problems.size(), reading.problems.toString());
    }

    @Test
    void depthUpToTheBound() {
        var reading = new Reading();
        String within = "[".repeat(Limits.DEPTH) + "]".repeat(Limits.DEPTH);
        assertNotNull(KnowledgeCodec.read(FILE, within, reading));
        assertEquals(List.of(), reading.problems);
        KnowledgeCodec.read(FILE, "[" + within + "]", reading);
        assertEquals(1, reading.problems.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "windows-1252", "IBM850"})
    void otherEncodings(String charset) {
        first(GOOD.replace("Only", "Només — ü").getBytes(Charset.forName(charset)));
    }

    /** Bytes as hexadecimal in place of the letter O of a text. */
    @ParameterizedTest
    @CsvSource({
        "80, a byte of the middle", "c3, the first of two", "c0af, a slash in two bytes", "e080af, a slash in three",
        "eda080, half of a pair", "edb080, the other half", "f4908080, behind the last character", "f8888080, five bytes",
        "ff, no byte of any", "e282, two of three", "f09f98, three of four", "f0808080, nothing in four"
    })
    void notUtf8(String hex, String what) {
        String text = new String(java.util.HexFormat.of().parseHex(hex), StandardCharsets.ISO_8859_1);
        var bytes = GOOD.replace("Only", text + "nly").getBytes(StandardCharsets.ISO_8859_1);
        var problem = first(bytes);
        says("This is not UTF-8 text, at byte " , problem);
        says("This is not UTF-8 text, at byte ", first((GOOD.trim() + text).getBytes(StandardCharsets.ISO_8859_1)));
        assertFalse(what.isBlank());
    }

    /** The decoder is our own: it must do what the library does with every character there is. */
    @Test
    void everyCharacterIsDecoded() {
        var all = new StringBuilder();
        for (int code = 0; code <= Character.MAX_CODE_POINT; code++) {
            if (code < 0xd800 || code > 0xdfff) {
                all.appendCodePoint(code);
            }
            if (all.length() > 200_000 || code == Character.MAX_CODE_POINT) {
                String text = all.toString();
                assertEquals(text, PackText.of(FILE, text.getBytes(StandardCharsets.UTF_8)));
                all.setLength(0);
            }
        }
    }

    @Test
    void aByteOrderMark() {
        says("byte order mark", first("\ufeff" + GOOD));
        says("byte order mark", first(("\ufeff" + GOOD).getBytes(StandardCharsets.UTF_8)));
    }

    /** In place of a number, and of a date. */
    @ParameterizedTest
    @ValueSource(strings = {
        "NaN", "Infinity", "-Infinity", "\"NaN\"", "1e999", "-1e999", "1e-999", "9223372036854775808", "3.0", "03", "+3",
        "0x3", ".3", "3.", "--3", "\"\u0663\"", "\"2026-02-30\"", "\"2026-11-23T00:00\"", "\"0000-00-00\"",
        "\"+2026-11-23\"", "\"2026-11-2\u0663\"", "\"99999-01-01\"", "true", "null", "{}", "[]"
    })
    void numbersAndDatesThatAreNone(String value) {
        first(GOOD.replace("\"points\": 3", "\"points\": " + value));
        first(GOOD.replace("\"2026-11-23\"", value));
    }

    @Test
    void aNumberOfAMillionDigits() {
        first(GOOD.replace("\"points\": 3", "\"points\": " + "9".repeat(1_000_000)));
        first(GOOD.replace("\"points\": 3", "\"points\": 0." + "0".repeat(999_000) + "1"));
        first(GOOD.replace("\"points\": 3", "\"points\": 1e" + "9".repeat(1000)));
    }

    /** As it is, and as JSON can write it; in a value, an id and a name. */
    @ParameterizedTest
    @ValueSource(ints = {
        0x00, 0x07, 0x0a, 0x1b, 0x7f, 0x85, 0x9b, 0xad, 0x061c, 0x200b, 0x200e, 0x200f, 0x2028, 0x202a, 0x202e, 0x2060,
        0x2066, 0x2069, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xfeff, 0xfffd, 0xfffe, 0xffff
    })
    void charactersThatCannotBeSeen(int code) {
        for (String shown : new String[] {Character.toString((char) code), "\\u%04x".formatted(code)}) {
            first(GOOD.replace("Only the", "Only " + shown + "the"));
            first(GOOD.replace("\"weak\"", "\"we" + shown + "ak\""));
            first(GOOD.replace("\"why\"", "\"w" + shown + "hy\""));
        }
    }

    @Test
    void pairsAreWholeOrRefused() {
        assertEquals(-1, Letters.unfit("a\ud83d\ude00b")); // a face, which is one character
        for (String torn : new String[] {"\ud83da", "\ud83d", "\ude00", "a\ude00\ud83d", "\ud83d\ud83d\ude00"}) {
            assertTrue(Letters.unfit(torn) >= 0, torn);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\u05d0\u05d1", "\u0627", "a b", "a/b", "..", ".a", "-a", "_a", "\u0430dmin", "\u00e9", "a:b", "a\\\\b", "\uff41"
    })
    void idsOfOtherLetters(String id) {
        says("An id has only", first(GOOD.replace("\"weak\"", "\"" + id + "\"")));
    }

    @Test
    void fieldsThatAreThereTwice() {
        says("is there twice", first(GOOD.replace("\"points\": 1", "\"points\": 1, \"points\": 1")));
        says("is there twice", first(GOOD.replace("\"points\": 1", "\"points\": 1, \"p\\u006fints\": 9")));
        says("is there twice", first(GOOD.replace("\"pack\"", "\"schema\": \"changeover/knowledge/1\", \"pack\"")));
    }

    /** What is quoted is cut, and nobody waits for a million complaints. */
    @Test
    void longNamesAndValues() {
        first(GOOD.replace("\"why\"", "\"" + "w".repeat(900_000) + "\""));
        first(GOOD.replace("\"weak\"", "\"" + "w ".repeat(400_000) + "\""));
    }

    /** A pack, and a translation, are read once by whoever loads all; opening reads what it is asked for, once. */
    @Test
    void nothingIsReadTwice() {
        var asked = new ArrayList<String>();
        Function<String, String> watched = file -> {
            asked.add(file);
            return KnowledgeLoader.bundled(file);
        };
        KnowledgeLoader.load(watched);
        var all = new ArrayList<>(List.of(KnowledgeLoader.INDEX));
        all.addAll(KnowledgeLoader.list(KnowledgeLoader::bundled).files());
        assertEquals(all, asked);
    }

    @Test
    void whateverIsTornIsRefused() throws IOException {
        byte[] whole = GOOD.strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            var torn = java.util.Arrays.copyOf(whole, length);
            var texts = new HashMap<>(Map.of(FILE, PackText.of(FILE, torn)));
            var reading = new Reading();
            KnowledgeCodec.read(FILE, texts.get(FILE), reading);
            assertFalse(reading.problems.isEmpty(), "whole after " + length + " bytes");
        }
    }
}
