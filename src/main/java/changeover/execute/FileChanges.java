package changeover.execute;

import changeover.execute.Folders.Stored;
import changeover.knowledge.Knowledge;
import changeover.os.Disk;
import changeover.os.Elevation;
import changeover.os.Host;
import changeover.plan.Ids;
import changeover.plan.Plan;
import changeover.plan.PlanCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Changes kept in files: journals in the machine's folder when administrator rights are used, else in the person's.
 * Window and terminal ask here; the helper carries out through the same class, with {@code here}.
 */
public final class FileChanges implements Changes {
    /** How long a step waits for the person in a run that somebody watches. */
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Host host;
    private final Elevation elevation;
    private final Knowledge knowledge;
    private final Look look;
    private final String program;
    private final Supplier<String> ids;
    private final Pause pause;
    private final Duration patience;
    private final Journals journals;

    /**
     * @param look the second look, at the same host
     * @param program version of this program
     */
    public FileChanges(Host host, Elevation elevation, Knowledge knowledge, Look look, String program) {
        this(host, elevation, knowledge, look, program, PATIENCE);
    }

    /**
     * @param patience how long a step waits for the person before the run pauses; zero where nobody can answer. The
     *     change stays open: {@link #answer}, then {@link #resume}
     */
    public FileChanges(
            Host host, Elevation elevation, Knowledge knowledge, Look look, String program, Duration patience) {
        this(host, elevation, knowledge, look, program, patience, Ids.random(), Pause.REAL);
    }

    FileChanges(
            Host host,
            Elevation elevation,
            Knowledge knowledge,
            Look look,
            String program,
            Duration patience,
            Supplier<String> ids,
            Pause pause) {
        this.host = host;
        this.journals = new Journals(host);
        this.elevation = elevation;
        this.knowledge = knowledge;
        this.look = look;
        this.program = program;
        this.patience = patience;
        this.ids = ids;
        this.pause = pause;
    }

    @Override
    public Begun begin(Plan plan, String hash, boolean here) {
        return begin(plan, hash, here, ownMailbox());
    }

    /** The same with a mailbox that the caller names: the helper's person is not the helper's user. */
    Begun begin(Plan plan, String hash, boolean here, Mailbox mailbox) {
        var refusal = refusal(plan, hash);
        if (refusal != null) {
            return refusal;
        }
        if (plan.needsAdmin() && !here) {
            var open = Folders.machine(host.disk()).newest().flatMap(old -> inTheWay(old, mailbox));
            return open.isPresent() ? open.get() : new HelperStart(host, elevation, pause).begin(plan, hash);
        }
        if (plan.needsAdmin() && !host.machine().elevated()) {
            return new NotBegun(Refusal.NO_RIGHTS, "");
        }
        return locked(area(), here, lock -> {
            var area = area();
            var old = area.newest();
            var open = old.flatMap(o -> inTheWay(o, mailbox));
            if (open.isPresent()) {
                return open.get();
            }
            old.ifPresent(this::close);
            String id = area.nextId(ids.get());
            var now = Journal.now(host);
            var header = new Header(
                    id, program, knowledge.asOf(), plan.machine(), Journal.boot(host), now, now, hash, plan);
            return carryOut(area, Journal.begin(host, area.journal(id), header), mailbox, here, lock);
        });
    }

    @Override
    public Begun resume(boolean here) {
        return resume(here, null);
    }

    /** @param named the mailbox; null for the caller's own */
    Begun resume(boolean here, Mailbox named) {
        var found = here && host.machine().elevated() ? Folders.machine(host.disk()).newest() : journals.newest();
        if (found.isEmpty()) {
            return new NotBegun(Refusal.NOTHING_OPEN, "");
        }
        var stored = found.get();
        if (!(stored.reading() instanceof JournalCodec.Good good)) {
            return new NotBegun(Refusal.BAD_PLAN, Cause.of("journal", stored.path()));
        }
        if (ViewReader.state(good.header(), good.events()) == PlanState.FINISHED) {
            return new NotBegun(Refusal.NOTHING_OPEN, "");
        }
        if (journals.view(good).alive()) {
            return new NotBegun(Refusal.BUSY, Cause.of("now"));
        }
        var refusal = refusal(good.header().plan(), good.header().consent());
        if (refusal != null) {
            return refusal;
        }
        boolean machines = stored.folders().root().equals(host.disk().places().machineState());
        if (machines && !here) {
            return new HelperStart(host, elevation, pause).resume(stored.id());
        }
        if (machines && !host.machine().elevated()) {
            return new NotBegun(Refusal.NO_RIGHTS, "");
        }
        var mailbox = named == null ? ownMailbox() : named;
        return locked(stored.folders(), here, lock -> {
            // read again: it may have grown before we had the lock
            if (!(Journal.read(host.disk(), stored.path()) instanceof JournalCodec.Good now)) {
                return new NotBegun(Refusal.BAD_PLAN, Cause.of("journal", stored.path()));
            }
            return carryOut(stored.folders(), Journal.goOn(host, stored.path(), now), mailbox, here, lock);
        });
    }

    @Override
    public Found newest() {
        return journals.newest().map(journals::found).orElse(new Nothing());
    }

    @Override
    public Found of(String journal) {
        return journals.of(journal).map(journals::found).orElse(new Nothing());
    }

    @Override
    public void stopAfterThisStep(String journal) {
        withGood(journal, (good, box) -> box.stop(journal, Engine.stops(good.events())));
    }

    @Override
    public void answer(String journal, String action, boolean done) {
        withGood(journal, (good, box) -> {
            if (good.header().plan().actions().stream().noneMatch(a -> a.id().equals(action))) {
                throw new IllegalArgumentException("no such action: " + action);
            }
            box.answer(journal, action, Progress.of(good.events(), action).answers(), done);
        });
    }

