package changeover.execute;

import changeover.os.Answer;
import changeover.os.Disk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where journals lie: those of changes with administrator rights in the machine's folder, the others in the person's.
 *
 * @param root one of the two
 */
record Folders(Disk disk, String root) {
    private static final Pattern ID = Pattern.compile("([0-9]{4,9})-[0-9a-f]{16}");
    private static final String ENDING = ".jsonl";

    static Folders machine(Disk disk) {
        return new Folders(disk, disk.places().machineState());
    }

    static Folders person(Disk disk) {
        return new Folders(disk, disk.places().personState());
    }

    /** True for what may be part of a file name: ids come from command lines, too. */
    static boolean isJournalId(String text) {
        return text != null && ID.matcher(text).matches();
    }

    void make() throws IOException {
        disk.makeFolder(root, true);
        disk.makeFolder(journals(), true);
    }

    private String journals() {
        return disk.places().in(root, "journals");
    }

    String journal(String id) {
        if (!isJournalId(id)) {
            throw new IllegalArgumentException("not a journal id: " + id);
        }
        return disk.places().in(journals(), id + ENDING);
    }

    /** What an uninstaller prints; each try has its own. */
    String output(String id, String action, int tryNumber) {
        return disk.places().in(journals(), id + "-" + action + "-" + tryNumber + ".out");
    }

    String lock() {
        return disk.places().in(root, "lock");
    }

    /** Where the helper says why it did not begin. */
    String refusal() {
        return disk.places().in(root, "refusal.json");
    }

    String plan(String planId) {
        return disk.places().in(root, "plan-" + planId + ".json");
    }

    /** Ids of all journals, oldest first. */
    List<String> ids() {
        if (!(disk.list(journals()) instanceof Answer.Got<List<String>> got)) {
            return List.of();
        }
        var ids = new ArrayList<String>();
        for (String name : got.value()) {
            if (name.endsWith(ENDING) && isJournalId(name.substring(0, name.length() - ENDING.length()))) {
                ids.add(name.substring(0, name.length() - ENDING.length()));
            }
        }
        ids.sort(java.util.Comparator.comparingInt(Folders::number));
        return ids;
    }

    /** The newest journal that was begun at all; a header cut short is none. */
    Optional<Stored> newest() {
        for (String id : ids().reversed()) {
            var reading = Journal.read(disk, journal(id));
            if (!(reading instanceof JournalCodec.NotBegun)) {
                return Optional.of(new Stored(this, id, reading));
            }
        }
        return Optional.empty();
    }

    Optional<Stored> of(String id) {
        if (!isJournalId(id)) {
            return Optional.empty();
        }
        var reading = Journal.read(disk, journal(id));
        return reading instanceof JournalCodec.NotBegun ? Optional.empty() : Optional.of(new Stored(this, id, reading));
    }

    /** The next id. Numbers go up, because clocks may be set back. */
    String nextId(String random) {
        var ids = ids();
        int next = ids.isEmpty() ? 1 : number(ids.getLast()) + 1;
        return "%04d-%s".formatted(next, random);
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(0, id.indexOf('-')));
    }

    /** A journal on the disk. */
    record Stored(Folders folders, String id, JournalCodec.Reading reading) {
        String path() {
            return folders.journal(id);
        }
    }
}
