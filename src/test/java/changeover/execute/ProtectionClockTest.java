package changeover.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import changeover.plan.Samples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProtectionClockTest {
    private final List<Event> events = new ArrayList<>();

    private ProtectionClockTest look(long second, String now, String boot, Long gap) {
        Map<String, String> detail = new HashMap<>(Map.of(Event.NOW, now));
        if (gap != null) {
            detail.put(Event.GAP, gap.toString());
        }
        events.add(new Event(
                events.size() + 1, Samples.NOW.plusSeconds(second), boot, "", Event.Kind.PROTECTION, detail));
        return this;
    }

    private ProtectionClock clock() {
        return ProtectionClock.of(events);
    }

    @Test
    void neverLooked() {
        assertNull(clock().now());
        assertNull(clock().since());
        assertEquals(Duration.ZERO, clock().unprotected());
    }

    @Test
    void onlyTimeSeenOffCounts() {
        look(0, "on", "b", null).look(10, "off", "b", 1000L).look(40, "on", "b", 900L).look(90, "unknown", "b", 2500L);
        assertEquals(Duration.ofSeconds(30), clock().unprotected());
        assertEquals(Duration.ofMillis(2500), clock().accuracy());
        assertNull(clock().now());
        assertEquals(Samples.NOW.plusSeconds(90), clock().since());
    }

    @Test
    void gapsBeforeAnythingChangedDoNotCountOnceSomethingDid() {
        look(0, "on", "b", null).look(20, "on", "b", 9000L);
        assertEquals(Duration.ofSeconds(9), clock().accuracy());
        look(21, "off", "b", 1000L);
        assertEquals(Duration.ofSeconds(1), clock().accuracy());
    }

    @Test
    void aRestartMakesItLessAccurateInsteadOfLonger() {
        look(0, "off", "b1", null).look(5, "off", "b1", 1000L).look(300, "off", "b2", null).look(310, "off", "b2", 1000L);
        assertEquals(Duration.ofSeconds(15), clock().unprotected());
        assertEquals(Duration.ofSeconds(295), clock().accuracy());
        assertFalse(clock().now());
        assertEquals(Samples.NOW, clock().since());
    }

    @Test
    void aClockSetBackTakesNothingAway() {
        look(0, "off", "b", null).look(20, "off", "b", 1000L).look(-3600, "on", "b", 1000L);
        assertEquals(Duration.ofSeconds(20), clock().unprotected());
    }
}
