package changeover.os.linux;

import changeover.os.Answer;
import changeover.os.Boot;
import changeover.os.Disk;
import changeover.os.Why;

/** The kernel draws a new id at each start; Debian's packages leave a file when they want a restart. */
final class LinuxBoot implements Boot {
    private static final String ID = "/proc/sys/kernel/random/boot_id";

    private final Disk disk;

    LinuxBoot(Disk disk) {
        this.disk = disk;
    }

    @Override
    public Answer<String> mark() {
        return switch (disk.read(ID, 1024)) {
            case Answer.Got<String> got when !got.value().isBlank() -> Answer.got(got.value().strip());
            case Answer.Failed<String> failed -> failed;
            default -> Answer.failed(Why.MISSING, ID);
        };
    }

    @Override
    public Answer<Boolean> restartPending() {
        return switch (disk.look("/run/reboot-required")) {
            case Answer.Got<Disk.Entry> _ -> Answer.got(true);
            case Answer.Absent<Disk.Entry> _ -> Answer.got(false);
            case Answer.Failed<Disk.Entry> failed -> Answer.failed(failed.why(), failed.detail());
        };
    }
}
