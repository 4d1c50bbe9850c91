package changeover.execute;

import changeover.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The first line of a journal.
 *
 * @param journal its id
 * @param program version of the program that began
 * @param knowledge date of the packs it knew
 * @param machine the machine's mark
 * @param boot mark of the start of the system; may be empty
 * @param at when it was written
 * @param agreedAt when the consent was taken in
 * @param consent the hash that was agreed to; equals the plan's
 * @param plan the checked copy of the plan
 */
public record Header(
        String journal,
        String program,
        LocalDate knowledge,
        String machine,
        String boot,
        Instant at,
        Instant agreedAt,
        String consent,
        Plan plan) {
    public Header {
        Objects.requireNonNull(journal, "journal");
        Objects.requireNonNull(machine, "machine");
        Objects.requireNonNull(boot, "boot");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(agreedAt, "agreedAt");
        Objects.requireNonNull(plan, "plan");
        if (!plan.hash().equals(consent)) {
            throw new IllegalArgumentException("consent to another plan");
        }
    }
}
