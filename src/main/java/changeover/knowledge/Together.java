package changeover.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Work on many things by the caller's thread and one more: on two cores that halves the loading of all packs. */
final class Together {
    private Together() {}

    /**
     * What {@code make} gives for each, in their order. Before, {@code take} gets each of them, one after the other, so
     * that it need not know of threads, and must not throw. Throws what it threw for the first one that failed, when all are
     * done.
     */
    static <A, T, B> List<B> each(List<A> things, Function<A, T> take, BiFunction<A, T, B> make) {
        var made = new ArrayList<B>(Collections.nCopies(things.size(), null));
        var thrown = new Throwable[things.size()];
        var next = new AtomicInteger();
        Runnable work = () -> {
            while (true) {
                int i;
                T taken;
                synchronized (next) {
                    i = next.getAndIncrement();
                    if (i >= things.size()) {
                        return;
                    }
                    taken = take.apply(things.get(i));
                }
                try {
                    made.set(i, make.apply(things.get(i), taken));
                } catch (RuntimeException | Error e) { // the caller must hear of it
                    thrown[i] = e;
                }
            }
        };
        Thread other = Thread.ofPlatform().daemon().name("packs").start(work);
        work.run();
        join(other);
        for (Throwable one : thrown) {
            if (one instanceof RuntimeException e) {
                throw e;
            } else if (one instanceof Error e) {
                throw e;
            }
        }
        return made;
    }

    /** It has one thing to end at most: whoever asked to stop is heard after that. */
    private static void join(Thread other) {
        boolean interrupted = false;
        while (other.isAlive()) {
            try {
                other.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