    private NotBegun refusal(Plan plan, String hash) {
        if (!plan.hash().equals(hash) || !PlanCodec.hashOf(plan).equals(hash)) {
            return new NotBegun(Refusal.WRONG_CONSENT, "");
        }
        if (!plan.machine().equals(host.machine().mark())) {
            return new NotBegun(Refusal.OTHER_MACHINE, "");
        }
        String fault = new PlanCheck(knowledge, host.machine().os()).fault(plan);
        if (fault.isEmpty()) {
            return null;
        }
        boolean sameFacts = knowledge.asOf().equals(plan.knowledge());
        return new NotBegun(sameFacts ? Refusal.BAD_PLAN : Refusal.OTHER_FACTS, fault);
    }

    /** Administrators' journals lie with the machine, whatever they do: whoever comes later must find them. */
    private Folders area() {
        return host.machine().elevated() ? Folders.machine(host.disk()) : Folders.person(host.disk());
    }

    private Mailbox ownMailbox() {
        return new Mailbox(host.disk(), host.disk().places().personState());
    }

    /** An older change that must be finished first; one that waits for a person's decision is not. */
    private Optional<NotBegun> inTheWay(Stored old, Mailbox mailbox) {
        if (!(old.reading() instanceof JournalCodec.Good good)) {
            return Optional.empty(); // nobody can go on with it; what it did, the next look sees
        }
        var view = journals.view(good);
        boolean running = good.header().plan().actions().stream()
                .map(a -> Progress.of(good.events(), a.id()))
                .anyMatch(p -> p.child() >= 0 && p.boot().equals(Journal.boot(host))
                        && host.processes().alive(p.child(), p.childStarted()));
        if (view.alive() || running) {
            return Optional.of(new NotBegun(Refusal.BUSY, Cause.of("another")));
        }
        boolean open = switch (view.state()) {
            case WORKING, AWAITING_RESTART, CHECKING -> true;
            case DRAFT, AGREED, FINISHED, STOPPED, NEEDS_PERSON -> false;
        };
        boolean givenUp = mailbox.stopAsked(old.id(), Engine.stops(good.events()));
        return open && !givenUp
                ? Optional.of(new NotBegun(Refusal.BUSY, Cause.of("earlier")))
                : Optional.empty();
    }

    /** The person gave an unfinished change up: its own journal says so before a new one begins. */
    private void close(Stored old) {
        if (old.reading() instanceof JournalCodec.Good good) {
            var state = ViewReader.state(good.header(), good.events());
            if (state != PlanState.FINISHED && state != PlanState.STOPPED) {
                try {
                    Journal.goOn(host, old.path(), good).write("", Event.Kind.STOPPED, Map.of());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private interface UnderLock {
        Begun run(Disk.Lock lock) throws IOException;
    }

    /** One run at a time. The lock goes to the work; it is given back here only when no work came of it. */
    private Begun locked(Folders area, boolean here, UnderLock work) {
        Optional<Disk.Lock> lock;
        try {
            area.make();
            lock = host.disk().lock(area.lock());
        } catch (IOException e) {
            return new NotBegun(Refusal.CANNOT_WRITE, String.valueOf(e.getMessage()));
        }
        if (lock.isEmpty()) {
            return new NotBegun(Refusal.BUSY, Cause.of("another"));
        }
        boolean handedOn = false;
        try {
            var begun = work.run(lock.get());
            handedOn = !here && begun instanceof Running;
            return begun;
        } catch (IOException | UncheckedIOException e) {
            return new NotBegun(Refusal.CANNOT_WRITE, String.valueOf(e.getMessage()));
        } finally {
            if (!handedOn) {
                lock.get().close();
            }
        }
    }

    private Begun carryOut(Folders area, Journal journal, Mailbox mailbox, boolean here, Disk.Lock lock) {
        String id = journal.header().journal();
        var engine = new Engine(host, knowledge, look, area, journal, mailbox, pause, patience);
        int before = journal.events().size();
        journals.atWork(id);
        if (here) {
            return work(engine, journal, before);
        }
        Thread.ofPlatform().daemon().name("change " + id).start(() -> {
            try (lock) {
                work(engine, journal, before);
            }
        });
        return new Running(id);
    }

    private Begun work(Engine engine, Journal journal, int before) {
        String id = journal.header().journal();
        try {
            engine.run(program);
        } catch (UncheckedIOException e) {
            boolean didNothing = journal.events().subList(before, journal.events().size()).stream()
                    .allMatch(event -> event.kind() == Event.Kind.ATTACHED);
            if (didNothing) {
                return new NotBegun(Refusal.CANNOT_WRITE, String.valueOf(e.getCause().getMessage()));
            }
            // what was written tells the truth up to here; going on is for the next start
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            journals.left(id);
        }
        return new Running(id);
    }

    private interface Posting {
        void post(JournalCodec.Good good, Mailbox box) throws IOException;
    }

    /** Into the mailbox that whoever is at work reads. */
    private void withGood(String journal, Posting posting) {
        var stored = journals.of(journal).orElseThrow(() -> new IllegalArgumentException("no such journal: " + journal));
        if (!(stored.reading() instanceof JournalCodec.Good good)) {
            throw new IllegalArgumentException(Cause.of("journal", stored.path()));
        }
        String folder = journals.view(good).alive()
                ? good.events().reversed().stream()
                        .filter(e -> e.kind() == Event.Kind.ATTACHED)
                        .findFirst()
                        .map(e -> e.detail(Event.MAILBOX))
                        .orElseThrow()
                : host.disk().places().personState();
        try {
            posting.post(good, new Mailbox(host.disk(), folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
