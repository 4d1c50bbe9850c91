package changeover.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.execute.Changes.NotBegun;
import changeover.execute.Changes.Refusal;
import changeover.knowledge.KnowledgeLoader;
import changeover.plan.PlanCodec;
import changeover.report.Runs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bad input: one line, the right exit code, nothing on standard output, nothing begun, nothing written. */
class BadInputTest {
    private static final String HASH = Runs.plan().hash();

    private final FakeTools tools = new FakeTools();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    static Stream<Arguments> inputs() {
        return Stream.of(
                bad(64, "We do not know the option --jsn.", "scan", "--jsn"),
                bad(64, "We do not know the option --jsn.", "--jsn"),
                bad(64, "We do not know the word scam here.", "scam"),
                bad(64, "We do not know the word more here.", "scan", "more"),
                bad(64, "Something is missing: --json.", "scan", "--json"),
                bad(64, "Something is missing: --consent.", "run", "--plan", "p.json"),
                bad(64, "Something is missing: FILE.", "proof", "verify"),
                bad(64, "--json was given twice.", "scan", "--json", "-", "--json", "-"),
                bad(64, "Choose one of --record, --recording, --registry and --list.", "scan", "--record", "a", "--recording", "b"),
                bad(64, "Choose one of --record, --recording, --registry and --list.", "scan", "--registry", "a", "--recording", "b"),
                bad(65, "torn.json is not what it should be (not a registry file).", "scan", "--registry", "torn.json"),
                bad(64, "Choose one of --record, --recording, --registry and --list.", "scan", "--list", "a", "--registry", "b"),
                bad(65, "We do not know what kind of list torn.json is.", "scan", "--list", "torn.json"),
                bad(65, "These lists cannot be of one PC: 1.csv, 1.csv, 1.csv.", "scan", "--list", "1.csv", "--list", "1.csv", "--list", "1.csv"),
                bad(66, "There is no file no.csv.", "scan", "--list", "no.csv"),
                bad(66, "There is no file no.reg.", "scan", "--registry", "no.reg"),
                bad(64, "Use either --done or --skip.", "resume", "--done", "a1", "--skip", "a1"),
                bad(64, "Only one of --html and --json", "proof", "--html", "-", "--json", "-"),
                bad(64, "We know no replacement called magic.", "plan", "--replace", "magic"),
                bad(65, "torn.json is not complete", "plan", "--scan", "torn.json"),
                bad(65, "p.json is another kind of file: changeover/scan/1", "plan", "--scan", "p.json"),
                bad(65, "names a product we do not know (newer)", "plan", "--scan", "newer.json"),
                bad(65, "torn.json is not what it should be (not a recording).", "scan", "--recording", "torn.json"),
                bad(65, "This file is not a plan.", "run", "--plan", "torn.json", "--consent", HASH),
                bad(65, "This file is not a plan", "run", "--plan", "scan.json", "--consent", HASH),
                bad(65, "This plan was changed after it was made.", "run", "--plan", "forged.json", "--consent", HASH),
                bad(65, "torn.json is not a receipt of this program.", "proof", "verify", "torn.json"),
                bad(65, "This consent belongs to another plan.", "run", "--plan", "p.json", "--consent", "00"),
                bad(66, "There is no file no.json.", "scan", "--recording", "no.json"),
                bad(66, "There is no file no.json.", "plan", "--scan", "no.json"),
                bad(66, "There is no file no.json.", "run", "--plan", "no.json", "--consent", HASH),
                bad(66, "There is no file no.json.", "proof", "verify", "no.json"),
                bad(66, "No change was begun on this PC, so there is no receipt.", "proof"),
                bad(77, "You have no rights to use secret.json.", "plan", "--scan", "secret.json"));
    }

