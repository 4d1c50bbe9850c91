package changeover.ui.step;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.detect.Verdict;
import changeover.knowledge.Alternative;
import changeover.knowledge.Ban;
import changeover.knowledge.BanRelation;
import changeover.knowledge.Confidence;
import changeover.knowledge.InstallerKind;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Product;
import changeover.knowledge.Recipe;
import changeover.knowledge.Role;
import changeover.knowledge.Sign;
import changeover.knowledge.Source;
import changeover.knowledge.Witness;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.plan.Action;
import changeover.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An invented PC with a product that goes, one that stays, and a small set of packs: for tests of the pages. */
public final class Pc {
    public static final Instant NOW = Instant.parse("2026-11-24T13:03:22Z");
    static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    public static final Product PLUS = product("plus", "Kaspersky Plus", Role.PROTECTION, true, "ban");
    public static final Product VPN = product("vpn", "Kaspersky VPN", Role.VPN, true, "ban");
    public static final Product CRYPT = product("crypt", "Kaspersky Encryption", Role.ENCRYPTION, true, "ban");
    public static final Product AGENT = product("agent", "Network Agent", Role.AGENT, false, "ban");
    public static final Product DEFENDER = product("ms-defender", "Microsoft Defender", Role.PROTECTION, false, null);

    private Pc() {}

    static Product product(String id, String name, Role role, boolean removable, String ban) {
        return new Product(
                id, name, "Maker", role, ban == null ? BanRelation.NOT_COVERED : BanRelation.COVERED, ban,
                Set.of("windows", "linux"), removable, List.of(), List.of(), null);
    }

    public static Knowledge knowledge() {
        var lab = new Source("lab", "AV-TEST, May and June 2026", "https://lab.example/2026", DAY);
        var page = new Source("page", "The maker’s help page on removal", "https://maker.example/remove", DAY);
        var defender = new Alternative(
                "ms-defender", "Microsoft Defender", "Microsoft", "US", Set.of("windows"), Set.of("home"), true, true,
                List.of(
                        fact("lab", Alternative.Leaning.FOR, "18 of 18 points at AV-TEST, May and June 2026."),
                        fact("vpn", Alternative.Leaning.AGAINST, "It has no VPN.")),
                new Alternative.Install(Alternative.Install.Way.BUILT_IN, null), "https://microsoft.example");
        var bitdefender = new Alternative(
                "bitdefender", "Bitdefender", "Bitdefender", "RO", Set.of("windows", "mac"), Set.of("home"), false, false,
                List.of(
                        fact("vpn", Alternative.Leaning.FOR, "It has a small VPN."),
                        fact("price", Alternative.Leaning.AGAINST, "It costs money after the first year."),
                        fact("maker", Alternative.Leaning.PLAIN, "It sits in Bucharest.")),
                new Alternative.Install(Alternative.Install.Way.VENDOR_PAGE, "https://bd.example"), "https://bd.example");
        var plus = recipe("plus", InstallerKind.MSI, List.of("Write down your licence key."),
                List.of("Your settings and the quarantine are lost."));
        var vpn = recipe("vpn", InstallerKind.MSI, List.of(), List.of("The VPN subscription goes on; cancel it first."));
        var crypt = recipe("crypt", InstallerKind.MSI, List.of("Decrypt all disks in its own window."), List.of());
        return new Knowledge(
                DAY, Map.of("lab", lab, "page", page), Map.of(), List.of(),
                List.of(PLUS, VPN, CRYPT, AGENT, DEFENDER), List.of(defender, bitdefender),
                List.of(plus, vpn, crypt), List.of());
    }

    private static Alternative.Fact fact(String topic, Alternative.Leaning leaning, String text) {
        return new Alternative.Fact(topic, leaning, null, text, LocalDate.of(2026, 6, 30), Confidence.H, List.of("lab"));
    }

    private static Recipe recipe(String product, InstallerKind kind, List<String> before, List<String> lost) {
        return new Recipe(
                product, "windows", kind, List.of(), false, 1, 3, 8, true, says(before), says(lost),
                says(List.of("A few settings may stay in the registry. They do nothing.")), List.of(),
                says(List.of("Open Settings, then Apps.", "Find the program, and choose Uninstall.")), List.of("page"));
    }

