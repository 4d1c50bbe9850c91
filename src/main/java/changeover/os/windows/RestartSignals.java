package changeover.os.windows;

import changeover.os.Answer;
import changeover.os.Registry;
import java.util.List;

/** What in the registry says that Windows waits for a restart. Read only. */
final class RestartSignals {
    private static final List<String> KEYS = List.of(
            "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\RebootPending",
            "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired");
    private static final String SESSION_MANAGER = "SYSTEM\\CurrentControlSet\\Control\\Session Manager";
    private static final List<String> RENAMES = List.of("PendingFileRenameOperations", "PendingFileRenameOperations2");

    private RestartSignals() {}

    /** True when one signal is there; unknown when none is and one place could not be read. */
    static Answer<Boolean> pending(Registry registry) {
        Answer<Boolean> unknown = null;
        for (String key : KEYS) {
            switch (registry.key(machine(key))) {
                case Answer.Got<Registry.Key> _ -> {
                    return Answer.got(true);
                }
                case Answer.Absent<Registry.Key> _ -> {}
                case Answer.Failed<Registry.Key> failed -> unknown = Answer.failed(failed.why(), failed.detail());
            }
        }
        switch (registry.key(machine(SESSION_MANAGER))) {
            case Answer.Got<Registry.Key> got -> {
                if (RENAMES.stream().anyMatch(name -> !got.value().text(name).isBlank())) {
                    return Answer.got(true);
                }
            }
            case Answer.Absent<Registry.Key> _ -> {}
            case Answer.Failed<Registry.Key> failed -> unknown = Answer.failed(failed.why(), failed.detail());
        }
        return unknown == null ? Answer.got(false) : unknown;
    }

    private static Registry.Path machine(String key) {
        return new Registry.Path(Registry.Hive.LOCAL_MACHINE, Registry.View.BITS_64, key);
    }
}
