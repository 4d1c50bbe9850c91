package changeover.detect;

import static changeover.detect.TestKnowledge.blind;
import static changeover.detect.TestKnowledge.evidence;
import static changeover.detect.TestKnowledge.installed;
import static changeover.detect.TestKnowledge.saw;
import static changeover.detect.TestKnowledge.sign;
import static changeover.detect.TestKnowledge.trace;
import static org.junit.jupiter.api.Assertions.assertEquals;

import changeover.detect.Finding.Certainty;
import changeover.detect.Finding.State;
import changeover.knowledge.Confidence;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Role;
import changeover.knowledge.Sign.Says;
import changeover.knowledge.Witness;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JudgeTest {
    private static final Knowledge KNOWLEDGE = TestKnowledge.of(
            TestKnowledge.sought(
                    "av", Role.PROTECTION, sign(Witness.UNINSTALL_KEY, "AV"), sign(Witness.SERVICE, "av"),
                    sign(Witness.PROCESS, "av.exe"), sign(Witness.FOLDER, "C:\\\\AV")),
            TestKnowledge.sought("av2", Role.PROTECTION, sign(Witness.UNINSTALL_KEY, "AV2")),
            TestKnowledge.sought("vpn", Role.VPN, sign(Witness.UNINSTALL_KEY, "VPN")),
            TestKnowledge.sought("tool", Role.TOOL, sign(Witness.FOLDER, "C:\\\\Tool")),
            TestKnowledge.product("any", "M", Role.PROTECTION, "ban", true, sign(Witness.SERVICE, "avp")),
            TestKnowledge.whiteLabel("engine", sign(Witness.SERVICE, "e")),
            TestKnowledge.successor("successor", Role.PROTECTION, sign(Witness.SERVICE, "s")),
            TestKnowledge.other("foreign", Role.PROTECTION, sign(Witness.SERVICE, "f")));

    private static final Evidence ENTRY = installed("av", Witness.UNINSTALL_KEY, Evidence.NAME, "AV Plus");
    private static final Evidence RUNS = installed("av", Witness.SERVICE, Evidence.RUNS, "running");
    private static final Evidence STOPPED = installed("av", Witness.SERVICE, Evidence.RUNS, "stopped");
    private static final Evidence PROCESS = installed("av", Witness.PROCESS, Evidence.RUNS, "running");
    private static final Evidence NAME_ALONE = evidence("av", Witness.UNINSTALL_KEY, "weak", Says.INSTALLED, false);
    private static final Evidence GUESS = evidence("av", Witness.SERVICE, "solid", Says.INSTALLED, true, Evidence.RUNS, "running");
    private static final Evidence FOLDER = trace("av", Witness.FOLDER);
    private static final Evidence KEY = trace("av", Witness.REGISTRY_KEY);
    private static final Evidence REMOVED = trace("av", Witness.PACKAGE);

    private static Judge.Judged judge(Evidence... seen) {
        return Judge.judge(KNOWLEDGE, List.of(
                saw("entries", true, seen), saw(RunningProcesses.ID, false), saw("folders", false)));
    }

    @Test
    void aProductOutsideTheBanIsShownButNeverCounts() {
        var successor = installed("successor", Witness.SERVICE, Evidence.RUNS, "running");
        var alone = judge(successor);
        assertEquals(1, alone.findings().size());
        assertEquals(Verdict.NONE, alone.verdict());
        assertEquals(Verdict.LEFTOVERS, judge(successor, FOLDER, KEY).verdict());
    }

    static Stream<Arguments> table() {
        return Stream.of(
                // seen, state, certainty
                row(State.INSTALLED, Certainty.SURE, ENTRY, RUNS, FOLDER),
                row(State.INSTALLED, Certainty.SURE, ENTRY, PROCESS),
                row(State.OFF, Certainty.SURE, ENTRY, STOPPED),
                row(State.OFF, Certainty.SURE, ENTRY, FOLDER),
                row(State.INSTALLED, Certainty.SURE, ENTRY, STOPPED, PROCESS),
                row(State.BROKEN, Certainty.LIKELY, ENTRY),
                row(State.BROKEN, Certainty.SURE, ENTRY, KEY),
                row(State.BROKEN, Certainty.LIKELY, RUNS),
                row(State.BROKEN, Certainty.SURE, STOPPED, FOLDER),
                row(State.UNCLEAR, Certainty.UNCLEAR, NAME_ALONE),
                row(State.OFF, Certainty.LIKELY, NAME_ALONE, FOLDER),
                row(State.UNCLEAR, Certainty.UNCLEAR, GUESS),
                row(State.UNCLEAR, Certainty.UNCLEAR, NAME_ALONE, GUESS),
                row(State.LEFTOVERS, Certainty.UNCLEAR, FOLDER),
                row(State.LEFTOVERS, Certainty.LIKELY, KEY),
                row(State.LEFTOVERS, Certainty.SURE, FOLDER, KEY),
                row(State.LEFTOVERS, Certainty.SURE, REMOVED, FOLDER),
                row(State.LEFTOVERS, Certainty.SURE, REMOVED, FOLDER, STOPPED),
                row(State.BROKEN, Certainty.SURE, REMOVED, RUNS));
    }

    private static Arguments row(State state, Certainty certainty, Evidence... seen) {
        return Arguments.of(List.of(seen), state, certainty);
    }

    @ParameterizedTest
    @MethodSource("table")
    void stateAndCertainty(List<Evidence> seen, State state, Certainty certainty) {
        var findings = judge(seen.toArray(Evidence[]::new)).findings();
        assertEquals(1, findings.size());
        assertEquals(state, findings.getFirst().state());
        assertEquals(certainty, findings.getFirst().certainty());
        assertEquals(seen.size(), findings.getFirst().evidence().size());
    }

    @Test
    void theNameIsTheMachinesOwnOrThePacks() {
        assertEquals("AV Plus", judge(ENTRY, RUNS).findings().getFirst().name());
        assertEquals("Name of av", judge(RUNS).findings().getFirst().name());
    }

    @Test
    void aHypothesisThatIsOnlyATraceIsNothing() {
        var guess = evidence("av", Witness.FOLDER, "solid", Says.TRACE, true);
        assertEquals(List.of(), judge(guess).findings());
        assertEquals(Verdict.NONE, judge(guess).verdict());
    }

    @Test
    void theVerdictIsTheStrongestFinding() {
        assertEquals(Verdict.NONE, judge().verdict());
        assertEquals(Verdict.TRACES, judge(trace("tool", Witness.FOLDER)).verdict());
        assertEquals(Verdict.LEFTOVERS, judge(trace("tool", Witness.FOLDER), FOLDER).verdict());
        assertEquals(Verdict.BROKEN, judge(trace("vpn", Witness.FOLDER), RUNS).verdict());
        assertEquals(Verdict.INSTALLED, judge(STOPPED, ENTRY, trace("tool", Witness.FOLDER)).verdict());
        assertEquals(Verdict.UNCLEAR, judge(NAME_ALONE).verdict());
    }

    @Test
    void otherMakersProductsNeverCount() {
        var judged = judge(installed("foreign", Witness.SERVICE, Evidence.RUNS, "running"));
        assertEquals(Verdict.NONE, judged.verdict());
        assertEquals(List.of(), judged.findings());
    }

    @Test
    void protectionComesFirst() {
        var found = judge(installed("vpn", Witness.UNINSTALL_KEY), ENTRY, RUNS).findings();
        assertEquals(List.of("av", "vpn"), found.stream().map(f -> f.product().id()).toList());
    }

    @Test
    void whatFitsSeveralFamiliesGoesToThoseThatWereFound() {
        var service = installed("any", Witness.SERVICE, Evidence.RUNS, "running");
        var both = judge(ENTRY, service).findings();
        assertEquals(1, both.size());
        assertEquals(Certainty.SURE, both.getFirst().certainty());
        assertEquals(State.INSTALLED, both.getFirst().state());
    }

    @Test
    void anEntryThatFitsNoFamilyIsAFindingOfItsOwn() {
        var service = installed("any", Witness.SERVICE, Evidence.RUNS, "running");
        var both = judge(ENTRY, service, installed("any", Witness.UNINSTALL_KEY, Evidence.NAME, "Any Cloud")).findings();
        assertEquals(List.of("AV Plus", "Any Cloud"), both.stream().map(Finding::name).toList());
        assertEquals(List.of(2, 2), both.stream().map(f -> f.evidence().size()).toList(), "the service may be of both");
    }

    @Test
    void aGuessAtWhatTheEntryIsDoesNotMakeASecondFinding() {
        var entry = installed("any", Witness.UNINSTALL_KEY, Evidence.NAME, "Any Cloud");
        var guess = new Evidence(
                "probe", Witness.UNINSTALL_KEY, "vpn", entry.where(), "seen", "solid", Says.INSTALLED, true, Map.of());
        assertEquals(List.of("any"), judge(entry, guess).findings().stream().map(f -> f.product().id()).toList());
        assertEquals(List.of("vpn"), judge(guess).findings().stream().map(f -> f.product().id()).toList());
    }

    @Test
    void aProductThatMayContainTheEngineIsShownButNeverCounts() {
        var engine = judge(installed("engine", Witness.SERVICE, Evidence.RUNS, "running"));
        assertEquals(1, engine.findings().size());
        assertEquals(Verdict.NONE, engine.verdict());
    }

    @Test
    void whatFitsSeveralFamiliesIsAFindingOfItsOwnWhenNoneWasFound() {
        var service = installed("any", Witness.SERVICE, Evidence.RUNS, "running");
        var alone = judge(service, FOLDER).findings();
        assertEquals(List.of("any"), alone.stream().map(f -> f.product().id()).toList());
        assertEquals(2, alone.getFirst().evidence().size());
    }

    @Test
    void tracesOfTheMakerStandWithTheTracesOfAFamily() {
        var found = judge(trace("any", Witness.DRIVER), FOLDER).findings();
        assertEquals(List.of("av"), found.stream().map(f -> f.product().id()).toList());
        assertEquals(2, found.getFirst().evidence().size());
    }

    @Test
    void tooLittleWasLookedAt() {
        assertEquals(Verdict.UNCLEAR, Judge.judge(KNOWLEDGE, List.of()).verdict());
        assertEquals(Verdict.UNCLEAR, Judge.judge(KNOWLEDGE, List.of(blind("entries", true))).verdict());
        var notMine = new Answered("rpm", true, new Looked.NotMine());
        assertEquals(Verdict.UNCLEAR, Judge.judge(KNOWLEDGE, List.of(notMine, saw("x", false))).verdict());
        assertEquals(Verdict.NONE, Judge.judge(KNOWLEDGE, List.of(notMine, saw("x", true))).verdict());
        assertEquals(
                Verdict.UNCLEAR, Judge.judge(KNOWLEDGE, List.of(saw("x", true), blind("y", true))).verdict());
        assertEquals(Verdict.NONE, Judge.judge(KNOWLEDGE, List.of(saw("x", true), blind("y", false))).verdict());
        assertEquals(
                Verdict.UNCLEAR,
                Judge.judge(KNOWLEDGE, List.of(saw("x", true), blind("y", false), blind("z", false))).verdict());
    }

    @Test
    void tracesProveNothingWhenTooLittleWasLookedAt() {
        var judged = Judge.judge(KNOWLEDGE, List.of(blind("entries", true), saw("folders", false, FOLDER, KEY)));
        assertEquals(State.UNCLEAR, judged.findings().getFirst().state());
        assertEquals(Verdict.UNCLEAR, judged.verdict());
    }

    @Test
    void whatWasSeenBeforeAProbeFailedStillCounts() {
        var judged = Judge.judge(KNOWLEDGE, List.of(blind("entries", true, ENTRY, RUNS)));
        assertEquals(Verdict.INSTALLED, judged.verdict());
    }

    @Test
    void anEntryAloneIsNotBrokenWhenItsPartsCouldNotBeLookedFor() {
        var judged = Judge.judge(KNOWLEDGE, List.of(saw("entries", true, ENTRY), blind("folders", false)));
        assertEquals(State.INSTALLED, judged.findings().getFirst().state());
    }

    @Test
    void aHypothesisMayStillSupport() {
        var seen = judge(ENTRY, PROCESS, evidence("av", Witness.FOLDER, "weak", Says.TRACE, true)).findings().getFirst();
        assertEquals(3, seen.evidence().size());
        assertEquals(true, seen.evidence().getLast().hypothesis());
        assertEquals(Confidence.K.hypothesis(), true);
    }
}
