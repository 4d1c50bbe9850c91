package changeover.ui.step;

import changeover.ui.step.welcome.WelcomeStep;
import java.util.List;

/** The pages in the order of the path: one line per step. The order is a product decision; change it here only. */
public final class Steps {
    private Steps() {}

    public static List<Step> all() {
        return List.of( //
                new WelcomeStep() //
                );
    }
}
