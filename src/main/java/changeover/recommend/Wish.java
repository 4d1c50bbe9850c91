package changeover.recommend;

import changeover.knowledge.Alternative.Fact;
import java.util.List;

/**
 * One thing the person or the PC asks of an alternative, and what is known about it.
 *
 * @param topic the topic, as in {@link Fact#topic()}
 * @param hard true when an alternative that is known not to meet it does not fit at all
 * @param reasons the facts the answer rests on
 */
record Wish(String topic, boolean hard, Answer answer, List<Fact> reasons) {
    Wish {
        reasons = List.copyOf(reasons);
    }

    enum Answer {
        MET,
        /** Facts speak for and against. */
        PARTLY,
        UNMET,
        UNKNOWN
    }
}
