package changeover.plan;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Scan;
import changeover.knowledge.BanRelation;
import changeover.knowledge.InstallerKind;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Recipe;
import changeover.knowledge.Role;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The part of the plan that takes things away: one finding at a time becomes an action, a person's step, or a note. */
final class Removals {
    private final Knowledge knowledge;
    private final Scan scan;
    private final Planner.Draft draft;
    /** State by package name as the machine tells it ("ii", "hi", "rc"), over all findings. */
    private final Map<String, String> packages = new LinkedHashMap<>();

    Removals(Knowledge knowledge, Scan scan, Planner.Draft draft) {
        this.knowledge = knowledge;
        this.scan = scan;
        this.draft = draft;
        for (Finding finding : scan.findings()) {
            for (Evidence evidence : finding.evidence()) {
                if (!evidence.fact(Evidence.PACKAGE).isEmpty()) {
                    packages.put(evidence.fact(Evidence.PACKAGE), state(evidence));
                }
            }
        }
    }

    /** Package managers without such states tell only whether it is there. */
    private static String state(Evidence evidence) {
        String state = evidence.fact(Evidence.PACKAGE_STATE);
        if (state.length() >= 2) {
            return state;
        }
        return evidence.present() == Sign.Says.INSTALLED ? "ii" : "rc";
    }

    void of(Finding finding) {
        var untouchable = untouchable(finding);
        if (untouchable != null) {
            draft.note(finding, untouchable);
            return;
        }
        var recipe = recipe(finding);
        if (recipe == null) {
            draft.note(finding, NoteWhy.NO_RECIPE);
            return;
        }
        switch (finding.state()) {
            case TRACES -> draft.note(finding, NoteWhy.TRACES);
            case LEFTOVERS -> leftovers(finding, recipe);
            case INSTALLED, OFF, BROKEN -> remove(finding, recipe);
            case UNCLEAR -> draft.note(finding, NoteWhy.UNCLEAR);
        }
    }

    /** Exact files of the recipes that were seen, last of all, and only when their product goes or is gone. */
    void leftoverFiles() {
        for (Finding finding : scan.findings()) {
            var recipe = recipe(finding);
            if (recipe == null || untouchable(finding) != null || finding.state() != Finding.State.LEFTOVERS) {
                continue;
            }
            for (String path : new TreeSet<>(recipe.leftovers())) {
                // folders may hold what a person wants to keep: they stay
                if (finding.evidence().stream()
                        .anyMatch(e -> e.witness() != Witness.FOLDER && path.equals(e.fact(Evidence.FILE)))) {
                    draft.add(
                            Action.Kind.REMOVE_LEFTOVER, finding.product().id(), finding.name(),
                            Map.of(Action.PATH, path), finding.product().id(), Action.Expect.LEFTOVER_GONE, -1);
                }
            }
        }
    }

    private Recipe recipe(Finding finding) {
        return knowledge
                .recipe(finding.product().id(), scan.machine().os().id())
                .orElse(null);
    }

    private static NoteWhy untouchable(Finding finding) {
        var product = finding.product();
        if (finding.certainty() == Finding.Certainty.UNCLEAR || finding.state() == Finding.State.UNCLEAR) {
            return NoteWhy.UNCLEAR;
        }
        if (!product.removable()) {
            return product.role() == Role.AGENT
                    ? NoteWhy.MANAGED
                    : product.ban() == BanRelation.UNCLEAR ? NoteWhy.WHITE_LABEL : NoteWhy.NOT_OURS;
        }
        return switch (product.ban()) {
            case NOT_COVERED -> NoteWhy.NOT_COVERED;
            case EXEMPT -> NoteWhy.EXEMPT;
            case COVERED, UNCLEAR -> null;
        };
    }

    private void remove(Finding finding, Recipe recipe) {
        switch (recipe.kind()) {
            case MSI -> removeByProductCode(finding, recipe);
            case DPKG, RPM -> removeByPackage(finding, recipe);
            // their programs lie in folders others may write to, and answer before they are done: a person does it
            case NSIS, INNO, GUIDED -> askPerson(finding, recipe, NoteWhy.GUIDED);
        }
    }

