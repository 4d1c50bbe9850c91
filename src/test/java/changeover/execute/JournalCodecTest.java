package changeover.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalCodecTest {
    private static String text;
    private static List<String> lines;

    @BeforeAll
    static void aWholeJournal() {
        var world = World.linux();
        world.begin(world.plan("newav"));
        lines = ((Changes.View) world.changes().newest()).journalLines();
        text = String.join("\n", lines) + "\n";
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var good = assertInstanceOf(JournalCodec.Good.class, JournalCodec.read(text));
        assertEquals(lines, good.lines());
        assertEquals(lines.getFirst(), JournalCodec.write(good.header()));
        for (int i = 0; i < good.events().size(); i++) {
            assertEquals(
                    lines.get(i + 1), JournalCodec.write(good.events().get(i), JournalCodec.hash(lines.get(i))));
        }
    }

    /** One changed letter anywhere but in the last line is damage. */
    @Test
    void everyLineIsChainedToTheOneBefore() {
        for (int i = 0; i < lines.size() - 1; i++) {
            for (int at : new int[] {1, lines.get(i).length() / 2, lines.get(i).length() - 3}) {
                var changed = new ArrayList<>(lines);
                var line = new StringBuilder(lines.get(i));
                line.setCharAt(at, line.charAt(at) == 'q' ? 'z' : 'q');
                changed.set(i, line.toString());
                var reading = JournalCodec.read(String.join("\n", changed) + "\n");
                assertInstanceOf(JournalCodec.Broken.class, reading, "line " + i + " at " + at);
            }
        }
    }

    @Test
    void aMissingOrDoubledOrSwappedLineIsDamage() {
        for (int i = 1; i < lines.size() - 1; i++) {
            var less = new ArrayList<>(lines);
            less.remove(i);
            assertInstanceOf(JournalCodec.Broken.class, JournalCodec.read(String.join("\n", less) + "\n"));
            var more = new ArrayList<>(lines);
            more.add(i, lines.get(i));
            assertInstanceOf(JournalCodec.Broken.class, JournalCodec.read(String.join("\n", more) + "\n"));
        }
    }

    @Test
    void aLastLineOfZerosIsTorn() {
        var good = assertInstanceOf(JournalCodec.Good.class, JournalCodec.read(text + "\0\0\0\n"));
        assertTrue(good.torn());
        assertEquals(lines, good.lines());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"schema\":\"changeover/journal/1\"", "nonsense\n"})
    void withoutAWholeHeaderNothingWasBegun(String begin) {
        assertInstanceOf(JournalCodec.NotBegun.class, JournalCodec.read(begin));
    }

    @Test
    void anUnknownVersionIsSaidSo() {
        String other = text.replaceFirst("changeover/journal/1", "changeover/journal/9");
        var broken = assertInstanceOf(JournalCodec.Broken.class, JournalCodec.read(other));
        assertTrue(broken.detail().contains("version"));
    }

    @Test
    void aConsentToAnotherPlanIsDamage() {
        String hash = lines.getFirst().replaceFirst("(?s).*\"consent\":\\{\"hash\":\"([0-9a-f]{64}).*", "$1");
        String forged = text.replaceFirst("\"consent\":\\{\"hash\":\"" + hash, "\"consent\":{\"hash\":\"" + "0".repeat(64));
        assertInstanceOf(JournalCodec.Broken.class, JournalCodec.read(forged));
    }
}
