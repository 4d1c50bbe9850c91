package changeover.report;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Phrase;
import changeover.detect.Scan;
import changeover.execute.RunView;
import changeover.execute.Telling;
import changeover.knowledge.BanHead;
import changeover.plan.Explain;
import changeover.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The receipt as a page that can be read, printed and kept: no script runs in it and nothing is fetched. */
final class ReceiptPage {
    private final ScanReport report;
    private final Leftovers leftovers;
    private final Locale locale;
    private final ZoneId zone;
    private final Words words;
    private final Phrase phrases;

    ReceiptPage(ScanReport report, Leftovers leftovers, Locale locale, ZoneId zone) {
        this.report = report;
        this.leftovers = leftovers;
        this.locale = locale;
        this.zone = zone;
        words = Words.beside(ReceiptPage.class, "receipt", locale);
        phrases = new Phrase(locale);
    }

    /** {@code data} is the receipt's JSON, fit for a script element. */
    String of(Receipt receipt, String data) {
        var run = receipt.run();
        var runText = new RunText(locale, zone);
        var bans = ConcernedBans.of(run.plan(), report.knowledge());
        var said = new Verdicts(report.knowledge(), locale)
                .say(
                        receipt.after(), LocalDate.ofInstant(receipt.after().taken(), zone),
                        bans.isEmpty() ? report.knowledge().banHeads() : bans);
        var page = new Html();
        page.raw("<!DOCTYPE html>")
                .raw("<html lang=\"" + Html.escape(locale.toLanguageTag()) + "\">")
                .raw("<head>")
                .raw("<meta charset=\"utf-8\">")
                .raw("<meta http-equiv=\"Content-Security-Policy\""
                        + " content=\"default-src 'none'; style-src 'unsafe-inline'\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">")
                .element("title", words.get("title"))
                .raw("<style>\n" + style() + "</style>")
                .raw("</head>")
                .raw("<body>")
                .raw("<main>")
                .element("h1", said.heading())
                .element("p", words.get("made", words.time(receipt.made(), zone)))
                .element("p", runText.state(run.state()))
                .paragraphs(bans.stream().map(this::ban).toList());
        page.element("h2", words.get("now")).paragraphs(said.lead());
        page.element("h2", words.get("protection")).paragraphs(runText.protection(run));
        page.element("h2", words.get("before"));
        before(receipt, page);
        page.element("h2", words.get("done"))
                .element("p", words.get("agreed", words.time(run.agreedAt(), zone)))
                .table(
                        List.of(words.get("head.step"), words.get("head.came"), words.get("head.end")), steps(run));
        remains(receipt.after(), page);
        page.element("h2", words.get("technical"))
                .element("p", words.get("machine", run.plan().machine()))
                .element("p", words.get("plan", run.plan().hash()))
                .element("p", words.get("journal", run.journal(), receipt.journal().size()))
                .element("p", words.get("program", report.program(), report.knowledge().asOf().toString()))
                .element("p", words.get("check"))
                .raw("</main>")
                .raw(ProofCheck.DATA_BEGIN + "\n" + data + ProofCheck.DATA_END)
                .raw("</body>")
                .raw("</html>");
        return page.toString();
    }

    /** What the change was made for, so that the page explains itself in ten years. */
    private String ban(BanHead ban) {
        if (ban.salesEnd() == null && ban.updatesEnd() == null) {
            return words.get("ban", ban.title());
        }
        return ban.salesEnd() == null
                ? words.get("ban.updates", ban.title(), words.date(ban.updatesEnd()))
                : ban.updatesEnd() == null
                        ? words.get("ban.sales", ban.title(), words.date(ban.salesEnd()))
                        : words.get("ban.both", ban.title(), words.date(ban.salesEnd()), words.date(ban.updatesEnd()));
    }

    /** The scan before when it was kept, else what the plan says of it. */
    private void before(Receipt receipt, Html page) {
        page.element("p", words.get("looked", words.time(receipt.run().plan().scanTaken(), zone)));
        try {
            if (receipt.before() != null) {
                findings(report.read(receipt.before()), page);
                return;
            }
        } catch (BadFile _) {
            // a product this knowledge does not have any more: the plan still says what was found
        }
        page.list("ul", receipt.run().plan().actions().stream()
                .map(a -> a.name())
                .filter(n -> !n.isEmpty())
                .distinct()
                .toList());
    }

    private void findings(Scan scan, Html page) {
        var text = new ScanText(report.knowledge(), locale);
        var verdicts = new Verdicts(report.knowledge(), locale);
        var rows = new ArrayList<List<String>>();
        for (Finding finding : scan.findings()) {
            for (Evidence e : finding.evidence()) {
                rows.add(List.of(verdicts.title(finding), text.state(finding.state()),
                        phrases.shown(e.where()), phrases.shown(e.says())));
            }
        }
        page.table(
                List.of(
                        words.get("head.product"),
                        words.get("head.state"),
                        words.get("head.where"),
                        words.get("head.says")),
                rows);
    }

    private List<List<String>> steps(RunView run) {
        var explain = new Explain(locale, report.knowledge());
        var telling = new Telling(locale);
        var rows = new ArrayList<List<String>>();
        for (RunView.Step step : run.actions()) {
            rows.add(List.of(
                    explain.of(step.action()).what(),
                    telling.step(step),
                    step.endedAt() == null ? words.get("notEnded") : words.time(step.endedAt(), zone)));
        }
        return rows;
    }

    private void remains(Scan after, Html page) {
        var all = leftovers.of(after);
        page.element("h2", words.get("leftovers"));
        if (all.isEmpty()) {
            page.element("p", words.get("leftovers.none"));
            return;
        }
        page.table(
                List.of(words.get("head.product"), words.get("head.where"), words.get("head.meaning")),
                all.stream().map(l -> List.of(l.name(), phrases.shown(l.where()), l.meaning())).toList());
        all.stream()
                .map(Leftovers.Leftover::product)
                .distinct()
                .forEach(p -> page.paragraphs(leftovers.mayRemain(p, after.platform())));
    }

    private static String style() {
        try (var in = ReceiptPage.class.getResourceAsStream("receipt.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
