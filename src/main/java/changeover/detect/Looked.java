package changeover.detect;

import changeover.os.Why;
import java.util.List;
import java.util.Set;

/** What came of a probe. */
public sealed interface Looked {
    /** We looked. The lists may be empty: nothing there. */
    record Saw(List<Evidence> evidence, Set<Management> management) implements Looked {
        public Saw {
            evidence = List.copyOf(evidence);
            management = Set.copyOf(management);
        }

        public Saw(List<Evidence> evidence) {
            this(evidence, Set.of());
        }
    }

    /** We could not look, or only at a part; what was seen before still counts. */
    record CouldNotLook(Why why, String detail, List<Evidence> seenBefore, Set<Management> management)
            implements Looked {
        public CouldNotLook {
            detail = detail == null ? "" : detail;
            seenBefore = List.copyOf(seenBefore);
            management = Set.copyOf(management);
        }

        public CouldNotLook(Why why, String detail, List<Evidence> seenBefore) {
            this(why, detail, seenBefore, Set.of());
        }

        public CouldNotLook(Why why, String detail) {
            this(why, detail, List.of());
        }
    }

    /** A probe of another system. */
    record NotMine() implements Looked {}
}
