package changeover.detect.windows;

import static changeover.detect.windows.Keys.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Evidence;
import changeover.detect.Management;
import changeover.detect.Signs;
import changeover.knowledge.KnowledgeLoader;
import changeover.knowledge.Sign;
import changeover.os.Answer;
import changeover.os.Certificates;
import changeover.os.Registry;
import changeover.os.Why;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places that only tell of traces, with the packs that ship. */
class PlacesTest {
    private static final Signs SIGNS = Signs.of(KnowledgeLoader.load(), "windows");
    private static final String FINGERPRINT = "0123456789ABCDEF0123456789ABCDEF01234567";

    private static List<String> seen(List<Evidence> evidence) {
        assertTrue(evidence.stream().allMatch(e -> e.present() == Sign.Says.TRACE), evidence.toString());
        return evidence.stream().map(e -> e.family() + (e.hypothesis() ? " ?" : "")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Kaspersky.ShellEx_1.0.0.0_x64__abc | kaspersky-unknown",
        "KasperskyLab.KasperskyNow_2.1_neutral__abc | kaspersky-unknown",
        "Microsoft.WindowsStore_22409.1401.5.0_x64__8wekyb3d8bbwe |",
        "MyKaspersky.ShellEx_1.0_x64__abc |",
        "_ |",
    })
    void storePackages(String name, String family) {
        assertEquals(family == null ? List.of() : List.of(family), seen(StorePackages.understand(List.of(name), SIGNS)));
    }

    @Test
    void storePackagesTellTheirVersion() {
        var seen = StorePackages.understand(List.of("Kaspersky.ShellEx_1.2.3.4_x64__abc"), SIGNS).getFirst();
        assertEquals("1.2.3.4", seen.fact(Evidence.VERSION));
    }

    @Test
    void aTaskByItsExactNameIsATraceAndOneThatOnlyBeginsLikeItAHypothesis() {
        assertEquals(
                List.of("kaspersky-unknown ?"),
                seen(ScheduledTasks.understand(List.of("Kaspersky_Something", "OneDrive", "Kasper_Task"), SIGNS)));
        var exact = ScheduledTasks.understand(
                List.of("Kaspersky_Upgrade_Launcher_{278ADC42-419D-4547-A6CA-5B74BE0AD901}"), SIGNS);
        assertTrue(exact.stream().anyMatch(e -> !e.hypothesis()));
    }

