package changeover.detect.windows;

import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Phrase;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.knowledge.Witness;
import changeover.os.Host;
import changeover.os.Os;
import changeover.os.Registry;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Names of scheduled tasks, and of folders of tasks. They may outlive their product. */
public final class ScheduledTasks implements Probe {
    private static final String ID = "scheduled-tasks";
    private static final Registry.Path PLACE = new Registry.Path(
            Registry.Hive.LOCAL_MACHINE,
            Registry.View.BITS_64,
            "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Schedule\\TaskCache\\Tree");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Os> on() {
        return Set.of(Os.WINDOWS);
    }

    @Override
    public boolean extra() {
        return true;
    }

    @Override
    public Contract contract() {
        return new Contract(
                "Names of tasks and of folders of tasks.", "No rights.", "Tasks inside of folders; what a task starts.");
    }

    @Override
    public Predicate<Registry.Path> registryKeys(Signs signs) {
        return path -> Below.holds(PLACE, path, 1);
    }

    @Override
    public Looked look(Host host, Signs signs) {
        var blind = new Blind();
        return blind.or(understand(Named.subkeys(host.registry(), PLACE, blind), signs));
    }

    static List<Evidence> understand(List<String> tasks, Signs signs) {
        var named = tasks.stream()
                .map(task -> new Named(task, PLACE.child(task).toString(), Phrase.of("task", task)))
                .toList();
        return Named.understand(ID, Witness.SCHEDULED_TASK, named, signs);
    }
}
