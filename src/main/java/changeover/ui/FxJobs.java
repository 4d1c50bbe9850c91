package changeover.ui;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** The real {@link Jobs}: one virtual thread per job, callbacks on the window's thread. */
public final class FxJobs implements Jobs {
    private static final Logger LOG = Logger.getLogger(FxJobs.class.getName());

    private final Set<Running<?>> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    @Override
    public <T> Job start(Work<T> work, Consumer<Progress> onProgress, Consumer<Outcome<T>> onEnd) {
        var job = new Running<>(work, onProgress, onEnd);
        if (closed) {
            return job;
        }
        running.add(job);
        job.thread = Thread.ofVirtual().name("job").unstarted(job);
        job.thread.start();
        return job;
    }

    @Override
    public void close() {
        closed = true;
        running.forEach(Running::cancel);
    }

    private final class Running<T> implements Job, Reporter, Runnable {
        private final Work<T> work;
        private final Consumer<Progress> onProgress;
        private final Consumer<Outcome<T>> onEnd;
        private final AtomicReference<Progress> latest = new AtomicReference<>();
        private volatile boolean cancelled;
        private Thread thread;

        Running(Work<T> work, Consumer<Progress> onProgress, Consumer<Outcome<T>> onEnd) {
            this.work = work;
            this.onProgress = onProgress;
            this.onEnd = onEnd;
        }

        @Override
        public void run() {
            Outcome<T> outcome = outcome();
            running.remove(this);
            later(() -> onEnd.accept(outcome));
        }

        private Outcome<T> outcome() {
            try {
                T value = work.run(this);
                return cancelled ? new Stopped<>() : new Done<>(value);
            } catch (Exception | Error e) {
                if (cancelled) {
                    return new Stopped<>();
                }
                String code = ErrorCode.of(e);
                LOG.log(Level.WARNING, "a job broke, code " + code, e);
                return new Broke<>(code, e);
            }
        }

        @Override
        public void report(Progress progress) {
            // Only the first of many reports between two frames asks for the window's thread; it shows the last one.
            if (latest.getAndSet(progress) == null) {
                later(() -> onProgress.accept(latest.getAndSet(null)));
            }
        }

        private void later(Runnable callback) {
            if (!closed) {
                Platform.runLater(() -> {
                    if (!closed) {
                        callback.run();
                    }
                });
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        @Override
        public void cancel() {
            cancelled = true;
            if (thread != null) {
                thread.interrupt();
            }
        }
    }
}