    private void removeByProductCode(Finding finding, Recipe recipe) {
        var names = new LinkedHashMap<String, String>();
        var keys = new LinkedHashMap<String, String>();
        boolean perUser = false;
        for (Evidence evidence : finding.evidence()) {
            String code = evidence.fact(Evidence.PRODUCT_CODE);
            String key = evidence.fact(Evidence.UNINSTALL_KEY);
            if (!CommandLines.isProductCode(code)) {
                continue;
            }
            if (!key.isEmpty() && !key.startsWith("HKLM/")) {
                perUser = true;
                continue;
            }
            keys.putIfAbsent(code, key);
            names.putIfAbsent(code, evidence.fact(Evidence.NAME));
        }
        if (keys.isEmpty()) {
            var why = finding.state() == Finding.State.BROKEN ? NoteWhy.BROKEN : NoteWhy.NO_PRODUCT_CODE;
            askPerson(finding, recipe, perUser ? NoteWhy.PER_USER : why);
            return;
        }
        keys.forEach((code, key) -> {
            var target = new LinkedHashMap<String, String>();
            target.put(Action.INSTALLER, InstallerKind.MSI.id());
            target.put(Action.PRODUCT_CODE, code);
            target.put(Action.UNINSTALL_KEY, key);
            String name = names.get(code).isEmpty() ? finding.name() : names.get(code);
            run(finding, recipe, name, target, Action.Expect.NOT_INSTALLED);
        });
    }

    private void removeByPackage(Finding finding, Recipe recipe) {
        var there = inState(recipe, true);
        if (there.isEmpty()) {
            askPerson(finding, recipe, NoteWhy.BROKEN);
            return;
        }
        var held = there.stream().filter(p -> packages.get(p).startsWith("h")).toList();
        if (!held.isEmpty()) {
            draft.note(finding, NoteWhy.HELD);
            draft.add(
                    Action.Kind.ASK_PERSON, finding.product().id(), finding.name(),
                    Map.of(Action.ASK, Ask.HELD.id(), Action.PACKAGES, String.join(" ", held)), null,
                    Action.Expect.PERSON_SAYS, -1);
        }
        run(finding, recipe, finding.name(), packageTarget(recipe, there, recipe.purge()), Action.Expect.NOT_INSTALLED);
    }

    private void leftovers(Finding finding, Recipe recipe) {
        var configured = recipe.kind() == InstallerKind.DPKG ? inState(recipe, false) : List.<String>of();
        boolean onlyLeftovers = scan.findings().stream().allMatch(f -> f.state() == Finding.State.LEFTOVERS);
        if (configured.isEmpty() || !onlyLeftovers) {
            draft.note(finding, NoteWhy.LEFTOVERS);
            return;
        }
        run(finding, recipe, finding.name(), packageTarget(recipe, configured, true), Action.Expect.LEFTOVER_GONE);
    }

    /** Packages of the recipe, in its order, that are (or are not, but left settings) on the machine. */
    private List<String> inState(Recipe recipe, boolean installed) {
        return recipe.packages().stream()
                .flatMap(name -> packages.keySet().stream().filter(p -> CommandLines.withoutArch(p).equals(name)))
                .filter(CommandLines::isPackage)
                .filter(p -> installed ? installed(packages.get(p)) : settingsOnly(packages.get(p)))
                .distinct()
                .toList();
    }

    /** The second letter of a package's state tells what is there; all but "not" and "settings only" are parts of it. */
    private static boolean installed(String state) {
        return state.length() >= 2 && "iUFHWt".indexOf(state.charAt(1)) >= 0;
    }

    private static boolean settingsOnly(String state) {
        return state.length() >= 2 && state.charAt(1) == 'c';
    }

    private static Map<String, String> packageTarget(Recipe recipe, List<String> names, boolean purge) {
        var target = new LinkedHashMap<String, String>();
        target.put(Action.INSTALLER, recipe.kind().id());
        target.put(Action.PACKAGES, String.join(" ", names));
        if (purge && recipe.kind() == InstallerKind.DPKG) {
            target.put(Action.PURGE, "true");
        }
        return target;
    }

    private void run(Finding finding, Recipe recipe, String name, Map<String, String> target, Action.Expect expect) {
        target.put(Action.WITNESSES, Planner.witnesses(finding));
        String product = finding.product().id();
        draft.add(
                Action.Kind.RUN_UNINSTALLER, product, name, target, new Action.DoneWhen(product, expect),
                minutes(recipe), recipe.mayRestart());
    }

    /** It stays a note when there is no guide to give. */
    private void askPerson(Finding finding, Recipe recipe, NoteWhy why) {
        draft.note(finding, why);
        if (!recipe.guide().isEmpty()) {
            String product = finding.product().id();
            draft.add(
                    Action.Kind.ASK_PERSON, product, finding.name(),
                    Map.of(
                            Action.ASK, Ask.GUIDED.id(),
                            Action.INSTALLER, recipe.kind().id(),
                            Action.WITNESSES, Planner.witnesses(finding)),
                    new Action.DoneWhen(product, Action.Expect.NOT_INSTALLED), minutes(recipe), recipe.mayRestart());
        }
    }

    private static int minutes(Recipe recipe) {
        return recipe.minutesTo() != null ? recipe.minutesTo() : recipe.minutesFrom() != null ? recipe.minutesFrom() : -1;
    }
}
