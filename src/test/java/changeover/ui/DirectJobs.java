package changeover.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs everything at once on the calling thread; or, when held, only on demand. */
public final class DirectJobs implements Jobs {
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean held;
    private boolean half;

    /** Jobs that begin when {@link #run()} says so. */
    public static DirectJobs held() {
        var jobs = new DirectJobs();
        jobs.held = true;
        return jobs;
    }

    /** Jobs that never end: their reports come, their end does not. */
    public static DirectJobs half() {
        var jobs = new DirectJobs();
        jobs.half = true;
        return jobs;
    }

    /** Runs what waits. */
    public void run() {
        var now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }

    public int waiting() {
        return waiting.size();
    }

    @Override
    public <T> Job start(Work<T> work, Consumer<Progress> onProgress, Consumer<Outcome<T>> onEnd) {
        var cancelled = new boolean[1];
        var reporter = new Reporter() {
            @Override
            public void report(Progress progress) {
                onProgress.accept(progress);
            }

            @Override
            public boolean cancelled() {
                return cancelled[0];
            }
        };
        if (half) {
            outcome(work, reporter);
            return () -> cancelled[0] = true;
        }
        Runnable all = () -> onEnd.accept(outcome(work, reporter));
        if (held) {
            waiting.add(all);
        } else {
            all.run();
        }
        return () -> cancelled[0] = true;
    }

    private static <T> Outcome<T> outcome(Work<T> work, Reporter reporter) {
        try {
            T value = work.run(reporter);
            return reporter.cancelled() ? new Stopped<>() : new Done<>(value);
        } catch (Exception e) {
            return new Broke<>("4711", e);
        }
    }
}
