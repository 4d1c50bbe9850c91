package changeover.os.windows;

import changeover.os.Registry;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Registry values in words. Programs write anything there: lengths that are odd, texts without an end, lists with gaps. */
final class RegistryText {
    private static final String[] TYPES = {
        "REG_NONE",
        "REG_SZ",
        "REG_EXPAND_SZ",
        "REG_BINARY",
        "REG_DWORD",
        "REG_DWORD_BIG_ENDIAN",
        "REG_LINK",
        "REG_MULTI_SZ",
        "REG_RESOURCE_LIST",
        "REG_FULL_RESOURCE_DESCRIPTOR",
        "REG_RESOURCE_REQUIREMENTS_LIST",
        "REG_QWORD"
    };

    private RegistryText() {}

    static Registry.Value value(int type, byte[] data) {
        return new Registry.Value(name(type), text(type, data));
    }

    /** A value that is there but longer than anything this program asks for. */
    static Registry.Value tooLong(int type, long size) {
        return new Registry.Value(name(type), "(" + size + " bytes, not read)");
    }

    private static String name(int type) {
        return type >= 0 && type < TYPES.length ? TYPES[type] : "REG_" + Integer.toUnsignedString(type);
    }

    private static String text(int type, byte[] data) {
        return switch (type) {
            case 1, 2, 6 -> firstText(data);
            case 4 -> data.length < 4 ? hex(data) : number(data, ByteOrder.LITTLE_ENDIAN);
            case 5 -> data.length < 4 ? hex(data) : number(data, ByteOrder.BIG_ENDIAN);
            case 7 -> list(data);
            case 11 -> data.length < 8 ? hex(data) : bigNumber(data);
            default -> hex(data);
        };
    }

    private static String hex(byte[] data) {
        return HexFormat.of().formatHex(data);
    }

    private static String number(byte[] data, ByteOrder order) {
        return Integer.toUnsignedString(ByteBuffer.wrap(data).order(order).getInt());
    }

    private static String bigNumber(byte[] data) {
        long bits = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).getLong();
        return Long.toUnsignedString(bits);
    }

    private static String whole(byte[] data) {
        return new String(data, 0, data.length & ~1, StandardCharsets.UTF_16LE);
    }

    private static String firstText(byte[] data) {
        String text = whole(data);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    /** Empty lines inside count (in the list of pending renames they mean "delete"); those at the end do not. */
    private static String list(byte[] data) {
        var parts = new ArrayList<>(List.of(whole(data).split("\0", -1)));
        while (!parts.isEmpty() && parts.getLast().isEmpty()) {
            parts.removeLast();
        }
        return String.join("\n", parts);
    }
}
