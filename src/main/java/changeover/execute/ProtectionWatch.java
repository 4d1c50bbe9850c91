package changeover.execute;

import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.os.Host;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Looks what protects the PC and keeps the changes in the journal. Looks are as often as they are cheap: about each
 * second, more seldom where one takes long.
 */
final class ProtectionWatch {
    private static final Duration OFTEN = Duration.ofSeconds(1);
    /** A look may take at most this part of the time, so that watching does not slow the removal down. */
    private static final int SHARE = 5;

    private final Host host;
    private final SecondLook look;
    private final Journal journal;
    private Instant lastLook;
    private Instant due;
    private Duration gap = Duration.ZERO;
    private String lastNow;

    ProtectionWatch(Host host, SecondLook look, Journal journal) {
        this.host = host;
        this.look = look;
        this.journal = journal;
    }

    /** Looks when it is time to; writes only what changed. */
    void sample() {
        var now = Journal.now(host);
        if (due != null && now.isBefore(due) && !now.isBefore(lastLook)) {
            return;
        }
        note(look.protection(), false);
        var cost = Duration.between(now, Journal.now(host));
        var next = cost.multipliedBy(SHARE);
        due = lastLook.plus(next.compareTo(OFTEN) > 0 ? next : OFTEN);
    }

    /** Looks now and writes what was seen. */
    void look() {
        note(look.protection(), true);
    }

    /** Writes what a whole look saw. */
    void saw(Optional<Scan> scan) {
        note(scan, true);
    }

    private void note(Optional<Scan> scan, boolean always) {
        var at = Journal.now(host);
        String now = scan.map(ProtectionWatch::now).orElse("unknown");
        if (lastLook != null && at.isAfter(lastLook)) {
            var between = Duration.between(lastLook, at);
            // when it changed, it did so since the last look, however long other gaps were
            gap = !now.equals(lastNow) || between.compareTo(gap) > 0 ? between : gap;
        }
        if (always || !now.equals(lastNow)) {
            Map<String, String> detail = new HashMap<>();
            detail.put(Event.NOW, now);
            detail.put(Event.BY, scan.map(ProtectionWatch::by).orElse(""));
            if (lastLook != null) {
                detail.put(Event.GAP, String.valueOf(gap.toMillis()));
            }
            journal.write("", Event.Kind.PROTECTION, detail);
            gap = Duration.ZERO;
            lastNow = now;
        }
        lastLook = at;
    }

    /** "off" only when we could look everywhere: what could not be looked at may well protect. */
    private static String now(Scan scan) {
        if (scan.protectedNow()) {
            return "on";
        }
        boolean unsure = !scan.sawEnough()
                || scan.protection().stream().anyMatch(p -> p.state() == Protection.State.UNKNOWN);
        return unsure ? "unknown" : "off";
    }

    private static String by(Scan scan) {
        return scan.protection().stream()
                .filter(p -> p.state() == Protection.State.ACTIVE)
                .map(Protection::product)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
