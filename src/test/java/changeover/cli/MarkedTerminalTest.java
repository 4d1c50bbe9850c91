package changeover.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Finding;
import changeover.detect.MarkedPhrases;
import changeover.detect.Scan;
import changeover.detect.Scanner;
import changeover.detect.Verdict;
import changeover.execute.Changes;
import changeover.execute.PlanState;
import changeover.knowledge.Facts;
import changeover.knowledge.FactsFault;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.knowledge.MarkedPacks;
import changeover.os.recorded.RecordedHost;
import changeover.os.recorded.RecordingCodec;
import changeover.plan.Explain;
import changeover.plan.PlanCodec;
import changeover.report.Runs;
import changeover.report.Samples;
import changeover.words.Marked;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every line for people comes from a bundle or a pack: then it can be translated. */
class MarkedTerminalTest {
    private static final Knowledge ENGLISH = KnowledgeLoader.load();
    private static final Knowledge MARKED = MarkedPacks.open();
    private static final String HASH = Runs.plan().hash();

    /** What is typed and written the same in every language: the words of the command line, and ids behind them. */
    private static final List<String> TYPED = List.of(
            "changeover [", "-h", "--help", "--version", "--lang", "--json", "--recording", "--registry", "--list", "--record",
            "--with-names", "--scan", "--replace", "--plan", "--consent", "--done", "--skip", "--journal", "--html", "--for",
            "--ban", "--found", "--remove", "scan", "plan", "run", "resume", "status", "proof", "verify", "facts", "check",
            "import", "self-test", "changeover scan", "changeover plan", "changeover run",
            "changeover resume", "changeover status", "changeover proof verify", "changeover proof", "changeover facts check",
            "changeover facts import", "changeover facts", "changeover self-test", "en, es", "es", "home, business, contractor, state, abroad", "us-kaspersky-2024", "1.0.0", "j1");

    /** Details of the test's own tools. */
    private static final List<String> DETAILS = List.of("not a registry file", "not a recording", "changeover/scan/1", "newer");

    private final FakeTools tools = new FakeTools();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Object> seen = new ArrayList<>();

    MarkedTerminalTest() {
        tools.knowledge = () -> MARKED;
    }

    /** Runs a command in the language that nobody speaks; what it says must be all in marks. */
    private void says(int code, String... args) throws Exception {
        bytes.reset();
        Marked.during(() -> {
            var both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
            assertEquals(code, new Cli(tools, both, both, () -> -1).run(args), () -> String.join(" ", args) + "\n" + bytes);
        });
        String said = bytes.toString(StandardCharsets.UTF_8);
        assertTrue(said.contains("⟧"), () -> String.join(" ", args) + " says " + said);
        var names = MarkedPacks.names(MARKED).know(TYPED, List.of(args), seen, tools.scan, tools.found, HASH);
        MarkedPhrases.tell(tools.scan, names);
        var foreign = names.inPage(said);
        assertTrue(foreign.isEmpty(), () -> String.join(" ", args) + ":\n" + String.join("\n", foreign) + "\n\n" + said);
    }

