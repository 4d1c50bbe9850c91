package changeover.os;

import java.time.Instant;
import java.util.List;

/** Running programs. */
public interface Processes {
    Answer<List<Running>> list();

    /**
     * Programs that the system asks before it opens a file for others (Linux: fanotify). Protection works in this way. At
     * least one means "these, and perhaps others that we may not see"; {@link Answer.Absent}: this system has no such way.
     */
    default Answer<List<Running>> guards() {
        return Answer.absent();
    }

    /** Is this very process (same id and same start) still alive? Ids are reused, so the start decides. */
    boolean alive(long pid, Instant started);

    /** This very process; a journal names it, so that others can see whether somebody is still at work. */
    default Running self() {
        var me = ProcessHandle.current();
        return new Running(me.pid(), "", "", me.info().startInstant().orElse(null));
    }

    /** {@code file} is the full path when the system tells it, else empty. {@code started} may be null. */
    record Running(long pid, String name, String file, Instant started) {}
}
