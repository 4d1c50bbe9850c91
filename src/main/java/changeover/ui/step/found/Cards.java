package changeover.ui.step.found;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Phrase;
import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.knowledge.BanHead;
import changeover.knowledge.BanRelation;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Variant;
import changeover.knowledge.Witness;
import changeover.report.Leftovers;
import changeover.report.Verdicts;
import changeover.ui.parts.Tone;
import changeover.words.Distance;
import changeover.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the cards of the page say. Pure. */
final class Cards {
    /** A state: icon, colour and word together. */
    record Mark(Tone tone, String text) {}

    record ProductCard(
            String badge,
            String title,
            String text,
            List<Mark> marks,
            List<String> notes,
            List<Left> left,
            String together,
            List<Evidence> evidence) {}

    /** What is left at one kind of place: what it is and whether it matters, and the exact places. */
    record Left(String place, String meaning, List<String> where) {}

    record ProtectionRow(String name, String text, Mark mark, List<Evidence> evidence) {}

    private final Knowledge knowledge;
    private final Words words;
    private final Verdicts verdicts;
    private final LocalDate today;

    Cards(Knowledge knowledge, Words words, Verdicts verdicts, LocalDate today) {
        this.knowledge = knowledge;
        this.words = words;
        this.verdicts = verdicts;
        this.today = today;
    }

    List<ProductCard> products(Scan scan) {
        return scan.findings().stream().map(this::product).toList();
    }

    private ProductCard product(Finding finding) {
        var facts = new ArrayList<String>();
        facts.add(role(finding));
        date(finding.fact(Evidence.INSTALLED_ON)).ifPresent(on -> facts.add(words.get("fact.installed", on)));
        if (!finding.fact(Evidence.DEFINITIONS).isEmpty()) {
            facts.add(definitions(finding.fact(Evidence.DEFINITIONS)));
        }
        facts.add(ban(finding.product().ban()));
        var notes = new ArrayList<String>();
        finding.variant().ifPresent(variant -> notes.add(variant(variant)));
        if (finding.product().note() != null) {
            notes.add(finding.product().note());
        }
        return new ProductCard(
                letters(finding.name()),
                verdicts.title(finding),
                String.join(" · ", facts),
                List.of(state(finding), certainty(finding)),
                notes,
                left(finding),
                together(finding),
                finding.evidence());
    }

    /** The generation or edition, with its versions and years as far as they are known. */
    private String variant(Variant variant) {
        String said = variant.versions() == null
                ? words.get("variant", variant.name())
                : words.get("variant.versions", variant.name(), variant.versions());
        if (variant.from() == null) {
            return said;
        }
        String from = String.valueOf(variant.from());
        return variant.to() == null
                ? words.get("variant.since", said, from)
                : variant.to().equals(variant.from())
                        ? words.get("variant.year", said, from)
                        : words.get("variant.years", said, from, String.valueOf(variant.to()));
    }

    private List<Left> left(Finding finding) {
        if (finding.state() != Finding.State.LEFTOVERS) {
            return List.of();
        }
        var meanings = new Leftovers(knowledge, words.locale());
        var phrases = new Phrase(words.locale());
        var byPlace = new LinkedHashMap<Witness, List<String>>();
        finding.evidence().forEach(e -> byPlace.computeIfAbsent(e.witness(), _ -> new ArrayList<>())
                .add(phrases.shown(e.where())));
        return byPlace.entrySet().stream()
                .map(e -> new Left(
                        Places.witness(e.getKey(), words), meanings.meaning(e.getKey()),
                        e.getValue().stream().distinct().toList()))
                .toList();
    }

    private String together(Finding finding) {
        long kinds = finding.evidence().stream().map(Evidence::witness).distinct().count();
        String sum = words.get("together", (int) kinds, String.valueOf(kinds));
        return switch (finding.certainty()) {
            case SURE -> words.get("together.sure", sum);
            case LIKELY -> words.get("together.likely", sum);
            case UNCLEAR -> words.get("together.unclear", sum);
        };
    }

    private String role(Finding finding) {
        return words.get(switch (finding.product().role()) {
            case PROTECTION -> "role.protection";
            case VPN -> "role.vpn";
            case VAULT -> "role.vault";
            case PARENTAL -> "role.parental";
            case AGENT -> "role.agent";
            case CONSOLE -> "role.console";
            case TOOL -> "role.tool";
            case ENCRYPTION -> "role.encryption";
            case OTHER -> "role.other";
        });
    }