    private static List<Ban.Statement> says(List<String> texts) {
        return texts.stream().map(t -> new Ban.Statement(t, List.of("page"))).toList();
    }

    public static Finding finding(Product product, String name, Finding.State state) {
        var evidence = new Evidence(
                "uninstall", Witness.UNINSTALL_KEY, product.id(), "HKLM\\SOFTWARE\\" + name, "DisplayName = " + name,
                "name", state == Finding.State.LEFTOVERS ? Sign.Says.TRACE : Sign.Says.INSTALLED, false, Map.of());
        return new Finding(product, name, "21.16", state, Finding.Certainty.SURE, List.of(evidence));
    }

    public static Scan scan(List<Finding> findings, List<Protection> protection, Scan.Blind... blind) {
        var machine = new Machine(Os.WINDOWS, "Windows 11", "10.0", "x86_64", false, false, "m".repeat(64), null, null);
        return new Scan(
                NOW, DAY, machine, findings.isEmpty() ? Verdict.NONE : Verdict.INSTALLED, findings, protection,
                List.of(blind), 11, true);
    }

    /** Two that may go and one that stays; the first protects. */
    public static Scan before() {
        return scan(
                List.of(
                        finding(PLUS, "Kaspersky Plus 21.16", Finding.State.INSTALLED),
                        finding(VPN, "Kaspersky VPN 21.16", Finding.State.INSTALLED),
                        finding(AGENT, "Network Agent", Finding.State.INSTALLED)),
                List.of(
                        new Protection("plus", "Kaspersky Plus", Protection.State.ACTIVE, "out-of-date", List.of()),
                        defender(Protection.State.WAITING)));
    }

    /** Only what stays, and the built-in protection on. */
    public static Scan after(Scan.Blind... blind) {
        return scan(
                List.of(
                        finding(PLUS, "Kaspersky Plus 21.16", Finding.State.LEFTOVERS),
                        finding(AGENT, "Network Agent", Finding.State.INSTALLED)),
                List.of(defender(Protection.State.ACTIVE)), blind);
    }

    public static Protection defender(Protection.State state) {
        return new Protection("ms-defender", "Microsoft Defender", state, "2026-11-24", List.of());
    }

    public static Action action(String id, Action.Kind kind, Product product, String name, Action.Expect expect) {
        boolean acts = kind == Action.Kind.RUN_UNINSTALLER;
        return new Action(
                id, kind, product == null ? null : product.id(), name,
                acts ? Map.of(Action.INSTALLER, "msi", Action.PRODUCT_CODE, "{1}") : Map.of(),
                acts ? List.of("C:\\Windows\\System32\\msiexec.exe", "/x", "{7911F43C-0B1C-4B51-8A2E-3F6C2D5E2275}") : List.of(),
                acts, acts, acts ? Action.Undo.REINSTALL : Action.Undo.NOTHING_CHANGES, acts ? 8 : 1,
                new Action.DoneWhen(product == null ? null : product.id(), expect));
    }

    public static Plan plan() {
        return plan(List.of(
                action("a1", Action.Kind.CHECK_PROTECTION, null, "", Action.Expect.LOOKED),
                action("a2", Action.Kind.RUN_UNINSTALLER, PLUS, "Kaspersky Plus 21.16", Action.Expect.NOT_INSTALLED),
                action("a3", Action.Kind.RUN_UNINSTALLER, VPN, "Kaspersky VPN 21.16", Action.Expect.NOT_INSTALLED),
                action("a4", Action.Kind.VERIFY, null, "", Action.Expect.LOOKED)));
    }

    public static Plan plan(List<Action> actions) {
        return new Plan(
                "0123456789abcdef", NOW, "1.0.0", DAY, "m".repeat(64), NOW, "s".repeat(64), "ms-defender", actions,
                List.of(new Plan.Note("agent", "Network Agent", "managed")), "h".repeat(64));
    }
}
