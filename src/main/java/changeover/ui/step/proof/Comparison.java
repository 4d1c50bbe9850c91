package changeover.ui.step.proof;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Phrase;
import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.execute.ActionState;
import changeover.execute.RunView;
import changeover.knowledge.Alternative;
import changeover.knowledge.Ban;
import changeover.knowledge.Knowledge;
import changeover.plan.Action;
import changeover.ui.step.Applies;
import changeover.words.Listing;
import changeover.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Before and after, in sentences. What was seen last decides; what could not be looked at is said. Pure. */
public final class Comparison {
    private final Words words;
    private final Phrase phrases;
    private final Knowledge knowledge;
    private final ZoneId zone;

    public Comparison(Words words, Knowledge knowledge, ZoneId zone) {
        this.words = words;
        phrases = new Phrase(words.locale());
        this.knowledge = knowledge;
        this.zone = zone;
    }

    /**
     * @param gap time without protection, with its accuracy
     * @param protection what protects the PC now, one sentence each
     * @param replacement how the chosen one stands; null when none was chosen
     * @param leftovers what stayed, and what it means
     * @param blind places that could not be looked at
     */
    public record Result(
            String heading,
            String lead,
            boolean good,
            List<Row> rows,
            Gap gap,
            List<String> protection,
            Replacement replacement,
            List<Leftover> leftovers,
            List<String> blind) {}

    /** One product before and now. */
    public record Row(String product, String before, String now, Fate fate) {}

    public enum Fate {
        GONE,
        STILL_THERE,
        UNSURE
    }

    public record Gap(String figure, String text) {}

    public record Leftover(String what, String where, String means) {}

    /** {@code site} is where to get it when it is not there yet; null otherwise. */
    public record Replacement(String name, String text, boolean ready, String site) {}

    Result of(RunView run, Scan before, Scan now) {
        var rows = run.actions().stream()
                .filter(s -> s.action().doneWhen().expect() == Action.Expect.NOT_INSTALLED)
                .map(s -> row(s, before, now))
                .toList();
        var active = active(now);
        return new Result(
                heading(rows, active, run, now),
                lead(rows, now),
                rows.stream().allMatch(r -> r.fate() == Fate.GONE) && active.isPresent(),
                rows,
                gap(run),
                now.protection().stream().map(this::sentence).toList(),
                replacement(run, now),
                leftovers(run, now),
                now.couldNotLook().stream()
                        .map(b -> words.get("blind", b.probe(), why(b)))
                        .toList());
    }

    private Row row(RunView.Step step, Scan before, Scan now) {
        var action = step.action();
        String then = before == null
                ? words.get("was.planned")
                : find(before, action).map(this::state).orElse(words.get("was.planned"));
        var found = find(now, action);
        if (found.isPresent() && Applies.onThePc(found.get())) {
            return new Row(name(action), then, state(found.get()), Fate.STILL_THERE);
        }
        boolean probed = step.state() == ActionState.VERIFIED || step.state() == ActionState.SKIPPED;
        if (!probed && !now.sawEnough() || found.map(Finding::state).orElse(null) == Finding.State.UNCLEAR) {
            return new Row(name(action), then, words.get("now.unsure"), Fate.UNSURE);
        }
        return new Row(
                name(action), then, found.isPresent() ? words.get("now.leftovers") : words.get("now.gone"), Fate.GONE);
    }

    private static Optional<Finding> find(Scan scan, Action action) {
        return scan.findings().stream()
                .filter(f -> f.product().id().equals(action.product()))
                .findFirst();
    }

    private String name(Action action) {
        return !action.name().isEmpty()
                ? action.name()
                : knowledge.product(action.product()).map(p -> p.name()).orElse(action.product());
    }

    private String state(Finding finding) {
        return switch (finding.state()) {
            case INSTALLED -> words.get("state.installed");
            case OFF -> words.get("state.off");
            case BROKEN -> words.get("state.broken");
            case LEFTOVERS -> words.get("now.leftovers");
            case TRACES -> words.get("state.traces");
            case UNCLEAR -> words.get("now.unsure");
        };
    }

    /** The one that protects now and is not itself what should go. */
    private Optional<Protection> active(Scan now) {
        return now.protection().stream()
                .filter(p -> p.state() == Protection.State.ACTIVE)
                .filter(p -> knowledge.product(p.product()).map(k -> !k.counts()).orElse(true))
                .findFirst();
    }

