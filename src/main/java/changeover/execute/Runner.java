package changeover.execute;

import changeover.knowledge.InstallerKind;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Meaning;
import changeover.os.Answer;
import changeover.os.Commands;
import changeover.os.Commands.Command;
import changeover.os.Host;
import changeover.plan.Action;
import changeover.plan.CommandLines;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Runs one installer's program and watches it. It is never ended by us: not when it takes long, not when we are asked to
 * stop, not when we die. Whether it did its work is seen by looking.
 */
final class Runner {
    private static final Duration TICK = Duration.ofSeconds(1);
    /** Some uninstallers leave early and go on in a copy of themselves: look again a few times before believing. */
    private static final int LOOKS = 4;

    private static final int OUTPUT_READ = 1 << 20;

    private final Host host;
    private final Knowledge knowledge;
    private final SecondLook look;
    private final Folders folders;
    private final Journal journal;
    private final ProtectionWatch watch;
    private final Pause pause;

    Runner(
            Host host,
            Knowledge knowledge,
            SecondLook look,
            Folders folders,
            Journal journal,
            ProtectionWatch watch,
            Pause pause) {
        this.host = host;
        this.knowledge = knowledge;
        this.look = look;
        this.folders = folders;
        this.journal = journal;
        this.watch = watch;
        this.pause = pause;
    }

    /** How it came out: VERIFIED, NEEDS_RESTART, FAILED or NEEDS_PERSON. */
    record End(Event.Kind kind, Detail why) {}

    /** Looks the target up again; nothing is done when it does not fit. */
    Targets.Answered check(Action action) {
        return new Targets(host, knowledge, look).check(action);
    }

    End run(Action action, int triesBefore) throws InterruptedException {
        var words = CommandLines.of(action.kind(), action.target());
        var command = Command.of(words.getFirst(), words.subList(1, words.size()).toArray(String[]::new))
                .with("DEBIAN_FRONTEND", "noninteractive")
                .neverEnded();
        String output = folders.output(journal.header().journal(), action.id(), journal.events().size());
        boolean pendingBefore = restartPending();
        switch (host.commands().launch(command, output)) {
            case Commands.NotLaunched not -> {
                journal.write(action.id(), Event.Kind.EXITED, Map.of(Event.OUTPUT, ExitRemarks.tail(not.detail())));
                return new End(Event.Kind.FAILED, Detail.NOT_STARTED);
            }
            case Commands.Child child -> {
                return watch(action, child.going(), output, pendingBefore);
            }
        }
    }

    private End watch(Action action, Commands.Going going, String output, boolean pendingBefore)
            throws InterruptedException {
        journal.write(action.id(), Event.Kind.STARTED, Map.of(
                Event.PID, String.valueOf(going.pid()),
                Event.STARTED_AT, going.started() == null ? "" : going.started().toString()));
        OptionalInt code = going.await(TICK);
        while (code.isEmpty()) {
            watch.sample();
            code = going.await(TICK);
        }
        String printed = host.disk().read(output, OUTPUT_READ) instanceof Answer.Got<String> got ? got.value() : "";
        InstallerKind kind = CommandLines.installer(action.target());
        Meaning meaning = ExitRemarks.of(knowledge, kind, code.getAsInt(), printed);
        journal.write(action.id(), Event.Kind.EXITED, Map.of(
                Event.CODE, String.valueOf(code.getAsInt()),
                Event.MEANING, meaning.name(),
                Event.OUTPUT, ExitRemarks.tail(printed)));
        boolean restart = meaning == Meaning.FINISHED_RESTART || !pendingBefore && restartPending();
        // a program that says it did nothing has nothing to settle
        boolean saysDone = meaning == Meaning.FINISHED || meaning == Meaning.FINISHED_RESTART;
        return judge(settled(action, saysDone && !restart ? LOOKS : 1), meaning, restart);
    }

    private static End judge(Seen seen, Meaning meaning, boolean restart) {
        return switch (seen) {
            case DONE -> new End(Event.Kind.VERIFIED, how(meaning, restart));
            case NOT_DONE -> restart
                    ? new End(Event.Kind.NEEDS_RESTART, Detail.NONE)
                    : new End(Event.Kind.FAILED, switch (meaning) {
                        case BUSY -> Detail.BUSY;
                        case PERSON_STOPPED -> Detail.PERSON_STOPPED;
                        case FINISHED, FINISHED_RESTART, NOT_THERE, UNCLEAR, FAILED -> Detail.STILL_THERE;
                    });
            case COULD_NOT_LOOK -> restart
                    ? new End(Event.Kind.NEEDS_RESTART, Detail.NONE)
                    : new End(Event.Kind.NEEDS_PERSON, Detail.COULD_NOT_LOOK);
        };
    }

    private static Detail how(Meaning meaning, boolean restart) {
        if (restart) {
            return Detail.RESTART_OFFERED;
        }
        return switch (meaning) {
            case FINISHED, FINISHED_RESTART, NOT_THERE, UNCLEAR -> Detail.NONE;
            case FAILED, BUSY, PERSON_STOPPED -> Detail.SAID_OTHERWISE;
        };
    }

    private Seen settled(Action action, int looks) throws InterruptedException {
        Seen seen = probe(action);
        for (int i = 1; i < looks && seen == Seen.NOT_DONE; i++) {
            pause.pause(TICK);
            seen = probe(action);
        }
        return seen;
    }

    /** Looks, and writes down what was seen. */
    Seen probe(Action action) {
        Seen seen = look.at(action);
        journal.write(action.id(), Event.Kind.PROBED, Map.of(Event.SEEN, seen.id()));
        return seen;
    }

    /** Waits for a program that somebody before us started. Its exit code is lost; the look will tell. */
    void watchOn(Progress progress) throws InterruptedException {
        while (host.processes().alive(progress.child(), progress.childStarted())) {
            watch.sample();
            pause.pause(TICK);
        }
    }

    private boolean restartPending() {
        return host.boot().restartPending() instanceof Answer.Got<Boolean> got && got.value();
    }
}
