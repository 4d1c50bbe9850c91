package changeover.ui.step.work;

import changeover.execute.ActionState;
import changeover.execute.RunView;
import changeover.execute.Telling;
import changeover.knowledge.Ban;
import changeover.plan.Action;
import changeover.words.Words;
import java.util.List;
import java.util.Optional;

/** Reads one view of a run as a person would want to hear it: heading, lead, whose turn, and the ways on. Pure. */
public final class Situation {
    private final Words words;
    private final Rows rows;

    Situation(Words words, Rows rows) {
        this.words = words;
        this.rows = rows;
    }

    /** A step that waits for her. */
    public record Turn(String action, String title, List<String> guide) {}

    /**
     * What is wrong or waited for, and how it can go on.
     *
     * @param means what it means for the PC at this moment
     * @param guide steps by hand; may be empty
     * @param newPlan true when a new look and a new plan are a way on, too
     * @param caseText what to tell the maker's support; empty when it is no case for it
     */
    public record WaysOn(
            String what,
            String means,
            List<String> ways,
            String guideTitle,
            List<String> guide,
            String caseText,
            boolean newPlan,
            boolean restart) {}

    enum Next {
        NONE,
        PROOF,
        GO_ON,
        TRY_AGAIN,
        AFTER_RESTART,
        REST
    }

    enum Quiet {
        NONE,
        STOP,
        CLOSE
    }

    record Said(String heading, String lead, Turn turn, WaysOn ways, Next next, Quiet quiet) {}

    Said of(RunView view, boolean interrupted) {
        return switch (view.state()) {
            case FINISHED -> said("finished.heading", "finished.lead", Next.PROOF, Quiet.NONE);
            case AWAITING_RESTART -> new Said(
                    words.get("restart.heading"),
                    words.get("restart.lead"),
                    null,
                    restart(view),
                    Next.AFTER_RESTART,
                    Quiet.NONE);
            case STOPPED -> ended(view);
            case NEEDS_PERSON -> needsPerson(view);
            case DRAFT, AGREED -> interrupted
                    ? said("waiting.heading", "waiting.lead", Next.GO_ON, Quiet.CLOSE)
                    : working(view);
            case WORKING, CHECKING -> interrupted
                    ? said("interrupted.heading", "interrupted.lead", Next.GO_ON, Quiet.CLOSE)
                    : working(view);
        };
    }

    private Said said(String heading, String lead, Next next, Quiet quiet) {
        return new Said(words.get(heading), words.get(lead), null, null, next, quiet);
    }

    private Said working(RunView view) {
        var current = view.actions().stream()
                .filter(s -> !s.state().ended() && s.state() != ActionState.WAITING)
                .findFirst();
        if (current.isEmpty()) {
            return said("ready.heading", "ready.lead", Next.NONE, Quiet.STOP);
        }
        var step = current.get();
        int number = view.actions().indexOf(step) + 1;
        int of = view.actions().size();
        String title = rows.title(step.action());
        return switch (step.state()) {
            case YOUR_TURN -> new Said(
                    words.get(saysWhoseTurn(step) ? "step.heading" : "turn.heading", number, of, title),
                    words.get("turn.lead"),
                    new Turn(
                            step.action().id(),
                            saysWhoseTurn(step) ? title : words.get("turn.title", title),
                            guide(step.action())),
                    null,
                    Next.NONE,
                    Quiet.STOP);
            case CHECKING -> new Said(
                    words.get("step.heading", number, of, title),
                    words.get("checking.lead"),
                    null,
                    null,
                    Next.NONE,
                    Quiet.STOP);
            default -> new Said(
                    words.get("step.heading", number, of, title),
                    step.action().kind() == Action.Kind.RUN_UNINSTALLER ? words.get("uninstaller.lead") : words.get("step.lead"),
                    null,
                    null,
                    Next.NONE,
                    Quiet.STOP);
        };
    }

