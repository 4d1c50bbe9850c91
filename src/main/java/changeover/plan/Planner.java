package changeover.plan;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Scan;
import changeover.knowledge.Alternative;
import changeover.knowledge.InstallerKind;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Recipe;
import changeover.knowledge.Role;
import changeover.os.Os;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Makes the plan: look at the protection, remove in the order of the recipes (protection before agent), bring the
 * replacement, look again. What it may not remove becomes a step for the person or a note, never a silent gap. Pure:
 * clock and ids are handed in.
 */
public final class Planner {
    private final Knowledge knowledge;
    private final String program;
    private final Clock clock;
    private final Supplier<String> ids;

    /**
     * @param program version of this program
     * @param ids see {@link Ids#random()}
     */
    public Planner(Knowledge knowledge, String program, Clock clock, Supplier<String> ids) {
        this.knowledge = knowledge;
        this.program = program;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * The plan for what a scan found.
     *
     * @param scanHash SHA-256 of that scan's report without names
     * @param replacement id of the chosen alternative; null for built-in protection or none
     * @throws IllegalArgumentException when no alternative has that id
     */
    public Plan plan(Scan scan, String scanHash, String replacement) {
        var draft = new Draft(scan.machine().os());
        draft.add(Action.Kind.CHECK_PROTECTION, null, "", Map.of(), null, Action.Expect.LOOKED, -1);
        var removals = new Removals(knowledge, scan, draft);
        scan.findings().stream()
                .sorted(Comparator.comparingInt((Finding f) -> order(f, scan.machine().os())))
                .forEach(removals::of);
        if (replacement != null) {
            replace(draft, scan, replacement);
        }
        removals.leftoverFiles();
        draft.add(Action.Kind.VERIFY, null, "", Map.of(), null, Action.Expect.LOOKED, -1);
        // whole seconds: people read this time, and it is part of what they agree to
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return PlanCodec.sealed(new Plan(
                ids.get(), now, program, knowledge.asOf(), scan.machine().mark(), scan.taken(), scanHash, replacement,
                draft.actions, draft.notes, ""));
    }

    private int order(Finding finding, Os os) {
        return knowledge
                .recipe(finding.product().id(), os.id())
                .map(Recipe::order)
                .orElse(Integer.MAX_VALUE);
    }

    private void replace(Draft draft, Scan scan, String id) {
        var alternative = knowledge
                .alternative(id)
                .orElseThrow(() -> new IllegalArgumentException("no alternative has the id " + id));
        boolean here = scan.protection().stream().anyMatch(p -> alternative.seenAs().contains(p.product()));
        var install = alternative.install();
        if (here || alternative.builtIn() || install.way() == Alternative.Install.Way.BUILT_IN) {
            return;
        }
        // only what our probes can recognise can be verified by them
        var seenAs = alternative.seenAs().stream().sorted().filter(p -> recognised(p, draft.os)).findFirst();
        var expect = seenAs.isPresent() ? Action.Expect.INSTALLED : Action.Expect.PERSON_SAYS;
        if (install.way() == Alternative.Install.Way.PACKAGE
                && draft.os == Os.LINUX
                && CommandLines.isPackage(install.ref())) {
            var target = Map.of(Action.INSTALLER, InstallerKind.DPKG.id(), Action.PACKAGES, install.ref());
            draft.add(Action.Kind.INSTALL_REPLACEMENT, id, alternative.name(), target, id, Action.Expect.INSTALLED, -1);
            return;
        }
        boolean winget = install.way() == Alternative.Install.Way.WINGET && draft.os == Os.WINDOWS;
        String ref = winget || install.way() == Alternative.Install.Way.VENDOR_PAGE ? install.ref() : null;
        if (ref == null) {
            ref = alternative.site() == null ? "" : alternative.site();
        }
        var target = Map.of(Action.ASK, (winget ? Ask.WINGET : Ask.VENDOR_PAGE).id(), Action.REF, ref);
        draft.add(Action.Kind.ASK_PERSON, id, alternative.name(), target, seenAs.orElse(id), expect, -1);
    }

    /** Whether a look on that system can find a product among what protects the PC. */
    private boolean recognised(String product, Os os) {
        return knowledge
                .product(product)
                .filter(p -> p.platforms().contains(os.id()))
                .filter(p -> p.role() == Role.PROTECTION || p.role() == Role.TOOL)
                .isPresent();
    }

    /** The plan under way. Numbers actions, and derives from kind and target what follows from them. */
    static final class Draft {
        final Os os;
        final List<Action> actions = new ArrayList<>();
        final List<Plan.Note> notes = new ArrayList<>();

        Draft(Os os) {
            this.os = os;
        }

        void add(
                Action.Kind kind,
                String product,
                String name,
                Map<String, String> target,
                String doneProduct,
                Action.Expect expect,
                int minutes) {
            add(kind, product, name, target, new Action.DoneWhen(doneProduct, expect), minutes, false);
        }

        void add(
                Action.Kind kind,
                String product,
                String name,
                Map<String, String> target,
                Action.DoneWhen done,
                int minutes,
                boolean mayRestart) {
            actions.add(new Action(
                    "a" + (actions.size() + 1), kind, product, name, target, CommandLines.of(kind, target),
                    needsAdmin(kind), mayRestart, undo(kind, target), minutes, done));
        }

        void note(Finding finding, NoteWhy why) {
            notes.add(new Plan.Note(finding.product().id(), finding.name(), why.id()));
        }
    }

    /** Which kinds act with administrator rights. The executor derives it anew. */
    public static boolean needsAdmin(Action.Kind kind) {
        return switch (kind) {
            case RUN_UNINSTALLER, INSTALL_REPLACEMENT, REMOVE_LEFTOVER -> true;
            case CHECK_PROTECTION, DOWNLOAD, ASK_PERSON, RESTART, VERIFY -> false;
        };
    }

    private static Action.Undo undo(Action.Kind kind, Map<String, String> target) {
        return switch (kind) {
            case CHECK_PROTECTION, DOWNLOAD, VERIFY, RESTART -> Action.Undo.NOTHING_CHANGES;
            case ASK_PERSON ->
                Ask.GUIDED.id().equals(target.get(Action.ASK)) ? Action.Undo.REINSTALL : Action.Undo.NOTHING_CHANGES;
            case RUN_UNINSTALLER ->
                "true".equals(target.get(Action.PURGE)) ? Action.Undo.CANNOT : Action.Undo.REINSTALL;
            // removing it again is the person's business: nothing of the old state is lost by it
            case INSTALL_REPLACEMENT -> Action.Undo.NOTHING_CHANGES;
            case REMOVE_LEFTOVER -> Action.Undo.CANNOT;
        };
    }

    /** The probes that saw a product as installed, in a fixed order. */
    static String witnesses(Finding finding) {
        return String.join(" ", finding.evidence().stream().map(Evidence::probe).sorted().distinct().toList());
    }
}
