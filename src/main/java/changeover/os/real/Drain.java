package changeover.os.real;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a stream to its end in a thread of its own, so that the other end never waits for us; keeps the first part. */
final class Drain {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final Thread reader;
    private boolean tooMuch;

    Drain(InputStream from, int limit) {
        reader = Thread.ofPlatform().daemon().name("drain").start(() -> read(from, limit));
    }

    private void read(InputStream from, int limit) {
        byte[] part = new byte[8192];
        try (from) {
            for (int n = from.read(part); n >= 0; n = from.read(part)) {
                synchronized (kept) {
                    int room = Math.min(n, limit - kept.size());
                    kept.write(part, 0, room);
                    tooMuch |= room < n;
                }
            }
        } catch (IOException _) {
            // the program was ended: what came before still counts
        }
    }

    /** All of it. Does not wait for ever: a grandchild may hold the stream open after the program has ended. */
    String text() throws InterruptedException {
        reader.join(java.time.Duration.ofSeconds(2));
        return soFar();
    }

    String soFar() {
        synchronized (kept) {
            return kept.toString(StandardCharsets.UTF_8);
        }
    }

    boolean tooMuch() {
        synchronized (kept) {
            return tooMuch;
        }
    }
}
