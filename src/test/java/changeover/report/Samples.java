package changeover.report;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.detect.Verdict;
import changeover.knowledge.Ban;
import changeover.knowledge.BanRelation;
import changeover.knowledge.ExitMeanings;
import changeover.knowledge.InstallerKind;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Meaning;
import changeover.knowledge.Product;
import changeover.knowledge.Reason;
import changeover.knowledge.Recipe;
import changeover.knowledge.Role;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small knowledge and scans to test reports, receipts and the terminal with. */
public final class Samples {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final Instant NOW = Instant.parse("2026-11-24T20:15:30Z");
    public static final String MARK = "9f3c".repeat(16);

    public static final Product PLUS = product("home-2022", "Kaspersky Plus", Role.PROTECTION);
    public static final Product VPN = product("vpn", "Kaspersky VPN", Role.VPN);
    public static final Product AGENT = product("agent", "Kaspersky Agent", Role.AGENT);
    public static final Product KESL = product("kesl", "Kaspersky Endpoint Security for Linux", Role.PROTECTION);
    public static final Product ULTRA = foreign("ultraav", "UltraAV", BanRelation.NOT_COVERED, true);
    public static final Product LABEL = foreign("label", "Label Security", BanRelation.UNCLEAR, false);

    private Samples() {}

    public static Knowledge knowledge() {
        var ban = new Ban(
                "us-kaspersky-2024",
                "Kaspersky",
                "The US ban of 2024",
                "the United States",
                LocalDate.of(2024, 7, 20),
                LocalDate.of(2024, 9, 29),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var recipe = new Recipe(
                "kesl", "linux", InstallerKind.DPKG, List.of("kesl"), false, 1, 1, 3, false, List.of(), List.of(),
                List.of(new Ban.Statement("Settings under /etc remain until you delete them.", List.of())), List.of(),
                List.of(), List.of());
        return new Knowledge(
                LocalDate.of(2026, 11, 23),
                Map.of(),
                Map.of(
                        "name-and-publisher", new Reason("name-and-publisher", 4, "Name and maker fit."),
                        "package-installed", new Reason("package-installed", 5, "The system lists the package.")),
                List.of(ban),
                List.of(PLUS, VPN, AGENT, KESL, ULTRA, LABEL),
                List.of(),
                List.of(recipe),
                List.of(new ExitMeanings(InstallerKind.DPKG, Map.of(0, Meaning.FINISHED), Meaning.FAILED)));
    }

    private static Product product(String id, String name, Role role) {
        return new Product(
                id, name, "Kaspersky", role, BanRelation.COVERED, "us-kaspersky-2024", Set.of("windows", "linux"), true,
                List.of(), List.of(), null);
    }

    private static Product foreign(String id, String name, BanRelation ban, boolean removable) {
        return new Product(
                id, name, "Somebody Else", Role.PROTECTION, ban, "us-kaspersky-2024", Set.of("windows"), removable,
                List.of(), List.of(), "This is a real product.");
    }

    public static Machine machine(Os os) {
        return machine(os, MARK);
    }

    public static Machine machine(Os os, String mark) {
        return new Machine(os, "Debian GNU/Linux", "12", "x86_64", false, false, mark, "annas-pc", "anna");
    }

    public static Evidence evidence(Product product, Map<String, String> facts) {
        return new Evidence(
                "uninstall-keys",
                Witness.UNINSTALL_KEY,
                product.id(),
                "HKLM/32 SOFTWARE\\…\\InstallWIX_{AB}",
                "DisplayName = " + product.name(),
                "name-and-publisher",
                Sign.Says.INSTALLED,
                false,
                facts);
    }

    public static Finding finding(Product product, Finding.State state) {
        return finding(product, state, Map.of(Evidence.RUNS, "running"));
    }

    public static Finding finding(Product product, Finding.State state, Map<String, String> facts) {
        return new Finding(
                product,
                product.name(),
                "21.16.6.467",
                state,
                Finding.Certainty.SURE,
                List.of(evidence(product, facts)));
    }

    public static Scan scan(Verdict verdict, Finding... findings) {
        return scan(verdict, List.of(findings), List.of(defender(Protection.State.ACTIVE)), List.of());
    }

    public static Scan scan(
            Verdict verdict, List<Finding> findings, List<Protection> protection, List<Scan.Blind> blind) {
        return new Scan(
                NOW, LocalDate.of(2026, 11, 23), machine(Os.WINDOWS), verdict, findings, protection, blind, 11, true);
    }

    public static Protection defender(Protection.State state) {
        return new Protection("ms-defender", "Microsoft Defender", state, "2026-11-22", List.of());
    }

    public static Scan.Blind blind() {
        return new Scan.Blind("security-center", Why.MISSING, "namespace not present");
    }
}
