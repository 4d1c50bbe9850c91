package changeover.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes a thing when it is first asked for, by one thread at a time, and keeps it. A failure is not kept. */
final class Once {
    private Once() {}

    static <T> Supplier<T> of(Supplier<T> make) {
        return new Supplier<>() {
            private T made;

            @Override
            public synchronized T get() {
                if (made == null) {
                    made = make.get();
                }
                return made;
            }
        };
    }

    static <K, T> Function<K, T> each(Function<K, T> make) {
        return new Function<>() {
            private final Map<K, T> made = new HashMap<>();

            @Override
            public synchronized T apply(K key) {
                T thing = made.get(key);
                if (thing == null) {
                    thing = make.apply(key);
                    made.put(key, thing);
                }
                return thing;
            }
        };
    }
}
