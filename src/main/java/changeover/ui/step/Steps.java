package changeover.ui.step;

import changeover.knowledge.Knowledge;
import changeover.ui.step.ban.BanStep;
import changeover.ui.step.choose.ChooseStep;
import changeover.ui.step.found.FoundStep;
import changeover.ui.step.plan.PlanStep;
import changeover.ui.step.proof.ProofStep;
import changeover.ui.step.rescue.RescueStep;
import changeover.ui.step.welcome.WelcomeStep;
import changeover.ui.step.work.WorkStep;
import java.util.List;

/** The pages in the order of the path: one line per step. The order is a product decision; change it here only. */
public final class Steps {
    private Steps() {}

    public static List<Step> all(Knowledge knowledge) {
        return List.of(
                new WelcomeStep(),
                new FoundStep(),
                new BanStep(),
                new ChooseStep(),
                new RescueStep(knowledge),
                new PlanStep(),
                new WorkStep(),
                new ProofStep());
    }
}
