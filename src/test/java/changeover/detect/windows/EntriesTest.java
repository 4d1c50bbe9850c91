package changeover.detect.windows;

import static changeover.detect.windows.Keys.UNINSTALL_32;
import static changeover.detect.windows.Keys.UNINSTALL_64;
import static changeover.detect.windows.Keys.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Probe;
import changeover.os.Registry;
import changeover.os.recorded.RegistryFileHost;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Entries in both views, of other accounts, and products that only Windows Installer knows. */
class EntriesTest {
    private static final String CODE = "{7911E943-32CC-45D0-A29C-56E6EF762275}";
    private static final String PACKED = "349E1197CC230D542AC9656EFE672257";
    private static final String USER_DATA =
            "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Installer\\UserData";
    private static final String UNINSTALL = "\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall";

    private static Registry.Key plus(String place, String version) {
        return key(place + "\\Plus", "DisplayName", "Kaspersky Plus", "Publisher", "Kaspersky", "DisplayVersion", version);
    }

    @Test
    void oneEntryInBothViewsIsOneAndSaysSo() {
        var seen = UninstallKeys.understand(List.of(plus(UNINSTALL_64, "1"), plus(UNINSTALL_32, "1")), WindowsSigns.ALL);
        assertEquals(1, seen.size());
        assertEquals(UNINSTALL_32 + "\\Plus", seen.getFirst().fact(Evidence.ALSO_AT));
        assertTrue(seen.getFirst().says().contains("both views"), seen.getFirst().says());
    }

    @Test
    void anotherVersionInTheOtherViewIsAnotherEntry() {
        var seen = UninstallKeys.understand(List.of(plus(UNINSTALL_64, "1"), plus(UNINSTALL_32, "2")), WindowsSigns.ALL);
        assertEquals(2, seen.size());
        assertTrue(seen.stream().allMatch(e -> e.fact(Evidence.ALSO_AT).isEmpty()));
    }

    @Test
    void hiddenEntriesSayThatTheyAre() {
        var hidden = key(UNINSTALL_64 + "\\A", "DisplayName", "Kaspersky Plus", "Publisher", "Kaspersky", "SystemComponent", "1");
        var seen = UninstallKeys.understand(List.of(hidden, plus(UNINSTALL_64, "1")), WindowsSigns.ALL);
        assertEquals(List.of("true", ""), seen.stream().map(e -> e.fact(UninstallKeys.HIDDEN)).toList());
    }

    @Test
    void packedCodesAreReadAsCodes() {
        assertEquals(CODE, InstallerProducts.unpacked(PACKED));
        assertEquals("{FF2A12B8-AEB7-48C0-95C8-E2E3D67DFCB2}", InstallerProducts.unpacked("8b21a2ff7bea0c84598c2e3e6dd7cf2b"));
        assertEquals("", InstallerProducts.unpacked("8B21A2FF7BEA0C84598C2E3E6DD7CF2"));
        assertEquals("", InstallerProducts.unpacked("GB21A2FF7BEA0C84598C2E3E6DD7CF2B"));
    }

    private static RegistryFileHost file(Probe probe, String... lines) throws Exception {
        return file(probe.registryKeys(WindowsSigns.ALL), lines);
    }

    private static RegistryFileHost file(Predicate<Registry.Path> wanted, String... lines) throws Exception {
        String text = "Windows Registry Editor Version 5.00\r\n\r\n" + String.join("\r\n", lines);
        return RegistryFileHost.of(
                List.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                wanted, Instant.EPOCH);
    }

    private static List<Evidence> seen(Looked looked) {
        return switch (looked) {
            case Looked.Saw saw -> saw.evidence();
            case Looked.CouldNotLook not -> not.seenBefore();
            case Looked.NotMine _ -> List.of();
        };
    }

    private static final String[] PRODUCT = {
        "[" + USER_DATA + "]", "[" + USER_DATA + "\\S-1-5-18\\Products]",
        "[" + USER_DATA + "\\S-1-5-18\\Products\\" + PACKED + "\\InstallProperties]",
        "\"DisplayName\"=\"Kaspersky Endpoint Security 10 for Windows\"", "\"Publisher\"=\"Kaspersky Lab\"",
        "\"DisplayVersion\"=\"10.3.0.6294\""
    };