    private String heading(List<Row> rows, Optional<Protection> active, RunView run, Scan now) {
        if (rows.isEmpty()) {
            return words.get("heading.nothing");
        }
        var still = rows.stream().filter(r -> r.fate() == Fate.STILL_THERE).toList();
        if (!still.isEmpty()) {
            return words.get("heading.still", still.size(), names(still));
        }
        var unsure = rows.stream().filter(r -> r.fate() == Fate.UNSURE).toList();
        if (!unsure.isEmpty()) {
            return words.get("heading.unsure", names(unsure));
        }
        if (active.isPresent()) {
            boolean since = Boolean.TRUE.equals(run.protectedNow()) && run.protectedSince() != null;
            return since
                    ? words.get("heading.since", rows.size(), names(rows), active.get().name(), time(run.protectedSince()))
                    : words.get("heading.gone", rows.size(), names(rows), active.get().name());
        }
        return now.sawEnough()
                ? words.get("heading.open", rows.size(), names(rows))
                : words.get("heading.blind", rows.size(), names(rows));
    }

    private String lead(List<Row> rows, Scan now) {
        if (rows.stream().anyMatch(r -> r.fate() == Fate.STILL_THERE)) {
            return words.get("lead.still");
        }
        if (!now.sawEnough()) {
            return words.get("lead.blind", time(now.taken()), now.couldNotLook().size());
        }
        return words.get("lead", time(now.taken()));
    }

    private String names(List<Row> rows) {
        return new Listing(words.locale()).and(rows.stream().map(Row::product).distinct().toList());
    }

    private Gap gap(RunView run) {
        long accuracy = Math.max(1, run.accuracy().toSeconds());
        return run.unprotected().isZero()
                ? new Gap("0:00", words.get("gap.none", accuracy))
                : new Gap(figure(run.unprotected()), words.get("gap", accuracy));
    }

    static String figure(Duration time) {
        return time.toHours() > 0
                ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : "%d:%02d".formatted(time.toMinutesPart(), time.toSecondsPart());
    }

    private String sentence(Protection p) {
        String state = switch (p.state()) {
            case ACTIVE -> words.get("protection.active", p.name());
            case OFF -> words.get("protection.off", p.name());
            case WAITING -> words.get("protection.waiting", p.name());
            case ON_DEMAND -> words.get("protection.on-demand", p.name());
            case UNKNOWN -> words.get("protection.unknown", p.name());
        };
        return switch (p.definitions()) {
            case "" -> state;
            case "up-to-date" -> words.get("definitions.ok", state);
            case "out-of-date" -> words.get("definitions.old", state);
            default -> words.get("definitions.as-of", state, day(p.definitions()));
        };
    }

    /** A date of the machine in the reader's language; anything else as it is. */
    private String day(String text) {
        try {
            return words.date(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return text;
        }
    }

    private Replacement replacement(RunView run, Scan now) {
        var chosen = knowledge.alternative(run.plan().replacement() == null ? "" : run.plan().replacement());
        return chosen.map(a -> replacement(a, now)).orElse(null);
    }

    private Replacement replacement(Alternative chosen, Scan now) {
        var seen = now.protection().stream()
                .filter(p -> chosen.seenAs().contains(p.product()))
                .findFirst();
        if (seen.isEmpty()) {
            return new Replacement(
                    chosen.name(), words.get("replacement.missing", chosen.name()), false, chosen.site());
        }
        return switch (seen.get().state()) {
            case ACTIVE -> new Replacement(chosen.name(), sentence(seen.get()), true, null);
            case OFF, WAITING, ON_DEMAND, UNKNOWN ->
                new Replacement(chosen.name(), words.get("replacement.not-yet", chosen.name()), false, null);
        };
    }

    private List<Leftover> leftovers(RunView run, Scan now) {
        var leftovers = new ArrayList<Leftover>();
        for (var finding : now.findings()) {
            boolean ours = run.actions().stream().anyMatch(s -> finding.product().id().equals(s.action().product()));
            if (!ours || Applies.onThePc(finding)) {
                continue;
            }
            var means = knowledge.recipe(finding.product().id(), now.machine().os().id())
                    .map(r -> r.leaves().stream().map(Ban.Statement::text).toList())
                    .orElse(List.of());
            for (Evidence e : finding.evidence()) {
                leftovers.add(new Leftover(
                        phrases.shown(e.says()),
                        phrases.shown(e.where()),
                        means.isEmpty() ? words.get("leftover.means") : String.join(" ", means)));
            }
        }
        return List.copyOf(leftovers);
    }

    private String why(Scan.Blind blind) {
        return switch (blind.why()) {
            case DENIED -> words.get("why.denied");
            case TIMED_OUT -> words.get("why.timed-out");
            case MISSING -> words.get("why.missing");
            case ODD -> words.get("why.odd");
            case CANCELLED -> words.get("why.cancelled");
            case NOT_RECORDED -> words.get("why.not-recorded");
        };
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(words.locale())
                .format(at.atZone(zone));
    }
}
