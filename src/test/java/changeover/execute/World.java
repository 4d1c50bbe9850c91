package changeover.execute;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Meaning;
import changeover.os.Elevation;
import changeover.os.Os;
import changeover.os.Registry;
import changeover.os.Why;
import changeover.plan.Plan;
import changeover.plan.Planner;
import changeover.plan.Samples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What is installed on the fake machine, and the look at it. */
final class World {
    final FakeHost host = new FakeHost();
    /** State by package name. */
    final Map<String, String> packages = new LinkedHashMap<>();
    final Knowledge knowledge = Samples.knowledge();
    boolean msiInstalled;
    boolean newProtection;
    /** The probes answer nothing. */
    boolean blind;
    boolean lookBreaks;
    int looks;
    private final AtomicInteger ids = new AtomicInteger();

    /** Guard and its window, agent: two things to remove; the package manager does it in three seconds each. */
    static World linux() {
        var world = new World();
        world.packages.put("guard-gui", "ii");
        world.packages.put("guard", "ii");
        world.packages.put("agent", "ii");
        world.aptWorks(3);
        return world;
    }

    static World windows() {
        var world = new World();
        world.host.os = Os.WINDOWS;
        world.msiInstalled = true;
        world.entry(Registry.Hive.LOCAL_MACHINE, "Old Guard 21", "Old Maker");
        world.msi(2, 0, () -> world.msiInstalled = false);
        return world;
    }

    void aptWorks(int seconds) {
        apt(seconds, 0, "Removing ...", this::removeWhatWasAsked);
    }

    void removeWhatWasAsked() {
        var words = host.launched.getLast();
        boolean purge = words.contains("purge");
        for (String word : words) {
            if (packages.containsKey(word)) {
                if (purge) {
                    packages.remove(word);
                } else {
                    packages.put(word, "rc");
                }
            }
        }
        if (words.contains("install")) {
            newProtection = true;
        }
    }

    void apt(int seconds, int exit, String says, Runnable effect) {
        host.scripts.put("apt-get", new FakeHost.Script(seconds, exit, says, effect));
    }

    void msi(int seconds, int exit, Runnable effect) {
        host.scripts.put("msiexec.exe", new FakeHost.Script(seconds, exit, "", effect));
    }

    void entry(Registry.Hive hive, String name, String publisher) {
        var path = new Registry.Path(
                hive, Registry.View.BITS_32, Samples.UNINSTALL + "\\InstallWIX_" + Samples.CODE);
        host.uninstallKeys.clear();
        host.uninstallKeys.add(new Registry.Key(
                path,
                Map.of("displayname", new Registry.Value("REG_SZ", name),
                        "publisher", new Registry.Value("REG_SZ", publisher)),
                List.of()));
    }

    Scan look(Knowledge only) {
        looks++;
        if (lookBreaks) {
            throw new IllegalStateException("a broken probe");
        }
        var findings = new ArrayList<Finding>();
        for (String family : List.of("guard", "agent")) {
            if (only.product(family).isPresent() && !blind) {
                var evidence = new ArrayList<Evidence>();
                packages.forEach((name, state) -> {
                    if (name.startsWith(family)) {
                        evidence.add(Samples.pack(family, name, state));
                    }
                });
                if (family.equals("guard") && msiInstalled) {
                    evidence.add(Samples.msi(family, Samples.CODE, "HKLM"));
                }
                if (!evidence.isEmpty()) {
                    boolean there = evidence.stream().anyMatch(e -> !e.fact(Evidence.PACKAGE_STATE).endsWith("c"));
                    findings.add(Samples.finding(
                            family, there ? Finding.State.INSTALLED : Finding.State.LEFTOVERS,
                            evidence.toArray(Evidence[]::new)));
                }
            }
        }
        var protection = new ArrayList<Protection>();
        if (newProtection && only.product("newav").isPresent()) {
            protection.add(new Protection("newav", "New newav", Protection.State.ACTIVE, "", List.of()));
        }
        if (guardInstalled() && only.product("guard").isPresent() && !blind) {
            protection.add(new Protection("guard", "Old guard", Protection.State.ACTIVE, "", List.of()));
        }
        var scan = Samples.scan(host.os, findings, protection.toArray(Protection[]::new));
        return new Scan(
                host.now, scan.knowledge(), scan.machine(), scan.verdict(), findings, protection,
                blind ? List.of(new Scan.Blind("dpkg-packages", Why.MISSING, "")) : List.of(), 3, true);
    }

    boolean guardInstalled() {
        return msiInstalled || "ii".equals(packages.get("guard"));
    }

    boolean allGone() {
        return !msiInstalled && packages.values().stream().noneMatch(state -> state.endsWith("i"));
    }

    Plan plan(String replacement) {
        return new Planner(knowledge, "0.1.0", host.clock(), () -> "0123456789abcdef")
                .plan(look(knowledge), Samples.SCAN_HASH, replacement);
    }

    /** A process of ours on this machine. */
    FileChanges changes() {
        return changes(_ -> new Elevation.CouldNotAsk("nobody there"), Duration.ofMinutes(5));
    }

    FileChanges changes(Elevation elevation, Duration patience) {
        return new FileChanges(
                host, elevation, knowledge, this::look, "0.1.0", patience,
                () -> "%016x".formatted(ids.incrementAndGet()), host::pass);
    }

    Changes.Begun begin(Plan plan) {
        return changes().begin(plan, plan.hash(), true);
    }

    RunView view() {
        return Changes.view(changes().newest()).orElseThrow(() -> new AssertionError(changes().newest().toString()));
    }

    /** State and detail of one action, e.g. "FAILED busy". */
    String step(String id) {
        var step = view().actions().stream()
                .filter(s -> s.action().id().equals(id))
                .findFirst()
                .orElseThrow();
        return (step.state() + " " + step.detail()).strip();
    }

    Meaning meaning(String id) {
        return view().actions().stream()
                .filter(s -> s.action().id().equals(id))
                .findFirst()
                .orElseThrow()
                .meaning();
    }
}
