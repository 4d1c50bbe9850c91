package changeover.os.recorded;

import changeover.os.Registry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The lines of a registry file, one after the other, with those that go on put together. Odd lines are passed over:
 * programs write anything there, and a look must not end because of it.
 */
final class RegistryLines {
    private static final String UNICODE = "Windows Registry Editor Version 5.00";
    private static final String ANSI = "REGEDIT4";

    private final LineBuffer lines;
    private final Charset inHex;
    private final boolean begins;
    private String line = "";

    RegistryLines(InputStream in) throws IOException {
        this.lines = new LineBuffer(in);
        String first = lines.next() ? lines.text().strip() : "";
        this.begins = first.equals(UNICODE) || first.equals(ANSI);
        this.inHex = first.equals(ANSI) ? Charset.forName("windows-1252") : StandardCharsets.UTF_16LE;
    }

    boolean begins() {
        return begins;
    }

    /** To the next line that says something; false at the end. {@code keysOnly}: values are passed over, unmade. */
    boolean next(boolean keysOnly) throws IOException {
        while (lines.next()) {
            char first = lines.first();
            if (first == '[' || !keysOnly && first != 0 && first != ';') {
                line = whole(lines.text());
                return true;
            }
            if (keysOnly && (first == '"' || first == '@') && lines.mayGoOn()) {
                whole(lines.text()); // a text that goes on may hold lines that look like keys
            }
        }
        return false;
    }

    /** Bytes go on after a backslash at the end; a text goes on until its closing quote. */
    private String whole(String first) throws IOException {
        String start = first.strip();
        int data = data(start);
        if (data == 0) {
            return start;
        }
        var all = new StringBuilder(start);
        if (start.startsWith("\"", data)) {
            untilClosed(all, data + 1);
        } else {
            while (all.charAt(all.length() - 1) == '\\' && lines.next()) {
                all.setLength(all.length() - 1);
                boolean more = all.length() < LineBuffer.LONGEST;
                all.append(more ? lines.text().strip() : lines.last() == '\\' ? "\\" : "");
            }
        }
        return all.toString();
    }

    /** Adds lines until the text that begins at {@code open} has its closing quote. Of an endless one the end is kept. */
    private void untilClosed(StringBuilder all, int open) throws IOException {
        int at = open;
        while (true) {
            while (at < all.length() && all.charAt(at) != '"') {
                at += all.charAt(at) == '\\' ? 2 : 1;
            }
            if (at < all.length() || !lines.next()) {
                return;
            }
            if (all.length() > LineBuffer.LONGEST) {
                at -= all.length() - open;
                all.setLength(open);
            }
            all.append('\n').append(lines.text());
        }
    }

    boolean isKey() {
        return line.startsWith("[") && line.endsWith("]") && line.length() > 2;
    }

    boolean deletes() {
        return line.startsWith("[-");
    }

    String key() {
        return line.substring(deletes() ? 2 : 1, line.length() - 1);
    }

    /** False for a line that deletes a value, too. */
    boolean isValue() {
        int data = data(line);
        return data > 0 && data < line.length() && line.charAt(data) != '-';
    }

    /** The default value has the name "". */
    String valueName() {
        return line.startsWith("@") ? "" : unescaped(line, 1, closing(line, 1));
    }

    Registry.Value value() {
        int data = data(line);
        if (line.startsWith("\"", data)) {
            int end = closing(line, data + 1);
            return new Registry.Value("REG_SZ", unescaped(line, data + 1, end < 0 ? line.length() : end));
        }
        String rest = line.substring(data).toLowerCase(Locale.ROOT);
        int colon = rest.indexOf(':');
        String kind = colon < 0 ? "" : rest.substring(0, colon);
        byte[] bytes = bytes(rest.substring(colon + 1), kind.equals("dword"));
        return switch (kind) {
            case "dword" -> new Registry.Value("REG_DWORD", number(bytes, ByteOrder.BIG_ENDIAN));
            case "hex(1)" -> new Registry.Value("REG_SZ", firstText(bytes));
            case "hex(2)" -> new Registry.Value("REG_EXPAND_SZ", firstText(bytes));
            case "hex(4)" -> new Registry.Value("REG_DWORD", number(bytes, ByteOrder.LITTLE_ENDIAN));
            case "hex(7)" -> new Registry.Value("REG_MULTI_SZ", list(bytes));
            case "hex(b)" -> new Registry.Value("REG_QWORD", number(bytes, ByteOrder.LITTLE_ENDIAN));
            case "hex(0)" -> new Registry.Value("REG_NONE", HexFormat.of().formatHex(bytes));
            default -> new Registry.Value("REG_BINARY", HexFormat.of().formatHex(bytes));
        };
    }

    /** Where the data begins: behind the first "=" that is not inside of the name; 0 when there is none. */
    private static int data(String line) {
        int end = line.startsWith("@") ? 0 : line.startsWith("\"") ? closing(line, 1) : -1;
        if (end < 0) {
            return 0;
        }
        int equals = end + 1;
        while (equals < line.length() && line.charAt(equals) == ' ') {
            equals++;
        }
        return equals < line.length() && line.charAt(equals) == '=' ? skipBlanks(line, equals + 1) : 0;
    }

    private static int skipBlanks(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The quote that ends a text; -1 when it does not end here. */
    private static int closing(CharSequence line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '\\') {
                i++;
            } else if (line.charAt(i) == '"') {
                return i;
            }
        }
        return -1;
    }

    private static String unescaped(String line, int from, int to) {
        var out = new StringBuilder();
        for (int i = from; i < Math.min(to, line.length()); i++) {
            boolean escape = line.charAt(i) == '\\' && i + 1 < to;
            out.append(line.charAt(escape ? ++i : i));
        }
        return out.toString();
    }

    private static byte[] bytes(String hex, boolean dense) {
        var digits = new StringBuilder();
        for (String part : hex.split("[,\\s]+")) {
            digits.append(part.length() == 1 && !dense ? "0" : "").append(part);
        }
        String all = digits.length() % 2 == 0 ? digits.toString() : "0" + digits;
        try {
            return HexFormat.of().parseHex(all);
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private static String number(byte[] bytes, ByteOrder order) {
        var eight = ByteBuffer.allocate(8).order(order);
        int length = Math.min(bytes.length, 8);
        eight.put(order == ByteOrder.BIG_ENDIAN ? 8 - length : 0, bytes, 0, length);
        return Long.toUnsignedString(eight.getLong(0));
    }

    private String firstText(byte[] bytes) {
        String all = new String(bytes, inHex);
        int end = all.indexOf('\0');
        return end < 0 ? all : all.substring(0, end);
    }

    private String list(byte[] bytes) {
        String all = new String(bytes, inHex);
        int end = all.indexOf("\0\0");
        return (end < 0 ? all : all.substring(0, end)).replaceAll("\0+$", "").replace('\0', '\n');
    }
}
