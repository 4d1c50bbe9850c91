package changeover.detect;

import static changeover.detect.TestKnowledge.sign;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import changeover.detect.linux.DpkgPackages;
import changeover.detect.linux.RpmPackages;
import changeover.detect.linux.SystemdUnits;
import changeover.knowledge.Role;
import changeover.knowledge.Sign.Says;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Commands.Finished;
import changeover.os.Commands.NotStarted;
import changeover.os.Commands.TooLong;
import changeover.os.Os;
import changeover.os.Processes.Running;
import changeover.os.Services.Service;
import changeover.os.Services.State;
import changeover.os.Why;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tools of Linux print, and what it means. */
class UnderstandTest {
    private static final Signs SIGNS = Signs.of(
            TestKnowledge.of(TestKnowledge.sought(
                    "av", Role.PROTECTION, sign(Witness.PACKAGE, "av(-gui)?"), sign(Witness.UNIT, "av\\.service"),
                    sign(Witness.PROCESS, "av"))),
            "linux");

    private static List<Evidence> dpkg(String out) {
        return assertInstanceOf(Looked.Saw.class, DpkgPackages.understand(new Finished(0, out, ""), SIGNS)).evidence();
    }

    @ParameterizedTest
    @CsvSource({
        "'ii ', INSTALLED, solid", "'hi ', INSTALLED, solid", "'rc ', TRACE, package-leftover", "'rF ', INSTALLED, solid",
        "'iU ', INSTALLED, solid", "'pi ', INSTALLED, solid", "'pc ', TRACE, package-leftover", "'iHR', INSTALLED, solid"
    })
    void statesOfDebian(String state, Says says, String reason) {
        var seen = dpkg("av:amd64\t" + state + "\t1.2\n");
        assertEquals(1, seen.size());
        assertEquals(says, seen.getFirst().present());
        assertEquals(reason, seen.getFirst().reason());
        assertEquals(state.strip(), seen.getFirst().fact(Evidence.PACKAGE_STATE));
        assertEquals("1.2", seen.getFirst().fact(Evidence.VERSION));
        assertEquals("av:amd64", seen.getFirst().fact(Evidence.PACKAGE));
    }

    @Test
    void packagesKnownByNameOnlyAndOthersAreNothing() {
        assertEquals(List.of(), dpkg("av\tun \t\nav\tpn \t\navx\tii \t1\nx-av\tii \t1\n"));
        assertEquals(2, dpkg("av\tii \t1\nav-gui\trc \t1\nbash\tii \t5\n").size());
    }

    @Test
    void whatDebianDoesNotSayRightIsNotUnderstood() {
        for (var said : List.of(
                new Finished(2, "av\tii \t1\n", "dpkg-query: error"), new Finished(0, "av\tii \t1\nnonsense\n", ""),
                new Finished(0, "av\tii \t1\n", "warning"), new Finished(1, "av\tii \t1\n", ""),
                new Finished(-9, "av\tii \t1\n", ""))) {
            var not = assertInstanceOf(Looked.CouldNotLook.class, DpkgPackages.understand(said, SIGNS));
            assertEquals(Why.ODD, not.why());
            assertEquals(1, not.seenBefore().size());
        }
    }

    @Test
    void noAnswerIsNeverNothing() {
        assertEquals(new Looked.CouldNotLook(Why.MISSING, "x"), DpkgPackages.understand(new NotStarted(Why.MISSING, "x"), SIGNS));
        assertEquals(Why.TIMED_OUT, ((Looked.CouldNotLook) DpkgPackages.understand(new TooLong(1, "", ""), SIGNS)).why());
        assertEquals(Why.TIMED_OUT, ((Looked.CouldNotLook) RpmPackages.understand(new TooLong(1, "", ""), SIGNS)).why());
        assertEquals(new Looked.CouldNotLook(Why.MISSING, "x"), RpmPackages.understand(new NotStarted(Why.MISSING, "x"), SIGNS));
        assertInstanceOf(Looked.CouldNotLook.class, SystemdUnits.understand(Answer.absent(), SIGNS));
        assertEquals(new Looked.CouldNotLook(Why.DENIED, "x"), SystemdUnits.understand(Answer.failed(Why.DENIED, "x"), SIGNS));
        assertInstanceOf(Looked.CouldNotLook.class, RunningProcesses.understand(Answer.absent(), SIGNS, Os.LINUX));
        assertEquals(
                new Looked.CouldNotLook(Why.DENIED, "x"),
                RunningProcesses.understand(Answer.failed(Why.DENIED, "x"), SIGNS, Os.LINUX));
    }

