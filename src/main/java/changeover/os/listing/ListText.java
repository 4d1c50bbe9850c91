package changeover.os.listing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bytes to text to lines to cells, whatever they are. */
final class ListText {
    /** No name of a program, version or publisher is longer. */
    private static final int LONGEST_CELL = 512;

    /** So many lines no such list has; the rest is not looked at. */
    private static final int MOST_LINES = 2_000_000;

    private ListText() {}

    /** UTF-8 or UTF-16 by its mark, UTF-16 without a mark by its zeros, UTF-8 when it is that, else Windows-1252. */
    static String of(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return text(bytes, 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return text(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return text(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (bytes.length > 3 && bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0) {
            return text(bytes, 0, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return text(bytes, 0, Charset.forName("windows-1252"));
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    /** Of a line that was written over again and again (a progress sign), what was written last. */
    static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int at = 0;
        while (at < text.length() && lines.size() < MOST_LINES) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int last = end;
            while (last > at && text.charAt(last - 1) == '\r') {
                last--;
            }
            int start = last > at ? Math.max(at, text.lastIndexOf('\r', last - 1) + 1) : at;
            lines.add(text.substring(start, last));
            at = end + 1;
        }
        return lines;
    }

    /** Without signs that steer a terminal, with single blanks, and not longer than a name can be. */
    static String plain(String cell) {
        String some = cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell;
        var out = new StringBuilder(some.length());
        for (int i = 0; i < some.length(); i++) {
            char c = some.charAt(i);
            boolean blank = Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }
}
