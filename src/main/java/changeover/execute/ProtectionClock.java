package changeover.execute;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long the PC was without any known active protection, from the looks in a journal. Time during which the PC was
 * off or starting is not counted; it makes the answer less accurate instead.
 *
 * @param unprotected between looks that saw none
 * @param accuracy the largest gap between two looks that differ, or between any two when none do: so far off it may be
 * @param now true, false, or null when the last look could not tell
 * @param since first look of the present state; null when never looked
 */
record ProtectionClock(Duration unprotected, Duration accuracy, Boolean now, Instant since) {
    static ProtectionClock of(List<Event> events) {
        Duration unprotected = Duration.ZERO;
        Duration changing = Duration.ZERO;
        Duration steady = Duration.ZERO;
        boolean changed = false;
        Instant since = null;
        Event last = null;
        for (Event e : events) {
            if (e.kind() != Event.Kind.PROTECTION) {
                continue;
            }
            if (last == null) {
                since = e.at();
            } else {
                var between = positive(Duration.between(last.at(), e.at()));
                var gap = e.detail(Event.GAP).matches("\\d{1,12}")
                        ? Duration.ofMillis(Long.parseLong(e.detail(Event.GAP)))
                        : between;
                boolean restarted = !last.boot().equals(e.boot());
                if (off(last) && !restarted) {
                    unprotected = unprotected.plus(between);
                }
                if (!last.detail(Event.NOW).equals(e.detail(Event.NOW))) {
                    since = e.at();
                    changed = true;
                    changing = longer(changing, gap);
                } else if (restarted) {
                    changed = true; // what was in between nobody saw
                    changing = longer(changing, between);
                } else {
                    steady = longer(steady, gap);
                }
            }
            last = e;
        }
        Boolean now = last == null
                ? null
                : switch (last.detail(Event.NOW)) {
                    case "on" -> Boolean.TRUE;
                    case "off" -> Boolean.FALSE;
                    default -> null;
                };
        return new ProtectionClock(unprotected, changed ? changing : steady, now, since);
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static boolean off(Event e) {
        return e.detail(Event.NOW).equals("off");
    }

    /** A clock that was set back must not take time away. */
    private static Duration positive(Duration d) {
        return d.isNegative() ? Duration.ZERO : d;
    }
}
