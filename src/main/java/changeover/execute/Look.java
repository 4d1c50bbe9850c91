package changeover.execute;

import changeover.detect.Scan;
import changeover.knowledge.Knowledge;

/**
 * The second look: the same probes as the first one, at this machine, for the products that the given knowledge holds.
 * Blocking; called often with little knowledge and seldom with all of it.
 */
@FunctionalInterface
public interface Look {
    Scan look(Knowledge onlyFor);
}
