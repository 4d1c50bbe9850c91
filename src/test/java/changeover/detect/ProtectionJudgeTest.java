package changeover.detect;

import static changeover.detect.TestKnowledge.blind;
import static changeover.detect.TestKnowledge.evidence;
import static changeover.detect.TestKnowledge.installed;
import static changeover.detect.TestKnowledge.saw;
import static changeover.detect.TestKnowledge.sign;
import static changeover.detect.TestKnowledge.trace;
import static org.junit.jupiter.api.Assertions.assertEquals;

import changeover.detect.Protection.State;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Role;
import changeover.knowledge.Sign.Says;
import changeover.knowledge.Witness;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProtectionJudgeTest {
    private static final Knowledge KNOWLEDGE = TestKnowledge.of(
            TestKnowledge.other(
                    "av", Role.PROTECTION, sign(Witness.SERVICE, "av"), sign(Witness.PROCESS, "av.exe"),
                    sign(Witness.SECURITY_CENTER, "AV")),
            TestKnowledge.other("builtin", Role.PROTECTION, sign(Witness.DEFENDER, ".*"), sign(Witness.SERVICE, "b")),
            TestKnowledge.other("scanner", Role.TOOL, sign(Witness.PROCESS, "scan")),
            TestKnowledge.other("vpn", Role.VPN, sign(Witness.SERVICE, "vpn")));

    private static Evidence runs(Witness witness, String runs) {
        return installed("av", witness, Evidence.RUNS, runs);
    }

    private static Evidence centre(String word) {
        return installed("av", Witness.SECURITY_CENTER, Evidence.REAL_TIME, word);
    }

    private static Evidence own(String word) {
        return installed("builtin", Witness.DEFENDER, Evidence.REAL_TIME, word);
    }

    static Stream<Arguments> table() {
        var entry = installed("av", Witness.UNINSTALL_KEY);
        return Stream.of(
                row(State.ACTIVE, runs(Witness.SERVICE, "running")),
                row(State.OFF, runs(Witness.SERVICE, "stopped")),
                row(State.UNKNOWN, runs(Witness.SERVICE, "between")),
                row(State.UNKNOWN, runs(Witness.PROCESS, "running")),
                row(State.ACTIVE, runs(Witness.PROCESS, "running"), entry),
                row(State.OFF, entry),
                row(State.UNKNOWN, centre("on")),
                row(State.ACTIVE, centre("on"), runs(Witness.SERVICE, "running")),
                row(State.ACTIVE, centre("off"), centre("on"), runs(Witness.SERVICE, "running")),
                row(State.UNKNOWN, centre("off"), centre("on"), entry),
                row(State.ACTIVE, centre("on"), runs(Witness.PROCESS, "running")),
                row(State.OFF, centre("on"), runs(Witness.SERVICE, "stopped")),
                row(State.OFF, centre("off"), runs(Witness.SERVICE, "running")),
                row(State.OFF, centre("expired")),
                row(State.OFF, centre("snoozed"), entry),
                row(State.UNKNOWN, centre("unknown"), entry),
                row(State.ACTIVE, own("on")),
                row(State.WAITING, own("waiting"), installed("builtin", Witness.SERVICE, Evidence.RUNS, "running")),
                row(State.OFF, own("off")),
                row(State.UNKNOWN, installed("builtin", Witness.SERVICE, Evidence.RUNS, "running")),
                row(State.ON_DEMAND, installed("scanner", Witness.PROCESS, Evidence.RUNS, "running")),
                row(null, installed("vpn", Witness.SERVICE, Evidence.RUNS, "running")),
                row(null, trace("av", Witness.FOLDER)),
                row(State.UNKNOWN, evidence("av", Witness.SERVICE, "solid", Says.INSTALLED, true, Evidence.RUNS, "running")),
                row(null, evidence("av", Witness.SERVICE, "solid", Says.INSTALLED, true, Evidence.RUNS, "stopped")));
    }

    private static Arguments row(State state, Evidence... seen) {
        return Arguments.of(List.of(seen), state);
    }

    @ParameterizedTest
    @MethodSource("table")
    void states(List<Evidence> seen, State state) {
        var all = ProtectionJudge.judge(KNOWLEDGE, List.of(
                saw("entries", true, seen.toArray(Evidence[]::new)), saw(RunningProcesses.ID, false)));
        assertEquals(state == null ? List.of() : List.of(state), all.stream().map(Protection::state).toList());
    }

    @Test
    void withoutTheListOfProcessesNothingIsKnownToStandStill() {
        var all = ProtectionJudge.judge(KNOWLEDGE, List.of(
                saw("entries", true, installed("av", Witness.UNINSTALL_KEY)), blind(RunningProcesses.ID, false)));
        assertEquals(State.UNKNOWN, all.getFirst().state());
    }

    private static Scan scan(List<Scan.Blind> blind, Protection... protection) {
        var machine = new Machine(Os.LINUX, "", "", "", null, false, "m", null, null);
        return new Scan(
                Instant.parse("2026-11-24T12:00:00Z"), LocalDate.EPOCH, machine, Verdict.NONE, List.of(),
                List.of(protection), blind, 4, true);
    }

    private static Protection in(State state, String definitions) {
        return new Protection("p", "P", state, definitions, List.of());
    }

    @Test
    void theWordForTheWholePc() {
        List<Scan.Blind> all = List.of();
        assertEquals(Shield.NOTHING, Shield.of(scan(all)));
        assertEquals(Shield.UNDETERMINED, Shield.of(scan(List.of(new Scan.Blind("x", Why.DENIED, "")))));
        assertEquals(Shield.NOT_RUNNING, Shield.of(scan(all, in(State.OFF, ""))));
        assertEquals(Shield.UNDETERMINED, Shield.of(scan(all, in(State.OFF, ""), in(State.UNKNOWN, ""))));
        assertEquals(Shield.UNDETERMINED, Shield.of(scan(all, in(State.WAITING, ""))));
        assertEquals(Shield.ON_DEMAND_ONLY, Shield.of(scan(all, in(State.ON_DEMAND, ""))));
        assertEquals(Shield.PROTECTED, Shield.of(scan(all, in(State.ACTIVE, "2026-11-20"))));
        assertEquals(Shield.PROTECTED_OLD, Shield.of(scan(all, in(State.ACTIVE, "2026-10-20"))));
        assertEquals(Shield.PROTECTED_OLD, Shield.of(scan(all, in(State.ACTIVE, "out-of-date"))));
        assertEquals(Shield.PROTECTED_DETAILS_UNKNOWN, Shield.of(scan(all, in(State.ACTIVE, "soon"))));
        assertEquals(
                Shield.PROTECTED, Shield.of(scan(all, in(State.ACTIVE, "out-of-date"), in(State.ACTIVE, "up-to-date"))));
    }
}
