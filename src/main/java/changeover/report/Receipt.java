package changeover.report;

import changeover.detect.Scan;
import changeover.execute.RunView;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Everything that goes into a receipt.
 *
 * @param made when the receipt was made
 * @param run what was done
 * @param journal all lines of its journal, as they were written
 * @param before the report, without names, of the scan that the plan came from; null when it was not kept
 * @param after what is found now
 */
public record Receipt(Instant made, RunView run, List<String> journal, String before, Scan after) {
    public Receipt {
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(run, "run");
        journal = List.copyOf(journal);
        Objects.requireNonNull(after, "after");
    }
}
