package changeover.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.knowledge.Product;
import changeover.knowledge.Role;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bundled signs fit. What they must never fit stands in the packs, as false friends. */
class PatternsTest {
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load();

    private static final List<Signs> SIGNS = Stream.of("windows", "linux", "mac")
            .map(system -> Signs.of(KNOWLEDGE, system))
            .toList();

    /** Families whose finding would count; {@code told} is the publisher or the file. */
    private static Set<String> families(Witness witness, String name, String told) {
        return families(witness, name, told, Product::counts);
    }

    private static Set<String> families(Witness witness, String name, String told, Predicate<Product> which) {
        return SIGNS.stream()
                .flatMap(signs -> signs.fits(witness, name, told).stream())
                .map(Signs.Fit::product)
                .filter(which)
                .map(Product::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kaspersky | home-2022",
                "Kaspersky Plus | home-2022",
                "Kaspersky Premium 21.16 | home-2022",
                "Kaspersky Anti-Virus | home-av",
                "Kaspersky Anti-Virus 2016 | home-av",
                "Kaspersky Internet Security | home-kis",
                "Kaspersky Total Security | home-kts",
                "Kaspersky PURE 3.0 | home-kts",
                "Kaspersky Security Cloud | home-cloud",
                "Kaspersky Free | home-free",
                "Kaspersky Small Office Security | ksos",
                "Kaspersky VPN | ksde",
                "Kaspersky VPN Secure Connection | ksde",
                "Kaspersky Secure Connection | ksde",
                "Kaspersky Password Manager | kpm",
                "Kaspersky Safe Kids | ksk",
                "Kaspersky Anti-Ransomware Tool for Business | kart",
                "Kaspersky Endpoint Security 10 for Windows | kes-win",
                "Kaspersky Endpoint Security for Windows | kes-win",
                "Kaspersky Endpoint Security 11 для Windows | kes-win",
                "Kaspersky Endpoint Security pour Windows | kes-win",
                "Kaspersky Endpoint Security 11.1.1 for Windows | kes-win",
                "Kaspersky Endpoint Security (12.9) for Windows | kes-win",
                "Kaspersky Endpoint Security 10 Service Pack 2 for Windows | kes-win",
                "Kaspersky Endpoint Security 10 SP1 pour Windows | kes-win",
                "Kaspersky Endpoint Security 12 for Windows console plug-in | ksc",
                "Kaspersky Endpoint Security 11 for Linux management plug-in | ksc",
                "Kaspersky Endpoint Security Express | kaspersky-unknown",
                "Kaspersky Security 10.1 for Windows Server | ksws",
                "Kaspersky Security 11 для Windows Server | ksws",
                "Kaspersky Anti-Virus 8.0 for Windows Servers Enterprise Edition | ksws",
                "Kaspersky Anti-Virus 6.0 for Windows Workstations | kaspersky-unknown",
                "Kaspersky Security 11 pour Windows Server | ksws",
                "Kaspersky Security 11 for Windows Server Administration Tools | ksws",
                "Kaspersky Endpoint Detection and Response Optimum | kea",
                "Kaspersky Sandbox | kea",
                "Kaspersky Managed Detection and Response | kea",
                "Kaspersky Security for Virtualization 5.2 Light Agent | ksv",
                "Kaspersky Anti-Virus 5.5 for Microsoft Exchange Server | ksmail",
                "Kaspersky Security 9.0 for Microsoft Exchange Servers | ksmail",
                "Kaspersky Anti-Virus 5.6 for Sendmail | ksmail",
                "Kaspersky Secure Mail Gateway | ksmail",
                "Kaspersky Endpoint Agent | kea",
                "Kaspersky AES Encryption Module | kenc",
                "Kaspersky Security Center Network Agent | klnagent",
                "Kaspersky Security Center 14 Network Agent | klnagent",
                "Агент администрирования Kaspersky Security Center | klnagent",
                "Agent d’administration de Kaspersky Security Center | klnagent",
                "Kaspersky Security Center Administration Console | ksc",
                "Kaspersky Security Center 14 Administration Server | ksc",
                "Консоль администрирования Kaspersky Security Center | kaspersky-unknown",
                "Kaspersky Hybrid Cloud Security | ksv",
            })
    void eachInstalledNameHasOneFamily(String name, String family) {
        assertEquals(Set.of(family), families(Witness.UNINSTALL_KEY, name, "AO Kaspersky Lab"));
    }

