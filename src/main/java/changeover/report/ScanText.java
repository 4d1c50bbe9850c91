package changeover.report;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Phrase;
import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.knowledge.Knowledge;
import changeover.os.Why;
import changeover.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A scan as lines for the terminal: the verdict first, then every witness, then what could not be looked at. */
public final class ScanText {
    private final Verdicts verdicts;
    private final Words words;
    private final Phrase phrases;

    public ScanText(Knowledge knowledge, Locale locale) {
        verdicts = new Verdicts(knowledge, locale);
        words = Words.beside(ScanText.class, "scantext", locale);
        phrases = new Phrase(locale);
    }

    /** All lines, without line ends. Without {@code names} nobody's name is in them. */
    public List<String> lines(Scan scan, LocalDate today, boolean names) {
        var redaction = names ? Redaction.NONE : Redaction.of(scan.machine());
        var said = verdicts.say(scan, today);
        var lines = new ArrayList<String>();
        lines.add(said.heading());
        lines.addAll(said.lead());
        lines.addAll(said.notes());
        for (Finding finding : scan.findings()) {
            lines.add("");
            lines.add(words.get(
                    "finding", verdicts.title(finding), state(finding.state()), certainty(finding.certainty())));
            for (Evidence evidence : finding.evidence()) {
                lines.add(witness(evidence, redaction));
            }
        }
        if (!scan.protection().isEmpty()) {
            lines.add("");
            lines.add(words.get("protection.heading"));
            for (Protection protection : scan.protection()) {
                lines.add(words.get("protection", protection.name(), state(protection.state())));
                definitions(protection, lines);
            }
        }
        if (!scan.couldNotLook().isEmpty()) {
            lines.add("");
            lines.add(words.get("blind.heading"));
            for (Scan.Blind blind : scan.couldNotLook()) {
                lines.add(blind(blind, redaction));
            }
        }
        return lines;
    }

    private String witness(Evidence evidence, Redaction redaction) {
        return words.get(
                "witness",
                redaction.of(phrases.shown(evidence.where())), redaction.of(phrases.shown(evidence.says())));
    }

    private void definitions(Protection protection, List<String> lines) {
        switch (protection.definitions()) {
            case "" -> {}
            case "up-to-date" -> lines.add(words.get("definitions.current"));
            case "out-of-date" -> lines.add(words.get("definitions.old"));
            default -> lines.add(words.get("definitions.date", protection.definitions()));
        }
    }

    private String blind(Scan.Blind blind, Redaction redaction) {
        return blind.detail().isEmpty()
                ? words.get("blind", blind.probe(), why(blind.why()))
                : words.get("blind.detail", blind.probe(), why(blind.why()), redaction.of(phrases.shown(blind.detail())));
    }

    /** The state of a finding in words. */
    public String state(Finding.State state) {
        return switch (state) {
            case INSTALLED -> words.get("state.installed");
            case OFF -> words.get("state.off");
            case BROKEN -> words.get("state.broken");
            case LEFTOVERS -> words.get("state.leftovers");
            case TRACES -> words.get("state.traces");
            case UNCLEAR -> words.get("state.unclear");
        };
    }

    /** How sure we are, in words. */
    public String certainty(Finding.Certainty certainty) {
        return switch (certainty) {
            case SURE -> words.get("certainty.sure");
            case LIKELY -> words.get("certainty.likely");
            case UNCLEAR -> words.get("certainty.unclear");
        };
    }

    /** The state of a protection in words. */
    public String state(Protection.State state) {
        return switch (state) {
            case ACTIVE -> words.get("protection.active");
            case OFF -> words.get("protection.off");
            case WAITING -> words.get("protection.waiting");
            case ON_DEMAND -> words.get("protection.onDemand");
            case UNKNOWN -> words.get("protection.unknown");
        };
    }

    /** Why we could not look, in words. */
    public String why(Why why) {
        return switch (why) {
            case DENIED -> words.get("why.denied");
            case TIMED_OUT -> words.get("why.timedOut");
            case MISSING -> words.get("why.missing");
            case ODD -> words.get("why.odd");
            case CANCELLED -> words.get("why.cancelled");
            case NOT_RECORDED -> words.get("why.notRecorded");
        };
    }
}
