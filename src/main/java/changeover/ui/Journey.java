package changeover.ui;

import changeover.detect.Scan;
import changeover.knowledge.Ban;
import changeover.knowledge.Knowledge;
import changeover.plan.Plan;
import changeover.recommend.Answers;
import java.util.Set;

/**
 * Everything the person has answered so far, typed and immutable. The path is computed from it, never stored.
 *
 * @param scan what was found; null before the look
 * @param audience which reader the person is; null until answered
 * @param answers the four questions of the choose page
 * @param replacement id of the chosen alternative; null until chosen or when she decides later
 * @param decideLater she decides later: then removal waits, too
 * @param rescued ids of rescue items that are done or skipped
 * @param plan the plan shown; null before
 * @param journal id of the journal of the run; null before
 */
public record Journey(
        Scan scan,
        Ban.Audience audience,
        Answers answers,
        String replacement,
        boolean decideLater,
        Set<String> rescued,
        Plan plan,
        String journal) {
    public static final Journey START = new Journey(null, null, Answers.NONE, null, false, Set.of(), null, null);

    public Journey {
        rescued = Set.copyOf(rescued);
    }

    /** A new look makes the plan that came from the old one void. */
    public Journey with(Scan newScan) {
        return new Journey(newScan, audience, answers, replacement, decideLater, rescued, null, journal);
    }

    public Journey with(Ban.Audience who) {
        return new Journey(scan, who, answers, replacement, decideLater, rescued, plan, journal);
    }

    /** The same answers, scan and plan, with what is known in another language. */
    public Journey in(Knowledge told) {
        Scan again = scan == null ? null : scan.in(told);
        return new Journey(again, audience, answers, replacement, decideLater, rescued, plan, journal);
    }

    /** Another choice makes the plan void. */
    public Journey with(Answers said, String chosen, boolean later) {
        boolean same = later == decideLater && java.util.Objects.equals(chosen, replacement);
        return new Journey(scan, audience, said, chosen, later, rescued, same ? plan : null, journal);
    }

    public Journey withRescued(Set<String> items) {
        return new Journey(scan, audience, answers, replacement, decideLater, items, plan, journal);
    }

    public Journey with(Plan newPlan) {
        return new Journey(scan, audience, answers, replacement, decideLater, rescued, newPlan, journal);
    }

    public Journey withJournal(String id) {
        return new Journey(scan, audience, answers, replacement, decideLater, rescued, plan, id);
    }
}