    private static Scan recorded(String name) throws Exception {
        try (var in = Scanner.class.getResourceAsStream(name + ".json")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Scanner(ENGLISH).scan(new RecordedHost(RecordingCodec.read(text)), false).in(MARKED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "debian-clean", "debian-closed", "debian-kesl", "debian-kesl-removed", "debian-kesl-stopped", "container-kesl",
        "fedora-kesl", "windows-denied", "windows-home-plus", "windows-kes-managed", "windows-none", "windows-server",
        "windows-unclear-name"
    })
    void scansAndPlans(String recording) throws Exception {
        tools.scan = recorded(recording);
        tools.files.put("r.json", "recording");
        tools.files.put("a.reg", "REGEDIT4");
        int code = tools.scan.verdict().exitCode();
        says(code, "scan", "--recording", "r.json");
        says(code, "scan", "--registry", "a.reg", "--json", "s.json");
        says(code, "scan", "--with-names", "--record", "rec.json");
        var plan = tools.plan(tools.scan, null);
        seen.add(plan);
        var explain = new Explain(Locale.ENGLISH, MARKED);
        plan.actions().forEach(a -> seen.add(String.join(" ", explain.of(a).command()))); // as it would be run
        says(0, "plan");
        says(0, "plan", "--json", "p.json");
    }

    @ParameterizedTest
    @EnumSource(Finding.State.class)
    void everyStateOfAProduct(Finding.State state) throws Exception {
        tools.scan = Samples.scan(
                Verdict.UNCLEAR,
                List.of(
                        Samples.finding(Samples.PLUS, state), Samples.finding(Samples.VPN, state),
                        Samples.finding(Samples.AGENT, state)),
                List.of(), List.of(Samples.blind()));
        says(Verdict.UNCLEAR.exitCode(), "scan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "business", "contractor", "state", "abroad"})
    void facts(String reader) throws Exception {
        says(0, "facts", "--for", reader);
    }

    @Test
    void factsCheck() throws Exception {
        says(0, "facts");
        says(0, "facts", "check");
        says(64, "facts", "--for", "nobody");
        says(64, "facts", "--ban", "none-such");
        says(64, "facts", "--ban", "x", "--found");
    }

    @ParameterizedTest
    @EnumSource(FactsFault.class)
    void refusedFacts(FactsFault fault) throws Exception {
        tools.files.put("f.facts", "f");
        tools.factsAnswer = new Tools.RefusedFacts(new Facts.Bad(fault, LocalDate.of(2026, 12, 1), List.of()));
        says(65, "facts", "import", "f.facts");
    }

    @ParameterizedTest
    @EnumSource(Tools.RemovedFacts.class)
    void importedFacts(Tools.RemovedFacts removed) throws Exception {
        tools.files.put("f.facts", "f");
        tools.removedFacts = removed;
        tools.factsIgnored = true;
        says(0, "facts", "import", "f.facts");
        tools.factsAnswer = new Tools.ImportedFacts(LocalDate.of(2026, 12, 1), true);
        says(0, "facts", "import", "f.facts");
        says(removed == Tools.RemovedFacts.NO_RIGHTS ? 77 : 0, "facts", "import", "--remove");
        says(64, "facts", "import");
    }

    @ParameterizedTest
    @EnumSource(PlanState.class)
    void changes(PlanState state) throws Exception {
        tools.knowledge = Runs.report()::knowledge; // the change is one of the small packs
        tools.scan = Runs.before();
        tools.found = new Changes.View(Runs.run(state), Runs.journal());
        seen.add(Samples.knowledge().products());
        says(0, "status");
        says(Carried.code(state), "resume");
        tools.files.put("p.json", PlanCodec.write(Runs.plan()));
        says(Carried.code(state), "run", "--plan", "p.json", "--consent", HASH);
    }

    @Test
    void proof() throws Exception {
        tools.knowledge = Samples::knowledge;
        tools.afterAChange();
        says(0, "proof", "--html", "r.html", "--json", "r.json");
        says(0, "proof", "verify", "r.html");
        tools.files.compute("r.html", (_, page) -> page.replaceFirst("⟦", "["));
        says(65, "proof", "verify", "r.html");
        says(66, "proof", "--journal", "j9");
        tools.found = new Changes.Damaged("/var/j1", "3");
        says(65, "status");
    }

    @Test
    void selfTest() throws Exception {
        tools.tried = Stream.of(Tools.Ability.values())
                .flatMap(a -> Stream.of(new Tools.Tried(a, true, "12"), new Tools.Tried(a, false, "")))
                .toList();
        says(70, "self-test");
        tools.tried = List.of();
        says(0, "self-test");
        says(0, "--version");
        tools.scan = Samples.scan(Verdict.NONE);
        says(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "scan", "plan", "run", "resume", "status", "proof", "proof verify", "facts", "facts check", "facts import",
        "self-test"
    })
    void help(String command) throws Exception {
        says(0, (command + " --help").strip().split(" "));
    }

    static Stream<Object[]> inputs() {
        return BadInputTest.inputs().map(org.junit.jupiter.params.provider.Arguments::get);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void refusals(int code, String words, String[] args) throws Exception {
        tools.knowledge = Samples::knowledge;
        BadInputTest.files(tools);
        seen.add(DETAILS);
        says(code, args);
    }

    @ParameterizedTest
    @EnumSource(Changes.Refusal.class)
    void whatWasNotBegun(Changes.Refusal why) throws Exception {
        tools.begun = new Changes.NotBegun(why, "");
        bytes.reset();
        Marked.during(() -> {
            var both = new PrintStream(bytes, true, StandardCharsets.UTF_8);
            new Cli(tools, both, both, () -> -1).run("resume");
        });
        assertEquals(List.of(), MarkedPacks.names(MARKED).inPage(bytes.toString(StandardCharsets.UTF_8)));
    }
}
