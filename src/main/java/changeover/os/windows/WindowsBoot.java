package changeover.os.windows;

import changeover.os.Answer;
import changeover.os.Because;
import changeover.os.Boot;
import changeover.os.Registry;
import changeover.os.Why;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/**
 * Which start of Windows this is. The mark is the time at which the kernel started, without later corrections of the
 * clock (Windows keeps their sum beside it), so it needs no tolerance. With fast startup the kernel is not started anew
 * by "Shut down": then the mark stays, and rightly, because pending removals were not done either.
 */
public final class WindowsBoot implements Boot {
    private static final int TIME_OF_DAY = 3;
    private static final int SIZE = 48;
    private static final int BOOT_TIME = 0;
    private static final int BOOT_TIME_BIAS = 32;
    private static final long TICKS_PER_SECOND = 10_000_000;

    private final Registry registry;

    WindowsBoot(Registry registry) {
        this.registry = registry;
    }

    @Override
    public Answer<String> mark() {
        return Asked.windows(() -> {
            try (var info = new Memory(SIZE)) {
                info.clear();
                int status = Nt.NtQuerySystemInformation(TIME_OF_DAY, info, SIZE, null);
                if (status != 0) {
                    return Answer.failed(Why.ODD, Because.of("status", Integer.toHexString(status)));
                }
                return mark(info.getLong(BOOT_TIME), info.getLong(BOOT_TIME_BIAS));
            }
        });
    }

    /** Both in ticks of 100 ns. */
    static Answer<String> mark(long bootTime, long bias) {
        long seconds = (bootTime - bias) / TICKS_PER_SECOND;
        return seconds <= 0
                ? Answer.failed(Why.ODD, Because.of("no.boot"))
                : Answer.got("windows-" + seconds);
    }

    @Override
    public Answer<Boolean> restartPending() {
        return RestartSignals.pending(registry);
    }

    private static final class Nt {
        static {
            Native.register(Nt.class, NativeLibrary.getInstance("ntdll"));
        }

        static native int NtQuerySystemInformation(int what, Pointer into, int size, Pointer returned);
    }
}