    private static Arguments bad(int code, String words, String... args) {
        return Arguments.of(code, words, args);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void oneClearSentence(int code, String words, String[] args) {
        files(tools);
        var before = Map.copyOf(tools.files);
        assertComplains(code, words, args);
        assertEquals(before, tools.files);
        assertTrue(tools.asked.stream().allMatch(a -> a.startsWith("begin 00")), tools.asked.toString());
    }

    /** What the inputs name. */
    static void files(FakeTools tools) {
        tools.files.put("torn.json", "{\"schema\": ");
        tools.files.put("1.csv", "name,version");
        tools.files.put("p.json", PlanCodec.write(Runs.plan()));
        tools.files.put("forged.json", tools.files.get("p.json").replace("\"minutes\": 3", "\"minutes\": 4"));
        tools.files.put("scan.json", Runs.report().json(Runs.before(), false));
        tools.files.put("newer.json", Runs.report().json(Runs.before(), false).replace("\"kesl\"", "\"newer\""));
        tools.unreadable.add("secret.json");
    }

    /** A VPN is in the packs, too, but it is no antivirus. */
    @Test
    void aReplacementMustProtect() {
        tools.knowledge = KnowledgeLoader::load;
        assertComplains(64, "We know no replacement called proton-vpn.", "plan", "--replace", "proton-vpn");
        assertFalse(err().contains("bitwarden"), err());
        assertTrue(err().contains("eset"), err());
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(Refusal.WRONG_CONSENT, 65, "another plan"),
                Arguments.of(Refusal.OTHER_MACHINE, 65, "another PC"),
                Arguments.of(Refusal.BAD_PLAN, 65, "does not fit"),
                Arguments.of(Refusal.OTHER_FACTS, 65, "other facts"),
                Arguments.of(Refusal.NO_RIGHTS, 77, "administrator rights"),
                Arguments.of(Refusal.BUSY, 75, "Another change is under way"),
                Arguments.of(Refusal.CANNOT_WRITE, 73, "nothing was done"),
                Arguments.of(Refusal.NOTHING_OPEN, 66, "no unfinished change"),
                Arguments.of(Refusal.PERSON_REFUSED, 77, "said no"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatWasNotBegunIsSaidSo(Refusal why, int code, String words) {
        tools.begun = new NotBegun(why, "");
        assertComplains(code, words, "resume");
    }

    @Test
    void aFullDiskOrReadOnlyFolderLosesNothing() {
        tools.full = "No space left on device";
        for (String[] args : new String[][] {
            {"scan", "--json", "r.json"}, {"plan", "--json", "p.json"}, {"scan", "--record", "rec.json"}
        }) {
            assertComplains(73, "(No space left on device)", args);
        }
        assertTrue(tools.files.isEmpty());
    }

    @Test
    void aFaultOfOursHasACodeAndNoStackTrace() {
        tools.knowledge = () -> {
            throw new IllegalStateException("secret of anna");
        };
        assertComplains(70, "Something went wrong on our side (code ", "plan");
        assertFalse(err().contains("anna"), err());
        String first = err();
        assertComplains(70, "Something went wrong on our side", "plan");
        assertEquals(first, err());
        assertTrue(err().matches("(?s).*code [0-9A-F]{4}-[0-9A-F]{4}\\).*"), err());
    }

    @Test
    void evenAnErrorOfTheMachineBelowIsASentence() {
        tools.knowledge = () -> {
            throw new StackOverflowError();
        };
        assertComplains(70, "Something went wrong on our side (code ", "plan");
    }

    @Test
    void dataThatDidNotGoOutIsNoSuccess() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        var cli = new Cli(
                tools, new PrintStream(full), new PrintStream(err, true, StandardCharsets.UTF_8), () -> 0);
        assertEquals(73, cli.run("scan", "--json", "-"));
        assertTrue(err().startsWith("We cannot write standard output"), err());
        assertEquals(73, cli.run("facts", "--json"));
    }

    @Test
    void whatAMachineSaysCannotSteerTheTerminal() {
        tools.files.put("x\u001b[31m", "{");
        assertComplains(65, "x?[31m is not complete", "plan", "--scan", "x\u001b[31m");
    }

    private void assertComplains(int code, String words, String... args) {
        out.reset();
        err.reset();
        var cli = new Cli(
                tools,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> 0);
        assertEquals(code, cli.run(args), () -> out + err());
        assertTrue(err().contains(words), err());
        assertEquals(1, err().lines().count(), err());
        assertEquals("", out.toString(StandardCharsets.UTF_8));
        assertFalse(err().contains("\tat ") || err().contains("Exception"), err());
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
