package changeover.ui;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.detect.Verdict;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.knowledge.Product;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.Why;
import changeover.os.recorded.PlantedPcs;
import changeover.os.recorded.RecordingCodec;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Invented PCs in every state the found page knows. */
public final class Samples {
    private static final Knowledge PACKS = KnowledgeLoader.load();
    private static final Machine PC =
            new Machine(Os.WINDOWS, "Windows 11", "10.0.22631", "x86_64", false, false, "0".repeat(64), null, null);

    private Samples() {}

    public static Product product(String id) {
        return PACKS.product(id).orElseThrow(() -> new IllegalArgumentException("no product " + id));
    }

    public static Evidence says(Witness witness, String where, String says, String reason, Map<String, String> facts) {
        return new Evidence("p-" + witness.id(), witness, "x", where, says, reason, Sign.Says.INSTALLED, false, facts);
    }

    public static Scan scan(Verdict verdict, List<Finding> findings, List<Protection> protection, Scan.Blind... blind) {
        return new Scan(
                Instant.parse("2026-11-24T13:58:00Z"), PACKS.asOf(), PC, verdict, findings, protection, List.of(blind), 11,
                true);
    }

    private static Finding plus(Finding.State state) {
        return new Finding(
                product("home-2022"), "Kaspersky Plus", "21.16.6.467", state, Finding.Certainty.SURE,
                List.of(
                        says(
                                Witness.UNINSTALL_KEY, "HKLM/32 …\\Uninstall\\InstallWIX_{7911F43C-2275}",
                                "DisplayName = Kaspersky Plus, Publisher = Kaspersky", "name-and-publisher",
                                Map.of(Evidence.INSTALLED_ON, "2023-03-03")),
                        says(
                                Witness.SERVICE, "AVP21.16", "running from C:\\Program Files (x86)\\Kaspersky Lab", "service-running",
                                Map.of(Evidence.RUNS, "running")),
                        says(
                                Witness.SECURITY_CENTER, "SecurityCenter2: AntiVirusProduct",
                                "registered as antivirus, switched on", "security-center-lists",
                                Map.of(Evidence.DEFINITIONS, "2024-09-28"))));
    }

    private static Protection defender(Protection.State state, String definitions) {
        return new Protection("ms-defender", "Microsoft Defender Antivirus", state, definitions, List.of());
    }

    public static Scan installed() {
        return scan(
                Verdict.INSTALLED, List.of(plus(Finding.State.INSTALLED)),
                List.of(
                        new Protection("home-2022", "Kaspersky Plus", Protection.State.ACTIVE, "2024-09-28", List.of()),
                        defender(Protection.State.WAITING, "")),
                new Scan.Blind("scheduled-tasks", Why.DENIED, "needs administrator rights"));
    }

    public static Scan several() {
        var vpn = new Finding(
                product("ksde"), "Kaspersky VPN", "21.16.6.467", Finding.State.INSTALLED, Finding.Certainty.LIKELY,
                List.of(says(Witness.UNINSTALL_KEY, "HKLM/64 …\\Uninstall\\{1}", "DisplayName = Kaspersky VPN", "name-and-publisher", Map.of())));
        return scan(
                Verdict.INSTALLED, List.of(plus(Finding.State.OFF), vpn),
                List.of(defender(Protection.State.ACTIVE, "2026-11-24")));
    }

    public static Scan off() {
        return scan(
                Verdict.INSTALLED, List.of(plus(Finding.State.OFF)),
                List.of(new Protection("home-2022", "Kaspersky Plus", Protection.State.OFF, "2024-09-28", List.of())));
    }

    public static Scan broken() {
        return scan(Verdict.BROKEN, List.of(plus(Finding.State.BROKEN)), List.of(defender(Protection.State.ACTIVE, "2026-11-24")));
    }

