package changeover.detect;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What a scan says about the protection of the PC as a whole. Weaker words are used whenever in doubt. */
public enum Shield {
    /** Protected in real time, with fresh definitions. */
    PROTECTED,
    /** Protected in real time, but with old definitions. */
    PROTECTED_OLD,
    /** Protected in real time; how old its definitions are is not known. */
    PROTECTED_DETAILS_UNKNOWN,
    /** A product is installed and does not run. */
    NOT_RUNNING,
    ON_DEMAND_ONLY,
    /** We could not look everywhere, or what we saw does not decide it. */
    UNDETERMINED,
    /** We looked everywhere and found nothing that protects in real time. */
    NOTHING;

    /** After this many days definitions are old. */
    private static final int OLD_DAYS = 7;

    /** What the scan says. */
    public static Shield of(Scan scan) {
        var active = scan.protection().stream()
                .filter(p -> p.state() == Protection.State.ACTIVE)
                .toList();
        if (!active.isEmpty()) {
            var today = scan.taken().atZone(ZoneOffset.UTC).toLocalDate();
            return active.stream()
                    .map(p -> fresh(p.definitions(), today))
                    .min(java.util.Comparator.comparing(Shield::rank))
                    .orElseThrow();
        }
        if (!scan.sawEnough() || scan.places() == 0 || has(scan, Protection.State.UNKNOWN)) {
            return UNDETERMINED;
        }
        if (has(scan, Protection.State.OFF)) {
            return NOT_RUNNING;
        }
        // it steps aside for another product, which we did not see
        if (has(scan, Protection.State.WAITING)) {
            return UNDETERMINED;
        }
        return has(scan, Protection.State.ON_DEMAND) ? ON_DEMAND_ONLY : NOTHING;
    }

    /** One product with fresh definitions is enough. */
    private static int rank(Shield shield) {
        return shield == PROTECTED ? 0 : shield == PROTECTED_DETAILS_UNKNOWN ? 1 : 2;
    }

    private static Shield fresh(String definitions, LocalDate today) {
        return switch (definitions) {
            case "" -> PROTECTED_DETAILS_UNKNOWN;
            case "up-to-date" -> PROTECTED;
            case "out-of-date" -> PROTECTED_OLD;
            default -> byDate(definitions, today);
        };
    }

    private static Shield byDate(String date, LocalDate today) {
        try {
            return LocalDate.parse(date).plusDays(OLD_DAYS).isBefore(today) ? PROTECTED_OLD : PROTECTED;
        } catch (DateTimeException _) {
            return PROTECTED_DETAILS_UNKNOWN;
        }
    }

    private static boolean has(Scan scan, Protection.State state) {
        return scan.protection().stream().anyMatch(p -> p.state() == state);
    }
}
