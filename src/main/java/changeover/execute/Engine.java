package changeover.execute;

import changeover.detect.Scan;
import changeover.knowledge.Knowledge;
import changeover.os.Disk;
import changeover.os.Host;
import changeover.plan.Action;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Carries a plan out, one action after the other: writes down what it is about to do, does it, looks, and writes down
 * what it saw. The same code begins a change and goes on with one; the journal and the look decide what is left to do.
 */
final class Engine {
    private static final Duration TICK = Duration.ofSeconds(1);
    /** While the person is at it, her answer is looked for each tick, the machine now and then. */
    private static final int TICKS_PER_LOOK = 5;
    private static final int TRIES = 3;
    private static final int STARTS_WITHOUT_PROGRESS = 3;

    private final Host host;
    private final Journal journal;
    private final SecondLook look;
    private final ProtectionWatch watch;
    private final Runner runner;
    private final Mailbox mailbox;
    private final Pause pause;
    private final Duration patience;

    /**
     * @param patience how long a step waits for the person before this run leaves; the change stays open
     */
    Engine(
            Host host,
            Knowledge knowledge,
            Look look,
            Folders folders,
            Journal journal,
            Mailbox mailbox,
            Pause pause,
            Duration patience) {
        this.host = host;
        this.journal = journal;
        this.look = new SecondLook(host, knowledge, look);
        this.watch = new ProtectionWatch(host, this.look, journal);
        this.runner = new Runner(host, knowledge, this.look, folders, journal, watch, pause);
        this.mailbox = mailbox;
        this.pause = pause;
        this.patience = patience;
    }

    /** What comes after an action. */
    enum Next {
        GO_ON,
        /** The whole change pauses or ends here; the journal says why. */
        HALT
    }

    /** Until everything is done, or until it can go no further without a person or a restart. */
    void run(String program) throws InterruptedException {
        attach(program);
        carryOut();
        journal.write("", Event.Kind.LEFT, Map.of());
    }

    private void attach(String program) {
        var self = host.processes().self();
        journal.write("", Event.Kind.ATTACHED, Map.of(
                Event.PID, String.valueOf(self.pid()),
                Event.STARTED_AT, self.started() == null ? "" : self.started().toString(),
                Event.MAILBOX, mailbox.folder(),
                Event.PROGRAM, program));
    }

    private void carryOut() throws InterruptedException {
        if (startsWithoutProgress() > STARTS_WITHOUT_PROGRESS) {
            whole(Event.Kind.NEEDS_PERSON, Detail.NO_PROGRESS);
            return;
        }
        for (Action action : journal.header().plan().actions()) {
            if (stopAsked()) {
                whole(Event.Kind.STOPPED, Detail.NONE);
                return;
            }
            if (step(action) == Next.HALT) {
                return;
            }
        }
        boolean all = journal.header().plan().actions().stream()
                .map(a -> Progress.of(journal.events(), a.id()).state())
                .allMatch(state -> state == ActionState.VERIFIED || state == ActionState.SKIPPED);
        whole(all ? Event.Kind.FINISHED : Event.Kind.NEEDS_PERSON, Detail.NONE);
    }

    private Next step(Action action) throws InterruptedException {
        var progress = Progress.of(journal.events(), action.id());
        if (action.kind() == Action.Kind.CHECK_PROTECTION || action.kind() == Action.Kind.VERIFY) {
            return lookAround(action, progress);
        }
        var start = progress.boot().isEmpty() || progress.boot().equals(Journal.boot(host))
                ? Recovery.Start.SAME
                : Recovery.Start.CHANGED;
        boolean alive = progress.child() >= 0 && host.processes().alive(progress.child(), progress.childStarted());
        var decision = Recovery.decide(progress.state(), alive, start, alive ? Seen.COULD_NOT_LOOK : seen(action, progress));
        if (decision == Recovery.Decision.WATCH) {
            runner.watchOn(progress);
            decision = Recovery.decide(progress.state(), false, start, seen(action, progress));
        }
        return follow(action, progress, decision);
    }

    private Seen seen(Action action, Progress progress) {
        // her word stands
        boolean said = action.doneWhen().expect() == Action.Expect.PERSON_SAYS
                && progress.state() == ActionState.VERIFIED;
        return said ? Seen.DONE : look.at(action);
    }

