package changeover.detect;

import changeover.detect.Protection.State;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Role;
import changeover.knowledge.Witness;
import java.util.ArrayList;
import java.util.List;

/**
 * What protects the PC now, sought products and all others. Pure.
 *
 * <p>A product counts as active when its own interface says so, when the system's security centre says so <i>and</i>
 * something of it runs, when its service runs, or when its program runs <i>and</i> something else of it is
 * there. A name in the list of processes alone, what only leaves traces, and everything that rests on hypotheses alone,
 * raises "nothing" to "unknown" and never to "active". A loaded driver alone does so where nothing else is active.
 */
public final class ProtectionJudge {
    private final boolean sawProcesses;

    private ProtectionJudge(List<Answered> answered) {
        sawProcesses = Judge.sawProcesses(answered);
    }

    public static List<Protection> judge(Knowledge knowledge, List<Answered> answered) {
        var judge = new ProtectionJudge(answered);
        var all = new ArrayList<Protection>();
        var loaded = new ArrayList<Protection>();
        for (Witnesses seen : Groups.of(knowledge, Judge.evidence(answered))) {
            State state = judge.state(seen);
            if (state != null) {
                all.add(protection(seen, state));
            } else if (seen.product().role() == Role.PROTECTION
                    && seen.all().stream().anyMatch(ProtectionJudge::isRunning)) {
                loaded.add(protection(seen, State.UNKNOWN));
            }
        }
        // a loaded driver means something only where no product explains it: makers use each other's engines
        if (all.stream().noneMatch(p -> p.state() == State.ACTIVE)) {
            all.addAll(loaded);
        }
        all.sort((one, other) -> one.state().compareTo(other.state()));
        return List.copyOf(all);
    }

    private static Protection protection(Witnesses seen, State state) {
        return new Protection(
                seen.product().id(), name(seen), state, first(seen.all(), Evidence.DEFINITIONS), seen.all());
    }

    /** Null for what is no protection, and for leftovers such as a driver. */
    private State state(Witnesses seen) {
        Role role = seen.product().role();
        if (role != Role.PROTECTION && role != Role.TOOL) {
            return null;
        }
        if (seen.installed().isEmpty()) {
            return seen.all().stream().anyMatch(ProtectionJudge::mayProtect) ? State.UNKNOWN : null;
        }
        if (role == Role.TOOL) {
            return State.ON_DEMAND;
        }
        if (seen.product().sought() && seen.certainty() == Finding.Certainty.UNCLEAR) {
            // a name that anybody can give a program is no product yet
            return seen.all().stream().anyMatch(ProtectionJudge::mayProtect) ? State.UNKNOWN : null;
        }
        String own = realTime(seen, Witness.DEFENDER);
        if (!own.isEmpty()) {
            return ofWord(own);
        }
        String centre = realTime(seen, Witness.SECURITY_CENTER);
        return switch (centre) {
            case "" -> byRunning(seen);
            case "on" -> confirmed(seen);
            default -> ofWord(centre);
        };
    }

    /** Entries of the security centre may be old, or made by somebody else: only what runs confirms them. */
    private State confirmed(Witnesses seen) {
        if (Boolean.TRUE.equals(seen.runs(sawProcesses))) {
            return State.ACTIVE;
        }
        var services = seen.installed().stream().filter(e -> e.witness() == Witness.SERVICE).toList();
        boolean stopped = services.stream().allMatch(e -> e.fact(Evidence.RUNS).equals("stopped"));
        return !services.isEmpty() && stopped ? State.OFF : State.UNKNOWN;
    }

    private static State ofWord(String realTime) {
        return switch (realTime) {
            case "on" -> State.ACTIVE;
            case "waiting" -> State.WAITING;
            case "off", "snoozed", "expired" -> State.OFF;
            default -> State.UNKNOWN;
        };
    }

    private State byRunning(Witnesses seen) {
        // a product with an interface of its own that did not answer: its service also runs while it steps aside
        boolean silent = seen.product().signs().stream().anyMatch(s -> s.witness() == Witness.DEFENDER);
        Boolean runs = seen.runs(sawProcesses);
        if (runs == null || runs && silent) {
            return State.UNKNOWN;
        }
        if (!runs) {
            return State.OFF;
        }
        boolean service = seen.installed().stream()
                .anyMatch(e -> Witnesses.SERVICES.contains(e.witness()) && isRunning(e));
        return service || kinds(seen) > 1 ? State.ACTIVE : State.UNKNOWN;
    }

    /** Of what proves no installation: does it speak for something that works now? */
    private static boolean mayProtect(Evidence evidence) {
        return evidence.fact(Evidence.REAL_TIME).equals("on")
                || evidence.witness() != Witness.DRIVER && isRunning(evidence);
    }

    private static boolean isRunning(Evidence evidence) {
        return evidence.fact(Evidence.RUNS).equals("running");
    }

    private static long kinds(Witnesses seen) {
        return seen.installed().stream().map(Evidence::witness).distinct().count();
    }

    /** The strongest word of that witness: "on" before all others, because an old entry may stand beside a new one. */
    private static String realTime(Witnesses seen, Witness witness) {
        var words = seen.installed().stream()
                .filter(e -> e.witness() == witness)
                .map(e -> e.fact(Evidence.REAL_TIME))
                .filter(word -> !word.isEmpty())
                .toList();
        return words.contains("on") ? "on" : words.stream().findFirst().orElse("");
    }

    private static String name(Witnesses seen) {
        String told = first(seen.installed(), Evidence.NAME);
        return told.isEmpty() ? seen.product().name() : told;
    }

    private static String first(List<Evidence> evidence, String fact) {
        return evidence.stream().map(e -> e.fact(fact)).filter(f -> !f.isEmpty()).findFirst().orElse("");
    }
}
