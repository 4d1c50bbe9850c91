package changeover.cli;

import changeover.plan.BadPlan;
import changeover.plan.Explain;
import changeover.plan.Plan;
import changeover.plan.PlanCodec;

/** {@code run}: carries out a plan that was agreed to. The only command, with {@code resume}, that changes the PC. */
final class RunCommand extends Command {
    RunCommand(Console console) {
        super(console, "run", console.words("run.about"));
        required("--plan", console.words("label.file"), console.words("run.plan"));
        required("--consent", console.words("label.hash"), console.words("run.consent"));
    }

    @Override
    int run() throws Trouble, Tools.Refused {
        String file = value("--plan");
        Plan plan;
        try {
            plan = PlanCodec.read(console.tools().read(file));
        } catch (BadPlan e) {
            var explain = new Explain(console.tools().locale(), console.knowledge());
            throw new Trouble(Exit.BAD_DATA, console.words("run.badPlan", explain.fault(e)));
        }
        if (plan.hash().equals(value("--consent"))) {
            console.say(false, console.words("run.begins"));
        }
        return new Carried(console).out(console.tools().changes().begin(plan, value("--consent"), true));
    }
}
