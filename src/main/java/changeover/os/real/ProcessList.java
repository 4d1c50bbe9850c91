package changeover.os.real;

import changeover.os.Answer;
import changeover.os.Processes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Processes as Java tells them. A system whose own list says more extends this. */
public class ProcessList implements Processes {
    /** The start is worked out from clock and ticks, so two looks at one process may differ by a little. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    @Override
    public Answer<List<Running>> list() {
        return Answer.got(ProcessHandle.allProcesses().map(ProcessList::running).toList());
    }

    private static Running running(ProcessHandle process) {
        var info = process.info();
        String file = info.command().orElse("");
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return new Running(process.pid(), name, file, info.startInstant().orElse(null));
    }

    @Override
    public boolean alive(long pid, Instant started) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .map(process -> same(started, process.info().startInstant().orElse(null)))
                .orElse(false);
    }

    /** A process that got a used id has always started later. When either start is unknown, we must take it as alive. */
    protected static boolean same(Instant then, Instant now) {
        return then == null || now == null || !now.isAfter(then.plus(TOLERANCE));
    }
}
