package changeover.report;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Scan;
import changeover.detect.Verdict;
import changeover.execute.ActionState;
import changeover.execute.Event;
import changeover.execute.Header;
import changeover.execute.JournalCodec;
import changeover.execute.PlanState;
import changeover.execute.RunView;
import changeover.knowledge.Meaning;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import changeover.os.Os;
import changeover.plan.Plan;
import changeover.plan.Planner;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A change on a Debian machine, from the scan before to the receipt, as plan and engine would write it. */
public final class Runs {
    private Runs() {}

    public static ScanReport report() {
        return new ScanReport(Samples.knowledge(), "1.0.0");
    }

    public static Scan before() {
        return linux(Verdict.INSTALLED, Finding.State.INSTALLED, "ii");
    }

    public static Scan after() {
        return linux(Verdict.LEFTOVERS, Finding.State.LEFTOVERS, "rc");
    }

    private static Scan linux(Verdict verdict, Finding.State state, String packageState) {
        var evidence = new Evidence(
                "dpkg-packages", Witness.PACKAGE, "kesl", "package kesl", "state " + packageState,
                "package-installed", packageState.equals("ii") ? Sign.Says.INSTALLED : Sign.Says.TRACE, false,
                Map.of(
                        Evidence.PACKAGE, "kesl", Evidence.PACKAGE_STATE, packageState, Evidence.INSTALLER, "dpkg",
                        Evidence.VERSION, "12.1.0"));
        var finding = new Finding(
                Samples.KESL, Samples.KESL.name(), "12.1.0", state, Finding.Certainty.SURE, List.of(evidence));
        return new Scan(
                Samples.NOW, LocalDate.of(2026, 11, 23), Samples.machine(Os.LINUX), verdict, List.of(finding),
                List.of(), List.of(), 6, true);
    }

    public static Plan plan() {
        var clock = Clock.fixed(Samples.NOW, ZoneOffset.UTC);
        return new Planner(Samples.knowledge(), "1.0.0", clock, () -> "0123456789abcdef")
                .plan(before(), report().hash(before()), null);
    }

    /** Header and a few events, each with the hash of the line before. */
    public static List<String> journal() {
        var plan = plan();
        var header = new Header(
                "j1", "1.0.0", LocalDate.of(2026, 11, 23), plan.machine(), "boot-1", Samples.NOW, Samples.NOW,
                plan.hash(), plan);
        var lines = new ArrayList<>(List.of(JournalCodec.write(header)));
        int n = 0;
        for (var kind : List.of(Event.Kind.ATTACHED, Event.Kind.INTENT, Event.Kind.VERIFIED, Event.Kind.FINISHED)) {
            n++;
            var event = new Event(n, Samples.NOW.plusSeconds(n), "boot-1", "", kind, Map.of("pid", "4<7"));
            lines.add(JournalCodec.write(event, JournalCodec.hash(lines.getLast())));
        }
        return lines;
    }

    public static RunView run(PlanState state) {
        var plan = plan();
        var steps = plan.actions().stream()
                .map(a -> new RunView.Step(
                        a, state == PlanState.FINISHED ? ActionState.VERIFIED : ActionState.WAITING, Samples.NOW,
                        state == PlanState.FINISHED ? Samples.NOW.plusSeconds(9) : null, Meaning.FINISHED, "", ""))
                .toList();
        return new RunView(
                "j1", plan, state, Samples.NOW, steps, Duration.ofMillis(41_500), Duration.ofSeconds(2), false,
                Samples.NOW, false);
    }

    public static Receipt receipt() {
        return new Receipt(
                Samples.NOW.plusSeconds(60),
                run(PlanState.FINISHED),
                journal(),
                report().json(before(), false),
                after());
    }
}
