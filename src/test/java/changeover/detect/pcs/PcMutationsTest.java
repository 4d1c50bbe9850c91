package changeover.detect.pcs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.detect.Shield;
import changeover.detect.Verdict;
import changeover.knowledge.Sign;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Less evidence never says more: each PC with each single witness taken away, closed to us, or contradicted. */
class PcMutationsTest {
    private static final int AT_LEAST = 20;

    static List<Pc> pcs() {
        return PcsTest.pcs();
    }

    @ParameterizedTest
    @MethodSource("pcs")
    void neverMoreCertainWithLess(Pc pc) {
        var before = PcsTest.scan(pc);
        var mutations = new PcMutations(pc).all();
        assertTrue(mutations.size() >= AT_LEAST, () -> mutations.size() + " mutations");
        var wrong = new ArrayList<String>();
        int changed = 0;
        for (PcMutations.Mutation mutation : mutations) {
            var after = PcsTest.scan(mutation.pc());
            wrong(before, after, mutation).forEach(what -> wrong.add(mutation + ": " + what));
            changed += seen(before).equals(seen(after)) && before.couldNotLook().equals(after.couldNotLook()) ? 0 : 1;
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(changed > 0 || 2 * before.couldNotLook().size() > before.places(), "none of them changed anything");
    }

    private static List<String> wrong(Scan before, Scan after, PcMutations.Mutation mutation) {
        var wrong = new ArrayList<String>();
        boolean denied = mutation.kind() == PcMutations.Kind.DENIED;
        if (level(after) > level(before)
                && !(denied && before.verdict() == Verdict.NONE && after.verdict() == Verdict.UNCLEAR)) {
            wrong.add("verdict " + before.verdict() + " became " + after.verdict());
        }
        boolean gone = after.verdict() == Verdict.NONE && before.verdict() != Verdict.NONE;
        if (denied && gone && !onlyThereAndSaid(before, after)) {
            wrong.add("a closed place became nothing found, instead of " + before.verdict());
        }
        for (Finding finding : after.findings()) {
            wrong.addAll(wrong(before, finding));
        }
        var active = active(before);
        for (String maker : active(after)) {
            if (!active.contains(maker)) {
                wrong.add("something of " + maker + " became active");
            }
        }
        if (!after.sawEnough() && !after.protectedNow() && Shield.of(after) != Shield.UNDETERMINED) {
            wrong.add("protection is " + Shield.of(after) + " though we could not look at all");
        }
        return wrong;
    }

    /**
     * Nothing was installed, no list of programs was closed, and all that was left was seen by one place: then "not
     * found" stands, and the place is told among those that could not be looked at.
     */
    private static boolean onlyThereAndSaid(Scan before, Scan after) {
        var places = before.findings().stream()
                .flatMap(f -> f.evidence().stream())
                .map(Evidence::probe)
                .distinct()
                .toList();
        var closed = after.couldNotLook().stream().map(Scan.Blind::probe).toList();
        return before.verdict() != Verdict.INSTALLED
                && before.verdict() != Verdict.BROKEN
                && closed.containsAll(places);
    }

    private static List<String> wrong(Scan before, Finding finding) {
        var same = before.findings().stream()
                .filter(f -> f.product().id().equals(finding.product().id()))
                .findFirst();
        if (same.isPresent()) {
            boolean more = level(finding) > level(same.get());
            boolean surer = finding.state() == same.get().state()
                    && finding.certainty().compareTo(same.get().certainty()) < 0;
            return more || surer ? List.of(said(same.get()) + " became " + said(finding)) : List.of();
        }
        // what was one of the maker's products is now one of its unknown ones, by the witnesses of before
        var kin = before.findings().stream()
                .filter(f -> f.product().vendor().equals(finding.product().vendor()))
                .toList();
        boolean seenBefore = seen(before).containsAll(
                finding.evidence().stream().map(Evidence::where).collect(Collectors.toSet()));
        boolean fits = kin.stream().anyMatch(f -> level(f) > level(finding)
                || level(f) == level(finding) && f.certainty().compareTo(finding.certainty()) <= 0);
        return fits && seenBefore ? List.of() : List.of("newly accuses " + said(finding));
    }

    private static String said(Finding finding) {
        return finding.product().id() + " " + finding.state() + " " + finding.certainty();
    }

    private static int level(Finding finding) {
        return switch (finding.state()) {
            case INSTALLED, OFF, BROKEN -> 3;
            case LEFTOVERS, TRACES -> 2;
            // perhaps installed: that it is only a leftover would be no more
            case UNCLEAR -> finding.evidence().stream().anyMatch(e -> e.present() == Sign.Says.INSTALLED) ? 2 : 1;
        };
    }

    private static int level(Scan scan) {
        return switch (scan.verdict()) {
            case INSTALLED, BROKEN -> 3;
            case LEFTOVERS, TRACES -> 2;
            case UNCLEAR -> scan.findings().stream().mapToInt(PcMutationsTest::level).max().orElse(1);
            case NONE -> 0;
        };
    }

    /** The makers of what protects: a product whose entry is gone is one of its maker's unknown ones. */
    private static Set<String> active(Scan scan) {
        return scan.protection().stream()
                .filter(p -> p.state() == Protection.State.ACTIVE)
                .map(p -> PcsTest.KNOWLEDGE.product(p.product()).orElseThrow().vendor())
                .collect(Collectors.toSet());
    }

    private static Set<String> seen(Scan scan) {
        var seen = new HashSet<String>();
        scan.findings().forEach(f -> f.evidence().forEach(e -> seen.add(e.where())));
        scan.protection().forEach(p -> p.evidence().forEach(e -> seen.add(e.where())));
        return seen;
    }
}
