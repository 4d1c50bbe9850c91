package changeover.detect;

import changeover.detect.Finding.Certainty;
import changeover.detect.Finding.State;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Product;
import changeover.knowledge.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Evidence to findings and a verdict. Pure.
 *
 * <p><b>Too little could be looked at</b> when no deciding place (package manager, list of installed programs) was
 * looked at, when one of them could not be looked at as a whole, or when more than half of all places could not. Then
 * "nothing found" is unclear, and so are traces: what they belong to may well be installed.
 *
 * <p>Hypotheses never are the only ground: alone, they make a finding unclear at most. Folders that are empty or closed
 * to us prove nothing at all: harmful programs make such folders to keep protection out.
 */
public final class Judge {
    /** The findings, most important first, and the strongest of them as a verdict. */
    public record Judged(Verdict verdict, List<Finding> findings) {
        public Judged {
            findings = List.copyOf(findings);
        }
    }

    private final boolean tooLittle;
    private final boolean sawAll;
    private final boolean sawProcesses;

    private Judge(List<Answered> answered) {
        tooLittle = tooLittle(answered);
        sawAll = answered.stream().filter(a -> !a.extra()).allMatch(Answered::sawAll);
        sawProcesses = sawProcesses(answered);
    }

    public static Judged judge(Knowledge knowledge, List<Answered> answered) {
        var judge = new Judge(answered);
        var findings = new ArrayList<Finding>();
        for (Witnesses witnesses : Groups.of(knowledge, evidence(answered))) {
            if (witnesses.product().sought()) {
                Finding finding = judge.finding(witnesses);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
        findings.sort(Judge::byImportance);
        return new Judged(judge.verdict(findings), findings);
    }

    private static int byImportance(Finding one, Finding other) {
        int states = verdict(one.state()).compareTo(verdict(other.state()));
        return states != 0 ? states : one.product().role().compareTo(other.product().role());
    }

    /** All that was seen, also by probes that could not look everywhere. */
    static List<Evidence> evidence(List<Answered> answered) {
        var all = new ArrayList<Evidence>();
        for (Answered answer : answered) {
            if (answer.looked() instanceof Looked.Saw saw) {
                all.addAll(saw.evidence());
            } else if (answer.looked() instanceof Looked.CouldNotLook not) {
                all.addAll(not.seenBefore());
            }
        }
        return all;
    }

    /** See the class. */
    static boolean tooLittle(List<Answered> answered) {
        var mine = answered.stream().filter(a -> !a.extra() && !(a.looked() instanceof Looked.NotMine)).toList();
        var deciding = mine.stream().filter(Answered::decides).toList();
        long blind = mine.stream().filter(a -> !a.sawAll()).count();
        return deciding.isEmpty() || !deciding.stream().allMatch(Answered::sawAll) || 2 * blind > mine.size();
    }

    static boolean sawProcesses(List<Answered> answered) {
        return answered.stream()
                .anyMatch(a -> a.probe().equals(RunningProcesses.ID) && a.looked() instanceof Looked.Saw);
    }

    private Verdict verdict(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.product().counts())
                .map(f -> verdict(f.state()))
                .min(Comparator.naturalOrder())
                .orElse(tooLittle ? Verdict.UNCLEAR : Verdict.NONE);
    }

    private static Verdict verdict(State state) {
        return switch (state) {
            case INSTALLED, OFF -> Verdict.INSTALLED;
            case BROKEN -> Verdict.BROKEN;
            case LEFTOVERS -> Verdict.LEFTOVERS;
            case TRACES -> Verdict.TRACES;
            case UNCLEAR -> Verdict.UNCLEAR;
        };
    }

    private Finding finding(Witnesses seen) {
        Product product = seen.product();
        if (seen.onlyHypotheses()) {
            boolean accuses = seen.all().stream().anyMatch(e -> e.present() == changeover.knowledge.Sign.Says.INSTALLED);
            return accuses ? finding(seen, State.UNCLEAR, Certainty.UNCLEAR) : null;
        }
        if (seen.onlyHollowFolders()) {
            return finding(seen, State.UNCLEAR, Certainty.UNCLEAR);
        }
        if (seen.installed().isEmpty() || stale(seen)) {
            State state = tooLittle ? State.UNCLEAR : product.role() == Role.TOOL ? State.TRACES : State.LEFTOVERS;
            return finding(seen, state, tooLittle ? Certainty.UNCLEAR : seen.traceCertainty());
        }
        Certainty certainty = seen.certainty();
        return finding(seen, certainty == Certainty.UNCLEAR ? State.UNCLEAR : present(seen), certainty);
    }

    /** Its package manager says it was removed, and nothing of it runs: a service file that stayed proves no more. */
    private boolean stale(Witnesses seen) {
        return seen.removedByPackageManager() && !Boolean.TRUE.equals(seen.runs(sawProcesses));
    }

    private State present(Witnesses seen) {
        boolean partsAlone = !seen.hasEntry() && seen.knowsEntries() && !tooLittle;
        boolean entryAlone = seen.hasEntry() && !seen.hasParts() && seen.knowsParts() && sawAll;
        if (partsAlone || entryAlone) {
            return State.BROKEN;
        }
        boolean protects = seen.product().role() == Role.PROTECTION;
        return protects && Boolean.FALSE.equals(seen.runs(sawProcesses)) ? State.OFF : State.INSTALLED;
    }

    private static Finding finding(Witnesses seen, State state, Certainty certainty) {
        String name = first(seen.all(), Evidence.NAME);
        return new Finding(
                seen.product(), name.isEmpty() ? seen.product().name() : name, first(seen.all(), Evidence.VERSION), state,
                certainty, seen.all());
    }

    private static String first(List<Evidence> evidence, String fact) {
        return evidence.stream().map(e -> e.fact(fact)).filter(f -> !f.isEmpty()).findFirst().orElse("");
    }
}
