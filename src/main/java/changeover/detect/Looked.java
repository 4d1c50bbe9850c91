package changeover.detect;

import changeover.os.Why;
import java.util.List;

/** What came of a probe. */
public sealed interface Looked {
    /** We looked. The list may be empty: nothing there. */
    record Saw(List<Evidence> evidence) implements Looked {
        public Saw {
            evidence = List.copyOf(evidence);
        }
    }

    /** We could not look, or only at a part; what was seen before still counts. */
    record CouldNotLook(Why why, String detail, List<Evidence> seenBefore) implements Looked {
        public CouldNotLook {
            detail = detail == null ? "" : detail;
            seenBefore = List.copyOf(seenBefore);
        }

        public CouldNotLook(Why why, String detail) {
            this(why, detail, List.of());
        }
    }

    /** A probe of another system. */
    record NotMine() implements Looked {}
}
