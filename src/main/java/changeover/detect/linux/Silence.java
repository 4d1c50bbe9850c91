package changeover.detect.linux;

import changeover.detect.Looked.CouldNotLook;
import changeover.os.Commands.NotStarted;
import changeover.os.Commands.Said;
import changeover.os.Why;

/** What it means when a tool gave no answer. */
final class Silence {
    private Silence() {}

    static CouldNotLook of(Said said, String tool) {
        return said instanceof NotStarted not
                ? new CouldNotLook(not.why(), not.detail())
                : new CouldNotLook(Why.TIMED_OUT, tool);
    }
}
