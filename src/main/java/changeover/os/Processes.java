package changeover.os;

import java.time.Instant;
import java.util.List;

/** Running programs. */
public interface Processes {
    Answer<List<Running>> list();

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
