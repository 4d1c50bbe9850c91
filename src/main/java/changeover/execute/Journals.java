package changeover.execute;

import changeover.execute.Folders.Stored;
import changeover.os.Answer;
import changeover.os.Disk;
import changeover.os.Host;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All journals that can be read from here, the machine's and the person's, and who is at work on them. */
final class Journals {
    private final Host host;
    /** Those that this very process is carrying out. */
    private final Set<String> atWork = ConcurrentHashMap.newKeySet();

    Journals(Host host) {
        this.host = host;
    }

    void atWork(String journal) {
        atWork.add(journal);
    }

    void left(String journal) {
        atWork.remove(journal);
    }

    Optional<Stored> newest() {
        return Stream.of(Folders.machine(host.disk()), Folders.person(host.disk()))
                .flatMap(f -> f.newest().stream())
                .max(Comparator.comparing(this::age));
    }

    Optional<Stored> of(String journal) {
        return Stream.of(Folders.machine(host.disk()), Folders.person(host.disk()))
                .flatMap(f -> f.of(journal).stream())
                .findFirst();
    }

    private Instant age(Stored stored) {
        if (stored.reading() instanceof JournalCodec.Good good) {
            return good.header().at();
        }
        return host.disk().look(stored.path()) instanceof Answer.Got<Disk.Entry> got && got.value().modified() != null
                ? got.value().modified()
                : Instant.MIN;
    }

    Changes.Found found(Stored stored) {
        return switch (stored.reading()) {
            case JournalCodec.Good good -> new Changes.View(view(good), good.lines());
            case JournalCodec.NotBegun _ -> new Changes.Nothing();
            case JournalCodec.Broken broken -> new Changes.Damaged(stored.path(), broken.detail());
        };
    }

    RunView view(JournalCodec.Good good) {
        String id = good.header().journal();
        return ViewReader.view(good.header(), good.events(), (pid, started) -> {
            var self = host.processes().self();
            return pid == self.pid() && (started == null || started.equals(self.started()))
                    ? atWork.contains(id)
                    : host.processes().alive(pid, started);
        });
    }
}
