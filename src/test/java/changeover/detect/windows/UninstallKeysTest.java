package changeover.detect.windows;

import static changeover.detect.windows.Keys.UNINSTALL_32;
import static changeover.detect.windows.Keys.UNINSTALL_64;
import static changeover.detect.windows.Keys.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import changeover.detect.Evidence;
import changeover.os.Registry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UninstallKeysTest {
    private static final String CODE = "{1D3A6B70-52C1-4E0E-9C0B-2F6A7D21C467}";
    private static final Registry.Key POINTER = key(
            UNINSTALL_32 + "\\InstallWIX_" + CODE,
            "DisplayName", "Kaspersky Plus", "Publisher", "Kaspersky", "DisplayVersion", "21.16.6.467",
            "InstallDate", "20240131", "UninstallString", "MsiExec.exe /I" + CODE + " REMOVE=ALL");
    private static final Registry.Key HIDDEN_TWIN = key(
            UNINSTALL_32 + "\\" + CODE,
            "DisplayName", "Kaspersky Plus", "Publisher", "Kaspersky", "WindowsInstaller", "1", "SystemComponent", "1",
            "InstallLocation", "C:\\Program Files (x86)\\Vendor\\Plus 21.16\\");

    @Test
    void pointerAndItsHiddenTwinAreOneInstallation() {
        for (var order : List.of(List.of(POINTER, HIDDEN_TWIN), List.of(HIDDEN_TWIN, POINTER))) {
            var seen = understand(order);
            assertEquals(1, seen.size(), seen.toString());
            var evidence = seen.getFirst();
            assertEquals("home-2022", evidence.family());
            assertEquals("seen", evidence.reason());
            assertFalse(evidence.hypothesis());
            assertEquals(CODE, evidence.fact(Evidence.PRODUCT_CODE));
            assertEquals(POINTER.path().toString(), evidence.fact(Evidence.UNINSTALL_KEY));
            assertEquals("21.16.6.467", evidence.fact(Evidence.VERSION));
            assertEquals("2024-01-31", evidence.fact(Evidence.INSTALLED_ON));
            assertEquals("msi", evidence.fact(Evidence.INSTALLER));
            assertEquals("C:\\Program Files (x86)\\Vendor\\Plus 21.16\\", evidence.fact(Evidence.FILE), "from the twin");
        }
    }

    @Test
    void twinInTheOtherViewIsTheSameInstallation() {
        var other = key(UNINSTALL_64 + "\\" + CODE.toLowerCase(Locale.ROOT), "DisplayName", "Kaspersky Plus",
                "Publisher", "Kaspersky", "WindowsInstaller", "1", "SystemComponent", "1");
        assertEquals(1, understand(List.of(POINTER, other)).size());
    }

    @Test
    void hiddenEntryWithoutPointerStillCounts() {
        assertEquals(CODE, understand(List.of(HIDDEN_TWIN)).getFirst().fact(Evidence.PRODUCT_CODE));
    }

    @Test
    void whoeverRemovesReadsTheSameCodeAgain() {
        assertEquals(Optional.of(CODE), ProductCode.of(POINTER));
        assertEquals(Optional.of(CODE), ProductCode.of(HIDDEN_TWIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Лаборатория Касперского\"", "АО «Лаборатория Касперского»", "AO  Kaspersky Lab ", "KASPERSKY"})
    void publisherCountsWithoutItsDecoration(String publisher) {
        var seen = understand(List.of(entry("Kaspersky Endpoint Security 11 для Windows", publisher)));
        assertEquals(List.of("kes-win"), seen.stream().map(Evidence::family).toList());
    }

    @Test
    void nameAloneNeverAccuses() {
        var weak = understand(List.of(entry("Kaspersky Plus", "Somebody else"))).getFirst();
        assertEquals("name-only", weak.reason());
        assertEquals(List.of(), understand(List.of(entry("Kaspersky Endpoint Security for Windows", ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"My Kaspersky Plus", "Kaspersky Plush", "Kasperskyx", "Remover for Kaspersky"})
    void patternFitsWholeNamesOnly(String name) {
        assertEquals(List.of(), understand(List.of(entry(name, "Kaspersky"))));
    }

    @Test
    void updateOfAnotherProgramIsNoInstallation() {
        var update = key(UNINSTALL_32 + "\\KB1", "DisplayName", "Kaspersky Plus", "Publisher", "Kaspersky",
                "ParentKeyName", "Something");
        assertEquals(List.of(), understand(List.of(update)));
    }

    @Test
    void managedInstallationSaysThatItMustNotBeRemoved() {
        var managed = key(UNINSTALL_32 + "\\" + CODE, "DisplayName", "Kaspersky Endpoint Security for Windows",
                "Publisher", "AO Kaspersky Lab", "WindowsInstaller", "1", "NoRemove", "1");
        assertEquals("true", understand(List.of(managed)).getFirst().fact(UninstallKeys.NO_REMOVE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Vendor_is1 | \"C:\\V\\unins000.exe\" | \"C:\\V\\unins000.exe\" /SILENT | inno",
        "Vendor | \"C:\\V\\uninstall.exe\" | \"C:\\V\\uninstall.exe\" /S | nsis",
        "Vendor | \"C:\\V\\setup.exe\" /x | | unknown",
        "Vendor | MsiExec.exe /X{1D3A6B70-52C1-4E0E-9C0B-2F6A7D21C467} | | msi",
        "Vendor | \"C:\\Windows\\System32\\msiexec.exe\" /x {1D3A6B70-52C1-4E0E-9C0B-2F6A7D21C467} /qb X=1 | | msi",
        "Vendor | \"C:\\V\\run.exe\" \"msiexec /x{1D3A6B70-52C1-4E0E-9C0B-2F6A7D21C467}\" | | unknown",
    })
    void whoseProgramRemovesIt(String keyName, String uninstall, String quiet, String installer) {
        var seen = understand(List.of(key(UNINSTALL_64 + "\\" + keyName, "DisplayName", "Kaspersky", "Publisher", "Kaspersky",
                "UninstallString", uninstall, "QuietUninstallString", quiet == null ? "" : quiet)));
        assertEquals(installer, seen.getFirst().fact(Evidence.INSTALLER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "99999999", "20241399", "31.01.2024", "2024-1-31"})
    void oddDatesSayNothing(String date) {
        assertEquals("", InstalledEntry.date(date));
    }

    private static Registry.Key entry(String name, String publisher) {
        return key(UNINSTALL_32 + "\\X", "DisplayName", name, "Publisher", publisher);
    }

    private static List<Evidence> understand(List<Registry.Key> keys) {
        return UninstallKeys.understand(keys, WindowsSigns.ALL);
    }
}
