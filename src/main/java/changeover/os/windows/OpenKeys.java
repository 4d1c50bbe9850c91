package changeover.os.windows;

import changeover.os.Registry;
import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One question to the registry: the buffers it needs, used again for each call, and the calls. Every call costs a way
 * into the system, so keys are opened relative to the one that is open, and counts are asked for once. Methods return
 * the code of Windows; 0 is success.
 */
final class OpenKeys implements AutoCloseable {
    static final int NO_MORE = 259;
    static final int MORE_DATA = 234;
    private static final int KEY_READ = 0x20019;
    /** Longest name of a value that Windows allows, with its end. */
    private static final int LONGEST_NAME = 16384;
    /** Nothing this program looks at is longer; longer values are named, not read. */
    private static final int LONGEST_DATA = 1 << 20;

    private final Memory name = new Memory(2L * LONGEST_NAME);
    private final Memory cells = new Memory(40);
    private final Pointer opened = cells.share(0);
    private final Pointer length = cells.share(8);
    private final Pointer type = cells.share(12);
    private final Pointer size = cells.share(16);
    private final Pointer subkeyCount = cells.share(20);
    private final Pointer valueCount = cells.share(24);
    private Memory data = new Memory(8 << 10);

    /** The predefined handle of a hive. */
    static Pointer root(Registry.Hive hive) {
        int handle =
                switch (hive) {
                    case CURRENT_USER -> 0x80000001;
                    case LOCAL_MACHINE -> 0x80000002;
                    case USERS -> 0x80000003;
                };
        return Pointer.createConstant((long) handle); // Windows extends the sign, too
    }

    int open(Pointer parent, String key, Registry.View view) {
        name.setWideString(0, key);
        int access = KEY_READ | (view == Registry.View.BITS_64 ? 0x0100 : 0x0200);
        return Advapi.RegOpenKeyExW(parent, name, 0, access, opened);
    }

    /** The key that {@link #open} opened last; close it with {@link #close(Pointer)}. */
    Pointer opened() {
        return opened.getPointer(0);
    }

    void close(Pointer key) {
        Advapi.RegCloseKey(key);
    }

    /** How many subkeys and values there are; ask before {@link #subkeys} and {@link #values}. */
    int count(Pointer key) {
        return Advapi.RegQueryInfoKeyW(
                key, null, null, null, subkeyCount, null, null, valueCount, null, null, null, null);
    }

    /** Names of the subkeys as counted. */
    List<String> subkeys(Pointer key) {
        int count = subkeyCount.getInt(0);
        var names = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            length.setInt(0, LONGEST_NAME);
            if (Advapi.RegEnumKeyExW(key, i, name, length, null, null, null, null) != 0) {
                break; // it became shorter meanwhile
            }
            names.add(name(length.getInt(0)));
        }
        return names;
    }

    /** The values as counted, names in lower case. */
    Map<String, Registry.Value> values(Pointer key) {
        int count = valueCount.getInt(0);
        var values = new HashMap<String, Registry.Value>();
        for (int i = 0; i < count; i++) {
            int code = enumValue(key, i);
            if (code == MORE_DATA && grow()) {
                code = enumValue(key, i);
            }
            if (code == MORE_DATA) {
                values.put(lower(length.getInt(0)), RegistryText.tooLong(type.getInt(0), size.getInt(0)));
            } else if (code == 0) {
                byte[] bytes = data.getByteArray(0, size.getInt(0));
                values.put(lower(length.getInt(0)), RegistryText.value(type.getInt(0), bytes));
            } else {
                break;
            }
        }
        return values;
    }

    private int enumValue(Pointer key, int index) {
        length.setInt(0, LONGEST_NAME);
        size.setInt(0, (int) data.size());
        return Advapi.RegEnumValueW(key, index, name, length, null, type, data, size);
    }

    /** One value in words; null when it is not there or cannot be read. */
    String text(Pointer key, String value) {
        name.setWideString(0, value);
        size.setInt(0, (int) data.size());
        int code = Advapi.RegQueryValueExW(key, name, null, type, data, size);
        if (code == MORE_DATA && grow()) {
            size.setInt(0, (int) data.size());
            code = Advapi.RegQueryValueExW(key, name, null, type, data, size);
        }
        return code == 0
                ? RegistryText.value(type.getInt(0), data.getByteArray(0, size.getInt(0))).text()
                : null;
    }

    /** A buffer for the size that Windows just asked for; false when that is more than we take. */
    private boolean grow() {
        long wanted = size.getInt(0);
        if (wanted <= data.size() || wanted > LONGEST_DATA) {
            return false;
        }
        data.close();
        data = new Memory(wanted);
        return true;
    }

    private String name(int chars) {
        return new String(name.getCharArray(0, chars));
    }

    private String lower(int chars) {
        return name(chars).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        name.close();
        cells.close();
        data.close();
    }
}
