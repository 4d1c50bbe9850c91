package changeover.cli;

import changeover.execute.Changes;
import changeover.execute.PlanState;
import changeover.report.RunText;

/** {@code status}: the truth about the newest change on this PC, from its journal. */
final class StatusCommand extends Command {
    StatusCommand(Console console) {
        super(console, "status", console.words("status.about"));
    }

    @Override
    int run() throws Trouble {
        return switch (console.tools().changes().newest()) {
            case Changes.Nothing _ -> {
                console.say(false, console.words("status.nothing"));
                yield Exit.OK;
            }
            case Changes.Damaged d -> throw Carried.damaged(console, d);
            case Changes.View view -> {
                var run = view.run();
                console.say(false, new RunText(console.tools().locale(), console.tools().zone()).lines(run));
                Carried.yourTurn(console, run);
                boolean open = run.state() != PlanState.FINISHED && run.state() != PlanState.STOPPED;
                if (open && !run.alive()) {
                    console.say(false, console.words("status.goOn"));
                }
                yield Exit.OK;
            }
        };
    }
}