    @Test
    void aFilterIsFoundOnceByItsIdOrItsName() {
        String place = "HKLM/64 SYSTEM\\CurrentControlSet\\Control\\Network\\{4d36e974-e325-11ce-bfc1-08002be10318}\\{1}";
        var both = key(place, "ComponentId", "klim6", "Description", "Kaspersky Anti-Virus NDIS 6 Filter");
        assertEquals(List.of("kaspersky-unknown"), seen(NetworkComponents.understand(List.of(both), SIGNS)));
        var byName = key(place, "ComponentId", "other", "Description", "Kaspersky Anti-Virus NDIS 6 Filter");
        assertEquals(List.of("kaspersky-unknown"), seen(NetworkComponents.understand(List.of(byName), SIGNS)));
        var tap = key(place, "ComponentId", "kltap", "DriverDesc", "Some Adapter");
        assertEquals(List.of("ksde"), seen(NetworkComponents.understand(List.of(tap), SIGNS)));
        var foreign = key(place, "ComponentId", "tap0901", "DriverDesc", "TAP-Windows Adapter V9");
        assertEquals(List.of(), NetworkComponents.understand(List.of(foreign, key(place)), SIGNS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ahkjpbeeocnddjkakilopmfdlnjdpcdm | 1",
        "AHKJPBEEOCNDDJKAKILOPMFDLNJDPCDM | 1",
        "light_plugin_7571494CE0B94E11BB762B659A4AD71F@kaspersky.com | 1",
        "com.kaspersky.ahkjpbeeocnddjkakilopmfdlnjdpcdm.host | 1",
        "xahkjpbeeocnddjkakilopmfdlnjdpcdm | 0",
        "fan@kaspersky.com | 0",
        "cjpalhdlnbpafiamejdnhcphjbkeiagm | 0",
    })
    void extensionsByTheirExactId(String id, int found) {
        assertEquals(found, seen(BrowserExtensions.understand(List.of(new Named(id, "here", id)), SIGNS)).size());
    }

    @Test
    void aPolicyNamesTheIdBeforeTheAddress() {
        assertEquals("abc", BrowserExtensions.forced(" abc ;https://example.org/update"));
        assertEquals("abc", BrowserExtensions.forced("abc"));
        assertEquals("", BrowserExtensions.forced(";x"));
    }

    private static Certificates.Root root(String name, String organisation) {
        return new Certificates.Root("HKLM/64 SOFTWARE\\X", FINGERPRINT, name, organisation);
    }

    @Test
    void aRootCountsByNameAndOrganisationAndIsNamedByItsFingerprint() {
        var seen = RootCertificates.understand(
                List.of(
                        root("Kaspersky Anti-Virus Personal Root Certificate", "AO Kaspersky Lab"),
                        root("Kaspersky Anti-Virus Personal Root Certificate", "Somebody"),
                        root("Microsoft Root Certificate Authority", ""), root("", "")),
                SIGNS);
        assertEquals(List.of("kaspersky-unknown"), seen(seen));
        assertEquals(FINGERPRINT, seen.getFirst().fact(RootCertificates.FINGERPRINT));
        assertTrue(seen.getFirst().says().endsWith("SHA-1 " + FINGERPRINT));
        var guess = RootCertificates.understand(List.of(root("Kaspersky Anti-Virus Personal Root", "")), SIGNS);
        assertEquals(List.of("kaspersky-unknown ?"), seen(guess));
    }

    @Test
    void whoManagesThePc() {
        var enrolled = key("HKLM/64 SOFTWARE\\Microsoft\\Enrollments\\A", "EnrollmentState", "1", "ProviderID", "MS DM Server");
        var ordinary = key("HKLM/64 SOFTWARE\\Microsoft\\Enrollments\\B", "EnrollmentState", "1");
        assertEquals(Set.of(), ManagedPc.understand(false, "CN=old", List.of(), List.of(ordinary)));
        assertEquals(Set.of(Management.DOMAIN), ManagedPc.understand(true, "", List.of(), List.of()));
        assertEquals(Set.of(Management.DOMAIN), ManagedPc.understand(null, "CN=PC,DC=x", List.of(), List.of()));
        assertEquals(Set.of(), ManagedPc.understand(null, " ", List.of(), List.of()));
        assertEquals(
                Set.of(Management.CLOUD, Management.DEVICE_MANAGEMENT),
                ManagedPc.understand(false, "", List.of("AB"), List.of(ordinary, enrolled)));
        assertEquals(null, ManagedPc.member(Answer.failed(Why.DENIED, "")));
        assertEquals(null, ManagedPc.member(Answer.got(List.of(Map.of()))));
        assertEquals(true, ManagedPc.member(Answer.got(List.of(Map.of("PartOfDomain", "TRUE")))));
        assertEquals(false, ManagedPc.member(Answer.got(List.of(Map.of("PartOfDomain", "false")))));
    }

    @Test
    void theServerOfAManagedPcIsRead() {
        var seen = VendorKeys.understand(
                List.of(key("HKLM/32 SOFTWARE\\KasperskyLab\\Components\\34\\1103\\1.0.0.0\\Statistics\\AVState",
                        "Protection_AdmServer", "ksc.example.org")),
                SIGNS);
        assertEquals(List.of("klnagent"), seen(seen));
        assertEquals("ksc.example.org", seen.getFirst().fact(VendorKeys.SERVER));
        assertTrue(VendorKeys.mayLead(SIGNS, "KasperskyLab\\Components\\34\\1103\\1.0.0.0\\Statistics"));
    }

    /** What stands in the registry may be anything: nothing is thrown, nobody is accused. */
    @Test
    void nothingOddThrowsOrAccuses() {
        var random = new java.util.Random(5);
        for (int i = 0; i < 2000; i++) {
            String odd = odd(random);
            assertEquals(List.of(), StorePackages.understand(List.of(odd), SIGNS), odd);
            assertEquals(List.of(), ScheduledTasks.understand(List.of(odd), SIGNS), odd);
            assertEquals(List.of(), BrowserExtensions.understand(List.of(new Named(odd, odd, odd)), SIGNS), odd);
            assertEquals(List.of(), RootCertificates.understand(List.of(root(odd, odd)), SIGNS), odd);
            var key = key("HKLM/64 X", "ComponentId", odd, "DriverDesc", odd, "DisplayName", odd, "Publisher", odd);
            assertEquals(List.of(), NetworkComponents.understand(List.of(key), SIGNS), odd);
            assertEquals(List.of(), InstallerProducts.understand(Map.of("{X}", key), SIGNS), odd);
            assertEquals("", InstallerProducts.unpacked(odd + "!"));
            assertFalse(PlainText.shown(odd).chars().anyMatch(Character::isISOControl), odd);
        }
    }

    private static String odd(java.util.Random random) {
        String letters = "\0\t\r\n\u202E\u200B\uFFFD\uD800аЯעбk.{}_\\;@%";
        var text = new StringBuilder();
        for (int n = random.nextInt(1500); n > 0; n--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202EKaspersky Plus\u202C", " Kaspersky\u0000 Plus\n", "Kaspersky\u00A0Plus"})
    void directionsAndControlsDoNotHideAName(String name) {
        assertEquals("Kaspersky Plus", PlainText.compared(name));
        var seen = UninstallKeys.understand(
                List.of(key(Keys.UNINSTALL_64 + "\\A", "DisplayName", name, "Publisher", "Kaspersky")), WindowsSigns.ALL);
        assertEquals(List.of("home-2022"), seen.stream().map(Evidence::family).toList());
    }

    @Test
    void lettersOfAllScriptsSurvive() {
        for (String name : List.of("Агент администрирования", "אנטי וירוס", "مضاد الفيروسات", "卡巴斯基 安全软件", "😀")) {
            assertEquals(name, PlainText.shown(name));
        }
    }
}
