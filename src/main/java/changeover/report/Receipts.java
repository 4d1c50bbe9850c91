package changeover.report;

import changeover.knowledge.Knowledge;
import java.time.ZoneId;
import java.util.Locale;

/**
 * Makes receipts: data ("changeover/proof/1", see the shipped schema) and a page for people that carries the same data.
 * Both are sealed; {@link ProofCheck} refuses them after a single changed byte.
 *
 * <p>Example: {@code new Receipts(new ScanReport(knowledge, version), locale, zone).html(receipt)}.
 */
public final class Receipts {
    private final ScanReport report;
    private final Knowledge told;
    private final Locale locale;
    private final ZoneId zone;

    /** For readers of English. {@code zone} is used on the page only; the data is in UTC. */
    public Receipts(ScanReport report, Locale locale, ZoneId zone) {
        this(report, report.knowledge(), locale, zone);
    }

    /**
     * @param report for the data, which is the same in every language
     * @param told what is known, in the reader's language: for the page
     */
    public Receipts(ScanReport report, Knowledge told, Locale locale, ZoneId zone) {
        this.report = report;
        this.told = told;
        this.locale = locale;
        this.zone = zone;
    }

    /** Pretty JSON. */
    public String json(Receipt receipt) {
        return CanonicalCodec.pretty(ReceiptCodec.write(receipt, report, inEnglish()));
    }

    /** One self-contained page: nothing in it is fetched from anywhere. */
    public String html(Receipt receipt) {
        var page = new ReceiptPage(
                new ScanReport(told, report.program()), new Leftovers(told, locale), locale, zone);
        var shown = new Receipt(
                receipt.made(), receipt.run(), receipt.journal(), receipt.before(), receipt.after().in(told));
        return Seal.line(page.of(shown, ReceiptCodec.embedded(ReceiptCodec.write(receipt, report, inEnglish()))));
    }

    /** For the data, whoever reads it. */
    private Leftovers inEnglish() {
        return new Leftovers(report.knowledge(), Locale.ENGLISH);
    }
}
