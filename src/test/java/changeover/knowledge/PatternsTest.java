package changeover.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bundled signs fit, and what they must never fit. */
class PatternsTest {
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load();

    /** Families of sought products with a sign there that fits the name; {@code second} is publisher or file. */
    private static Set<String> families(Witness witness, String name, String second) {
        var families = new TreeSet<String>();
        for (Product product : KNOWLEDGE.products()) {
            for (Sign sign : product.signs()) {
                if (product.sought() && sign.witness() == witness && sign.pattern().matcher(name).matches()) {
                    Pattern other = witness == Witness.UNINSTALL_KEY ? sign.publisher() : sign.file();
                    if (other == null || other.matcher(second).matches() || sign.reasonAlone() != null) {
                        families.add(product.id());
                    }
                }
            }
        }
        return families;
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
                "Kaspersky 365 | home-free",
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
                "Kaspersky Endpoint Security 11.1.1 for Windows | kaspersky-unknown",
                "Kaspersky Security 10.1 for Windows Server | ksws",
                "Kaspersky Security 11 для Windows Server | ksws",
                "Kaspersky Anti-Virus 8.0 for Windows Servers Enterprise Edition | ksws",
                "Kaspersky Anti-Virus 6.0 for Windows Workstations | kaspersky-unknown",
                "Kaspersky Embedded Systems Security | kess",
                "Kaspersky Endpoint Agent | kea",
                "Kaspersky AES Encryption Module | kenc",
                "Kaspersky Security Center Network Agent | klnagent",
                "Kaspersky Security Center 14 Network Agent | klnagent",
                "Агент администрирования Kaspersky Security Center | klnagent",
                "Agent d’administration de Kaspersky Security Center | klnagent",
                "Kaspersky Security Center Administration Console | ksc",
                "Kaspersky Security Center 14 Administration Server | ksc",
                "Консоль администрирования Kaspersky Security Center | kaspersky-unknown",
                "Kaspersky Hybrid Cloud Security | kaspersky-unknown",
            })
    void eachInstalledNameHasOneFamily(String name, String family) {
        assertEquals(Set.of(family), families(Witness.UNINSTALL_KEY, name, "AO Kaspersky Lab"));
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

    /** Names that look like it: with the publisher empty or their own, no sign may count. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kaspersky Anti Virus Mini | ",
                "Kaspersky Anti Virus Mini | Mini Software",
                "Casper | Casper",
                "Jamf Casper Suite | Jamf",
                "Kaspersen Buchhaltung | Kaspersen",
                "KasperSkytte | KasperSkytte",
                "KasperskyHook | iPower",
                "UltraVNC | uvnc bvba",
                "ESET Management Agent | ESET, spol. s r.o.-KPM",
                "ESET AV Remover | ESET, spol. s r.o.",
                "KES Bookkeeping | KES",
                "Kaspersky Threat Intelligence Portal | opentip.kaspersky.com",
                "Kaspersky Threat Intelligence Portal | AO Kaspersky Lab",
                "KasperskyOS Community Edition SDK | AO Kaspersky Lab",
                "remotesetup | Works",
            })
    void falseFriendsAmongInstalledPrograms(String name, String publisher) {
        assertEquals(Set.of(), families(Witness.UNINSTALL_KEY, name, publisher == null ? "" : publisher));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SERVICE | AVP | C:\\Program Files\\Other\\avp.exe",
                "SERVICE | AVP | ",
                "SERVICE | soyuz | C:\\Program Files\\Start Menu\\soyuz.exe",
                "SERVICE | uvnc_service | C:\\Program Files\\uvnc\\winvnc.exe",
                "SERVICE | avpm | C:\\Program Files\\eScan\\avpm.exe",
                "SERVICE | ekrn | C:\\Program Files\\ESET\\ekrn.exe",
                "DRIVER | klhk | C:\\Windows\\System32\\drivers\\klhk.sys",
                "DRIVER | Spiderg3 | C:\\Windows\\System32\\drivers\\spiderg3.sys",
                "PROCESS | avpmapp.exe | C:\\Program Files\\eScan\\avpmapp.exe",
                "PROCESS | avpm.exe | C:\\Program Files\\eScan\\avpm.exe",
                "PROCESS | soyuz.exe | C:\\Tools\\soyuz.exe",
                "PROCESS | anti_ransom.exe | C:\\Tools\\anti_ransom.exe",
                "PROCESS | wdserver | /usr/lib/wdserver",
                "PROCESS | wdserver | ",
                "PROCESS | kav | /usr/local/bin/kav",
                "FOLDER | /Library/Bitdefender/AVP | ",
                "FOLDER | /opt/KasperskyOS-Community-Edition-1.3.0 | ",
                "FOLDER | /home/kasper | ",
                "FOLDER | C:\\Program Files\\Kaspersen | ",
                "REGISTRY_KEY | KasperskyOS | ",
                "REGISTRY_KEY | KasperskyLab2 | ",
                "PACKAGE | kesl-tools | ",
                "PACKAGE | keso | ",
                "UNIT | kes.service | ",
                "BUNDLE | Kaspersen.app | ",
                "SECURITY_CENTER | Dr.Web | ",
                "SECURITY_CENTER | Kaspersky Anti Virus Mini | ",
            })
    void falseFriendsElsewhere(Witness witness, String name, String file) {
        assertEquals(Set.of(), families(witness, name, file == null ? "" : file));
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
        "FOLDER, /etc/opt/kaspersky, kesl"
    })
    void whatTheySeeOnLinux(Witness witness, String name, String family) {
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

    /** Products known by hypotheses alone: they never count as protection, and accuse nobody. */
    @Test
    void hypothesesAreNeverTheOnlyGround() {
        var weak = KNOWLEDGE.products().stream()
                .filter(p -> p.signs().stream().allMatch(s -> s.confidence().hypothesis()))
                .map(Product::id)
                .toList();
        assertEquals(
                Set.of("kess", "ultravpn", "sophos-home", "totalav", "pcmatic", "qianxin", "hitmanpro", "totalav-mac",
                        "avira-mac", "gdata-mac", "quickheal-mac", "mcafee-extras", "firewalls", "cleaners"),
                Set.copyOf(weak));
    }
}
