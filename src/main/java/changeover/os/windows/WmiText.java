package changeover.os.windows;

import java.util.regex.Pattern;

/** Questions to and values from Windows Management, as texts. */
final class WmiText {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final int UINT8 = 17;
    private static final int UINT16 = 18;
    private static final int UINT32 = 19;

    private WmiText() {}

    /** The question in WQL. Names come from this program; still, nothing but names is let through. */
    static String query(String wmiClass, Iterable<String> properties) {
        var query = new StringBuilder("SELECT ");
        String comma = "";
        for (String property : properties) {
            query.append(comma).append(name(property));
            comma = ", ";
        }
        return query.append(" FROM ").append(name(wmiClass)).toString();
    }

    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name of Windows Management: " + name);
        }
        return name;
    }

    /** {@code value} as COM hands it over, {@code type} as the class declares it: COM has no unsigned numbers. */
    static String value(Object value, int type) {
        return switch (value) {
            case null -> "";
            case Byte b when type == UINT8 -> Integer.toString(Byte.toUnsignedInt(b));
            case Integer i when type == UINT16 -> Integer.toString(i & 0xFFFF);
            case Integer i when type == UINT32 -> Integer.toUnsignedString(i);
            default -> value.toString();
        };
    }
}
