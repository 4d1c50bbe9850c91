package changeover.knowledge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A signed file of facts is taken when it is whole, newer and right, and for no other reason. */
class FactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate IN_USE = LocalDate.of(2026, 11, 23);
    private static final LocalDate NEWER = LocalDate.of(2026, 11, 24);
    private static final SignedFacts US = new SignedFacts();

    private static Facts.Judged judge(byte[] file) {
        return Facts.judge(file, US.key(), IN_USE, TODAY);
    }

    private static void assertFault(FactsFault fault, byte[] file) {
        assertEquals(fault, assertInstanceOf(Facts.Bad.class, judge(file)).fault());
    }

    private static List<String> problems(byte[] file) {
        var bad = assertInstanceOf(Facts.Bad.class, judge(file));
        assertEquals(FactsFault.BAD_CONTENT, bad.fault());
        return bad.problems().stream().map(Problem::toString).toList();
    }

    private static String text(byte[] file) {
        return new String(file, ISO_8859_1);
    }

    private static byte[] changed(byte[] file, String from, String to) {
        assertTrue(text(file).contains(from), from);
        return text(file).replace(from, to).getBytes(ISO_8859_1);
    }

    @Test
    void aGoodFileIsTaken() {
        var good = assertInstanceOf(Facts.Good.class, judge(US.file(NEWER)));
        assertEquals(NEWER, good.asOf());
        assertEquals(SignedFacts.packs(NEWER), good.texts());
        assertEquals(NEWER, KnowledgeLoader.load(good.texts()).asOf());
    }

    @Test
    void whatTheProgramBringsCanBeImported() {
        var texts = new LinkedHashMap<String, String>();
        var names = new ArrayList<>(KnowledgeLoader.list(KnowledgeLoader::bundled).files());
        names.add(KnowledgeLoader.INDEX);
        names.forEach(name -> texts.put(name, KnowledgeLoader.bundled(name)));
        var asOf = KnowledgeLoader.open().asOf();
        var judged = Facts.judge(US.file(asOf, texts), US.key(), asOf.minusDays(1), asOf);
        assertEquals(texts, assertInstanceOf(Facts.Good.class, judged).texts());
    }

    @Test
    void theSamePacksGiveTheSameFile() {
        var packs = SignedFacts.packs(NEWER);
        assertArrayEquals(US.file(NEWER, packs), US.file(NEWER, new TreeMap<>(packs).descendingMap()));
    }

    /** Every bit of the first line, and a bit here and there of the rest, the same in each run. */
    @Test
    void noFlippedBitIsTaken() {
        byte[] file = US.file(NEWER);
        int line = text(file).indexOf('\n') + 1;
        var random = new Random(4);
        var taken = new ArrayList<Integer>();
        for (int at = 0; at < file.length; at += at < line ? 1 : 1 + random.nextInt(20)) {
            for (int bit : at < line ? new int[] {0, 1, 2, 3, 4, 5, 6, 7} : new int[] {random.nextInt(8)}) {
                file[at] ^= (byte) (1 << bit);
                if (!(Facts.verify(file, US.key()) instanceof Facts.Bad)) {
                    taken.add(at);
                }
                file[at] ^= (byte) (1 << bit);
            }
        }
        assertEquals(List.of(), taken);
        assertInstanceOf(Facts.Good.class, judge(file));
    }

    @Test
    void noPartOfAFileIsTaken() {
        byte[] file = US.file(NEWER);
        for (int length = 0; length < file.length; length += length < 400 ? 1 : 20) {
            assertInstanceOf(Facts.Bad.class, Facts.verify(Arrays.copyOf(file, length), US.key()));
        }
        assertFault(FactsFault.TRUNCATED, Arrays.copyOf(file, file.length - 1));
        assertFault(FactsFault.NOT_OURS, Arrays.copyOf(file, 100));
        assertFault(FactsFault.NOT_OURS, new byte[0]);
    }

    @Test
    void nothingMayStandBehindTheEnd() {
        byte[] file = US.file(NEWER);
        assertFault(FactsFault.WRONG_CHECKSUM, Arrays.copyOf(file, file.length + 1));
    }

    @Test
    void aChangedRestIsSeen() {
        assertFault(FactsFault.WRONG_CHECKSUM, changed(US.file(NEWER), "Product One", "Product Two"));
    }

    @Test
    void aChangedDateIsSeen() {
        byte[] old = US.file(IN_USE);
        assertFault(FactsFault.WRONG_SIGNATURE, changed(old, "\"asOf\":\"2026-11-23\"", "\"asOf\":\"2026-11-24\""));
    }

    @Test
    void theKeyOfSomebodyElseIsNotOurs() {
        var other = new SignedFacts();
        assertFault(FactsFault.OTHER_KEY, other.file(NEWER));
        byte[] planted = changed(other.file(NEWER), other.key().id(), US.key().id());
        assertFault(FactsFault.WRONG_SIGNATURE, planted);
    }

    /** Four bits of the last letter of the signature mean nothing: without care they could be anything. */
    @Test
    void theFirstLineHasOneFormOnly() {
        String file = text(US.file(NEWER));
        int at = file.indexOf("==\"}") - 1;
        char last = file.charAt(at);
        assertTrue("AQgw".indexOf(last) >= 0, "the last letter of 64 bytes: " + last);
        var other = new StringBuilder(file);
        other.setCharAt(at, (char) (last + 1));
        assertFault(FactsFault.NOT_OURS, other.toString().getBytes(ISO_8859_1));
        assertFault(FactsFault.NOT_OURS, changed(US.file(NEWER), "\"length\":", "\"length\":0"));
        assertFault(FactsFault.NOT_OURS, changed(US.file(NEWER), "\"asOf\":\"2026-11-24\"", "\"asOf\":\"2026-13-24\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "MZ", "{}", "{\"schema\":\"changeover/facts/1\"}\n{}", "{\"schema\":\"changeover/facts-file/1\"}\n{}"})
    void otherFilesAreNotOurs(String text) {
        assertFault(FactsFault.NOT_OURS, text.getBytes(ISO_8859_1));
    }

    @Test
    void aLaterFormIsForANewerProgram() {
        assertFault(FactsFault.OTHER_FORM, changed(US.file(NEWER), "facts-file/1", "facts-file/2"));
        assertFault(FactsFault.OTHER_FORM, changed(US.file(NEWER), "facts-file/1", "facts-file/11"));
    }

    @Test
    void whatIsTooBigIsNotLookedAt() {
        assertFault(FactsFault.TOO_BIG, Arrays.copyOf(US.file(NEWER), FactsFile.LIMIT + 1));
    }

    @Test
    void olderFactsAreNotTaken() {
        assertFault(FactsFault.NOT_NEWER, US.file(IN_USE));
        assertFault(FactsFault.NOT_NEWER, US.file(IN_USE.minusYears(1)));
    }

    @Test
    void factsOfAFarDayAreNotTaken() {
        assertInstanceOf(Facts.Good.class, judge(US.file(TODAY.plusDays(Facts.DAYS_AHEAD))));
        assertFault(FactsFault.IN_THE_FUTURE, US.file(TODAY.plusDays(Facts.DAYS_AHEAD + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "[]", "nonsense", "{\"a.json\":1}", "{\"a.json\":{}}", "{\"a.json\":null}", "{\"../a.json\":\"x\"}",
        "{\"/etc/a.json\":\"x\"}", "{\"a.json\":\"x\",\"a.json\":\"y\"}", "{\"a.json\":\"x\"} {}", "{\"a.json\":\"x\"",
        "{'a.json':'x'}"
    })
    void signedNonsenseIsNotTaken(String rest) {
        assertEquals(1, problems(US.file(NEWER, rest)).size());
    }

    /** All else in it is good, so nothing but the name can be what is refused. */
    @ParameterizedTest
    @ValueSource(strings = {"../a.json", "/a.json", "a\\\\b.json", "A.json", "a.txt", ".json", "a/b/c/d/e.json"})
    void namesThatAreNotOfPacksAreNotTaken(String name) {
        String rest = new String(FactsTextsCodec.write(SignedFacts.packs(NEWER)), ISO_8859_1);
        String more = rest.replaceFirst("\\{", java.util.regex.Matcher.quoteReplacement("{\"" + name + "\":\"{}\","));
        assertTrue(problems(US.file(NEWER, more)).getFirst().contains("must be the name of a pack"));
    }

    @Test
    void signedBytesThatAreNoTextAreNotTaken() {
        assertEquals(1, problems(US.file(NEWER, new byte[] {'{', '"', (byte) 0xC3, '"', '}'})).size());
    }

    @Test
    void everythingThatIsWrongWithThePacksIsSaid() {
        var packs = new LinkedHashMap<>(SignedFacts.packs(NEWER));
        packs.remove("exits.json");
        packs.computeIfPresent("reasons.json", (_, text) -> text.replace("\"points\": 3", "\"points\": \"many\""));
        String said = String.join("\n", problems(US.file(NEWER, packs)));
        assertTrue(said.contains("exits.json") && said.contains("points"), said);
    }

    @Test
    void whatOnlyTheCheckerSeesIsSaid() {
        var packs = new LinkedHashMap<>(SignedFacts.packs(NEWER));
        packs.computeIfPresent("sources.json", (_, text) -> text.replace("{\"id\": \"s1\"",
                "{\"id\": \"idle\", \"title\": \"Idle\", \"url\": null, \"checked\": \"2026-11-20\"}, {\"id\": \"s1\""));
        assertTrue(problems(US.file(NEWER, packs)).getFirst().contains("Nothing rests on this source."));
    }

    @Test
    void theDateOfTheFileIsTheDateOfThePacks() {
        var said = problems(US.file(NEWER, SignedFacts.packs(IN_USE)));
        assertTrue(said.getFirst().contains("the date of the file, which is 2026-11-24"), said.toString());
    }

    @Test
    void translationsAreCheckedToo() {
        var packs = new LinkedHashMap<>(SignedFacts.packs(NEWER));
        packs.put("es/reasons.json", "{\"schema\": \"changeover/knowledge/1\"}");
        assertTrue(problems(US.file(NEWER, packs)).getFirst().startsWith("es/reasons.json"));
    }

    @Test
    void theKeyOfThisProgramIsOne() {
        var key = FactsKey.pinned();
        assertEquals(key.id(), FactsKey.parse("# words\n\n" + key.line() + "\n").id());
    }

    @Test
    void aDamagedKeyIsNotAKey() {
        String line = US.key().line();
        String other = new SignedFacts().key().line();
        for (String text : List.of(
                "", line + "\n" + line, line.replace("ed25519", "rsa"), line.substring(0, line.length() - 8),
                line.substring(0, 24) + other.substring(24), "ed25519 " + US.key().id() + " AAAA")) {
            assertThrows(IllegalArgumentException.class, () -> FactsKey.parse(text), text);
        }
    }

    @Test
    void whereFactsCameFromStaysWithThem() {
        var knowledge = KnowledgeLoader.load(Map.copyOf(SignedFacts.packs(NEWER)));
        assertEquals(Origin.BUNDLED, knowledge.origin());
        var imported = knowledge.from(new Origin(true, false));
        assertTrue(imported.only(_ -> true).origin().imported() && imported.onlyFor("windows").origin().imported());
        assertFalse(knowledge.origin().imported());
        assertEquals(knowledge.productsFor("windows"), imported.productsFor("windows"));
        assertNull(assertInstanceOf(Facts.Bad.class, judge(new byte[0])).asOf());
    }
}
