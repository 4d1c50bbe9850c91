package changeover.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Finding;
import changeover.detect.Scan;
import changeover.detect.Verdict;
import changeover.execute.ActionState;
import changeover.execute.Changes;
import changeover.execute.PlanState;
import changeover.execute.RunView;
import changeover.knowledge.BadKnowledge;
import changeover.knowledge.Problem;
import changeover.report.Runs;
import changeover.report.Samples;
import changeover.report.Schemas;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CliTest {
    private final FakeTools tools = new FakeTools();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private int window = 0;

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void theVerdictIsTheExitCode(Verdict verdict) {
        tools.scan = Samples.scan(verdict);
        assertEquals(verdict.exitCode(), run("scan"));
    }

    @Test
    void scanSaysWhatWasFound() {
        tools.scan = Samples.scan(Verdict.INSTALLED, Samples.finding(Samples.PLUS, Finding.State.INSTALLED));
        assertEquals(1, run("scan"));
        assertTrue(out().startsWith("Kaspersky Plus 21.16 is installed and running."), out());
        assertEquals("", err());
    }

    @Test
    void withADashNothingButJsonIsOnStandardOutput() {
        assertEquals(0, run("scan", "--json", "-"));
        Schemas.check("scan-1", out());
        assertTrue(err().startsWith("No Kaspersky software was found."), err());
        assertFalse(out().contains("annas-pc"));
    }

    @Test
    void theReportGoesIntoAFileWithNamesOnlyWhenAsked() {
        assertEquals(0, run("scan", "--json", "r.json", "--with-names"));
        Schemas.check("scan-1", tools.files.get("r.json"));
        assertTrue(tools.files.get("r.json").contains("annas-pc"));
        assertTrue(out().contains("Written to r.json."), out());
    }

    @Test
    void severalRegistryFilesAreOnePc() {
        tools.files.put("a.reg", "REGEDIT4");
        tools.files.put("b.reg", "REGEDIT4");
        assertEquals(0, run("scan", "--registry", "a.reg", "--registry", "b.reg"));
        assertEquals(List.of("registry [a.reg, b.reg]"), tools.asked);
        assertTrue(out().contains("This is what a.reg, b.reg holds, not this PC."), out());
    }

    @Test
    void severalListsAreOnePc() {
        tools.files.put("a.csv", "name,version");
        tools.files.put("b.json", "[]");
        assertEquals(0, run("scan", "--list", "a.csv", "--list", "b.json"));
        assertEquals(List.of("lists [a.csv, b.json]"), tools.asked);
        assertTrue(out().contains("This is what a.csv, b.json holds, not this PC. A list says only"), out());
    }

    @Test
    void recordingsAreMadeAndPlayedBack() {
        assertEquals(0, run("scan", "--record", "rec.json"));
        assertTrue(out().contains("Written to rec.json."), out());
        assertEquals(0, run("scan", "--recording", "rec.json"));
        assertTrue(out().contains("This is what the recording rec.json shows, not this PC."), out());
    }

    @Test
    void planSaysEachActionAndTheHash() {
        tools.scan = Runs.before();
        assertEquals(0, run("plan", "--json", "p.json"));
        Schemas.check("plan-1", tools.files.get("p.json"));
        assertTrue(out().contains("One change would be made on this PC"), out());
        assertTrue(out().contains("Remove Kaspersky Endpoint Security for Linux."), out());
        assertTrue(out().contains("changeover run --plan p.json --consent " + hash()), out());
        assertTrue(tools.kept.containsKey(Runs.report().hash(Runs.before())));
        assertTrue(tools.asked.isEmpty(), tools.asked.toString());
    }

    @Test
    void aPlanCanBeMadeFromAReport() {
        tools.files.put("r.json", Runs.report().json(Runs.before(), false));
        assertEquals(0, run("plan", "--scan", "r.json", "--json", "-"));
        Schemas.check("plan-1", out());
        assertTrue(err().contains("One change would be made"), err());
    }

    @Test
    void runCarriesOutExactlyTheAgreedPlanHere() {
        tools.scan = Runs.before();
        run("plan", "--json", "p.json");
        tools.afterAChange();
        assertEquals(0, run("run", "--plan", "p.json", "--consent", hash()));
        assertEquals(List.of("begin " + hash() + " true"), tools.asked);
        assertTrue(out().contains("The change is finished."), out());
        assertTrue(out().contains("41.5 seconds"), out());
    }

    @Test
    void anUnfinishedRunIsNoSuccess() {
        tools.afterAChange();
        tools.found = new Changes.View(Runs.run(PlanState.NEEDS_PERSON), Runs.journal());
        assertEquals(1, run("resume"));
        tools.found = new Changes.View(Runs.run(PlanState.AWAITING_RESTART), Runs.journal());
        assertEquals(75, run("resume"));
        assertTrue(out().contains("must be restarted"), out());
    }

    @Test
    void thePersonAnswersAStepThatWaitsForHer() {
        tools.afterAChange();
        var run = Runs.run(PlanState.WORKING);
        var steps = run.actions().stream()
                .map(s -> s.action().id().equals("a2")
                        ? new RunView.Step(s.action(), ActionState.YOUR_TURN, null, null, null, "", "")
                        : s)
                .toList();
        tools.found = new Changes.View(
                new RunView(
                        "j1", run.plan(), run.state(), run.agreedAt(), steps, run.unprotected(), run.accuracy(), null,
                        null, false),
                Runs.journal());
        assertEquals(0, run("status"));
        assertTrue(out().contains("changeover resume --done a2"), out());
        assertEquals(1, run("resume", "--done", "a2"));
        assertEquals(List.of("answer j1 a2 true", "resume true"), tools.asked);
        assertComplains(64, "There is no step a9", "resume", "--skip", "a9");
    }

    @Test
    void statusTellsTheTruth() {
        assertEquals(0, run("status"));
        assertTrue(out().contains("No change was begun on this PC."), out());
        tools.found = new Changes.View(Runs.run(PlanState.WORKING), Runs.journal());
        assertEquals(0, run("status"));
        assertTrue(out().contains("not finished") && out().contains("changeover resume"), out());
        tools.found = new Changes.Damaged("/var/j1", "line 3");
        assertComplains(65, "The journal /var/j1 is damaged (line 3).", "status");
    }

    @Test
    void proofIsWrittenCheckedAndRefusedAfterOneChangedByte() {
        tools.scan = Runs.before();
        run("plan");
        tools.afterAChange();
        assertEquals(0, run("proof", "--html", "r.html", "--json", "r.json"));
        Schemas.check("proof-1", tools.files.get("r.json"));
        assertTrue(tools.files.get("r.json").contains("state ii"), "the scan before is in it");
        assertEquals(0, run("proof", "verify", "r.html"), err());
        assertEquals(0, run("proof", "verify", "r.json"), err());
        assertTrue(out().contains("It does not show who made it."), out());
        tools.files.compute("r.html", (_, page) -> page.replaceFirst("Agreed", "agreed"));
        assertComplains(65, "r.html was changed after it was made.", "proof", "verify", "r.html");
        assertComplains(66, "There is no change called j9", "proof", "--journal", "j9");
    }

    @Test
    void selfTestSaysWhatDoesNotWork() {
        tools.tried = List.of(
                new Tools.Tried(Tools.Ability.RUN_COMMAND, true, ""),
                new Tools.Tried(Tools.Ability.ADMIN_RIGHTS, false, ""));
        assertEquals(0, run("self-test"));
        assertTrue(out().contains("Our knowledge is of 2026-11-23. That is one day ago."), out());
        assertTrue(out().contains("Does not work: administrator rights"), out());
        tools.tried = List.of(new Tools.Tried(Tools.Ability.WRITE_OWN_FILES, false, "disk full"));
        assertEquals(70, run("self-test"));
        assertTrue(out().contains("Does not work: writing our own files (disk full)"), out());
    }

    @Test
    void factsAreSaidAndChecked() {
        assertEquals(0, run("facts", "--for", "home"));
        assertTrue(out().contains("The US ban of 2024") && out().contains("We are not lawyers."), out());
        assertEquals(65, run("facts", "check"));
        assertTrue(out().contains("This has no source."), out());
        tools.knowledge = changeover.knowledge.KnowledgeLoader::load;
        assertEquals(0, run("facts", "check"));
        assertTrue(out().contains("Nothing is wrong."), out());
        assertEquals(0, run("facts", "check", "--json"));
        assertTrue(out().startsWith("{") && out().contains("\"schema\": \"changeover/facts-check/1\""), out());
        assertEquals(0, run("facts", "--json"));
        assertTrue(out().contains("\"schema\": \"changeover/facts/1\""), out());
        assertComplains(64, "We have no answers for nobody.", "facts", "--for", "nobody");
        damageKnowledge();
        assertEquals(65, run("facts", "check"));
        assertTrue(err().contains("x.json $: it is torn"), err());
    }

    @Test
    void versionNamesTheKnowledgeEvenWhenItIsDamaged() {
        assertEquals(0, run("--version"));
        assertEquals("Changeover 1.0.0, knowledge of 2026-11-23", out().strip());
        damageKnowledge();
        assertEquals(0, run("--version"));
        assertComplains(70, "The knowledge of this program is damaged", "scan", "--json", "-");
    }

    @Test
    void aloneItOpensTheWindowAndWithoutOneItLooks() {
        window = 7;
        assertEquals(7, run());
        assertEquals("", out());
        window = -1;
        assertEquals(0, run());
        assertTrue(err().contains("No window can be opened here."), err());
        assertTrue(out().startsWith("No Kaspersky software was found."), out());
    }

    /** The words, and nothing but the words. */
    @Test
    void theLanguageCanBeChosen() {
        tools.scan = Samples.scan(Verdict.INSTALLED, Samples.finding(Samples.PLUS, Finding.State.INSTALLED));
        assertEquals(1, run("scan", "--json", "-"));
        String data = out();
        assertEquals(1, run("--lang", "es", "scan", "--json", "-"));
        assertEquals(data, out());
        assertEquals(1, run("scan", "--lang=es"));
        assertTrue(out().startsWith("Kaspersky Plus 21.16 está"), out());
        assertEquals(1, run("scan", "--lang", "en"));
        assertTrue(out().startsWith("Kaspersky Plus 21.16 is"), out());
        assertEquals(0, run("scan", "--lang", "es", "--help"));
        assertTrue(out().contains("--lang") && out().contains("en, es"), out());
        window = 7;
        assertEquals(7, run("--lang", "es"));
    }

    @Test
    void aLanguageThatIsNotThereIsToldInOneSentence() {
        assertComplains(64, "There is no language tlh here.", "scan", "--lang", "tlh");
        assertComplains(64, "Something is missing: --lang.", "scan", "--lang");
        assertComplains(64, "Something is missing: --lang.", "--lang", "--help");
        assertComplains(64, "--lang aparece dos veces", "scan", "--lang", "es", "--lang=es");
    }

    @Test
    void factsAsDataAreTheSameInEveryLanguage() {
        assertEquals(0, run("facts", "--json"));
        String data = out();
        assertEquals(0, run("facts", "--json", "--lang", "es"));
        assertEquals(data, out());
    }

    @Test
    void helpNamesEveryCommand() {
        assertEquals(0, run("--help"));
        String help = out();
        for (String command : List.of("scan", "plan", "run", "resume", "status", "proof", "facts", "self-test")) {
            assertTrue(help.contains("  " + command + " "), help);
            assertEquals(0, run(command, "--help"), command);
        }
        assertEquals(0, run("proof", "verify", "--help"));
    }

    private void damageKnowledge() {
        tools.knowledge = () -> {
            throw new BadKnowledge(List.of(new Problem("x.json", "$", "it is torn")));
        };
    }

    private String hash() {
        return Runs.plan().hash();
    }

    private void assertComplains(int code, String words, String... args) {
        assertEquals(code, run(args), () -> out() + err());
        assertTrue(err().contains(words), err());
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        var cli = new Cli(
                tools,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                () -> window);
        int code = cli.run(args);
        assertFalse((out() + err()).contains("Exception"), Arrays.toString(args) + err());
        return code;
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
