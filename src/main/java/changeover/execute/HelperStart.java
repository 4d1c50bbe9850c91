package changeover.execute;

import changeover.execute.Changes.Begun;
import changeover.execute.Changes.NotBegun;
import changeover.execute.Changes.Refusal;
import changeover.execute.Changes.Running;
import changeover.os.Answer;
import changeover.os.Elevation;
import changeover.os.Host;
import changeover.plan.Plan;
import changeover.plan.PlanCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Starts the helper and waits until its journal says that it began, or until it says why not. */
final class HelperStart {
    private static final Duration TICK = Duration.ofMillis(100);
    /** Asking for rights is over when the helper runs; what remains is a program's start. */
    private static final int TICKS = 600;

    private final Host host;
    private final Elevation elevation;
    private final Pause pause;

    HelperStart(Host host, Elevation elevation, Pause pause) {
        this.host = host;
        this.elevation = elevation;
        this.pause = pause;
    }

    Begun begin(Plan plan, String hash) {
        var own = Folders.person(host.disk());
        String file = own.plan(plan.id());
        try {
            host.disk().makeFolder(own.root(), true);
            host.disk().write(file, PlanCodec.write(plan).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return new NotBegun(Refusal.CANNOT_WRITE, String.valueOf(e.getMessage()));
        }
        var machine = Folders.machine(host.disk());
        var before = machine.ids();
        var begun = start(hash, List.of("--plan", file, "--consent", hash), () -> machine.newest()
                .filter(s -> !before.contains(s.id()))
                .filter(s -> s.reading() instanceof JournalCodec.Good good && good.header().consent().equals(hash))
                .map(Folders.Stored::id));
        try {
            host.disk().delete(file);
        } catch (IOException _) {
            // the journal has its own copy; a plan left behind does no harm
        }
        return begun;
    }

    Begun resume(String journal) {
        var machine = Folders.machine(host.disk());
        int before = starts(machine, journal);
        String mailbox = host.disk().places().personState();
        return start(journal, List.of("--resume", "--mailbox", mailbox), () ->
                starts(machine, journal) > before ? Optional.of(journal) : Optional.empty());
    }

    private static int starts(Folders machine, String journal) {
        return machine.of(journal)
                .map(s -> s.reading() instanceof JournalCodec.Good good
                        ? (int) good.events().stream().filter(e -> e.kind() == Event.Kind.ATTACHED).count()
                        : 0)
                .orElse(0);
    }

    private Begun start(String about, List<String> arguments, Supplier<Optional<String>> began) {
        Instant asked = Journal.now(host);
        return switch (elevation.startHelper(arguments)) {
            case Elevation.Refused refused -> new NotBegun(Refusal.PERSON_REFUSED, refused.detail());
            case Elevation.CouldNotAsk could -> new NotBegun(Refusal.NO_RIGHTS, could.detail());
            case Elevation.Started started -> await(about, asked, started.pid(), began);
        };
    }

    private Begun await(String about, Instant asked, long pid, Supplier<Optional<String>> began) {
        try {
            boolean ended = false;
            for (int i = 0; i < TICKS; i++) {
                var journal = began.get();
                if (journal.isPresent()) {
                    return new Running(journal.get());
                }
                var refused = refusal(about, asked);
                if (refused.isPresent()) {
                    return refused.get();
                }
                if (ended) {
                    break;
                }
                // one more look after its end: its last words may have come in between
                ended = pid > 0 && !host.processes().alive(pid, null);
                pause.pause(TICK);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new NotBegun(Refusal.CANNOT_WRITE, Cause.of("helper.silent"));
    }

    private Optional<NotBegun> refusal(String about, Instant asked) {
        var machine = Folders.machine(host.disk());
        return host.disk().read(machine.refusal(), JournalCodec.LIMIT) instanceof Answer.Got<String> got
                ? RefusalCodec.read(got.value(), about, asked)
                : Optional.empty();
    }
}
