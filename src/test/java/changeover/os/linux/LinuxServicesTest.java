package changeover.os.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import changeover.os.Answer;
import changeover.os.Commands.Finished;
import changeover.os.Commands.Said;
import changeover.os.Commands.TooLong;
import changeover.os.Services.Service;
import changeover.os.Services.State;
import changeover.os.Why;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinuxServicesTest {
    private static final String LINES =
            """
            cron.service                loaded    active   running Regular background program processing daemon
            guard.service               loaded    inactive dead    Guard
            \u25cf gone.service             not-found inactive dead    gone.service
            hidden.service              masked    inactive dead    hidden.service
            once.service                loaded    active   exited  Did its work
            broken.service              loaded    failed   failed  Broken
            slow.service                loaded    activating start Slow
            odd
            some.timer                  loaded    active   waiting No service
            """;

    private final FakeDisk disk = new FakeDisk()
            .with("/lib/systemd/system/guard.service", "")
            .with("/lib/systemd/system/asleep.service", "")
            .with("/lib/systemd/system/x.target", "")
            .with("/opt/maker/linked.service", "")
            .with("/etc/systemd/system/linked.service", "->/opt/maker/linked.service")
            .with("/etc/systemd/system/masked.service", "->/dev/null")
            .with("/etc/systemd/system/dangling.service", "->/opt/gone/dangling.service");

    private Answer<List<Service>> list(Said said) {
        return new LinuxServices(disk, _ -> said).list();
    }

    private List<Service> got(Said said) {
        return assertInstanceOf(Answer.Got.class, list(said)).value() instanceof List<?> list
                ? list.stream().map(Service.class::cast).toList()
                : List.of();
    }

    private void inCharge() {
        disk.with("/run/systemd/system/x", "");
    }

    private State state(List<Service> all, String name) {
        return all.stream().filter(s -> s.name().equals(name)).findFirst().map(Service::state).orElse(null);
    }

    @Test
    void statesOfLoadedUnitsAndFilesOfTheRest() {
        inCharge();
        var all = got(new Finished(0, LINES, ""));
        assertEquals(State.RUNNING, state(all, "cron.service"));
        assertEquals(State.STOPPED, state(all, "guard.service"));
        assertEquals(State.STOPPED, state(all, "asleep.service"));
        assertEquals(State.UNKNOWN, state(all, "once.service"));
        assertEquals(State.STOPPED, state(all, "broken.service"));
        assertEquals(State.BETWEEN, state(all, "slow.service"));
        assertEquals(null, state(all, "gone.service"));
        assertEquals(null, state(all, "hidden.service"));
        assertEquals(null, state(all, "some.timer"));
        assertEquals(
                new Service("guard.service", "Guard", false, State.STOPPED, "", "/lib/systemd/system/guard.service"),
                all.stream().filter(s -> s.name().equals("guard.service")).findFirst().orElseThrow());
    }

    @Test
    void linksCountWhenTheyLeadToAUnit() {
        inCharge();
        var all = got(new Finished(0, "", ""));
        assertEquals(State.STOPPED, state(all, "linked.service"));
        assertEquals(null, state(all, "masked.service"));
        assertEquals(null, state(all, "dangling.service"));
    }

    @Test
    void whereSystemdIsNotInChargeOnlyTheFilesAreKnown() {
        var all = got(new TooLong(1, "", ""));
        assertEquals(State.UNKNOWN, state(all, "guard.service"));
        assertEquals(3, all.size());
    }

    @Test
    void noAnswerIsNeverAnEmptyList() {
        inCharge();
        assertEquals(Answer.failed(Why.TIMED_OUT, "systemctl"), list(new TooLong(1, LINES, "")));
        assertEquals(Why.ODD, assertInstanceOf(Answer.Failed.class, list(new Finished(1, LINES, "bus"))).why());
        var none = new LinuxServices(new FakeDisk(), _ -> new Finished(0, "", "")).list();
        assertEquals(Why.MISSING, assertInstanceOf(Answer.Failed.class, none).why());
    }
}