    @Test
    void aProductWithoutAnEntryIsFoundByWindowsInstaller() throws Exception {
        var probe = new InstallerProducts();
        var found = seen(probe.look(file(probe, PRODUCT), WindowsSigns.ALL)).getFirst();
        assertEquals("kes-win", found.family());
        assertEquals(CODE, found.fact(InstallerProducts.CODE));
        assertEquals("10.3.0.6294", found.fact(Evidence.VERSION));
        assertEquals("", found.fact(Evidence.PRODUCT_CODE), "a removal needs an entry that confirms the code");
    }

    @Test
    void aProductWithAnEntryIsCountedThere() throws Exception {
        var probe = new InstallerProducts();
        for (String name : List.of(CODE, "InstallWIX_" + CODE.toLowerCase(Locale.ROOT))) {
            var lines = new ArrayList<>(List.of(PRODUCT));
            lines.add("[HKEY_LOCAL_MACHINE" + UNINSTALL + "]");
            lines.add("[HKEY_LOCAL_MACHINE" + UNINSTALL + "\\" + name + "]");
            var wanted = probe.registryKeys(WindowsSigns.ALL).or(new UninstallKeys().registryKeys(WindowsSigns.ALL));
            var host = file(wanted, lines.toArray(String[]::new));
            assertEquals(List.of(), seen(probe.look(host, WindowsSigns.ALL)), name);
        }
    }

    @Test
    void entriesOfAllLoadedAccountsAreRead() throws Exception {
        var probe = new OtherAccounts();
        String entry = UNINSTALL + "\\Plus]";
        var host = file(
                probe, "[HKEY_USERS\\S-1-5-21-1-2-3-1001" + UNINSTALL + "]", "[HKEY_USERS\\S-1-5-21-1-2-3-1001" + entry,
                "\"DisplayName\"=\"Kaspersky Plus\"", "\"Publisher\"=\"Kaspersky\"",
                "[HKEY_USERS\\S-1-12-1-4-5-6-7" + UNINSTALL + "]", "[HKEY_USERS\\S-1-12-1-4-5-6-7" + entry,
                "\"DisplayName\"=\"Kaspersky\"", "\"Publisher\"=\"Kaspersky\"",
                "[HKEY_USERS\\S-1-5-18" + UNINSTALL + "]", "[HKEY_USERS\\S-1-5-18" + entry,
                "\"DisplayName\"=\"Kaspersky\"", "\"Publisher\"=\"Kaspersky\"");
        var found = seen(probe.look(host, WindowsSigns.ALL));
        assertEquals(2, found.size(), found.toString());
        assertTrue(found.getFirst().where().startsWith("HKU/64 S-1-"), "a removal asks whose it is");
    }

    @Test
    void thePersonsOwnEntriesAreNotCountedAgain() {
        var own = List.of(key("HKCU/64 X\\Plus", "DisplayName", "A"), key("HKCU/64 X\\Other", "DisplayName", "B"));
        var hers = key("HKU/64 S-1-5-21-1\\X\\plus", "DisplayName", "A");
        var changed = key("HKU/64 S-1-5-21-2\\X\\Plus", "DisplayName", "A", "Publisher", "P");
        assertEquals(List.of(changed), OtherAccounts.withoutOwn(List.of(hers, changed), own));
    }

    @Test
    void onlyWhatIsAskedForIsKeptOfAFile() {
        var wanted = new InstallerProducts().registryKeys(WindowsSigns.ALL);
        String place = "HKLM/64 SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Installer\\UserData";
        for (var each : Map.of(
                "", true, "\\S-1-5-18", true, "\\S-1-5-18\\Products\\X", true, "\\S-1-5-18\\Products\\X\\InstallProperties",
                true, "\\S-1-5-18\\Components\\X", false, "\\S-1-5-18\\Products\\X\\Features", false, "X", false)
                .entrySet()) {
            assertEquals(each.getValue(), wanted.test(Registry.Path.parse(place + each.getKey())), each.getKey());
        }
        assertFalse(new OtherAccounts().registryKeys(WindowsSigns.ALL).test(Registry.Path.parse("HKU/64 S-1-5-21-1\\X")));
        assertTrue(Below.holds(Registry.Path.parse("HKLM/64 A"), Registry.Path.parse("HKLM/64 a\\B"), 1));
        assertFalse(Below.holds(Registry.Path.parse("HKLM/64 A"), Registry.Path.parse("HKLM/64 A\\B\\C"), 1));
        assertFalse(Below.holds(Registry.Path.parse("HKLM/64 A"), Registry.Path.parse("HKLM/64 AB"), 1));
        assertFalse(Below.holds(Registry.Path.parse("HKLM/64 A"), Registry.Path.parse("HKLM/64 A\\B"), 0));
    }
}
