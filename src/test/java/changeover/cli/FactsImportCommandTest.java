package changeover.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Facts;
import changeover.knowledge.FactsFault;
import changeover.knowledge.KnowledgeLoader;
import changeover.knowledge.Origin;
import changeover.knowledge.Problem;
import changeover.report.Samples;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a person reads after {@code facts import}, and which facts the program says are in use. */
class FactsImportCommandTest {
    private static final LocalDate ASKED = LocalDate.of(2026, 12, 1);

    private final FakeTools tools = new FakeTools();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aFile() {
        tools.files.put("new.facts", "any");
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        var o = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Cli(tools, o, new PrintStream(err, true, StandardCharsets.UTF_8), () -> -1).run(args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void refuses(FactsFault fault, List<Problem> problems) {
        tools.factsAnswer = new Tools.RefusedFacts(new Facts.Bad(fault, ASKED, problems));
    }

    @Test
    void aGoodFileIsSaidSo() {
        assertEquals(0, run("facts", "import", "new.facts"));
        assertTrue(out().contains("facts of December 1, 2026 are stored for your account"), out());
        tools.factsAnswer = new Tools.ImportedFacts(ASKED, true);
        assertEquals(0, run("facts", "import", "new.facts"));
        assertTrue(out().contains("for all accounts of this PC"), out());
    }

    @ParameterizedTest
    @EnumSource(FactsFault.class)
    void everyRefusalSaysWhatStaysInUse(FactsFault fault) {
        refuses(fault, List.of());
        assertEquals(65, run("facts", "import", "new.facts"));
        assertTrue(err().contains("new.facts") && err().contains(" stay in use."), err());
        assertEquals("", out());
    }

    @ParameterizedTest
    @CsvSource({
        "TOO_BIG, too big", "NOT_OURS, no file of facts", "OTHER_FORM, newer version", "OTHER_KEY, key we do not know",
        "WRONG_SIGNATURE, signature of", "TRUNCATED, The end of", "WRONG_CHECKSUM, after it was signed",
        "IN_THE_FUTURE, 'December 1, 2026, a day that has not come'", "NOT_NEWER, 'December 1, 2026, which are not newer'",
        "BAD_CONTENT, does not fit this program"
    })
    void eachRefusalHasItsOwnSentence(FactsFault fault, String words) {
        refuses(fault, List.of());
        run("facts", "import", "new.facts");
        assertTrue(err().contains(words), err());
    }

    @Test
    void tenProblemsAreShownAndTheRestIsCounted() {
        refuses(FactsFault.BAD_CONTENT, problems(10));
        run("facts", "import", "new.facts");
        assertTrue(err().contains("problem 10") && !err().contains("more problem"), err());
        refuses(FactsFault.BAD_CONTENT, problems(13));
        run("facts", "import", "new.facts");
        assertTrue(err().contains("problem 10") && !err().contains("problem 11"), err());
        assertTrue(err().contains("And 3 more problems."), err());
    }

    private static List<Problem> problems(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> new Problem("a.json", "$", "problem " + i)).toList();
    }

    @Test
    void aFileThatIsNotThere() {
        assertEquals(66, run("facts", "import", "no.facts"));
        assertTrue(err().contains("There is no file no.facts."), err());
    }

    @Test
    void eitherAFileOrRemove() {
        assertEquals(64, run("facts", "import"));
        assertEquals(64, run("facts", "import", "--remove", "new.facts"));
        assertTrue(err().contains("Name one file, or use --remove."), err());
        assertEquals(List.of(), tools.asked);
    }

    @ParameterizedTest
    @CsvSource({
        "REMOVED, 0, are removed. From the next", "REMOVED_OWN, 0, Your imported facts are removed.",
        "NOTHING, 0, There are no imported facts.", "NO_RIGHTS, 77, as administrator."
    })
    void removingSaysWhatIsLeft(Tools.RemovedFacts removed, int code, String words) {
        tools.removedFacts = removed;
        assertEquals(code, run("facts", "import", "--remove"));
        assertTrue((out() + err()).contains(words), out() + err());
    }

    @Test
    void importedFactsAreNamedSo() {
        run("--version");
        assertFalse(out().contains("imported"), out());
        run("facts");
        assertFalse(out().contains("imported"), out());
        tools.knowledge = () -> Samples.knowledge().from(new Origin(true, false));
        assertEquals(0, run("--version"));
        assertTrue(out().contains(", imported from a file"), out());
        assertEquals(0, run("facts"));
        assertTrue(out().replaceAll("\\s+", " ").contains(", imported from a file."), out());
        tools.knowledge = () -> KnowledgeLoader.load().from(new Origin(true, false));
        assertEquals(0, run("facts", "check"));
        assertTrue(out().contains(", imported from a file."), out());
        run("facts", "--json");
        assertTrue(out().contains("\"imported\": true"), out());
    }

    @Test
    void anIgnoredFileIsToldAndDataStaysData() {
        run("facts", "--json");
        assertEquals("", err());
        tools.factsIgnored = true;
        assertEquals(0, run("facts", "--json"));
        assertTrue(err().contains("A stored file of facts is damaged or not ours."), err());
        assertFalse(out().contains("damaged"), out());
    }
}
