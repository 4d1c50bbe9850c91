package changeover.detect.windows;

import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Phrase;
import changeover.os.Why;
import java.util.ArrayList;
import java.util.List;

/** Collects the places that one probe could not look at. */
final class Blind {
    private static final int NAMED = 5;

    private final List<String> details = new ArrayList<>();
    private Why first;

    void add(Why why, String detail) {
        first = first == null ? why : first;
        details.add(detail);
    }

    /** What was seen; as a partial look when one place was refused. */
    Looked or(List<Evidence> seen) {
        if (first == null) {
            return new Looked.Saw(seen);
        }
        String more = details.size() > NAMED ? ", " + Phrase.of("more", details.size() - NAMED) : "";
        return new Looked.CouldNotLook(
                first, String.join(", ", details.subList(0, Math.min(NAMED, details.size()))) + more, seen);
    }
}
