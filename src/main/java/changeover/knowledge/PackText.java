package changeover.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of a pack to text. Only UTF-8, and all of it: the quick way of the library puts a replacement for what is wrong,
 * and that could hide what a pack says. Where there is one, its strict way tells whether it stood there.
 */
final class PackText {
    private static final char REPLACEMENT = '\ufffd';

    private PackText() {}

    /** The text of a stream. Throws {@link BadKnowledge} when it is too long, or not UTF-8. */
    static String of(String file, InputStream in) throws IOException {
        return of(file, in.readNBytes(Limits.PACK + 1));
    }

    static String of(String file, byte[] bytes) {
        if (bytes.length > Limits.PACK) {
            throw refused(file, "text.big", Limits.PACK >> 20);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            strict(file, bytes);
        }
        return text;
    }

    private static void strict(String file, byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        if (result.isError()) {
            throw refused(file, "text.notUtf8", in.position() + 1);
        }
    }

    private static BadKnowledge refused(String file, String key, Object... values) {
        var reading = new Reading();
        reading.tell(file, "$", key, values);
        return new BadKnowledge(reading.problems);
    }
}
