package changeover.execute;

import changeover.knowledge.Meaning;
import changeover.plan.Action;
import changeover.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What can be read from the journal at one moment: the whole truth a page or a terminal shows. Immutable.
 *
 * @param journal id of the journal
 * @param plan the plan it carries out
 * @param state where the plan stands
 * @param agreedAt when the person agreed
 * @param actions one entry per action of the plan, in order
 * @param unprotected measured time without any known active protection so far
 * @param accuracy how far off {@code unprotected} may be: the longest time between the two looks around a
 *     change, or between any two when nothing changed
 * @param protectedNow true, false, or null when it could not be told
 * @param protectedSince since when the last change of {@code protectedNow} is known; null when never looked
 * @param alive true when somebody (this process or a helper) is carrying it out right now
 */
public record RunView(
        String journal,
        Plan plan,
        PlanState state,
        Instant agreedAt,
        List<Step> actions,
        Duration unprotected,
        Duration accuracy,
        Boolean protectedNow,
        Instant protectedSince,
        boolean alive) {
    public RunView {
        actions = List.copyOf(actions);
    }

    /**
     * @param meaning what its exit code meant, as a remark; null when none
     * @param detail a fixed word from the execute bundle for what happened, e.g. "end-not-seen", "busy", "refused";
     *     empty when there is nothing to say
     * @param output the last lines its program printed; may be empty
     */
    public record Step(
            Action action,
            ActionState state,
            Instant startedAt,
            Instant endedAt,
            Meaning meaning,
            String detail,
            String output) {}
}