    private Said ended(RunView view) {
        var failed = first(view, ActionState.FAILED);
        if (failed.isPresent()) {
            return failed(view, failed.get());
        }
        long done = view.actions().stream()
                .filter(s -> s.state() == ActionState.VERIFIED || s.state() == ActionState.SKIPPED)
                .count();
        return new Said(
                words.get("stopped.heading", done, view.actions().size()),
                words.get("stopped.lead"),
                null,
                new WaysOn(
                        words.get("stopped.what"),
                        means(view),
                        List.of(words.get("way.rest"), words.get("way.leave")),
                        "",
                        List.of(),
                        "",
                        true,
                        false),
                Next.REST,
                Quiet.CLOSE);
    }

    private Said needsPerson(RunView view) {
        var failed = first(view, ActionState.FAILED);
        if (failed.isPresent()) {
            return failed(view, failed.get());
        }
        var step = first(view, ActionState.NEEDS_PERSON);
        String title = step.map(s -> rows.title(s.action())).orElse("");
        int number = step.map(s -> view.actions().indexOf(s) + 1).orElse(0);
        return new Said(
                step.isEmpty()
                        ? words.get("needs.heading.all")
                        : words.get("needs.heading", number, view.actions().size(), title),
                words.get("needs.lead"),
                null,
                ways(view, step, needsWhat(step)),
                Next.TRY_AGAIN,
                Quiet.CLOSE);
    }

    private Said failed(RunView view, RunView.Step step) {
        int number = view.actions().indexOf(step) + 1;
        return new Said(
                words.get("failed.heading", number, view.actions().size(), rows.title(step.action())),
                words.get("failed.lead"),
                null,
                ways(view, Optional.of(step), words.get("failed.what", rows.remark(step)).strip()),
                Next.TRY_AGAIN,
                Quiet.CLOSE);
    }

    private WaysOn ways(RunView view, Optional<RunView.Step> step, String what) {
        var guide = step.map(s -> guide(s.action())).orElse(List.of());
        return new WaysOn(
                what,
                means(view),
                List.of(words.get("way.again"), words.get("way.hand"), words.get("way.leave")),
                words.get("guide.title"),
                guide,
                step.map(s -> caseText(view, s)).orElse(""),
                true,
                false);
    }

    private String needsWhat(Optional<RunView.Step> step) {
        String remark = step.map(rows::remark).orElse("");
        return remark.isEmpty() ? words.get("needs.what.unknown") : words.get("needs.what", remark);
    }

    private String caseText(RunView view, RunView.Step step) {
        String none = words.get("case.none");
        String remark = rows.remark(step);
        String exit = step.meaning() == null ? none : step.meaning().name();
        return words.get(
                "case.text", step.action().name(), rows.title(step.action()), remark.isEmpty() ? none : remark, exit,
                view.journal());
    }

    private WaysOn restart(RunView view) {
        return new WaysOn(
                words.get("restart.what"),
                means(view),
                List.of(words.get("restart.how"), words.get("restart.not-off"), words.get("restart.after")),
                "",
                List.of(),
                "",
                false,
                true);
    }

    WaysOn damaged(String path, String detail) {
        return new WaysOn(
                words.get("damaged.what", path, new Telling(words.locale()).because(detail)),
                words.get("damaged.means"),
                List.of(words.get("damaged.keep"), words.get("damaged.look"), words.get("damaged.person")),
                "",
                List.of(),
                "",
                false,
                false);
    }

    /** What it means for the PC now. */
    private String means(RunView view) {
        return switch (view.protectedNow()) {
            case null -> words.get("means.unknown");
            case Boolean yes when yes -> words.get("means.on");
            default -> words.get("means.off");
        };
    }

    private List<String> guide(Action action) {
        var guide = rows.recipe(action)
                .map(r -> r.guide().stream().map(Ban.Statement::text).toList())
                .orElse(List.of());
        if (!guide.isEmpty()) {
            return guide;
        }
        return action.kind() == Action.Kind.ASK_PERSON ? rows.more(action) : List.of();
    }

    private static Optional<RunView.Step> first(RunView view, ActionState state) {
        return view.actions().stream().filter(s -> s.state() == state).findFirst();
    }

    /** The name of a step that is the person's from the start says so itself. */
    private static boolean saysWhoseTurn(RunView.Step step) {
        return step.action().kind() == Action.Kind.ASK_PERSON;
    }
}
