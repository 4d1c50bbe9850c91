package changeover.execute;

import java.time.Duration;

/** Waiting; tests let time pass without it. */
@FunctionalInterface
interface Pause {
    Pause REAL = Thread::sleep;

    void pause(Duration length) throws InterruptedException;
}
