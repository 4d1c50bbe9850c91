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
    private final Locale locale;
    private final ZoneId zone;

    /** {@code zone} is used on the page only; the data is in UTC. */
    public Receipts(ScanReport report, Locale locale, ZoneId zone) {
        this.report = report;
        this.locale = locale;
        this.zone = zone;
    }

    /** Pretty JSON. */
    public String json(Receipt receipt) {
        return CanonicalCodec.pretty(ReceiptCodec.write(receipt, report, leftovers()));
    }

    /** One self-contained page: nothing in it is fetched from anywhere. */
    public String html(Receipt receipt) {
        var page = new ReceiptPage(report, leftovers(), locale, zone);
        return Seal.line(page.of(receipt, ReceiptCodec.embedded(ReceiptCodec.write(receipt, report, leftovers()))));
    }

    private Leftovers leftovers() {
        Knowledge knowledge = report.knowledge();
        return new Leftovers(knowledge, locale);
    }
}
