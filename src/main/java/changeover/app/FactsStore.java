package changeover.app;

import changeover.knowledge.BadKnowledge;
import changeover.knowledge.Facts;
import changeover.knowledge.FactsFile;
import changeover.knowledge.FactsKey;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.knowledge.Origin;
import changeover.os.Answer;
import changeover.os.Disk;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The imported facts of this machine: one signed file in the machine's folder (for all accounts) and one in the
 * person's. Each is verified at each start, from the very bytes that are then used; the newest facts win, and those of
 * the program win a tie.
 *
 * <p>Decision record. <i>Context:</i> the helper has administrator rights, and a person can write her own folder.
 * <i>Choice:</i> helper and window ask this class; the helper looks into the folder of whoever asked, too, and believes
 * nothing but the signature. A file that was not signed with the pinned key is as if it were not there. <i>Strongest
 * counter-argument:</i> verifying is code that meets a hostile file with administrator rights; the program's own packs
 * alone would need none. But then a plan that rests on imported facts could never be carried out, and the form of the
 * file is one line that is matched whole before anything else is read. <i>How we will notice it was wrong:</i> a fault
 * in reading the first line or in the JDK's Ed25519.
 *
 * <p>Imported packs are loaded whole at once: a program that was updated since may be stricter, and must see it before
 * a person is in the middle of her way.
 */
final class FactsStore {
    static final String FILE = "facts.signed";

    private final Disk disk;
    private final Supplier<FactsKey> key;
    private final Supplier<Knowledge> bundled;
    private volatile Map<String, String> imported;
    private volatile boolean ignores;
    private volatile boolean settled;

    /** {@code bundled}: the packs of this program, in English. */
    FactsStore(Disk disk, Supplier<FactsKey> key, Supplier<Knowledge> bundled) {
        this.disk = disk;
        this.key = key;
        this.bundled = bundled;
    }

    /** For this account: of the machine, or its own. Throws {@link BadKnowledge} when the program is damaged. */
    Knowledge open() {
        return open(disk.places().personState());
    }

    /**
     * The facts that {@link #open()} gave, in a reader's language; in English where the program has become stricter with
     * translations since they were imported.
     */
    Knowledge in(Locale locale, Knowledge opened) {
        var packs = imported;
        if (!opened.origin().imported() || packs == null) {
            return KnowledgeLoader.open(locale).from(opened.origin());
        }
        try {
            return KnowledgeLoader.load(packs, locale).from(opened.origin());
        } catch (BadKnowledge _) {
            return opened;
        }
    }

    /** For the account that has this folder; null: only those of the machine. */
    Knowledge open(String folder) {
        var folders = new LinkedHashSet<>(List.of(disk.places().machineState()));
        if (folder != null) {
            folders.add(folder);
        }
        var best = bundled.get();
        Map<String, String> packs = null;
        boolean ignored = false;
        for (String one : folders) {
            switch (stored(one)) {
                case None _ -> {}
                case Unusable _ -> ignored = true;
                case Usable usable -> {
                    // else the program was updated: what it brings is as new
                    if (usable.knowledge().asOf().isAfter(best.asOf())) {
                        best = usable.knowledge();
                        packs = usable.packs();
                    }
                }
            }
        }
        ignores = ignored;
        imported = packs;
        return packs != null || ignored ? best.from(new Origin(packs != null, ignored)) : best;
    }

    /** How many texts of the facts in use are said in each language but English. */
    Map<String, Integer> translated() {
        var packs = imported;
        return packs == null ? KnowledgeLoader.translated() : KnowledgeLoader.translated(packs);
    }

    /** True when a stored file was found that is not used, and nothing was done about it since. */
    boolean ignores() {
        return ignores && !settled;
    }

    private sealed interface Stored {}

    private record None() implements Stored {}

    private record Unusable() implements Stored {}

    private record Usable(Knowledge knowledge, Map<String, String> packs) implements Stored {}

    private Stored stored(String folder) {
        return switch (disk.readPlain(file(folder), FactsFile.LIMIT)) {
            case Answer.Absent<byte[]> _ -> new None();
            case Answer.Failed<byte[]> _ -> new Unusable();
            case Answer.Got<byte[]> got -> usable(got.value());
        };
    }

    private Stored usable(byte[] bytes) {
        try {
            return Facts.verify(bytes, key.get()) instanceof Facts.Good good
                    ? new Usable(KnowledgeLoader.load(good.texts()), good.texts())
                    : new Unusable();
        } catch (BadKnowledge | IllegalArgumentException _) {
            return new Unusable();
        }
    }

    /** For all accounts when {@code forAll}, else for this one. */
    void keep(byte[] file, boolean forAll) throws IOException {
        String folder = folder(forAll);
        disk.makeFolder(folder, true);
        disk.write(file(folder), file);
        settled = true;
    }

    boolean isKept(boolean forAll) {
        return !(disk.look(file(forAll)) instanceof Answer.Absent<Disk.Entry>);
    }

    void remove(boolean forAll) throws IOException {
        disk.delete(file(forAll));
        settled = true;
    }

    /** Where they are kept. */
    String file(boolean forAll) {
        return file(folder(forAll));
    }

    private String folder(boolean forAll) {
        return forAll ? disk.places().machineState() : disk.places().personState();
    }

    private String file(String folder) {
        return disk.places().in(folder, FILE);
    }
}
