package changeover.detect.windows;

import changeover.os.Registry;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Registry keys for tests. */
final class Keys {
    static final String UNINSTALL_32 = "HKLM/32 SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall";
    static final String UNINSTALL_64 = "HKLM/64 SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall";

    private Keys() {}

    /** {@code namesAndTexts}: value name, text, value name, text ... */
    static Registry.Key key(String path, String... namesAndTexts) {
        Map<String, Registry.Value> values = new HashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            values.put(namesAndTexts[i].toLowerCase(Locale.ROOT), new Registry.Value("REG_SZ", namesAndTexts[i + 1]));
        }
        return new Registry.Key(Registry.Path.parse(path), values, List.of());
    }
}