    public static Scan leftovers() {
        var left = new Finding(
                product("kesl"), "kesl", "12.1", Finding.State.LEFTOVERS, Finding.Certainty.LIKELY,
                List.of(new Evidence(
                        "dpkg-packages", Witness.PACKAGE, "kesl", "dpkg: kesl", "state rc (removed, settings left)",
                        "package-leftover", Sign.Says.TRACE, false, Map.of(Evidence.PACKAGE_STATE, "rc"))));
        return scan(Verdict.LEFTOVERS, List.of(left), List.of());
    }

    public static Scan unclear() {
        var name = new Finding(
                product("home-2022"), "Kaspersky-like helper", "", Finding.State.UNCLEAR, Finding.Certainty.UNCLEAR,
                List.of(says(Witness.UNINSTALL_KEY, "HKCU …\\Uninstall\\X", "DisplayName = Kaspersky", "name-alone", Map.of())));
        return scan(Verdict.UNCLEAR, List.of(name), List.of(defender(Protection.State.ACTIVE, "2026-11-24")));
    }

    /** Nothing found, but too little looked at. */
    public static Scan blind() {
        return scan(
                Verdict.UNCLEAR, List.of(), List.of(),
                new Scan.Blind("uninstall-keys", Why.DENIED, "access denied"),
                new Scan.Blind("security-center", Why.MISSING, "namespace not present"),
                new Scan.Blind("services", Why.TIMED_OUT, "no answer in 20 seconds"));
    }

    public static Scan none() {
        return scan(Verdict.NONE, List.of(), List.of(defender(Protection.State.ACTIVE, "2026-11-24")));
    }

    private static Finding of(String id, String name, String version, Finding.State state, Finding.Certainty certainty,
            Evidence... evidence) {
        return new Finding(product(id), name, version, state, certainty, List.of(evidence));
    }

    /** A portable tool was here; its kind of finding is told by a folder. */
    public static Scan traces() {
        var tool = of(
                "kvrt", "Kaspersky Virus Removal Tool", "", Finding.State.TRACES, Finding.Certainty.LIKELY,
                new Evidence(
                        "folders", Witness.FOLDER, "kvrt", "C:\\KVRT2020_Data", "folder", "folder-present", Sign.Says.TRACE,
                        false, Map.of()));
        return scan(Verdict.TRACES, List.of(tool), List.of(defender(Protection.State.ACTIVE, "2026-11-24")));
    }

    /** A company's server looks after the PC. */
    public static Scan managed() {
        var agent = of(
                "klnagent", "Kaspersky Security Center Network Agent", "15.1.0.20748", Finding.State.INSTALLED,
                Finding.Certainty.SURE,
                says(
                        Witness.SERVICE, "service klnagent", "running, start = auto", "service-running",
                        Map.of(Evidence.RUNS, "running")),
                says(
                        Witness.UNINSTALL_KEY, "HKLM/32 …\\Uninstall\\{BCF4CF24}",
                        "DisplayName = Kaspersky Security Center Network Agent", "msi-product", Map.of()));
        var endpoint = of(
                "kes-win", "Kaspersky Endpoint Security for Windows", "12.6.0.438", Finding.State.INSTALLED,
                Finding.Certainty.SURE,
                says(
                        Witness.UNINSTALL_KEY, "HKLM/32 …\\Uninstall\\{1}",
                        "DisplayName = Kaspersky Endpoint Security for Windows", "name-and-publisher", Map.of()),
                says(
                        Witness.SERVICE, "service AVP.KES.21.18", "running", "service-running",
                        Map.of(Evidence.RUNS, "running")));
        return scan(
                Verdict.INSTALLED, List.of(endpoint, agent),
                List.of(
                        new Protection(
                                "kes-win", "Kaspersky Endpoint Security for Windows", Protection.State.ACTIVE, "",
                                endpoint.evidence()),
                        defender(Protection.State.WAITING, "")));
    }

