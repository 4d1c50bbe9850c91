package changeover.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.os.Host;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.Why;
import changeover.os.real.Nothing;
import changeover.os.real.ProcessList;
import changeover.os.real.RealDisk;
import changeover.os.real.RealHost;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ScannerTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Host host = new RealHost(
            new Machine(Os.LINUX, "", "", "", null, false, "m", null, null),
            new RealDisk(null), Nothing.REGISTRY, _ -> null, Nothing.SERVICES, new ProcessList(), Nothing.WMI, Nothing.BOOT,
            Clock.fixed(NOON, ZoneOffset.UTC));

    private record Made(String id, Supplier<Looked> look) implements Probe {
        @Override
        public Set<Os> on() {
            return Set.of(Os.LINUX);
        }

        @Override
        public boolean decides() {
            return true;
        }

        @Override
        public Contract contract() {
            return new Contract("", "", "");
        }

        @Override
        public Looked look(Host host, Signs signs) {
            return look.get();
        }
    }

    private static final Probe GOOD = new Made("good", () -> new Looked.Saw(List.of()));
    private static final Probe FOREIGN = new Made("foreign", Looked.NotMine::new);
    private static final Probe FAULTY = new Made("faulty", () -> {
        throw new IllegalStateException("ouch");
    });

    private static Probe hanging(CountDownLatch until) {
        return new Made("hanging", () -> {
            try {
                until.await();
            } catch (InterruptedException _) {
                return new Looked.Saw(List.of()); // too late
            }
            return new Looked.Saw(List.of());
        });
    }

    private static Scanner scanner(Duration limit, Probe... probes) {
        return new Scanner(TestKnowledge::of, List.of(probes), limit);
    }

    @Test
    void allAnsweredInTheOrderOfTheList() {
        var heard = new ArrayList<String>();
        var scan = scanner(Duration.ofSeconds(10), GOOD, FOREIGN)
                .scan(host, true, (id, done, of) -> heard.add(done + "/" + of), () -> false);
        assertEquals(List.of("1/2", "2/2"), heard);
        assertEquals(1, scan.places());
        assertEquals(Verdict.NONE, scan.verdict());
        assertEquals(NOON, scan.taken());
        assertEquals(List.of(), scan.couldNotLook());
    }

    @Test
    void aFaultyProbeDisturbsNobody() {
        var scan = scanner(Duration.ofSeconds(10), FAULTY, GOOD).scan(host, true);
        assertEquals(
                List.of(new Scan.Blind("faulty", Why.ODD, "java.lang.IllegalStateException: ouch")), scan.couldNotLook());
        assertEquals(Verdict.UNCLEAR, scan.verdict());
        assertEquals(2, scan.places());
    }

    @Test
    void aHangingProbeIsLeftBehind() {
        var never = new CountDownLatch(1);
        long before = System.nanoTime();
        var scan = scanner(Duration.ofMillis(200), hanging(never), GOOD).scan(host, true);
        assertEquals(List.of(new Scan.Blind("hanging", Why.TIMED_OUT, "")), scan.couldNotLook());
        assertTrue(System.nanoTime() - before < 5_000_000_000L);
    }

    /** Not a record: what it was given must not change whether it is itself. */
    private static final class Closer implements CloserLook {
        private final List<List<Evidence>> given = new ArrayList<>();

        @Override
        public String id() {
            return "closer";
        }

        @Override
        public Set<Os> on() {
            return Set.of(Os.LINUX);
        }

        @Override
        public Contract contract() {
            return new Contract("", "", "");
        }

        @Override
        public Looked look(Host host, Signs signs, List<Evidence> seen) {
            given.add(seen);
            return new Looked.Saw(List.of(), Set.of(Management.DOMAIN));
        }
    }

    private static final Evidence SEEN = TestKnowledge.installed("p", changeover.knowledge.Witness.PACKAGE);

    /** Whatever its place in the list: it is given what the others saw, also by one that could not look everywhere. */
    @Test
    void aCloserLookComesAfterTheOthers() {
        var closer = new Closer();
        var slow = new Made("slow", () -> {
            try {
                Thread.sleep(200);
            } catch (InterruptedException _) {
                return new Looked.NotMine();
            }
            return new Looked.CouldNotLook(Why.DENIED, "", List.of(SEEN));
        });
        var scan = scanner(Duration.ofSeconds(10), closer, slow, GOOD).scan(host, true);
        assertEquals(List.of(List.of(SEEN)), closer.given);
        assertEquals(Set.of(Management.DOMAIN), scan.management());
    }

    @Test
    void aCloserLookIsTakenAlsoWhenAnotherHangs() {
        var closer = new Closer();
        var sees = new Made("sees", () -> new Looked.Saw(List.of(SEEN)));
        var scan = scanner(Duration.ofMillis(900), hanging(new CountDownLatch(1)), sees, closer).scan(host, true);
        assertEquals(List.of(List.of(SEEN)), closer.given);
        assertEquals(List.of("hanging"), scan.couldNotLook().stream().map(Scan.Blind::probe).toList());
    }

    @Test
    void cancellingTakesAMoment() {
        var never = new CountDownLatch(1);
        long begun = System.nanoTime();
        var scan = scanner(Duration.ofSeconds(15), hanging(never))
                .scan(host, true, (_, _, _) -> {}, () -> System.nanoTime() - begun > 300_000_000L);
        long late = (System.nanoTime() - begun) / 1_000_000 - 300;
        assertEquals(Why.CANCELLED, scan.couldNotLook().getFirst().why());
        assertTrue(late < 1000, late + " ms"); // 100 on a quiet machine
    }

    @Test
    void eachSystemHasItsProbesAndIdsAreUnique() {
        for (Os os : List.of(Os.LINUX, Os.WINDOWS, Os.MAC)) {
            var ids = Probes.on(os).stream().map(Probe::id).toList();
            assertEquals(ids.size(), Set.copyOf(ids).size());
            assertTrue(ids.contains(Folders.ID) && ids.contains(RunningProcesses.ID), os.id());
            Probes.on(os).forEach(probe -> assertTrue(!probe.contract().reads().isBlank(), probe.id()));
        }
        assertTrue(Probes.on(Os.LINUX).stream().anyMatch(Probe::decides));
        assertTrue(Probes.on(Os.WINDOWS).stream().anyMatch(Probe::decides));
    }
}