    @Test
    void rpmTellsEachNameInALine() {
        var said = new Finished(1, "av\t1-2\t1700000000\npackage av-gui is not installed\n", "");
        var seen = assertInstanceOf(Looked.Saw.class, RpmPackages.understand(said, SIGNS)).evidence();
        assertEquals(1, seen.size());
        assertEquals("2023-11-14", seen.getFirst().fact(Evidence.INSTALLED_ON));
        assertEquals("rpm", seen.getFirst().fact(Evidence.INSTALLER));
        var odd = new Finished(1, "av\t1-2\t1700000000\n", "error: cannot open Packages database");
        var not = assertInstanceOf(Looked.CouldNotLook.class, RpmPackages.understand(odd, SIGNS));
        assertEquals(1, not.seenBefore().size());
    }

    @Test
    void unitsWithTheirState() {
        var units = List.of(
                new Service("av.service", "AV", false, State.RUNNING, "", "/lib/av.service"),
                new Service("av@.service", "", false, State.STOPPED, "", ""));
        var seen = assertInstanceOf(Looked.Saw.class, SystemdUnits.understand(Answer.got(units), SIGNS)).evidence();
        assertEquals(1, seen.size());
        assertEquals("running", seen.getFirst().fact(Evidence.RUNS));
    }

    @Test
    void aProgramThatRunsOftenIsOneWitness() {
        var all = List.of(
                new Running(1, "init", "", null), new Running(7, "av", "/opt/av", null), new Running(8, "av", "/opt/av", null),
                new Running(9, "AV", "", null));
        var seen = assertInstanceOf(Looked.Saw.class, RunningProcesses.understand(Answer.got(all), SIGNS, Os.LINUX));
        assertEquals(List.of("/opt/av", "AV"), seen.evidence().stream().map(Evidence::where).toList());
    }

    @Test
    void whenOthersProgramsAreHiddenWeSaySo() {
        var mine = List.of(new Running(7, "av", "/opt/av", null));
        var not = assertInstanceOf(
                Looked.CouldNotLook.class, RunningProcesses.understand(Answer.got(mine), SIGNS, Os.LINUX));
        assertEquals(Why.DENIED, not.why());
        assertEquals(1, not.seenBefore().size());
        assertInstanceOf(Looked.Saw.class, RunningProcesses.understand(Answer.got(mine), SIGNS, Os.WINDOWS));
    }

    /** Whatever a tool prints, nothing is thrown. */
    @Test
    void anyBytesAreSurvived() {
        var random = new Random(3);
        String usual = "av\tii \t1\n";
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = usual.repeat(1 + random.nextInt(3)).getBytes(StandardCharsets.UTF_8);
            for (int n = random.nextInt(8); n > 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            String text = new String(bytes, StandardCharsets.UTF_8);
            var said = new Finished(random.nextInt(4) - 1, text, random.nextBoolean() ? "" : text);
            assertNotNull(DpkgPackages.understand(said, SIGNS));
            assertNotNull(RpmPackages.understand(said, SIGNS));
            var all = new ArrayList<Running>();
            all.add(new Running(random.nextInt(), text, text, null));
            assertNotNull(RunningProcesses.understand(Answer.got(all), SIGNS, Os.LINUX));
            var units = List.of(new Service(text, text, false, State.UNKNOWN, text, text));
            assertNotNull(SystemdUnits.understand(Answer.got(units), SIGNS));
        }
    }
}
