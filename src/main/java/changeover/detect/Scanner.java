package changeover.detect;

import changeover.knowledge.Knowledge;
import changeover.os.Host;
import changeover.os.Why;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Runs all probes of the host's system at once, each in a thread of its own and with a limit of its own, and judges what
 * they saw. A probe that fails, hangs or is cancelled could not look; the others are not disturbed by it.
 *
 * <p>The threads are the system's own and not virtual ones: a call into the system that hangs would keep one of the few
 * carriers of virtual threads, and with two of them the other probes would never run.
 */
public final class Scanner {
    /** How long one probe may take. */
    public static final Duration LIMIT = Duration.ofSeconds(3);

    /** How often the person's wish to stop is looked at. */
    private static final long GLANCE_MILLIS = 50;

    /** Hears of each probe that has answered: its id, and how many of how many have. On the caller's thread. */
    public interface Progress {
        void answered(String probe, int done, int of);
    }

    private final Supplier<Knowledge> knowledge;
    private final List<Probe> probes;
    private final Duration limit;

    /** All probes of the host's system. */
    public Scanner(Knowledge knowledge) {
        this(() -> knowledge);
    }

    /** The same with knowledge that may still be on its way: the probes ask the machine meanwhile. */
    public Scanner(Supplier<Knowledge> knowledge) {
        this(knowledge, null, LIMIT);
    }

    /** Certain probes with a certain limit; null for all of them. */
    Scanner(Supplier<Knowledge> knowledge, List<Probe> probes, Duration limit) {
        this.knowledge = knowledge;
        this.probes = probes;
        this.limit = limit;
    }

    /** A whole look. {@code live} is false for a recorded host. */
    public Scan scan(Host host, boolean live) {
        return scan(host, live, (_, _, _) -> {}, () -> false);
    }

    /** The same; when {@code cancelled} turns true, it ends at once and what has not answered could not look. */
    public Scan scan(Host host, boolean live, Progress progress, BooleanSupplier cancelled) {
        var taken = host.clock().instant();
        var machine = host.machine();
        var mine = probes == null ? Probes.on(machine.os()) : probes;
        var signs = Signs.later(() -> Signs.of(knowledge.get(), machine.os().id()));
        var answered = new Run(host, signs, mine).await(progress, cancelled);
        var known = knowledge.get().onlyFor(machine.os().id());
        var judged = Judge.judge(known, answered);
        var blind = new ArrayList<Scan.Blind>();
        int places = 0;
        for (Answered answer : answered) {
            places += answer.looked() instanceof Looked.NotMine ? 0 : 1;
            if (answer.looked() instanceof Looked.CouldNotLook not) {
                blind.add(new Scan.Blind(answer.probe(), not.why(), not.detail()));
            }
        }
        return new Scan(
                taken, known.asOf(), machine, judged.verdict(), judged.findings(),
                ProtectionJudge.judge(known, answered), blind, places, live, management(answered));
    }

    private static Set<Management> management(List<Answered> answered) {
        var all = EnumSet.noneOf(Management.class);
        for (Answered answer : answered) {
            switch (answer.looked()) {
                case Looked.Saw saw -> all.addAll(saw.management());
                case Looked.CouldNotLook not -> all.addAll(not.management());
                case Looked.NotMine _ -> {}
            }
        }
        return all;
    }

    /** One run of the probes. */
    private final class Run {
        private record Done(Probe probe, Looked looked) {}

        private final Host host;
        private final Signs signs;
        private final LinkedBlockingQueue<Done> done = new LinkedBlockingQueue<>();
        private final Map<Probe, Thread> open = new LinkedHashMap<>();
        private final Map<Probe, Looked> answers = new LinkedHashMap<>();
        private final List<CloserLook> waiting = new ArrayList<>();
        private final long end = System.nanoTime() + limit.toNanos();
        /** When others hang, a closer look is taken at what there is: it needs a part of the time, too. */
        private final long closerAt = end - limit.toNanos() / 3;

        Run(Host host, Signs signs, List<Probe> mine) {
            this.host = host;
            this.signs = signs;
            for (Probe probe : mine) {
                answers.put(probe, null); // keeps the order of the list
                if (probe instanceof CloserLook closer) {
                    waiting.add(closer);
                } else {
                    start(probe, () -> probe.look(host, signs));
                }
            }
        }

        private void start(Probe probe, Supplier<Looked> look) {
            open.put(
                    probe,
                    Thread.ofPlatform()
                            .daemon()
                            .name("probe " + probe.id())
                            .start(() -> done.add(new Done(probe, look(look)))));
        }

        private void startWaiting() {
            if (open.isEmpty() || System.nanoTime() >= closerAt) {
                var seen = Judge.evidence(answered().stream().filter(a -> a.looked() != null).toList());
                waiting.forEach(probe -> start(probe, () -> probe.look(host, signs, seen)));
                waiting.clear();
            }
        }

        private List<Answered> answered() {
            return answers.entrySet().stream()
                    .map(e -> new Answered(e.getKey().id(), e.getKey().decides(), e.getKey().extra(), e.getValue()))
                    .toList();
        }

        private static Looked look(Supplier<Looked> look) {
            try {
                return look.get();
            } catch (RuntimeException | StackOverflowError | LinkageError fault) {
                return new Looked.CouldNotLook(Why.ODD, fault.toString());
            }
        }

        List<Answered> await(Progress progress, BooleanSupplier cancelled) {
            Why why = Why.TIMED_OUT;
            try {
                while (!(open.isEmpty() && waiting.isEmpty()) && System.nanoTime() < end) {
                    startWaiting();
                    if (cancelled.getAsBoolean()) {
                        why = Why.CANCELLED;
                        break;
                    }
                    Done next = done.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
                    if (next != null) {
                        open.remove(next.probe());
                        answers.put(next.probe(), next.looked());
                        progress.answered(
                                next.probe().id(), answers.size() - open.size() - waiting.size(), answers.size());
                    }
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                why = Why.CANCELLED;
            }
            for (var late : open.entrySet()) {
                late.getValue().interrupt();
                answers.put(late.getKey(), new Looked.CouldNotLook(why, ""));
            }
            for (CloserLook never : waiting) {
                answers.put(never, new Looked.CouldNotLook(why, ""));
            }
            return answered();
        }
    }
}
