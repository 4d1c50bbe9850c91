package changeover.report;

import changeover.detect.Finding;
import changeover.detect.Scan;
import changeover.knowledge.BanHead;
import changeover.knowledge.Knowledge;
import changeover.plan.Plan;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Which of the bans that we know are about a PC, when there are several. Pure. */
public final class ConcernedBans {
    private ConcernedBans() {}

    /**
     * The bans of what was found: of what is installed first, then of what remains, last of what only has to do with
     * one. Empty when nothing was found. {@code scan} may be null: then empty, too.
     */
    public static List<BanHead> of(Scan scan, Knowledge knowledge) {
        var findings = scan == null ? List.<Finding>of() : scan.findings();
        return heads(
                findings.stream()
                        .sorted(Comparator.comparingInt(ConcernedBans::rank))
                        .map(f -> f.product().banId()),
                knowledge);
    }

    /** The bans of the products that a plan is about, in its order; what stays as it is does not count. */
    public static List<BanHead> of(Plan plan, Knowledge knowledge) {
        return heads(
                plan.actions().stream()
                        .map(a -> a.product())
                        .filter(Objects::nonNull)
                        .flatMap(id -> knowledge.product(id).stream())
                        .map(p -> p.banId()),
                knowledge);
    }

    /** Their makers, each once. */
    static List<String> makers(Collection<BanHead> bans) {
        return bans.stream().map(BanHead::vendor).distinct().sorted().toList();
    }

    private static List<BanHead> heads(Stream<String> ids, Knowledge knowledge) {
        return ids.filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> knowledge.banHead(id).stream())
                .toList();
    }

    private static int rank(Finding finding) {
        boolean present = finding.state() == Finding.State.INSTALLED || finding.state() == Finding.State.OFF;
        return !finding.product().counts() ? 2 : present ? 0 : 1;
    }
}
