package changeover.detect.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Signs;
import changeover.knowledge.KnowledgeLoader;
import changeover.knowledge.Sign.Says;
import changeover.os.Answer;
import changeover.os.Commands.Finished;
import changeover.os.Processes.Running;
import changeover.os.Why;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinuxWitnessesTest {
    private static final Signs SIGNS = Signs.of(KnowledgeLoader.load(), "linux");

    private static List<Evidence> saw(Looked looked) {
        return assertInstanceOf(Looked.Saw.class, looked).evidence();
    }

    @Test
    void aFlatpakIsInstalledWhenAVersionIsInUse() {
        var apps = List.of("com.gitlab.davem.ClamTk", "org.gimp.GIMP");
        var used = saw(FlatpakApps.understand(apps, Set.of("com.gitlab.davem.ClamTk"), SIGNS));
        assertEquals(1, used.size());
        assertEquals(Says.INSTALLED, used.getFirst().present());
        assertEquals("clamav", used.getFirst().family());
        assertEquals(Says.TRACE, saw(FlatpakApps.understand(apps, Set.of(), SIGNS)).getFirst().present());
    }

    @Test
    void aSnapOfThatNameIsAHypothesis() {
        var seen = saw(SnapPackages.understand(
                SnapPackages.revisions(List.of("kaspersky-thing_12.snap", "core22_1.snap", "odd", "_3.snap", "x_.snap")),
                Set.of("kaspersky-thing"), SIGNS));
        assertEquals(1, seen.size());
        assertTrue(seen.getFirst().hypothesis());
        assertEquals("revision 12, disabled", seen.getFirst().says());
    }

    @Test
    void revisionsFromFileNames() {
        assertEquals(
                Map.of("a_b", "x1", "core22", "1621"),
                SnapPackages.revisions(List.of("a_b_x1.snap", "core22_1621.snap", "core22.snap", "no_1.txt", "_3.snap", "x_.snap")));
    }

    @Test
    void modulesWithTheirState() {
        var list = "falcon_lsm_serviceable 724992 1 - Live 0x0000000000000000\n"
                + "dsa_filter 40960 0 - Unloading 0x0000000000000000\next4 1040384 1 - Live 0x0\n\n";
        var seen = saw(KernelModules.understand(Answer.got(list), SIGNS));
        assertEquals(List.of("running", "between"), seen.stream().map(e -> e.fact(Evidence.RUNS)).toList());
        assertEquals(List.of("falcon", "trend-dsa"), seen.stream().map(Evidence::family).toList());
        assertInstanceOf(Looked.NotMine.class, KernelModules.understand(Answer.absent(), SIGNS));
        assertEquals(
                new Looked.CouldNotLook(Why.DENIED, "x"), KernelModules.understand(Answer.failed(Why.DENIED, "x"), SIGNS));
    }

    /** A stranger that guards files is never nothing; who is known by other signs is no stranger. */
    @Test
    void guardsOfFiles() {
        var stranger = new Running(7, "guardd", "/opt/guard/guardd", null);
        var known = new Running(8, "fapolicyd", "/usr/sbin/fapolicyd", null);
        var sought = new Running(9, "kesl", "/opt/kaspersky/kesl/libexec/kesl", null);
        var seen = saw(FileGuards.understand(Answer.got(List.of(stranger, known, sought)), SIGNS));
        assertEquals(List.of("other-file-guard"), seen.stream().map(Evidence::family).toList());
        assertEquals("/opt/guard/guardd", seen.getFirst().where());
        assertEquals(Says.TRACE, seen.getFirst().present());
        assertEquals(
                new Looked.CouldNotLook(Why.DENIED, "x"), FileGuards.understand(Answer.failed(Why.DENIED, "x"), SIGNS));
        assertInstanceOf(Looked.NotMine.class, FileGuards.understand(Answer.absent(), SIGNS));
    }

    @ParameterizedTest
    @CsvSource({"iU, ', unpacked'", "iF, ', half-configured'", "iH, ', half-installed'", "ii, ''", "hi, ''", "rc, ''"})
    void halfStatesOfDebianAreTold(String state, String words) {
        var seen = saw(DpkgPackages.understand(new Finished(0, "kesl\t" + state + " \t12\n", ""), SIGNS));
        assertEquals("Status = " + state + words + ", Version = 12", seen.getFirst().says());
    }

    @Test
    void anyLettersAreSurvived() {
        var random = new Random(5);
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
                text.append((char) (random.nextInt(10) == 0 ? random.nextInt(0x10000) : " _\n.snaplive0x-".charAt(random.nextInt(15))));
            }
            var names = List.of(text.toString(), "", " ");
            assertNotNull(KernelModules.understand(Answer.got(text.toString()), SIGNS));
            assertNotNull(SnapPackages.understand(SnapPackages.revisions(names), Set.of(), SIGNS));
            assertNotNull(FlatpakApps.understand(names, Set.of(), SIGNS));
            assertNotNull(FileGuards.understand(Answer.got(List.of(new Running(1, text.toString(), "", null))), SIGNS));
        }
    }
}
