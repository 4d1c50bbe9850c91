package changeover.recommend;

import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.knowledge.Alternative;
import changeover.knowledge.Alternative.Fact;
import changeover.knowledge.Knowledge;
import changeover.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Weighs every alternative for one PC and one person. Pure, and blind to money, maker and address: only facts count.
 * The order is that of {@link #orderRule()}, which is shown to people as it stands.
 */
public final class Advisor {
    private final Words words;

    public Advisor(Locale locale) {
        words = Words.beside(Advisor.class, "recommend", locale);
    }

    /**
     * All alternatives that protect, best first; a VPN or a password manager is none. Exactly one is
     * {@link Choice.Fit#BEST} unless none fits. Makers that a ban names are left out.
     */
    public List<Choice> advise(Knowledge knowledge, Scan scan, Answers answers) {
        var weighed = new ArrayList<Weighed>();
        for (Alternative alternative : knowledge.alternatives()) {
            boolean banned = knowledge.banHeads().stream().anyMatch(b -> b.vendor().equals(alternative.vendor()));
            if (alternative.protects() && !banned) {
                weighed.add(weigh(alternative, scan, answers));
            }
        }
        weighed.sort(ORDER);
        var choices = new ArrayList<Choice>();
        for (Weighed w : weighed) {
            boolean best = choices.isEmpty() && w.fits();
            choices.add(w.choice(best));
        }
        return List.copyOf(choices);
    }

    /** How the list is ordered, as sentences for people, strongest rule first. */
    public List<String> orderRule() {
        return List.of(
                words.get("order.fits"),
                words.get("order.unmet"),
                words.get("order.unknown"),
                words.get("order.partly"),
                words.get("order.ready"),
                words.get("order.name"),
                words.get("order.money"));
    }

    private static final Comparator<Weighed> ORDER = Comparator.comparing(Weighed::fits)
            .reversed()
            .thenComparingLong(w -> w.count(Wish.Answer.UNMET))
            .thenComparingLong(w -> w.count(Wish.Answer.UNKNOWN))
            .thenComparingLong(w -> w.count(Wish.Answer.PARTLY))
            .thenComparingInt(Weighed::readiness)
            .thenComparing(w -> w.alternative().name().toLowerCase(Locale.ROOT))
            .thenComparing(w -> w.alternative().id());

    private Weighed weigh(Alternative alternative, Scan scan, Answers answers) {
        var seen = scan.protection().stream()
                .filter(p -> alternative.seenAs().contains(p.product()))
                .toList();
        boolean active = seen.stream().anyMatch(p -> p.state() == Protection.State.ACTIVE);
        var wishes = new Wishes(alternative, !seen.isEmpty(), words).of(scan.platform(), answers);
        return new Weighed(alternative, !seen.isEmpty(), active, wishes);
    }

    private record Weighed(Alternative alternative, boolean present, boolean active, List<Wish> wishes) {
        boolean fits() {
            return wishes.stream().noneMatch(w -> w.hard() && w.answer() == Wish.Answer.UNMET);
        }

        /** Hard needs that are unmet are already said by {@link #fits()}; unknown ones count like any other. */
        long count(Wish.Answer answer) {
            return wishes.stream().filter(w -> w.answer() == answer).count();
        }

        /** What is there needs no download: active now, then part of the system, then installed, then the rest. */
        int readiness() {
            return active ? 0 : alternative.builtIn() ? 1 : present ? 2 : 3;
        }

        Choice choice(boolean best) {
            var fit = best ? Choice.Fit.BEST : fits() ? Choice.Fit.FITS : Choice.Fit.DOES_NOT_FIT;
            var unknown = wishes.stream()
                    .filter(w -> w.answer() == Wish.Answer.UNKNOWN)
                    .map(Wish::topic)
                    .distinct()
                    .toList();
            return new Choice(
                    alternative,
                    fit,
                    present,
                    leaning(Alternative.Leaning.FOR),
                    leaning(Alternative.Leaning.AGAINST),
                    unknown);
        }

        /** What the person asked for comes first, then everything else that speaks for or against it. */
        private List<Fact> leaning(Alternative.Leaning leaning) {
            var facts = new ArrayList<Fact>();
            wishes.forEach(w -> w.reasons().stream()
                    .filter(f -> f.leaning() == leaning && !facts.contains(f))
                    .forEach(facts::add));
            alternative.facts().stream()
                    .filter(f -> f.leaning() == leaning && !facts.contains(f))
                    .forEach(facts::add);
            return facts;
        }
    }
}
