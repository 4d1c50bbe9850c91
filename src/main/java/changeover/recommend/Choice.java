package changeover.recommend;

import changeover.knowledge.Alternative;
import java.util.List;

/**
 * One alternative, weighed for this PC and these answers.
 *
 * @param alternative what it is
 * @param fit see {@link Fit}; exactly one choice of a list is {@link Fit#BEST} unless none fits
 * @param present true when it was found on this PC
 * @param forIt reasons for it, each traceable to a fact
 * @param against reasons against it
 * @param unknown topics the person asked for of which nothing is known
 */
public record Choice(
        Alternative alternative,
        Fit fit,
        boolean present,
        List<Alternative.Fact> forIt,
        List<Alternative.Fact> against,
        List<String> unknown) {
    public Choice {
        forIt = List.copyOf(forIt);
        against = List.copyOf(against);
        unknown = List.copyOf(unknown);
    }

    public enum Fit {
        BEST,
        FITS,
        /** A hard need is not met, e.g. not made for this system. */
        DOES_NOT_FIT
    }
}
