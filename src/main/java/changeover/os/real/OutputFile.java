package changeover.os.real;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Where a program writes that may outlive us. Its name goes on closing; the program keeps writing undisturbed. */
final class OutputFile implements AutoCloseable {
    private final Path file;
    private final int limit;

    OutputFile(int limit) throws IOException {
        this.limit = limit;
        file = Files.createTempFile("changeover", ".out"); // a fresh name, readable by us only
    }

    Path file() {
        return file;
    }

    /** The end of what it wrote so far. */
    String text() throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = in.size();
            int length = (int) Math.min(size, limit);
            ByteBuffer tail = ByteBuffer.allocate(length);
            in.position(size - length);
            while (tail.hasRemaining() && in.read(tail) >= 0) {
                // until full
            }
            return new String(tail.array(), 0, tail.position(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            file.toFile().deleteOnExit(); // Windows keeps files that are in use
        }
    }
}
