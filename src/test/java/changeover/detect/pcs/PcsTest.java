package changeover.detect.pcs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Finding;
import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.detect.Scanner;
import changeover.detect.Shield;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.os.Host;
import changeover.os.recorded.RecordedHost;
import changeover.os.recorded.RecordingCodec;
import changeover.os.recorded.RecordingHost;
import changeover.report.Verdicts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each PC of the files comes to, by the real probes with the packs that ship, and what the person reads. */
class PcsTest {
    static final Knowledge KNOWLEDGE = KnowledgeLoader.load();
    private static final Locale SPANISH = Locale.of("es");

    static List<Pc> pcs() {
        return Stream.of("windows.txt", "linux-and-mac.txt", "false-friends.txt")
                .flatMap(file -> Pc.of(file).stream())
                .toList();
    }

    static Scan scan(Pc pc) {
        return new Scanner(KNOWLEDGE).scan(PcHost.of(pc), false);
    }

    /** What came of it, in the words of the files. */
    static List<String> found(Pc pc, Scan scan) {
        var lines = new ArrayList<String>();
        lines.add("verdict: " + scan.verdict().id());
        scan.findings().forEach(f -> lines.add(finding(f, pc)));
        scan.protection().forEach(p -> lines.add(line("protects", p.product(), p.state().id())));
        scan.couldNotLook().forEach(b -> lines.add(line("blind", b.probe(), b.why().id())));
        if (!pc.expected("shield").isEmpty()) {
            lines.add("shield: " + Shield.of(scan).name().toLowerCase(Locale.ROOT));
        }
        lines.addAll(said(scan, Locale.ENGLISH, ""));
        if (pc.expects().stream().anyMatch(line -> line.word().startsWith("es-"))) {
            lines.addAll(said(scan, SPANISH, "es-"));
        }
        return lines;
    }

    /** Names and versions stand in the file where they matter. */
    private static String finding(Finding finding, Pc pc) {
        boolean named = pc.expected("finding").stream()
                .anyMatch(line -> line.field(0).equals(finding.product().id()) && line.fields().size() > 3);
        var said = new ArrayList<>(List.of(finding.product().id(), finding.state().id(), finding.certainty().id()));
        if (named) {
            said.add(finding.name());
            if (!finding.version().isEmpty()) {
                said.add(finding.version());
            }
        }
        return "finding: " + String.join(" | ", said);
    }

    private static String line(String word, String... fields) {
        return word + ": " + String.join(" | ", fields);
    }

    /** The verdict, what protects, and the notes. How many places there are is not told: each new probe changes it. */
    private static List<String> said(Scan scan, Locale locale, String language) {
        var verdicts = new Verdicts(KnowledgeLoader.load(locale), locale);
        var said = verdicts.say(scan, PcHost.TODAY);
        var lines = new ArrayList<String>();
        lines.add(language + "says: " + said.heading());
        lines.add(language + "shields: " + verdicts.protection(scan));
        said.notes().forEach(note -> lines.add(language + "note: " + note));
        return lines;
    }

    @ParameterizedTest
    @MethodSource("pcs")
    void comesToWhatTheFileSays(Pc pc) {
        var expected = pc.expects().stream().map(Pc.Line::toString).toList();
        assertEquals(byWord(expected), byWord(found(pc, scan(pc))));
    }

    /** The order of findings, of products that protect and of notes matters, not where in the file they stand. */
    private static String byWord(List<String> lines) {
        var word = Comparator.comparing((String line) -> line.substring(0, line.indexOf(':')));
        return String.join("\n", lines.stream().sorted(word).toList());
    }

    /** The same from a file: what was recorded while it was asked answers all probes again. */
    @ParameterizedTest
    @MethodSource("pcs")
    void isTheSameFromItsRecording(Pc pc) throws Exception {
        var recorder = new RecordingHost(PcHost.of(pc));
        var live = new Scanner(KNOWLEDGE).scan(recorder, false);
        Host again = new RecordedHost(RecordingCodec.read(RecordingCodec.write(recorder.recording())));
        var replayed = new Scanner(KNOWLEDGE).scan(again, false);
        assertEquals(found(pc, live), found(pc, replayed));
        assertTrue(live.findings().stream().allMatch(f -> !f.evidence().isEmpty()));
        assertEquals(
                live.protection().stream().map(Protection::state).toList(),
                replayed.protection().stream().map(Protection::state).toList());
    }

    @Test
    void thereAreAtLeastForty() {
        assertTrue(pcs().size() >= 40, () -> pcs().size() + " PCs");
        assertEquals(pcs().size(), pcs().stream().map(Pc::name).distinct().count(), "each has a name of its own");
        assertTrue(pcs().stream().filter(pc -> !pc.expected("es-says").isEmpty()).count() >= 3);
    }
}