    /** Moved to another maker's product in September 2024. */
    public static Scan moved() {
        var other = of(
                "ultraav", "UltraAV", "6.7.58", Finding.State.INSTALLED, Finding.Certainty.SURE,
                says(
                        Witness.UNINSTALL_KEY, "HKLM/32 …\\Uninstall\\UltraAV", "DisplayName = UltraAV, Publisher = Pango",
                        "name-and-publisher", Map.of(Evidence.INSTALLED_ON, "2024-09-20")),
                says(Witness.SERVICE, "service UltraAV", "running", "service-running", Map.of(Evidence.RUNS, "running")));
        return scan(
                Verdict.NONE, List.of(other),
                List.of(new Protection("ultraav", "UltraAV", Protection.State.ACTIVE, "2026-11-23", other.evidence())));
    }

    /** Another maker's product with an engine in it, so we believe. */
    public static Scan whiteLabel() {
        var other = of(
                "engine-zonealarm", "ZoneAlarm Extreme Security", "15.8.213", Finding.State.INSTALLED,
                Finding.Certainty.LIKELY,
                says(
                        Witness.UNINSTALL_KEY, "HKLM/32 …\\Uninstall\\ZoneAlarm",
                        "DisplayName = ZoneAlarm Extreme Security, Publisher = Check Point", "name-and-publisher", Map.of()));
        return scan(Verdict.UNCLEAR, List.of(other), List.of(defender(Protection.State.UNKNOWN, "")));
    }

    /** Off, while Windows Security says on; two entries; and an old entry of a product that is gone. */
    public static Scan contradicting() {
        var off = of(
                "home-kis", "Kaspersky Internet Security", "21.3.10.391", Finding.State.OFF, Finding.Certainty.SURE,
                says(
                        Witness.UNINSTALL_KEY, "HKLM/32 …\\Uninstall\\InstallWIX_{1}", "DisplayName = Kaspersky Internet Security",
                        "name-and-publisher",
                        Map.of(Evidence.NAME, "Kaspersky Internet Security", Evidence.VERSION, "21.3.10.391")),
                says(
                        Witness.UNINSTALL_KEY, "HKLM/64 …\\Uninstall\\{2}", "DisplayName = Kaspersky Internet Security",
                        "name-and-publisher",
                        Map.of(Evidence.NAME, "Kaspersky Internet Security", Evidence.VERSION, "20.0.14.1085")),
                says(
                        Witness.SERVICE, "service AVP21.3", "stopped, start = auto", "service-registered",
                        Map.of(Evidence.RUNS, "stopped")),
                says(
                        Witness.SECURITY_CENTER, "ROOT\\SecurityCenter2:AntiVirusProduct {3}",
                        "displayName = Kaspersky Internet Security, productState = 266240", "security-center-lists",
                        Map.of(Evidence.REAL_TIME, "on")));
        var gone = new Evidence(
                "security-center", Witness.SECURITY_CENTER, "avast", "ROOT\\SecurityCenter2:AntiVirusProduct {4}",
                "displayName = Avast Antivirus, productState = 266240, its program is gone", "security-center-lists",
                Sign.Says.TRACE, false, Map.of(Evidence.REAL_TIME, "off"));
        return scan(
                Verdict.INSTALLED, List.of(off),
                List.of(
                        defender(Protection.State.ACTIVE, "2026-11-24"),
                        new Protection("home-kis", "Kaspersky Internet Security", Protection.State.OFF, "", off.evidence()),
                        new Protection("avast", "Avast Antivirus", Protection.State.OFF, "", List.of(gone))));
    }

    /** From a file that holds only a part. */
    public static Scan fromFile() {
        var seen = unclear();
        return new Scan(
                seen.taken(), seen.knowledge(), seen.machine(), seen.verdict(), seen.findings(), seen.protection(),
                List.of(
                        new Scan.Blind("services", Why.NOT_RECORDED, ""),
                        new Scan.Blind("security-center", Why.NOT_RECORDED, "")),
                11, false);
    }

    /** A recording as it would be saved. */
    public static Services.Recorded recorded() {
        var written = RecordingCodec.redacted(PlantedPcs.windows());
        return new Services.Recorded(written.text(), written.takenOut());
    }
}
