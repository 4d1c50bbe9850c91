package changeover.plan;

import changeover.knowledge.Ban;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Product;
import changeover.knowledge.Recipe;
import changeover.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says each action of a plan in sentences. Window, terminal, printed guide and receipt all show these. */
public final class Explain {
    private final Words words;
    private final Knowledge knowledge;

    public Explain(Locale locale, Knowledge knowledge) {
        this.words = Words.beside(Explain.class, "plan", locale);
        this.knowledge = knowledge;
    }

    /**
     * One action in sentences. No part is null or empty except {@code more} and {@code command}.
     *
     * @param what what happens
     * @param by whose program does it, and to what
     * @param rights whether administrator rights are needed
     * @param restart whether it may ask for a restart
     * @param undo how it is undone
     * @param done how we will know that it worked
     * @param time how long it usually takes
     * @param more guidance for the person, what to do first, what is lost; may be empty
     * @param command the argument list that is run, program first; empty when none is
     */
    public record Explained(
            String what,
            String by,
            String rights,
            String restart,
            String undo,
            String done,
            String time,
            List<String> more,
            List<String> command) {
        public Explained {
            more = List.copyOf(more);
            command = List.copyOf(command);
        }
    }

    public Explained of(Action action) {
        return new Explained(
                what(action), by(action),
                action.needsAdmin() ? words.get("rights.yes") : words.get("rights.no"),
                action.mayRestart() ? words.get("restart.may") : words.get("restart.no"),
                undo(action), done(action), time(action), more(action), action.command());
    }

    /** Why something that was found stays, as whole sentences. */
    public String note(Plan.Note note) {
        String sentence = switch (NoteWhy.of(note.why())) {
            case MANAGED -> words.get("note.managed");
            case WHITE_LABEL -> words.get("note.white-label");
            case NOT_OURS -> words.get("note.not-ours");
            case UNCLEAR -> words.get("note.unclear");
            case NO_RECIPE -> words.get("note.no-recipe");
            case PER_USER -> words.get("note.per-user");
            case NO_PRODUCT_CODE -> words.get("note.no-product-code");
            case BROKEN -> words.get("note.broken");
            case HELD -> words.get("note.held");
            case GUIDED -> words.get("note.guided");
            case LEFTOVERS -> words.get("note.leftovers");
            case TRACES -> words.get("note.traces");
            case NOT_COVERED -> words.get("note.not-covered");
            case EXEMPT -> words.get("note.exempt");
            case null -> words.get("note.other");
        };
        String own = knowledge.product(note.product()).map(Product::note).orElse(null);
        return own == null ? sentence : sentence + " " + own;
    }

    /** What is wrong with a text that is no plan, in this language. */
    public String fault(BadPlan bad) {
        return BadPlan.sentence(words, bad.fault());
    }

    private String what(Action action) {
        String name = name(action);
        return switch (action.kind()) {
            case CHECK_PROTECTION -> words.get("what.check-protection");
            case DOWNLOAD -> words.get("what.download", name);
            case RUN_UNINSTALLER ->
                purges(action) && action.doneWhen().expect() == Action.Expect.LEFTOVER_GONE
                        ? words.get("what.run-uninstaller.purge", name)
                        : words.get("what.run-uninstaller", name);
            case ASK_PERSON -> switch (Ask.of(action.target().getOrDefault(Action.ASK, ""))) {
                case GUIDED -> words.get("what.ask.guided", name);
                case HELD -> words.get("what.ask.held", name);
                case VENDOR_PAGE -> words.get("what.ask.vendor-page", name);
                case WINGET -> words.get("what.ask.winget", name);
                case null -> words.get("what.ask.other", name);
            };
            case RESTART -> words.get("what.restart");
            case INSTALL_REPLACEMENT -> words.get("what.install-replacement", name);
            case REMOVE_LEFTOVER -> words.get("what.remove-leftover", name);
            case VERIFY -> words.get("what.verify");
        };
    }

