package changeover.report;

import changeover.detect.Scan;
import changeover.knowledge.Knowledge;
import java.util.Objects;

/**
 * Scan reports as JSON ("changeover/scan/1", see the shipped schema), out and in.
 *
 * <p>Example: {@code new ScanReport(knowledge, "1.0.0").json(scan, false)}.
 *
 * @param knowledge for the points of reasons, and to find products again when reading
 * @param program version of this program
 */
public record ScanReport(Knowledge knowledge, String program) {
    public ScanReport {
        Objects.requireNonNull(knowledge, "knowledge");
        Objects.requireNonNull(program, "program");
    }

    /** Pretty JSON. Without {@code names} no name of account or PC, account id or path below a home folder is in it. */
    public String json(Scan scan, boolean names) {
        return CanonicalCodec.pretty(ScanCodec.write(scan, this, names));
    }

    /**
     * SHA-256 in hex over what was seen: the report without names and without the program's version. The same for a
     * scan and for what {@link #read} makes of its report.
     */
    public String hash(Scan scan) {
        return ScanCodec.hash(ScanCodec.write(scan, this, false));
    }

    /**
     * The scan of a report; never live.
     *
     * @throws BadFile when it is no report, or names something unknown
     */
    public Scan read(String json) throws BadFile {
        return ScanCodec.read(CanonicalCodec.object(json), knowledge);
    }
}
