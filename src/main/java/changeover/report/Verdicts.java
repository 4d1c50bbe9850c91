package changeover.report;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Protection;
import changeover.detect.Remark;
import changeover.detect.Scan;
import changeover.knowledge.BanHead;
import changeover.knowledge.BanRelation;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Role;
import changeover.words.Listing;
import changeover.words.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The verdict of a scan in sentences; window, terminal and receipt all say the same. */
public final class Verdicts {
    private final Knowledge knowledge;
    private final Words words;
    private final Listing listing;
    private final Remarks remarks;

    public Verdicts(Knowledge knowledge, Locale locale) {
        this.knowledge = knowledge;
        words = Words.beside(Verdicts.class, "verdicts", locale);
        listing = new Listing(locale);
        remarks = new Remarks(locale);
    }

    /**
     * @param situation which state it is
     * @param heading one or two full sentences with the answer in them
     * @param lead what protects the PC, and what could not be looked at
     * @param notes what does not fit together, and what matters for the next steps
     */
    public record Said(Situation situation, String heading, List<String> lead, List<String> notes) {
        public Said {
            lead = List.copyOf(lead);
            notes = List.copyOf(notes);
        }
    }

    /** {@code today} is asked for how long updates have been missing. */
    public Said say(Scan scan, LocalDate today) {
        return say(scan, today, knowledge.banHeads());
    }

    /** {@code sought}: the bans whose products the look was for; only their makers are named when nothing was found. */
    public Said say(Scan scan, LocalDate today, List<BanHead> sought) {
        var situation = Situation.of(scan, knowledge);
        var own = scan.findings().stream()
                .filter(f -> Situation.own(f, knowledge))
                .toList();
        var foreign = scan.findings().stream()
                .filter(f -> situation == Situation.WHITE_LABEL
                        ? Situation.whiteLabel(f, knowledge)
                        : Situation.moved(f, knowledge))
                .toList();
        var present = Situation.present(own);
        String heading = switch (situation) {
            case INSTALLED -> updates(installed(present.getFirst()), present, today);
            case OFF -> words.get("off", title(present.getFirst()));
            case SEVERAL -> words.get(
                    "several", present.size(), makers(present), String.valueOf(present.size()));
            case MANAGED -> words.get("managed", maker(agent(present)));
            case BROKEN -> broken(in(own, Finding.State.BROKEN));
            case LEFTOVERS -> leftoversOf(in(own, Finding.State.LEFTOVERS));
            case TRACES -> words.get("traces", makers(in(own, Finding.State.TRACES)));
            case MOVED -> words.get("moved", title(foreign.getFirst()), maker(foreign.getFirst()));
            case WHITE_LABEL -> words.get("whiteLabel", title(foreign.getFirst()), maker(foreign.getFirst()));
            case UNCLEAR -> unclear(scan);
            case BLIND -> words.get("blind");
            case NONE -> words.get("none", listing.or(ConcernedBans.makers(sought)));
        };
        var lead = new ArrayList<String>();
        switch (situation) {
            case OFF, SEVERAL, MANAGED -> lead.addAll(stopped(present, today));
            case MOVED, WHITE_LABEL -> Optional.ofNullable(foreign.getFirst().product().note()).ifPresent(lead::add);
            default -> {}
        }
        lead.add(protection(scan));
        lead.addAll(looked(scan));
        return new Said(situation, heading, lead, remarks.say(scan, this::title, this::maker));
    }

    /** Name and short version, e.g. "Product 21.16". */
    public String title(Finding finding) {
        String version = shortVersion(finding.version());
        return version.isEmpty() || finding.name().contains(version)
                ? finding.name()
                : words.get("title", finding.name(), version);
    }

    /** What protects the PC now, in a sentence. */
    public String protection(Scan scan) {
        var active = scan.protection().stream()
                .filter(p -> p.state() == Protection.State.ACTIVE)
                .map(Protection::name)
                .distinct()
                .toList();
        if (active.size() == 1) {
            return words.get("protected.one", active.getFirst());
        }
        if (!active.isEmpty()) {
            return words.get("protected.several", listing.and(active));
        }
        boolean unsure = !scan.sawEnough()
                || scan.protection().stream().anyMatch(p -> p.state() == Protection.State.UNKNOWN);
        return words.get(unsure ? "protected.unknown" : "protected.nothing");
    }

