package changeover.cli;

import changeover.execute.ActionState;
import changeover.execute.Changes;
import changeover.execute.Changes.Begun;
import changeover.execute.Changes.NotBegun;
import changeover.execute.Changes.Running;
import changeover.execute.PlanState;
import changeover.execute.RunView;
import changeover.execute.Telling;
import changeover.report.RunText;

/** Says what came of {@code run} and {@code resume}. */
final class Carried {
    private final Console console;

    Carried(Console console) {
        this.console = console;
    }

    int out(Begun begun) throws Trouble {
        return switch (begun) {
            case NotBegun n -> throw refused(n);
            case Running r -> ended(r.journal());
        };
    }

    private int ended(String journal) throws Trouble {
        RunView run = switch (console.tools().changes().of(journal)) {
            case Changes.View view -> view.run();
            case Changes.Nothing _ -> throw new Trouble(Exit.BAD_DATA, console.words("journal.gone", journal));
            case Changes.Damaged d -> throw damaged(console, d);
        };
        console.say(false, new RunText(console.tools().locale(), console.tools().zone()).lines(run));
        if (run.state() == PlanState.FINISHED) {
            console.say(false, console.words("run.proof"));
        }
        yourTurn(console, run);
        return code(run.state());
    }

    /** How to answer from the terminal when a step waits for the person. */
    static void yourTurn(Console console, RunView run) {
        run.actions().stream()
                .filter(step -> step.state() == ActionState.YOUR_TURN)
                .map(step -> step.action().id())
                .forEach(id -> console.say(false, console.words("run.yourTurn", id)));
    }

    static Trouble damaged(Console console, Changes.Damaged damaged) {
        return new Trouble(Exit.BAD_DATA, console.words("journal.damaged", damaged.path(), new Telling(console.tools().locale()).because(damaged.detail())));
    }

    /** A change that waits for a restart asks to try later; one that did not come to its end is not a success. */
    static int code(PlanState state) {
        return switch (state) {
            case FINISHED -> Exit.OK;
            case AWAITING_RESTART -> Exit.TRY_LATER;
            case DRAFT, AGREED, WORKING, CHECKING, STOPPED, NEEDS_PERSON -> Exit.NOT_DONE;
        };
    }

    private Trouble refused(NotBegun n) {
        var telling = new Telling(console.tools().locale());
        String sentence = telling.refusal(n.why());
        String detail = telling.because(n.detail());
        String because = detail.isBlank() ? sentence : console.words("refused.because", sentence, detail);
        return switch (n.why()) {
            case WRONG_CONSENT, OTHER_MACHINE -> new Trouble(Exit.BAD_DATA, sentence);
            case BAD_PLAN, OTHER_FACTS -> new Trouble(Exit.BAD_DATA, because);
            case NO_RIGHTS, PERSON_REFUSED -> new Trouble(Exit.NO_RIGHTS, sentence);
            case BUSY -> new Trouble(Exit.TRY_LATER, sentence);
            case CANNOT_WRITE -> new Trouble(Exit.CANNOT_WRITE, because);
            case NOTHING_OPEN -> new Trouble(Exit.NO_INPUT, sentence);
        };
    }
}