    private String by(Action action) {
        String packages = action.target().getOrDefault(Action.PACKAGES, "").replace(" ", ", ");
        return switch (action.kind()) {
            case CHECK_PROTECTION, VERIFY, DOWNLOAD -> words.get("by.us");
            case REMOVE_LEFTOVER -> words.get("by.us.deletes", action.target().getOrDefault(Action.PATH, ""));
            case ASK_PERSON -> words.get("by.person");
            case RESTART -> words.get("by.system");
            case RUN_UNINSTALLER, INSTALL_REPLACEMENT -> switch (CommandLines.installer(action.target())) {
                case MSI -> words.get("by.msi");
                case DPKG -> words.get("by.dpkg", packages);
                case RPM -> words.get("by.rpm", packages);
                case NSIS, INNO, GUIDED -> words.get("by.other");
                case null -> words.get("by.other");
            };
        };
    }

    private String undo(Action action) {
        return switch (action.undo()) {
            case NOTHING_CHANGES -> words.get("undo.nothing-changes");
            case REINSTALL -> words.get("undo.reinstall");
            case CANNOT -> words.get("undo.cannot");
        };
    }

    private String done(Action action) {
        return switch (action.doneWhen().expect()) {
            case NOT_INSTALLED -> words.get("done.not-installed", name(action));
            case LEFTOVER_GONE -> words.get("done.leftover-gone");
            case INSTALLED -> words.get("done.installed", name(action));
            case LOOKED -> words.get("done.looked");
            case RESTARTED -> words.get("done.restarted");
            case PERSON_SAYS -> words.get("done.person-says");
        };
    }

    private String time(Action action) {
        boolean quick = switch (action.kind()) {
            case CHECK_PROTECTION, VERIFY, REMOVE_LEFTOVER -> true;
            case DOWNLOAD, RUN_UNINSTALLER, ASK_PERSON, RESTART, INSTALL_REPLACEMENT -> false;
        };
        if (quick) {
            return words.get("time.seconds");
        }
        return action.minutes() < 1 ? words.get("time.unknown") : words.get("time.usual", action.minutes());
    }

    private List<String> more(Action action) {
        var more = new ArrayList<String>();
        String packages = action.target().getOrDefault(Action.PACKAGES, "");
        String ref = action.target().getOrDefault(Action.REF, "");
        switch (Ask.of(action.target().getOrDefault(Action.ASK, ""))) {
            case GUIDED -> recipe(action).ifPresent(r -> say(more, r.before(), r.guide(), r.lost()));
            case HELD -> {
                more.add(words.get("more.held", packages.replace(" ", ", ")));
                more.add(words.get("more.held.how", packages));
            }
            case VENDOR_PAGE -> {
                if (!ref.isEmpty()) {
                    more.add(words.get("more.page", ref));
                }
            }
            case WINGET -> more.add(words.get("more.winget", ref));
            case null -> {
                if (action.kind() == Action.Kind.RUN_UNINSTALLER) {
                    recipe(action).ifPresent(r -> say(more, r.before(), r.lost(), r.leaves()));
                }
            }
        }
        return more;
    }

    @SafeVarargs
    private static void say(List<String> more, List<Ban.Statement>... parts) {
        for (List<Ban.Statement> part : parts) {
            part.forEach(statement -> more.add(statement.text()));
        }
    }

    /** A plan is made for one system; of a product with recipes for several, the one of the action's installer counts. */
    private Optional<Recipe> recipe(Action action) {
        String product = action.product();
        var kind = CommandLines.installer(action.target());
        return knowledge.recipes().stream()
                .filter(r -> r.product().equals(product))
                .sorted(Comparator.comparing(r -> r.kind() != kind))
                .findFirst();
    }

    private static boolean purges(Action action) {
        return "true".equals(action.target().get(Action.PURGE));
    }

    private String name(Action action) {
        if (!action.name().isEmpty() || action.product() == null) {
            return action.name();
        }
        return knowledge.product(action.product()).map(Product::name).orElse(action.product());
    }
}
