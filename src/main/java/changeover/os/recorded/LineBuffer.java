package changeover.os.recorded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a text of any length, one after the other, from a window that moves over it. Files of 100 MB and more come
 * here, so a line is only made a text when somebody asks for it.
 *
 * <p>The encoding is told by the first bytes. Without a mark, a file of the old kind is in the code page of its PC, which
 * it does not name: it is read as Windows-1252, where the letters of every sign have their places; any other is UTF-8.
 * Bytes that are no letters become question marks, because a look must not end because of one name.
 */
final class LineBuffer {
    /** Longer lines are cut: nothing that we look for has a value of a million letters. */
    static final int LONGEST = 1 << 20;

    private static final int BYTES = 1 << 16;
    private static final byte[] OLD_KIND = "REGEDIT4".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    private char[] window = new char[2 * BYTES];
    private int start;
    private int end;
    private int after;
    private int filled;
    private boolean over;

    LineBuffer(InputStream in) throws IOException {
        this.in = in;
        byte[] first = in.readNBytes(OLD_KIND.length);
        int mark = begins(first, 0xEF, 0xBB, 0xBF) ? 3 : begins(first, 0xFF, 0xFE) || begins(first, 0xFE, 0xFF) ? 2 : 0;
        bytes.put(first, mark, first.length - mark).flip();
        this.decoder = charset(first, mark)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith("?");
    }

    private static Charset charset(byte[] first, int mark) {
        if (mark == 2) {
            return first[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        return Arrays.equals(first, OLD_KIND) ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** To the next line; false at the end. */
    boolean next() throws IOException {
        start = after;
        int at = start;
        while (true) {
            for (; at < filled; at++) {
                if (window[at] == '\n') {
                    after = at + 1;
                    end = Math.min(at, start + LONGEST);
                    return true;
                }
            }
            if (over) {
                after = filled;
                end = Math.min(filled, start + LONGEST);
                return start < filled;
            }
            at = more();
        }
    }

    /** Moves the line that has no end yet to the front and reads on behind it; returns where that begins. */
    private int more() throws IOException {
        int length = Math.min(filled - start, LONGEST); // of a longer one nobody will see the rest
        System.arraycopy(window, start, window, 0, length);
        start = 0;
        if (length + BYTES > window.length) {
            window = Arrays.copyOf(window, Math.min(2 * window.length, LONGEST + 2 * BYTES));
        }
        var to = CharBuffer.wrap(window, length, window.length - length);
        int read = in.read(bytes.compact().array(), bytes.position(), bytes.remaining());
        over = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        decoder.decode(bytes, to, over);
        if (over) {
            decoder.flush(to);
        }
        filled = to.position();
        return length;
    }

    /** First letter of the line that is no blank; 0 for an empty one. */
    char first() {
        int at = start;
        while (at < end && window[at] <= ' ') {
            at++;
        }
        return at < end ? window[at] : 0;
    }

    /** Last letter of the line that is no blank; 0 for an empty one. */
    char last() {
        int at = lastAt();
        return at < start ? 0 : window[at];
    }

    /** False when the line ends with a quote that surely closes it, or goes on as bytes do. */
    boolean mayGoOn() {
        int at = lastAt();
        return at < start || window[at] != '\\' && (window[at] != '"' || at > start && window[at - 1] == '\\');
    }

    private int lastAt() {
        int at = end - 1;
        while (at >= start && window[at] <= ' ') {
            at--;
        }
        return at;
    }

    /** The line as a text, without its end. */
    String text() {
        int length = end - start;
        return new String(window, start, length > 0 && window[end - 1] == '\r' ? length - 1 : length);
    }
}