    /** Names that are only believed to be of a family: the maker's name is the ground, the family a guess. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kaspersky 365 | home-free",
                "Kaspersky Cleaner | ksu",
                "Kaspersky Embedded Systems Security 3.3 | kess",
                "Kaspersky Endpoint Security Cloud | kes-cloud",
                "Kaspersky Industrial CyberSecurity for Nodes | kics",
                "Kaspersky Anti Targeted Attack Platform | kata",
            })
    void aGuessStandsBesideTheMakersName(String name, String family) {
        assertEquals(
                new TreeSet<>(Set.of(family, "kaspersky-unknown")),
                families(Witness.UNINSTALL_KEY, name, "AO Kaspersky Lab"));
        assertFalse(families(Witness.UNINSTALL_KEY, name, "").contains("kaspersky-unknown"));
    }

    /** A warning, and nothing more. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ZoneAlarm Extreme Security | Check Point Software Technologies | engine-zonealarm",
                "Check Point Endpoint Security | Check Point Software Technologies | engine-check-point",
                "Microsoft Forefront Client Security | Microsoft Corporation | engine-forefront",
                "Netintelligence | Netintelligence Ltd | engine-netintelligence",
                "Parallels Internet Security | Parallels | engine-parallels",
                "AOL Active Virus Shield | AOL LLC | engine-aol",
            })
    void otherMakersThatAreSaidToHaveUsedTheEngine(String name, String publisher, String family) {
        assertEquals(Set.of(), families(Witness.UNINSTALL_KEY, name, publisher));
        assertEquals(Set.of(family), families(Witness.UNINSTALL_KEY, name, publisher, Product::whiteLabel));
        var product = KNOWLEDGE.product(family).orElseThrow();
        assertFalse(product.removable());
        assertTrue(product.note().contains("Ask its maker"));
        assertTrue(KNOWLEDGE.recipes().stream().noneMatch(r -> r.product().equals(family)));
        assertTrue(product.signs().stream().allMatch(sign -> sign.confidence().hypothesis()), "nobody is accused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kaspersky", "Kaspersky Lab", "AO Kaspersky Lab", "Kaspersky Lab ZAO", "KASPERSKY LAB JSC",
                "\"Лаборатория Касперского\"", "АО \"Лаборатория Касперского\"", "ЗАО «Лаборатория Касперского»",
                "лаборатория касперского", "  AO   Kaspersky  Lab "
            })
    void publishersOfTheMaker(String publisher) {
        assertEquals(Set.of("kaspersky-unknown"), families(Witness.UNINSTALL_KEY, "Kaspersky Thing", publisher));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Microsoft Corporation", "Kaspersky Fans e.V.", "Not Kaspersky Lab", "Kasperskyan"})
    void otherPublishers(String publisher) {
        assertEquals(Set.of(), families(Witness.UNINSTALL_KEY, "Kaspersky Thing", publisher));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SERVICE | AVP21.3 | kaspersky-unknown",
                "SERVICE | AVP18.0.0 | kaspersky-unknown",
                "SERVICE | AVP | kaspersky-unknown",
                "SERVICE | AVP.KES.21.19 | kes-win",
                "SERVICE | avpsus.KES.14.1 | kes-win",
                "SERVICE | KSDE5.2 | ksde",
                "SERVICE | klnagent | klnagent",
                "PROCESS | avp.exe | kaspersky-unknown",
                "PROCESS | kescli.exe | kes-win",
                "DRIVER | klif.KES-12-12 | kaspersky-unknown",
                "DRIVER | klkbdflt2 | kaspersky-unknown",
                "DRIVER | kltap | ksde",
                "DRIVER | klboot | kaspersky-unknown",
                "DRIVER | cm_km | kaspersky-unknown",
                "REGISTRY_KEY | KasperskyLab\\SetupFolders | kaspersky-unknown",
                "REGISTRY_KEY | Google\\Chrome\\NativeMessagingHosts\\com.kaspersky.ahkjpbeeocnddjkakilopmfdlnjdpcdm.host | kaspersky-unknown",
                "REGISTRY_KEY | Mozilla\\NativeMessagingHosts\\com.kaspersky.light_plugin_7571494CE0B94E11BB762B659A4AD71F.kaspersky.com.host | kaspersky-unknown",
                "FOLDER | C:\\Program Files (x86)\\Common Files\\Kaspersky_Cleaner | kaspersky-unknown",
                "FOLDER | C:\\Program Files (x86)\\Kaspersky Lab\\Kaspersky Anti-Virus 2016 | home-av",
                "FOLDER | C:\\KRD2018_Data | krd",
                "PROCESS | kavremvr.exe | portable-tools",
                "REGISTRY_KEY | KasperskyLab\\AVP21.3 | kaspersky-unknown",
                "REGISTRY_KEY | KasperskyLab\\AVP21.3\\environment | kaspersky-unknown",
                "REGISTRY_KEY | KasperskyLab | kaspersky-unknown",
                "REGISTRY_KEY | KasperskyLab\\KSDE5.2 | ksde",
                "FOLDER | C:\\Program Files (x86)\\Kaspersky Lab\\Kaspersky Total Security 21.2 | home-kts",
                "FOLDER | C:\\Program Files (x86)\\Kaspersky Lab\\Kaspersky 21.16 | home-2022",
                "FOLDER | C:\\Program Files (x86)\\Kaspersky Lab\\NetworkAgent | klnagent",
                "FOLDER | D:\\KVRT2020_Data | kvrt",
                "SECURITY_CENTER | Kaspersky Internet Security | home-kis",
                "BUNDLE | Kaspersky Anti-Virus For Mac.app | mac-kaspersky",
            })
    void whatTheySeeElsewhere(Witness witness, String name, String family) {
        String file = "\"C:\\Program Files (x86)\\Kaspersky Lab\\Kaspersky Total Security 21.2\\avp.exe\" -r";
        assertEquals(Set.of(family), families(witness, name, file));
    }

    @ParameterizedTest
    @CsvSource({
        "PACKAGE, kesl, kesl",
        "PACKAGE, kesl-gui, kesl",
        "PACKAGE, klnagent64, klnagent",
        "UNIT, kesl.service, kesl",
        "UNIT, kesl-supervisor.service, kesl",
        "UNIT, klnagent64.service, klnagent",
        "FOLDER, /opt/kaspersky/kesl, kesl",
        "FOLDER, /var/opt/kaspersky/kesl, kesl",
        "FOLDER, /etc/opt/kaspersky, kesl",
        "FOLDER, /opt/kaspersky/kfl, home-linux",
        "FOLDER, /opt/kaspersky/klms, ksmail",
        "FOLDER, /Library/Application Support/Kaspersky Lab/klnagent, klnagent-mac",
        "LAUNCH_ITEM, com.kaspersky.kav, mac-kaspersky",
        "LAUNCH_ITEM, com.kaspersky.kav.gui, mac-kaspersky",
        "SYSTEM_EXTENSION, com.kaspersky.kav.sysext, mac-kaspersky",
        "RECEIPT, com.kaspersky.kav.core, mac-kaspersky",
        "FLATPAK, com.kaspersky.Anything, home-linux",
        "SNAP, kaspersky-anything, home-linux"
    })
    void whatTheySeeOnLinuxAndMac(Witness witness, String name, String family) {
        assertEquals(Set.of(family), families(witness, name, ""));
    }

    @Test
    void processesOnLinuxNeedTheMakersFolder() {
        assertEquals(Set.of("kesl"), families(Witness.PROCESS, "kesl", "/opt/kaspersky/kesl/libexec/kesl"));
        assertEquals(Set.of("kesl"), families(Witness.PROCESS, "wdserver", "/opt/kaspersky/kesl/libexec/wdserver"));
        assertEquals(
                Set.of("klnagent"),
                families(Witness.PROCESS, "klnagent", "/opt/kaspersky/klnagent64/sbin/klnagent"));
    }

    /** Other protection known by hypotheses alone never counts as protection, and accuses nobody. */
    @Test
    void hypothesesAreNeverTheOnlyGround() {
        var weak = KNOWLEDGE.products().stream()
                .filter(p -> !p.sought() && p.signs().stream().allMatch(s -> s.confidence().hypothesis()))
                .map(Product::id)
                .toList();
        assertEquals(
                Set.of("ultravpn", "sophos-home", "totalav", "pcmatic", "qianxin", "hitmanpro", "totalav-mac",
                        "avira-mac", "gdata-mac", "quickheal-mac", "mcafee-extras", "firewalls", "cleaners"),
                Set.copyOf(weak));
    }

