package changeover.report;

import changeover.detect.Finding;
import changeover.detect.Scan;
import changeover.detect.Verdict;
import changeover.knowledge.BanRelation;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Role;
import java.util.List;

/** The states of the page that shows a verdict, each with a heading of its own. */
public enum Situation {
    /** One product of the maker that a ban names is installed. */
    INSTALLED,
    /** The same, its protection switched off. */
    OFF,
    /** Several of them are installed. */
    SEVERAL,
    /** A company's server looks after the PC. */
    MANAGED,
    BROKEN,
    LEFTOVERS,
    TRACES,
    /** Another maker's product took the place of the banned one. */
    MOVED,
    /** Another maker's product that contains the banned one's engine, so we believe. */
    WHITE_LABEL,
    /** A name was found, but no proof. */
    UNCLEAR,
    /** Nothing was found, but too little could be looked at. */
    BLIND,
    NONE;

    /** What a scan comes to. */
    public static Situation of(Scan scan, Knowledge knowledge) {
        var own = scan.findings().stream().filter(f -> own(f, knowledge)).toList();
        var foreign = scan.findings().stream().filter(f -> !own(f, knowledge)).toList();
        var present = present(own);
        if (present.stream().anyMatch(f -> f.product().role() == Role.AGENT)) {
            return MANAGED;
        }
        if (present.size() > 1) {
            return SEVERAL;
        }
        if (present.size() == 1) {
            return present.getFirst().state() == Finding.State.OFF ? OFF : INSTALLED;
        }
        if (has(own, Finding.State.BROKEN)) {
            return BROKEN;
        }
        if (foreign.stream().anyMatch(f -> moved(f, knowledge))) {
            return MOVED;
        }
        if (foreign.stream().anyMatch(f -> whiteLabel(f, knowledge))) {
            return WHITE_LABEL;
        }
        if (has(own, Finding.State.LEFTOVERS)) {
            return LEFTOVERS;
        }
        if (has(own, Finding.State.TRACES)) {
            return TRACES;
        }
        if (scan.verdict() == Verdict.UNCLEAR) {
            return scan.findings().isEmpty() ? BLIND : UNCLEAR;
        }
        return scan.findings().isEmpty() ? NONE : UNCLEAR;
    }

    /** Another maker's product that people were moved to. */
    static boolean moved(Finding finding, Knowledge knowledge) {
        return !own(finding, knowledge)
                && finding.product().ban() == BanRelation.NOT_COVERED
                && !present(List.of(finding)).isEmpty();
    }

    /** Another maker's product whose engine is in doubt: that it is here is plain when more than its name says so. */
    static boolean whiteLabel(Finding finding, Knowledge knowledge) {
        boolean plain = finding.evidence().stream()
                .map(e -> knowledge.reasons().get(e.reason()))
                .anyMatch(reason -> reason != null && reason.points() > 1);
        return !own(finding, knowledge)
                && finding.product().ban() == BanRelation.UNCLEAR
                && (!present(List.of(finding)).isEmpty()
                        || finding.state() == Finding.State.UNCLEAR && plain);
    }

    /** True when the product is made by the maker that its ban names. */
    static boolean own(Finding finding, Knowledge knowledge) {
        return knowledge.banHead(finding.product().banId())
                .map(ban -> ban.vendor().equals(finding.product().vendor()))
                .orElse(true);
    }

    /** Those that are installed, switched off or not. */
    static List<Finding> present(List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.state() == Finding.State.INSTALLED || f.state() == Finding.State.OFF)
                .toList();
    }

    private static boolean has(List<Finding> findings, Finding.State state) {
        return findings.stream().anyMatch(f -> f.state() == state);
    }
}
