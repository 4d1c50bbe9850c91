package changeover.plan;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.detect.Verdict;
import changeover.knowledge.Alternative;
import changeover.knowledge.Ban;
import changeover.knowledge.BanRelation;
import changeover.knowledge.Confidence;
import changeover.knowledge.ExitMeanings;
import changeover.knowledge.InstallerKind;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Meaning;
import changeover.knowledge.NamePattern;
import changeover.knowledge.Product;
import changeover.knowledge.Recipe;
import changeover.knowledge.Role;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import changeover.os.Machine;
import changeover.os.Os;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small made-up world for the tests of plan and execute. */
public final class Samples {
    public static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    public static final String MARK = "ab".repeat(32);
    public static final String CODE = "{1D4C4F2E-1111-2222-3333-ABCDEFABCDEF}";
    public static final String UNINSTALL = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall";
    public static final String SCAN_HASH = "5c".repeat(32);
    public static final String LEFT_FILE = "/etc/opt/old/settings";

    private Samples() {}

    public static Product product(String id, Role role, BanRelation ban, boolean removable, Sign... signs) {
        return new Product(
                id, "Old " + id, "Old Maker", role, ban, "ban-1", Set.of("linux", "windows"), removable,
                List.of(signs), List.of(), null);
    }

    public static Sign sign(Witness witness, String pattern, String publisher) {
        return new Sign(
                witness, NamePattern.of(pattern), publisher == null ? null : NamePattern.of(publisher), "r", null,
                Sign.Says.INSTALLED, Confidence.H, List.of());
    }

    public static Recipe recipe(String product, String platform, InstallerKind kind, int order, String... packages) {
        return new Recipe(
                product, platform, kind, List.of(packages), false, order, 1, 5, false, List.of(), List.of(), List.of(),
                kind == InstallerKind.DPKG ? List.of(LEFT_FILE) : List.of(),
                List.of(new Ban.Statement("Open its window and remove it.", List.of())), List.of());
    }

    public static Alternative alternative(String id, boolean builtIn, Alternative.Install.Way way, String ref) {
        return new Alternative(
                id, "New " + id, "New Maker", "US", Set.of("linux", "windows"), Set.of("home"), builtIn, true,
                List.of(), new Alternative.Install(way, ref), "https://example.org/" + id);
    }

    public static Knowledge knowledge() {
        var other = new Product(
                "newav", "New newav", "New Maker", Role.PROTECTION, BanRelation.NOT_COVERED, null,
                Set.of("linux", "windows"), false, List.of(sign(Witness.PACKAGE, "newav", null)), List.of(), null);
        return new Knowledge(
                LocalDate.parse("2026-11-23"), Map.of(), Map.of(), List.of(),
                List.of(
                        product(
                                "guard", Role.PROTECTION, BanRelation.COVERED, true,
                                sign(Witness.PACKAGE, "guard(-gui)?", null),
                                sign(Witness.UNINSTALL_KEY, "Old Guard.*", "Old Maker")),
                        product("agent", Role.AGENT, BanRelation.COVERED, true, sign(Witness.PACKAGE, "agent", null)),
                        product("asked", Role.VPN, BanRelation.COVERED, true),
                        product("nsis", Role.VPN, BanRelation.COVERED, true),
                        product("plain", Role.OTHER, BanRelation.COVERED, true),
                        product("managed", Role.AGENT, BanRelation.COVERED, false),
                        product("label", Role.PROTECTION, BanRelation.UNCLEAR, false),
                        product("notours", Role.OTHER, BanRelation.COVERED, false),
                        product("exempt", Role.TOOL, BanRelation.EXEMPT, true),
                        product("free", Role.PROTECTION, BanRelation.NOT_COVERED, true),
                        other),
                List.of(
                        alternative("newav", false, Alternative.Install.Way.PACKAGE, "newav"),
                        alternative("builtin", true, Alternative.Install.Way.BUILT_IN, null),
                        alternative("cat", false, Alternative.Install.Way.WINGET, "Maker.Cat"),
                        alternative("page", false, Alternative.Install.Way.VENDOR_PAGE, "https://example.org/get")),
                List.of(
                        recipe("agent", "linux", InstallerKind.DPKG, 90, "agent"),
                        recipe("guard", "linux", InstallerKind.DPKG, 10, "guard-gui", "guard"),
                        recipe("guard", "windows", InstallerKind.MSI, 10),
                        recipe("asked", "linux", InstallerKind.GUIDED, 50),
                        recipe("nsis", "windows", InstallerKind.NSIS, 50)),
                List.of(
                        new ExitMeanings(
                                InstallerKind.MSI,
                                Map.of(
                                        0, Meaning.FINISHED, 3010, Meaning.FINISHED_RESTART, 1605, Meaning.NOT_THERE,
                                        1602, Meaning.PERSON_STOPPED, 1618, Meaning.BUSY),
                                Meaning.FAILED),
                        new ExitMeanings(InstallerKind.DPKG, Map.of(0, Meaning.FINISHED), Meaning.FAILED)));
    }

    public static Machine machine(Os os, boolean elevated) {
        return new Machine(os, "Test " + os.id(), "1", "x86_64", false, elevated, MARK, "pc", "person");
    }

    public static Evidence evidence(String family, String probe, Witness witness, Map<String, String> facts) {
        boolean trace = facts.getOrDefault(Evidence.PACKAGE_STATE, "").endsWith("c");
        return new Evidence(
                probe, witness, family, "somewhere", "something", "r",
                trace ? Sign.Says.TRACE : Sign.Says.INSTALLED, false, facts);
    }

    public static Evidence pack(String family, String name, String state) {
        return evidence(
                family, "dpkg-packages", Witness.PACKAGE,
                Map.of(Evidence.PACKAGE, name, Evidence.PACKAGE_STATE, state, Evidence.INSTALLER, "dpkg"));
    }

    public static Evidence msi(String family, String code, String hive) {
        return evidence(
                family, "uninstall-keys", Witness.UNINSTALL_KEY,
                Map.of(
                        Evidence.PRODUCT_CODE, code, Evidence.NAME, "Old Guard 21", Evidence.UNINSTALL_KEY,
                        hive + "/32 " + UNINSTALL + "\\InstallWIX_" + code));
    }

    public static Finding finding(String product, Finding.State state, Evidence... evidence) {
        return new Finding(
                knowledge().product(product).orElseThrow(), "Old " + product + " 21", "21", state,
                state == Finding.State.UNCLEAR ? Finding.Certainty.UNCLEAR : Finding.Certainty.SURE,
                List.of(evidence));
    }

    /** A finding with an evidence that names no installer. */
    public static Finding bare(String product, Finding.State state) {
        return finding(product, state, evidence(product, "folders", Witness.FOLDER, Map.of()));
    }

    public static Scan scan(Os os, List<Finding> findings, Protection... protection) {
        return new Scan(
                NOW, LocalDate.parse("2026-11-23"), machine(os, true),
                findings.isEmpty() ? Verdict.NONE : Verdict.INSTALLED, findings, List.of(protection), List.of(), 3,
                true);
    }

    public static Planner planner() {
        return new Planner(knowledge(), "0.1.0", Clock.fixed(NOW, ZoneOffset.UTC), () -> "0123456789abcdef");
    }

    public static Plan plan(Scan scan, String replacement) {
        return planner().plan(scan, SCAN_HASH, replacement);
    }
}