    private Next follow(Action action, Progress progress, Recovery.Decision decision) throws InterruptedException {
        return switch (decision) {
            case STAY, STAY_UNSURE -> Next.GO_ON;
            case SKIP -> say(action, Event.Kind.SKIPPED, Detail.ALREADY_SO, Next.GO_ON);
            case RUN -> {
                if (progress.detail() == Detail.CAME_BACK) {
                    yield giveUp(action, Event.Kind.NEEDS_PERSON, Detail.CAME_BACK); // that is for a new plan
                }
                yield progress.tries() >= TRIES
                        ? giveUp(action, Event.Kind.NEEDS_PERSON, Detail.TOO_OFTEN)
                        : act(action, progress);
            }
            case VERIFIED_END_NOT_SEEN -> verified(action, Detail.END_NOT_SEEN);
            case VERIFIED_RESTART_BETWEEN -> verified(action, Detail.RESTART_BETWEEN);
            case VERIFIED_RESTART_OFFERED -> verified(action, Detail.RESTART_OFFERED);
            case VERIFIED_AFTER_RESTART -> verified(action, Detail.NONE);
            case VERIFIED_LATER -> verified(action, Detail.SEEN_LATER);
            case ASK_AGAIN -> giveUp(action, Event.Kind.NEEDS_PERSON, Detail.TRY_AGAIN);
            case WAIT_FOR_RESTART -> {
                whole(Event.Kind.NEEDS_RESTART, Detail.NONE);
                yield Next.HALT;
            }
            case FAILED_AFTER_RESTART -> giveUp(action, Event.Kind.FAILED, Detail.AFTER_RESTART);
            case NEEDS_PERSON -> giveUp(action, Event.Kind.NEEDS_PERSON, Detail.COULD_NOT_LOOK);
            case CAME_BACK -> giveUp(action, Event.Kind.NEEDS_PERSON, Detail.CAME_BACK);
            case YOUR_TURN -> yourTurn(action, progress.detail());
            case WATCH -> throw new IllegalStateException("was watched to its end before");
        };
    }

    private Next act(Action action, Progress progress) throws InterruptedException {
        if (action.kind() == Action.Kind.ASK_PERSON) {
            return yourTurn(action, Detail.NONE);
        }
        var checked = runner.check(action);
        if (checked.why() != Detail.NONE) {
            var kind = checked.why() == Detail.COULD_NOT_LOOK ? Event.Kind.NEEDS_PERSON : Event.Kind.FAILED;
            journal.write(action.id(), kind, Map.of(
                    Event.WHY, checked.why().id(), Event.REFUSED, ExitRemarks.tail(checked.words())));
            return harmless(action) ? Next.GO_ON : halt(Detail.NONE);
        }
        watch.sample();
        journal.write(action.id(), Event.Kind.INTENT, Map.of());
        var end = action.kind() == Action.Kind.REMOVE_LEFTOVER ? delete(action) : runner.run(action, progress.tries());
        watch.look();
        return switch (end.kind()) {
            case VERIFIED -> verified(action, end.why());
            case NEEDS_RESTART -> {
                journal.write(action.id(), Event.Kind.NEEDS_RESTART, why(end.why()));
                whole(Event.Kind.NEEDS_RESTART, Detail.NONE);
                yield Next.HALT;
            }
            default -> giveUp(action, end.kind(), end.why());
        };
    }

    private Runner.End delete(Action action) {
        Disk disk = host.disk();
        try {
            disk.delete(action.target().get(Action.PATH));
        } catch (java.io.IOException e) {
            return new Runner.End(Event.Kind.FAILED, Detail.CANNOT_DELETE);
        }
        return switch (runner.probe(action)) {
            case DONE -> new Runner.End(Event.Kind.VERIFIED, Detail.NONE);
            case NOT_DONE -> new Runner.End(Event.Kind.FAILED, Detail.CANNOT_DELETE);
            case COULD_NOT_LOOK -> new Runner.End(Event.Kind.NEEDS_PERSON, Detail.COULD_NOT_LOOK);
        };
    }

    private Next yourTurn(Action action, Detail before) throws InterruptedException {
        if (Progress.of(journal.events(), action.id()).state() != ActionState.YOUR_TURN) {
            journal.write(action.id(), Event.Kind.YOUR_TURN, why(before));
        }
        for (long ticks = 0; ; ticks++) {
            if (stopAsked()) {
                whole(Event.Kind.STOPPED, Detail.NONE);
                return Next.HALT;
            }
            int answers = Progress.of(journal.events(), action.id()).answers();
            Boolean answer = mailbox.answerTo(journal.header().journal(), action.id(), answers);
            if (answer != null) {
                journal.write(action.id(), Event.Kind.ANSWERED, Map.of(Event.DONE, answer.toString()));
                if (!answer) {
                    return say(action, Event.Kind.SKIPPED, Detail.PERSON_SKIPPED, Next.GO_ON);
                }
                if (action.doneWhen().expect() == Action.Expect.PERSON_SAYS) {
                    return verified(action, Detail.PERSON_SAID);
                }
                switch (runner.probe(action)) {
                    case DONE -> {
                        return verified(action, Detail.NONE);
                    }
                    case NOT_DONE -> journal.write(action.id(), Event.Kind.YOUR_TURN, why(Detail.NOT_YET));
                    case COULD_NOT_LOOK -> {
                        return giveUp(action, Event.Kind.NEEDS_PERSON, Detail.COULD_NOT_LOOK);
                    }
                }
            } else if (ticks > 0 && ticks % TICKS_PER_LOOK == 0 && look.at(action) == Seen.DONE) {
                return verified(action, Detail.NONE);
            }
            if (TICK.multipliedBy(ticks).compareTo(patience) >= 0) {
                return Next.HALT;
            }
            watch.sample();
            pause.pause(TICK);
        }
    }

