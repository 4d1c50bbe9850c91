package changeover.detect.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.detect.Scanner;
import changeover.detect.Shield;
import changeover.detect.Verdict;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.knowledge.Witness;
import changeover.os.Why;
import changeover.os.recorded.RecordedHost;
import changeover.os.recorded.RecordingCodec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whole looks at recorded Windows PCs, with the real packs. */
class WindowsRecordingsTest {
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load();

    @Test
    void homeProductIsFoundByManyWitnesses() throws Exception {
        Scan scan = scan("windows-home-plus");
        assertEquals(Verdict.INSTALLED, scan.verdict());
        assertEquals(List.of("home-2022"), families(scan));
        Finding found = scan.findings().getFirst();
        assertEquals("Kaspersky Plus", found.name());
        assertEquals("21.16.6.467", found.version());
        assertEquals(Finding.State.INSTALLED, found.state());
        assertEquals(Finding.Certainty.SURE, found.certainty());
        assertEquals("{8F2B0C1E-6A57-4B0E-8C0C-21D4A6E1F0B7}", found.fact(Evidence.PRODUCT_CODE));
        var witnesses = found.evidence().stream().map(Evidence::witness).collect(Collectors.toSet());
        assertTrue(
                witnesses.containsAll(Set.of(
                        Witness.UNINSTALL_KEY, Witness.SERVICE, Witness.SECURITY_CENTER, Witness.REGISTRY_KEY,
                        Witness.DRIVER, Witness.FOLDER)),
                witnesses.toString());
        assertEquals(1, found.evidence().stream().filter(e -> e.witness() == Witness.UNINSTALL_KEY).count());
        assertEquals(Map.of("home-2022", Protection.State.ACTIVE, "ms-defender", Protection.State.OFF), protection(scan));
        assertEquals(Map.of(), blind(scan));
        assertEquals(Shield.PROTECTED_OLD, Shield.of(scan));
    }

    @Test
    void managedProductAndItsAgentAreTwoFindings() throws Exception {
        Scan scan = scan("windows-kes-managed");
        assertEquals(Verdict.INSTALLED, scan.verdict());
        assertEquals(Set.of("kes-win", "klnagent"), Set.copyOf(families(scan)));
        Finding kes = scan.findings().getFirst();
        assertEquals("kes-win", kes.product().id());
        assertEquals("true", kes.fact(UninstallKeys.NO_REMOVE));
        assertEquals(Map.of("defender-state", Why.TIMED_OUT), blind(scan));
    }

    @Test
    void namesThatOnlySoundAlikeAccuseNobody() throws Exception {
        Scan scan = scan("windows-none");
        assertEquals(List.of(), families(scan));
        assertEquals(Verdict.NONE, scan.verdict());
        assertEquals(Map.of("ms-defender", Protection.State.ACTIVE), protection(scan));
        assertEquals(Shield.PROTECTED, Shield.of(scan));
    }

    @Test
    void programOfThatNameFromElsewhereIsNoProof() throws Exception {
        Scan scan = scan("windows-unclear-name");
        assertEquals(Verdict.UNCLEAR, scan.verdict());
        assertEquals(Finding.State.UNCLEAR, scan.findings().getFirst().state());
        assertEquals(Finding.Certainty.UNCLEAR, scan.findings().getFirst().certainty());
    }

    @Test
    void closedListOfProgramsIsNotNone() throws Exception {
        Scan scan = scan("windows-denied");
        assertEquals(Verdict.UNCLEAR, scan.verdict());
        assertEquals(
                Map.of("uninstall-keys", Why.DENIED, "security-center", Why.DENIED, "defender-state", Why.DENIED),
                blind(scan));
        assertEquals(Map.of("ms-defender", Protection.State.UNKNOWN), protection(scan), "its service runs, no more is known");
    }

    @Test
    void serverWithoutSecurityCenterIsStillNone() throws Exception {
        Scan scan = scan("windows-server");
        assertEquals(Verdict.NONE, scan.verdict());
        assertEquals(Map.of("security-center", Why.MISSING), blind(scan));
        assertEquals(Map.of("ms-defender", Protection.State.ACTIVE), protection(scan));
    }

    private static Scan scan(String recording) throws Exception {
        try (var in = WindowsRecordingsTest.class.getResourceAsStream("/changeover/detect/" + recording + ".json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Scanner(KNOWLEDGE).scan(new RecordedHost(RecordingCodec.read(text)), false);
        }
    }

    private static List<String> families(Scan scan) {
        return scan.findings().stream().map(f -> f.product().id()).toList();
    }

    private static Map<String, Protection.State> protection(Scan scan) {
        return scan.protection().stream().collect(Collectors.toMap(Protection::product, Protection::state));
    }

    private static Map<String, Why> blind(Scan scan) {
        var blind = new TreeMap<String, Why>();
        scan.couldNotLook().forEach(b -> blind.put(b.probe(), b.why()));
        return blind;
    }
}