    /** PCs were moved to it: it is shown and never counts, whatever of it is seen. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SERVICE | AuWatchDogService | ultraav",
                "PROCESS | AuTray.exe | ultraav",
                "PROCESS | AuTuner.exe | ''",
                "REGISTRY_KEY | AuAppFirewall | ultraav",
                "REGISTRY_KEY | UltraAVX | ''",
                "DRIVER | AuSecPPLElm | ultraav",
                "DRIVER | netfilter2 | ''",
            })
    void theSuccessorNeverCounts(Witness witness, String name, String family) {
        assertEquals(Set.of(), families(witness, name, ""));
        assertEquals(
                family.isEmpty() ? Set.of() : Set.of(family), families(witness, name, "", p -> p.id().equals("ultraav")));
    }

    /** Tools that were only run leave logs and folders: nothing of theirs may say that something is installed. */
    @Test
    void portableToolsAreOnlyTraces() {
        for (String id : List.of("kvrt", "krd", "portable-tools")) {
            var product = KNOWLEDGE.product(id).orElseThrow();
            assertEquals(Role.TOOL, product.role());
            assertFalse(product.removable());
            assertTrue(product.signs().stream().allMatch(s -> s.present() == Sign.Says.TRACE), id);
        }
    }

    @Test
    void programsOfTheLinuxHomeProductNeedItsFolder() {
        assertEquals(Set.of("home-linux"), families(Witness.PROCESS, "kfl", "/opt/kaspersky/kfl/libexec/kfl"));
    }

    /** Where all signs are guesses, the finding stays unclear, or belongs to the family of the maker's other programs. */
    @Test
    void familiesThatRestOnGuessesAreNamedHere() {
        var guessed = KNOWLEDGE.products().stream()
                .filter(product -> !product.signs().isEmpty())
                .filter(product -> product.signs().stream().allMatch(s -> s.confidence().hypothesis()))
                .filter(product -> product.sought() && !product.whiteLabel())
                .map(Product::id)
                .collect(Collectors.toSet());
        assertEquals(Set.of("kess", "kes-cloud", "kics", "kata", "krd"), guessed);
    }

    /** The code of a research project loads one driver of that name; some mini-filters only share a number. */
    @Test
    void noDriverAloneSaysInstalled() {
        KNOWLEDGE.products().stream()
                .filter(Product::sought)
                .flatMap(product -> product.signs().stream())
                .filter(sign -> sign.witness() == Witness.DRIVER)
                .forEach(sign -> assertEquals(Sign.Says.TRACE, sign.present(), sign.pattern().pattern()));
    }
}
