package changeover.os;

import java.util.Objects;
import java.util.function.Function;

/**
 * The answer to one question to the machine. Empty is not unknown: {@link Absent} says that the thing is not there,
 * {@link Failed} that we could not look.
 *
 * @param <T> what the answer holds, never null
 */
public sealed interface Answer<T> {
    /** It is there. */
    record Got<T>(T value) implements Answer<T> {
        public Got {
            Objects.requireNonNull(value, "value");
        }
    }

    /** We looked; it is not there. */
    record Absent<T>() implements Answer<T> {}

    /** We could not look. {@code detail} is for the log and the report, never for matching. */
    record Failed<T>(Why why, String detail) implements Answer<T> {
        public Failed {
            Objects.requireNonNull(why, "why");
            detail = detail == null ? "" : detail;
        }
    }

    static <T> Answer<T> got(T value) {
        return new Got<>(value);
    }

    static <T> Answer<T> absent() {
        return new Absent<>();
    }

    static <T> Answer<T> failed(Why why, String detail) {
        return new Failed<>(why, detail);
    }

    /** The same kind of answer over another value. */
    default <R> Answer<R> map(Function<? super T, ? extends R> f) {
        return switch (this) {
            case Got<T> got -> got(f.apply(got.value()));
            case Absent<T> _ -> absent();
            case Failed<T> failed -> failed(failed.why(), failed.detail());
        };
    }
}
