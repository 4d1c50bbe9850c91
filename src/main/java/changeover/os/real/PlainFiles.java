package changeover.os.real;

import changeover.os.Answer;
import changeover.os.Because;
import changeover.os.Why;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads files whose bytes will be verified: what is judged and what is used are the same bytes, from one opening. */
final class PlainFiles {
    private PlainFiles() {}

    static Answer<byte[]> read(String path, int limit) {
        try {
            Path file = Path.of(path);
            // a pipe would keep us waiting for ever; the opening itself refuses a link that comes in between
            var seen = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!seen.isRegularFile()) {
                return Answer.failed(Why.ODD, Because.of("no.plain.file", path));
            }
            try (var channel = Files.newByteChannel(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
                byte[] bytes = channel.size() > limit
                        ? null
                        : Channels.newInputStream(channel).readNBytes(limit + 1); // it may grow while we read
                return bytes == null || bytes.length > limit
                        ? Answer.failed(Why.ODD, Because.of("long.file", limit, path))
                        : Answer.got(bytes);
            }
        } catch (IOException | InvalidPathException | SecurityException e) {
            return Refusals.of(path, e);
        }
    }
}