    private String ban(BanRelation relation) {
        return words.get(switch (relation) {
            case COVERED -> "ban.covered";
            case EXEMPT -> "ban.exempt";
            case NOT_COVERED -> "ban.notCovered";
            case UNCLEAR -> "ban.unclear";
        });
    }

    private Mark state(Finding finding) {
        return switch (finding.state()) {
            case INSTALLED -> updatesEnded(finding)
                    ? new Mark(Tone.WARN, words.get("state.noUpdates"))
                    : new Mark(Tone.PLAIN, words.get("state.installed"));
            case OFF -> new Mark(Tone.WARN, words.get("state.off"));
            case BROKEN -> new Mark(Tone.WARN, words.get("state.broken"));
            case LEFTOVERS -> new Mark(Tone.PLAIN, words.get("state.leftovers"));
            case TRACES -> new Mark(Tone.PLAIN, words.get("state.traces"));
            case UNCLEAR -> new Mark(Tone.UNKNOWN, words.get("state.unclear"));
        };
    }

    private boolean updatesEnded(Finding finding) {
        return finding.product().ban() == BanRelation.COVERED
                && knowledge.banHead(finding.product().banId())
                        .map(BanHead::updatesEnd)
                        .filter(end -> end.isBefore(today))
                        .isPresent();
    }

    private Mark certainty(Finding finding) {
        return switch (finding.certainty()) {
            case SURE -> new Mark(Tone.PLAIN, words.get("certainty.sure"));
            case LIKELY -> new Mark(Tone.PLAIN, words.get("certainty.likely"));
            case UNCLEAR -> new Mark(Tone.UNKNOWN, words.get("certainty.unclear"));
        };
    }

    List<ProtectionRow> protections(Scan scan) {
        return scan.protection().stream()
                .map(p -> new ProtectionRow(
                        p.name(), row(p, scan), protection(p, scan), p.evidence()))
                .toList();
    }

    private String row(Protection p, Scan scan) {
        String definitions = definitions(p.definitions());
        boolean aside = p.state() == Protection.State.WAITING && scan.protectedNow();
        return aside ? words.get("protection.aside", definitions) : definitions;
    }

    private Mark protection(Protection p, Scan scan) {
        return switch (p.state()) {
            case ACTIVE -> scan.findings().stream().anyMatch(f -> f.product().id().equals(p.product()) && updatesEnded(f))
                    ? new Mark(Tone.WARN, words.get("protection.activeOld"))
                    : new Mark(Tone.OK, words.get("protection.active"));
            case OFF -> new Mark(Tone.WARN, words.get("protection.off"));
            case WAITING -> new Mark(Tone.OK, words.get("protection.waiting"));
            case ON_DEMAND -> new Mark(Tone.PLAIN, words.get("protection.onDemand"));
            case UNKNOWN -> new Mark(Tone.UNKNOWN, words.get("protection.unknown"));
        };
    }

    /** One mark for the whole card; none while each product says it better. */
    List<Mark> protectedNow(Scan scan) {
        if (scan.protectedNow()) {
            return List.of();
        }
        boolean unsure = !scan.sawEnough()
                || scan.protection().stream().anyMatch(p -> p.state() == Protection.State.UNKNOWN);
        return List.of(
                unsure
                        ? new Mark(Tone.UNKNOWN, words.get("protection.unknown"))
                        : new Mark(Tone.BAD, words.get("protection.nothing")));
    }

    /** With their age; "not known" is said, too. */
    private String definitions(String fact) {
        return switch (fact) {
            case "up-to-date" -> words.get("definitions.current");
            case "out-of-date" -> words.get("definitions.old");
            default -> date(fact)
                    .map(date -> words.get(
                            "definitions.date", date, Distance.of(LocalDate.parse(fact), today, words.locale())))
                    .orElse(words.get("definitions.unknown"));
        };
    }

    /** A date that the machine tells, in words; empty when it is none. */
    private Optional<String> date(String iso) {
        try {
            return iso.isEmpty() ? Optional.empty() : Optional.of(words.date(LocalDate.parse(iso)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** One or two letters of a name, as a landmark: "Some Product" gives "SP". */
    static String letters(String name) {
        String[] parts = name.strip().split("[^\\p{L}\\p{N}]+");
        if (parts.length == 0 || parts[0].isEmpty()) {
            return "?";
        }
        String first = parts[0].substring(0, 1);
        return (parts.length > 1 && !parts[1].isEmpty() && Character.isLetter(parts[1].charAt(0))
                        ? first + parts[1].charAt(0)
                        : first)
                .toUpperCase(Locale.ROOT);
    }
}
