package changeover.ui;

import java.util.function.Consumer;

/** Long work off the window's thread. Callbacks come on the window's thread. Tests run everything at once. */
public interface Jobs {
    <T> Job start(Work<T> work, Consumer<Progress> onProgress, Consumer<Outcome<T>> onEnd);

    /** Cancels what runs; no callback comes any more. */
    default void close() {}

    /** Work that may be cancelled: look at {@link Reporter#cancelled()} now and then. */
    interface Work<T> {
        T run(Reporter reporter) throws Exception;
    }

    interface Reporter {
        void report(Progress progress);

        boolean cancelled();
    }

    /** Latest wins. {@code part} 0 to 1, negative when not known; {@code what} a sentence for people. */
    record Progress(double part, String what) {}

    interface Job {
        void cancel();
    }

    sealed interface Outcome<T> {}

    record Done<T>(T value) implements Outcome<T> {}

    record Stopped<T>() implements Outcome<T> {}

    /** {@code code} is a short error code that also stands in the log. */
    record Broke<T>(String code, Throwable cause) implements Outcome<T> {}
}
