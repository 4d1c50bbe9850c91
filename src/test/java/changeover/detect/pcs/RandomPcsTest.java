package changeover.detect.pcs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import changeover.detect.Finding;
import changeover.detect.Scan;
import changeover.detect.Scanner;
import changeover.detect.Verdict;
import changeover.os.Answer;
import changeover.os.Host;
import changeover.os.Hosts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Nobody is accused wrongly: a thousand PCs with software that is not sought, all false friends, and this machine. */
class RandomPcsTest {
    private static final int PCS = 1000;

    @Test
    void aThousandPcsAreNotAccused() {
        var wrong = new ArrayList<String>();
        for (int i = 0; i < PCS; i++) {
            var pc = RandomPcs.of(i);
            accusations(pc, PcsTest.scan(pc)).forEach(wrong::add);
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** The same thousand would be found out: one line more, and each is accused. */
    @Test
    void andEachIsAccusedWhenItIsThere() {
        var missed = new ArrayList<String>();
        for (int i = 0; i < PCS; i += 10) {
            var entry = Pc.Line.of("entry", "32", "{X}", "Kaspersky Plus", "21.16", "AO Kaspersky Lab");
            missed(RandomPcs.of(i).with(entry), missed);
            missed(RandomPcs.of(i + 7).with(Pc.Line.of("package", "kesl", "ii", "12.2")), missed);
        }
        assertEquals("", String.join("\n", missed));
    }

    private static void missed(Pc pc, List<String> missed) {
        if (PcsTest.scan(pc).verdict().exitCode() != Verdict.INSTALLED.exitCode()) {
            missed.add(pc.name());
        }
    }

    @Test
    void allFalseFriendsTogetherAreNotAccused() {
        var lines = Pc.of("false-friends.txt").stream()
                .flatMap(pc -> pc.has().stream())
                .filter(line -> !line.word().equals("system") && !line.word().equals("defender"))
                .toList();
        var all = new ArrayList<>(List.of(Pc.Line.of("system", "windows"), Pc.Line.of("defender", "on", "1")));
        all.addAll(lines);
        var pc = new Pc("all false friends", all, List.of());
        assertEquals(List.of(), accusations(pc, PcsTest.scan(pc)));
    }

    @Test
    @Tag("live")
    @EnabledOnOs(OS.LINUX)
    void thisMachineIsNotAccused() {
        Host host = Hosts.real();
        boolean clean = Stream.of("/opt/kaspersky", "/var/opt/kaspersky", "/var/opt/KVRT2024_Data")
                .allMatch(path -> host.disk().look(path) instanceof Answer.Absent);
        assumeTrue(clean, "what is sought is really here");
        var scan = new Scanner(PcsTest.KNOWLEDGE).scan(host, true);
        assertEquals(List.of(), scan.findings());
        assertFalse(scan.verdict() == Verdict.INSTALLED);
    }

    private static List<String> accusations(Pc pc, Scan scan) {
        var wrong = new ArrayList<String>();
        for (Finding finding : scan.findings()) {
            wrong.add(pc.name() + ": " + finding.product().id() + " " + finding.state() + " by " + finding.evidence());
        }
        if (wrong.isEmpty() && scan.verdict() != Verdict.NONE) {
            wrong.add(pc.name() + ": " + scan.verdict() + " without a finding");
        }
        return wrong;
    }
}
