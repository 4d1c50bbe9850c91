package changeover.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Finding.Certainty;
import changeover.detect.Finding.State;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.knowledge.Witness;
import changeover.os.Why;
import changeover.os.recorded.RecordedHost;
import changeover.os.recorded.RecordingCodec;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whole looks at Macs that were invented from the documented formats: no Mac was here. */
class MacRecordingsTest {
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load();

    private static Scan scan(String recording) throws Exception {
        try (var in = MacRecordingsTest.class.getResourceAsStream(recording + ".json")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var scan = new Scanner(KNOWLEDGE).scan(new RecordedHost(RecordingCodec.read(text)), false);
            assertTrue(scan.couldNotLook().isEmpty(), () -> scan.couldNotLook().toString());
            return scan;
        }
    }

    private static List<String> protection(Scan scan) {
        return scan.protection().stream().map(p -> p.product() + " " + p.state().id()).toList();
    }

    @Test
    void installedAndOn() throws Exception {
        var scan = scan("mac-kaspersky");
        assertEquals(Verdict.INSTALLED, scan.verdict());
        assertEquals(1, scan.findings().size());
        var found = scan.findings().getFirst();
        assertEquals(State.INSTALLED, found.state());
        assertEquals(Certainty.SURE, found.certainty());
        assertEquals("Kaspersky Anti-Virus For Mac", found.name());
        assertEquals("26.0.0.150", found.version());
        assertEquals(
                EnumSet.of(
                        Witness.BUNDLE, Witness.SYSTEM_EXTENSION, Witness.LAUNCH_ITEM, Witness.RECEIPT, Witness.PROCESS,
                        Witness.FOLDER),
                found.evidence().stream()
                        .map(Evidence::witness)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Witness.class))));
        assertTrue(protection(scan).contains("mac-kaspersky active"), protection(scan).toString());
    }

    /** Its property list is binary, so the Mac's own tool is asked. */
    @Test
    void installedAndItsExtensionNotAllowed() throws Exception {
        var scan = scan("mac-kaspersky-waiting");
        var found = scan.findings().getFirst();
        assertEquals(State.OFF, found.state());
        assertEquals(Certainty.SURE, found.certainty());
        assertEquals("26.0.0.150", found.version());
        assertTrue(protection(scan).contains("mac-kaspersky off"), protection(scan).toString());
    }

    @Test
    void draggedToTheBin() throws Exception {
        var scan = scan("mac-leftovers");
        assertEquals(Verdict.LEFTOVERS, scan.verdict());
        var found = scan.findings().getFirst();
        assertEquals(State.LEFTOVERS, found.state());
        assertTrue(found.evidence().stream().anyMatch(e -> e.witness() == Witness.SYSTEM_EXTENSION));
        assertTrue(protection(scan).stream().noneMatch(p -> p.startsWith("mac-kaspersky")), protection(scan).toString());
    }

    /** What only filters the network is no protection; the Mac's own is never counted as nothing. */
    @Test
    void clean() throws Exception {
        var scan = scan("mac-clean");
        assertEquals(Verdict.NONE, scan.verdict());
        assertEquals(List.of(), scan.findings());
        assertEquals(List.of("macos-builtin unknown"), protection(scan));
        assertEquals(Shield.UNDETERMINED, Shield.of(scan));
    }

    @Test
    void aNameAloneAccusesNobody() throws Exception {
        var scan = scan("mac-name-alone");
        assertEquals(Verdict.UNCLEAR, scan.verdict());
        var found = scan.findings().getFirst();
        assertEquals(State.UNCLEAR, found.state());
        assertEquals(Certainty.UNCLEAR, found.certainty());
        assertEquals("bundle-name", found.evidence().getFirst().reason());
    }

    @Test
    void whoWatchesTheMacIsNeverNothing() throws Exception {
        assertTrue(protection(scan("mac-unknown-watcher")).contains("other-mac-extension unknown"));
        assertEquals(Verdict.NONE, scan("mac-unknown-watcher").verdict());
    }

    /** A Mac of which nothing was asked. */
    @Test
    void whatWasNotAskedIsUnclear() throws Exception {
        try (var in = MacRecordingsTest.class.getResourceAsStream("mac-clean.json")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\"/Applications\"", "\"/Other\"");
            var scan = new Scanner(KNOWLEDGE).scan(new RecordedHost(RecordingCodec.read(text)), false);
            assertEquals(Verdict.UNCLEAR, scan.verdict());
            assertTrue(scan.couldNotLook().contains(new Scan.Blind("mac-programs", Why.NOT_RECORDED, "list /Applications")));
        }
    }
}
