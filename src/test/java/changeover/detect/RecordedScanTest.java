package changeover.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Finding.Certainty;
import changeover.detect.Finding.State;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.knowledge.Product;
import changeover.knowledge.Witness;
import changeover.os.Why;
import changeover.os.recorded.RecordedHost;
import changeover.os.recorded.RecordingCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whole looks at recorded machines with the packs that ship. */
class RecordedScanTest {
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load();

    private static Scan scan(String recording) throws Exception {
        return scan(recording, KNOWLEDGE);
    }

    private static Scan scan(String recording, Knowledge knowledge) throws Exception {
        try (var in = RecordedScanTest.class.getResourceAsStream(recording + ".json")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var scan = new Scanner(knowledge).scan(new RecordedHost(RecordingCodec.read(text)), false);
            assertTrue(
                    scan.couldNotLook().stream().noneMatch(blind -> blind.why() == Why.NOT_RECORDED),
                    () -> scan.couldNotLook().toString());
            assertFalse(scan.live());
            return scan;
        }
    }

    private static Finding finding(Scan scan, String family) {
        return scan.findings().stream().filter(f -> f.product().id().equals(family)).findFirst().orElseThrow();
    }

    private static Protection.State protection(Scan scan, String product) {
        return scan.protection().stream()
                .filter(p -> p.product().equals(product))
                .map(Protection::state)
                .findFirst()
                .orElse(null);
    }

    private static List<String> blind(Scan scan) {
        return scan.couldNotLook().stream().map(Scan.Blind::probe).toList();
    }

    @Test
    void nothingOnACleanMachine() throws Exception {
        var scan = scan("debian-clean");
        assertEquals(Verdict.NONE, scan.verdict());
        assertEquals(List.of(), scan.findings());
        assertEquals(List.of("file-guards"), blind(scan)); // told, and it spoils nothing
        assertTrue(scan.sawEnough());
        assertEquals(Shield.NOTHING, Shield.of(scan));
        assertEquals(6, scan.places());
    }

    @Test
    void installedAndRunning() throws Exception {
        var scan = scan("debian-kesl");
        assertEquals(Verdict.INSTALLED, scan.verdict());
        assertEquals(List.of("kesl", "klnagent"), scan.findings().stream().map(f -> f.product().id()).toList());
        var kesl = finding(scan, "kesl");
        assertEquals(State.INSTALLED, kesl.state());
        assertEquals(Certainty.SURE, kesl.certainty());
        assertEquals("12.2.0.2412", kesl.version());
        assertEquals("2025-03-04", kesl.fact(Evidence.INSTALLED_ON));
        assertEquals("kesl", kesl.fact(Evidence.PACKAGE));
        var kinds = kesl.evidence().stream().map(Evidence::witness).collect(Collectors.toSet());
        assertTrue(kinds.containsAll(List.of(Witness.PACKAGE, Witness.UNIT, Witness.PROCESS, Witness.FOLDER)));
        assertEquals(Witness.PACKAGE, kesl.evidence().getFirst().witness());
        assertEquals(Protection.State.ACTIVE, protection(scan, "kesl"));
        assertEquals(Shield.PROTECTED_DETAILS_UNKNOWN, Shield.of(scan));
        assertEquals(List.of("file-guards"), blind(scan));
    }

    @Test
    void switchedOffIsStillInstalled() throws Exception {
        var scan = scan("debian-kesl-stopped");
        assertEquals(Verdict.INSTALLED, scan.verdict());
        assertEquals(State.OFF, finding(scan, "kesl").state());
        assertEquals(Protection.State.OFF, protection(scan, "kesl"));
        assertEquals(Shield.NOT_RUNNING, Shield.of(scan));
    }

    @Test
    void removedWithSettingsLeft() throws Exception {
        var scan = scan("debian-kesl-removed");
        assertEquals(Verdict.LEFTOVERS, scan.verdict());
        var kesl = finding(scan, "kesl");
        assertEquals(State.LEFTOVERS, kesl.state());
        assertEquals(Certainty.SURE, kesl.certainty());
        assertEquals("rc", kesl.fact(Evidence.PACKAGE_STATE));
        assertTrue(kesl.evidence().stream().anyMatch(e -> e.fact(Evidence.FILE).equals("/var/opt/kaspersky/kesl")));
        assertEquals(null, protection(scan, "kesl"));
        assertEquals(Shield.NOTHING, Shield.of(scan));
    }

    @Test
    void whereLittleMayBeLookedAtNothingIsSaid() throws Exception {
        var scan = scan("debian-closed");
        assertEquals(Verdict.UNCLEAR, scan.verdict());
        assertEquals(
                List.of(
                        "dpkg-packages", "systemd-units", "kernel-modules", "file-guards", "running-processes", "folders"),
                blind(scan));
        assertFalse(scan.sawEnough());
        assertEquals(Shield.UNDETERMINED, Shield.of(scan));
    }

    @Test
    void withoutSystemdInCharge() throws Exception {
        var scan = scan("container-kesl");
        assertEquals(Verdict.INSTALLED, scan.verdict());
        assertEquals(State.OFF, finding(scan, "kesl").state());
        assertEquals(Certainty.SURE, finding(scan, "kesl").certainty());
    }

    /** rpm is asked by name, so this recording holds the names of one product. */
    @Test
    void installedAsRpm() throws Exception {
        List<Product> only = KNOWLEDGE.products().stream().filter(p -> p.id().equals("kesl")).toList();
        var scan = scan("fedora-kesl", TestKnowledge.with(KNOWLEDGE.reasons(), only));
        assertEquals(Verdict.INSTALLED, scan.verdict());
        var kesl = finding(scan, "kesl");
        assertEquals("12.2.0-2412", kesl.version());
        assertEquals("2025-03-04", kesl.fact(Evidence.INSTALLED_ON));
        assertEquals("rpm", kesl.fact(Evidence.INSTALLER));
        assertEquals(6, scan.places());
    }
}