    /** The first and the last action: a whole look, kept in the journal as what was before and what is now. */
    private Next lookAround(Action action, Progress progress) {
        // what was before is looked at once; the last look is always the last
        if (action.kind() == Action.Kind.CHECK_PROTECTION && progress.state() == ActionState.VERIFIED) {
            return Next.GO_ON;
        }
        journal.write(action.id(), Event.Kind.INTENT, Map.of());
        Optional<Scan> scan = look.all();
        Map<String, String> detail = new HashMap<>();
        detail.put(Event.SEEN, scan.isPresent() ? Seen.DONE.id() : Seen.COULD_NOT_LOOK.id());
        scan.ifPresent(s -> {
            detail.put(Event.VERDICT, s.verdict().id());
            detail.put(Event.FINDINGS, s.findings().stream()
                    .map(f -> f.product().id() + "=" + f.state().id())
                    .collect(Collectors.joining(" ")));
            detail.put(Event.BLIND, s.couldNotLook().stream()
                    .map(Scan.Blind::probe)
                    .collect(Collectors.joining(" ")));
        });
        journal.write(action.id(), Event.Kind.PROBED, detail);
        watch.saw(scan);
        if (scan.isEmpty()) {
            return giveUp(action, Event.Kind.NEEDS_PERSON, Detail.COULD_NOT_LOOK);
        }
        if (action.kind() == Action.Kind.VERIFY) {
            for (Action earlier : journal.header().plan().actions()) {
                boolean verified = Progress.of(journal.events(), earlier.id()).state() == ActionState.VERIFIED;
                if (verified && look.in(scan.get(), earlier) == Seen.NOT_DONE) {
                    return giveUp(earlier, Event.Kind.NEEDS_PERSON, Detail.CAME_BACK);
                }
            }
        }
        return verified(action, Detail.NONE);
    }

    private Next verified(Action action, Detail how) {
        return say(action, Event.Kind.VERIFIED, how, Next.GO_ON);
    }

    /** What follows may rest on this action: it waits until a person has seen what happened. */
    private Next giveUp(Action action, Event.Kind kind, Detail why) {
        say(action, kind, why, Next.HALT);
        return harmless(action) ? Next.GO_ON : halt(Detail.NONE);
    }

    /** A leftover that stays is no reason to leave the last look out. */
    private static boolean harmless(Action action) {
        return action.kind() == Action.Kind.REMOVE_LEFTOVER;
    }

    private Next halt(Detail why) {
        watch.look();
        whole(Event.Kind.NEEDS_PERSON, why);
        return Next.HALT;
    }

    private Next say(Action action, Event.Kind kind, Detail why, Next next) {
        journal.write(action.id(), kind, why(why));
        return next;
    }

    private void whole(Event.Kind kind, Detail why) {
        journal.write("", kind, why(why));
    }

    private static Map<String, String> why(Detail why) {
        return why == Detail.NONE ? Map.of() : Map.of(Event.WHY, why.id());
    }

    private boolean stopAsked() {
        return mailbox.stopAsked(journal.header().journal(), stops(journal.events()));
    }

    /** How often this change was stopped before; part of the name of the next stop file. */
    static int stops(List<Event> events) {
        return (int) events.stream()
                .filter(e -> e.kind() == Event.Kind.STOPPED && e.action().isEmpty())
                .count();
    }

    /** Starts that ended in a crash since something was last brought forward, and this one. */
    private int startsWithoutProgress() {
        int starts = 0;
        for (Event e : journal.events()) {
            starts = switch (e.kind()) {
                case ATTACHED -> starts + 1;
                case LEFT, VERIFIED, SKIPPED, ANSWERED -> 0;
                default -> starts;
            };
        }
        return starts;
    }
}