    /** How many places were looked at, and how many could not be. */
    private List<String> looked(Scan scan) {
        int blind = (int) scan.couldNotLook().stream().map(Scan.Blind::probe).distinct().count();
        var said = new ArrayList<String>();
        int looked = Math.max(0, scan.places() - blind);
        // a sentence each, not a choice of MessageFormat: choosing there costs a start more than all other words
        said.add(
                switch (looked) {
                    case 0 -> words.get("looked.none");
                    case 1 -> words.get("looked.one");
                    default -> words.get("looked", looked);
                });
        if (blind > 0) {
            said.add(words.get("couldNotLook", blind, String.valueOf(blind)));
        }
        return said;
    }

    private String installed(Finding finding) {
        return words.get(runs(finding) ? "running" : "installed", title(finding));
    }

    private String updates(String sentence, List<Finding> present, LocalDate today) {
        return stopped(present, today).stream().reduce(sentence, (said, more) -> words.get("two", said, more));
    }

    /** Since when updates may not be supplied, a sentence per ban that says so. */
    private List<String> stopped(List<Finding> present, LocalDate today) {
        var bans = present.stream()
                .filter(f -> f.product().ban() == BanRelation.COVERED)
                .flatMap(f -> knowledge.banHead(f.product().banId()).stream())
                .filter(ban -> ban.updatesEnd() != null && ban.updatesEnd().isBefore(today))
                .distinct()
                .toList();
        var said = new ArrayList<String>();
        for (BanHead ban : bans) {
            String days = String.valueOf(ChronoUnit.DAYS.between(ban.updatesEnd(), today));
            said.add(
                    bans.size() > 1
                            ? words.get("updates.of", ban.vendor(), days)
                            : words.get(present.size() == 1 ? "updates.its" : "updates.their", days));
        }
        return said;
    }

    private static boolean runs(Finding finding) {
        return finding.evidence().stream().anyMatch(e -> e.fact(Evidence.RUNS).equals("running"));
    }

    private String leftoversOf(List<Finding> findings) {
        int n = (int) findings.stream()
                .flatMap(f -> f.evidence().stream())
                .map(Evidence::where)
                .distinct()
                .count();
        boolean one = findings.stream().map(this::maker).distinct().count() == 1;
        return words.get(one ? "leftovers" : "leftovers.makers", makers(findings), n, String.valueOf(n));
    }

    /** Either its files are gone, or its uninstaller. */
    private String broken(List<Finding> findings) {
        boolean listed = findings.stream().allMatch(f -> !f.fact(Evidence.UNINSTALL_KEY).isEmpty());
        return listed
                ? words.get("broken.listed", listing.and(findings.stream().map(this::title).toList()))
                : words.get("broken", makers(findings));
    }

    private String unclear(Scan scan) {
        var borrowed = Remark.of(scan).stream().filter(r -> r.kind() == Remark.Kind.BORROWED_FOLDERS).toList();
        return borrowed.size() < scan.findings().size()
                ? words.get("unclear")
                : words.get("borrowed", makers(borrowed.stream().map(Remark::finding).toList()));
    }

    private static List<Finding> in(List<Finding> findings, Finding.State state) {
        return findings.stream().filter(f -> f.state() == state).toList();
    }

    private static Finding agent(List<Finding> present) {
        return present.stream().filter(f -> f.product().role() == Role.AGENT).findFirst().orElseThrow();
    }

    private String makers(List<Finding> findings) {
        return listing.and(findings.stream().map(this::maker).distinct().sorted().toList());
    }

    /** The maker that the ban names, else the product's own. */
    private String maker(Finding finding) {
        return knowledge.banHead(finding.product().banId())
                .map(BanHead::vendor)
                .orElse(finding.product().vendor());
    }

    private static String shortVersion(String version) {
        var parts = version.split("[.-]");
        return parts.length < 2 ? version : parts[0] + "." + parts[1];
    }
}
