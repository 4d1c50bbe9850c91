package changeover.os.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.os.Registry;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WindowsFactsTest {
    private static final Registry.Key WINDOWS_11 = version(
            "ProductName", "Windows 10 Pro", "CurrentMajorVersionNumber", "10", "CurrentMinorVersionNumber", "0",
            "CurrentBuild", "22631", "InstallationType", "Client", "CurrentVersion", "6.3");
    private static final Registry.Key SERVER = version(
            "ProductName", "Windows Server 2022 Standard", "CurrentMajorVersionNumber", "10",
            "CurrentMinorVersionNumber", "0", "CurrentBuild", "20348", "InstallationType", "Server Core");
    private static final Registry.Key WINDOWS_7 =
            version("ProductName", "Windows 7 Professional", "CurrentVersion", "6.1", "CurrentBuild", "7601");

    @Test
    void windows11IsNamedByItsBuild() {
        assertEquals("Windows 11 Pro", WindowsFacts.name(WINDOWS_11));
        assertEquals("Windows Server 2022 Standard", WindowsFacts.name(SERVER));
    }

    @Test
    void versionOfOldAndNewWindows() {
        assertEquals("10.0.22631", WindowsFacts.version(WINDOWS_11));
        assertEquals("6.1.7601", WindowsFacts.version(WINDOWS_7));
        assertEquals("", WindowsFacts.version(version()));
    }

    @Test
    void serverIsToldByTheProductTypeThenByTheInstallation() {
        assertTrue(WindowsFacts.server(version(), "LanmanNT"));
        assertFalse(WindowsFacts.server(SERVER, "WinNT"));
        assertTrue(WindowsFacts.server(SERVER, ""));
        assertFalse(WindowsFacts.server(WINDOWS_11, ""));
        assertNull(WindowsFacts.server(WINDOWS_7, ""), "unknown is not no");
    }

    @Test
    void markIsAHashThatDoesNotShowTheId() {
        String guid = "f1a2b3c4-0000-4000-8000-0123456789ab";
        String mark = WindowsFacts.mark(guid);
        assertTrue(mark.matches("[0-9a-f]{64}"), mark);
        assertEquals(mark, WindowsFacts.mark(guid));
        assertNotEquals(mark, WindowsFacts.mark(guid.replace('f', 'e')));
    }

    private static Registry.Key version(String... namesAndTexts) {
        var values = new HashMap<String, Registry.Value>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            values.put(namesAndTexts[i].toLowerCase(Locale.ROOT), new Registry.Value("REG_SZ", namesAndTexts[i + 1]));
        }
        var path = Registry.Path.parse("HKLM/64 SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion");
        return new Registry.Key(path, values, List.of());
    }
}
