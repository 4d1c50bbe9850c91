package changeover.app;

import changeover.cli.Tools.FactsAnswer;
import changeover.cli.Tools.ImportedFacts;
import changeover.cli.Tools.Kind;
import changeover.cli.Tools.Refused;
import changeover.cli.Tools.RefusedFacts;
import changeover.cli.Tools.RemovedFacts;
import changeover.knowledge.Facts;
import changeover.knowledge.FactsFault;
import changeover.knowledge.FactsFile;
import changeover.knowledge.FactsKey;
import changeover.os.Answer;
import changeover.os.Disk;
import changeover.os.Host;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Takes a file of facts into the store, or empties the store. With administrator rights it is for all accounts. */
final class FactsImport {
    private final Host host;
    private final FactsStore store;
    private final FactsKey key;

    FactsImport(Host host, FactsStore store, FactsKey key) {
        this.host = host;
        this.store = store;
        this.key = key;
    }

    /** What is stored are the bytes that were judged: the file is opened once. */
    FactsAnswer take(String file, LocalDate inUse, LocalDate today) throws Refused {
        boolean tooBig = host.disk().look(file) instanceof Answer.Got<Disk.Entry> got
                && got.value().kind() == Disk.Kind.FILE
                && got.value().size() > FactsFile.LIMIT;
        if (tooBig) {
            return new RefusedFacts(new Facts.Bad(FactsFault.TOO_BIG, null, List.of()));
        }
        byte[] bytes = switch (host.disk().readPlain(file, FactsFile.LIMIT)) {
            case Answer.Got<byte[]> got -> got.value();
            case Answer.Absent<byte[]> _ -> throw new Refused(Kind.NO_FILE, file, "");
            case Answer.Failed<byte[]> failed -> throw Terminal.cannotRead(file, failed);
        };
        return switch (Facts.judge(bytes, key, inUse, today)) {
            case Facts.Bad bad -> new RefusedFacts(bad);
            case Facts.Good good -> {
                boolean forAll = host.machine().elevated();
                try {
                    store.keep(bytes, forAll);
                } catch (IOException e) {
                    throw Terminal.cannotWrite(store.file(forAll), e);
                }
                yield new ImportedFacts(good.asOf(), forAll);
            }
        };
    }

    RemovedFacts remove() throws Refused {
        boolean elevated = host.machine().elevated();
        boolean own = store.isKept(false);
        boolean ofAll = store.isKept(true);
        if (own) {
            remove(false);
        }
        if (ofAll && elevated) {
            remove(true);
        }
        if (!own && !ofAll) {
            return RemovedFacts.NOTHING;
        }
        return elevated || !ofAll ? RemovedFacts.REMOVED : own ? RemovedFacts.REMOVED_OWN : RemovedFacts.NO_RIGHTS;
    }

    private void remove(boolean ofAll) throws Refused {
        try {
            store.remove(ofAll);
        } catch (IOException e) {
            throw Terminal.cannotWrite(store.file(ofAll), e);
        }
    }
}
