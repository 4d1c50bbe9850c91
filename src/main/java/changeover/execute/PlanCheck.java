package changeover.execute;

import changeover.knowledge.Alternative;
import changeover.knowledge.InstallerKind;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Recipe;
import changeover.os.Os;
import changeover.plan.Action;
import changeover.plan.CommandLines;
import changeover.plan.Plan;
import changeover.plan.Planner;
import java.util.HashSet;
import java.util.Set;

/**
 * Trusts nothing in a plan: kinds from the closed set with the targets that belong to them, names that the knowledge
 * has, and exactly the command lines that would be built anew. Pure; what the machine must confirm is {@link Targets}.
 */
final class PlanCheck {
    private final Knowledge knowledge;
    private final Os os;

    PlanCheck(Knowledge knowledge, Os os) {
        this.knowledge = knowledge;
        this.os = os;
    }

    /** What is wrong with it, in a few plain words; empty when nothing is. */
    String fault(Plan plan) {
        var actions = plan.actions();
        if (actions.isEmpty() || actions.getLast().kind() != Action.Kind.VERIFY) {
            return "the last action is not a look";
        }
        Set<String> ids = new HashSet<>();
        for (Action action : actions) {
            if (!action.id().matches("a[1-9][0-9]{0,3}") || !ids.add(action.id())) {
                return "odd action id " + action.id();
            }
            String fault = fault(action);
            if (!fault.isEmpty()) {
                return action.id() + ": " + fault;
            }
        }
        return "";
    }

    private String fault(Action action) {
        try {
            if (!CommandLines.of(action.kind(), action.target()).equals(action.command())) {
                return "another command is shown than would run";
            }
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
        if (action.needsAdmin() != Planner.needsAdmin(action.kind())) {
            return "odd rights";
        }
        return switch (action.kind()) {
            case RUN_UNINSTALLER -> uninstaller(action);
            case INSTALL_REPLACEMENT -> replacement(action);
            case REMOVE_LEFTOVER -> leftover(action);
            case CHECK_PROTECTION, VERIFY -> expects(action, Action.Expect.LOOKED);
            case ASK_PERSON -> askPerson(action);
            case DOWNLOAD, RESTART -> "this program does not do that by itself";
        };
    }

    private static String expects(Action action, Action.Expect... good) {
        return Set.of(good).contains(action.doneWhen().expect()) ? "" : "odd goal";
    }

    private String askPerson(Action action) {
        String product = action.doneWhen().product();
        if (product != null && knowledge.product(product).isEmpty()
                && action.doneWhen().expect() != Action.Expect.PERSON_SAYS) {
            return "unknown product " + product;
        }
        return expects(
                action, Action.Expect.NOT_INSTALLED, Action.Expect.INSTALLED, Action.Expect.PERSON_SAYS);
    }

    private String uninstaller(Action action) {
        var recipe = recipe(action);
        if (recipe == null) {
            return "no recipe for " + action.product();
        }
        boolean removable = knowledge.product(action.product()).map(p -> p.removable()).orElse(false);
        if (!removable) {
            return action.product() + " is not ours to remove";
        }
        if (!action.product().equals(action.doneWhen().product())) {
            return "goal of another product";
        }
        InstallerKind kind = CommandLines.installer(action.target());
        if (kind != recipe.kind()) {
            return "the recipe knows another installer";
        }
        for (String name : CommandLines.packages(action.target())) {
            if (!recipe.packages().contains(CommandLines.withoutArch(name))) {
                return "package " + name + " is not in the recipe";
            }
        }
        return expects(action, Action.Expect.NOT_INSTALLED, Action.Expect.LEFTOVER_GONE);
    }

    private String replacement(Action action) {
        var install = knowledge
                .alternative(action.product() == null ? "" : action.product())
                .map(Alternative::install)
                .orElse(null);
        if (install == null || install.way() != Alternative.Install.Way.PACKAGE || os != Os.LINUX) {
            return "no package is known for " + action.product();
        }
        if (!action.target().getOrDefault(Action.PACKAGES, "").equals(install.ref())) {
            return "another package than the known one";
        }
        return expects(action, Action.Expect.INSTALLED);
    }

    private String leftover(Action action) {
        var recipe = recipe(action);
        if (recipe == null || !recipe.leftovers().contains(action.target().getOrDefault(Action.PATH, ""))) {
            return "the recipe does not name this leftover";
        }
        return expects(action, Action.Expect.LEFTOVER_GONE);
    }

    private Recipe recipe(Action action) {
        return action.product() == null
                ? null
                : knowledge.recipe(action.product(), os.id()).orElse(null);
    }
}
