package changeover.knowledge;

import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes of a pack to text. Only UTF-8, and all of it: the library's own decoder puts a replacement for what is wrong,
 * and that could hide what a pack says. A loop of our own, because the library's is made for long runs: in the first
 * moments of a program it took half of all reading.
 */
final class PackText {
    private final String file;
    private final byte[] bytes;
    private final char[] chars;
    private int at;
    private int made;

    private PackText(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
        this.chars = new char[bytes.length];
    }

    /** The text of a stream. Throws {@link BadKnowledge} when it is too long, or not UTF-8. */
    static String of(String file, InputStream in) throws IOException {
        return of(file, in.readNBytes(Limits.PACK + 1));
    }

    static String of(String file, byte[] bytes) {
        if (bytes.length > Limits.PACK) {
            throw refused(file, "text.big", Limits.PACK >> 20);
        }
        String quick = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
        return quick.indexOf(0xfffd) < 0 ? quick : new PackText(file, bytes).decode();
    }

    private String decode() {
        while (at < bytes.length) {
            int b = bytes[at++];
            if (b >= 0) {
                chars[made++] = (char) b;
            } else {
                several(b & 0xff);
            }
        }
        return new String(chars, 0, made);
    }

    /** A character of two to four bytes. Refused are longer forms than needed, halves of pairs, and what is no character. */
    private void several(int first) {
        int count = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
        int least = count == 3 ? 0x10000 : count == 2 ? 0x800 : 0x80;
        int code = first & (0x3f >> count);
        boolean good = first >= 0xc2 && first <= 0xf4 && bytes.length - at >= count;
        for (int i = 0; good && i < count; i++) {
            int next = bytes[at + i] & 0xff;
            good = next >> 6 == 2;
            code = code << 6 | next & 0x3f;
        }
        if (!good || code < least || code > Character.MAX_CODE_POINT || code >= 0xd800 && code < 0xe000) {
            throw refused(file, "text.notUtf8", at);
        }
        at += count;
        made += Character.toChars(code, chars, made);
    }

    private static BadKnowledge refused(String file, String key, Object... values) {
        var reading = new Reading();
        reading.tell(file, "$", key, values);
        return new BadKnowledge(reading.problems);
    }
}
