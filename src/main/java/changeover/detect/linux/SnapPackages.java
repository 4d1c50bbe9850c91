package changeover.detect.linux;

import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Looked.CouldNotLook;
import changeover.detect.Looked.NotMine;
import changeover.detect.Looked.Saw;
import changeover.detect.Phrase;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Disk;
import changeover.os.Host;
import changeover.os.Os;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Snap's programs, from its folder: one file for each installed revision. A disabled one is installed and does not run. */
public final class SnapPackages implements Probe {
    private static final String ID = "snap-packages";
    private static final String FILES = "/var/lib/snapd/snaps";
    private static final String END = ".snap";

    /** Where the revision in use is linked; the second is for systems without {@code /snap}. */
    private static final List<String> MOUNTS = List.of("/snap/", "/var/lib/snapd/snap/");

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Os> on() {
        return Set.of(Os.LINUX);
    }

    @Override
    public Contract contract() {
        return new Contract(
                "The installed revisions in Snap’s folder, and which of them are in use.",
                "Nothing. Without Snap there is nothing to look at.",
                "What a program inside of a Snap does.");
    }

    @Override
    public Looked look(Host host, Signs signs) {
        Answer<List<String>> files = host.disk().list(FILES);
        if (files instanceof Answer.Absent) {
            return new NotMine();
        }
        if (!(files instanceof Answer.Got<List<String>> got)) {
            var failed = (Answer.Failed<List<String>>) files;
            return new CouldNotLook(failed.why(), failed.detail());
        }
        var revisions = revisions(got.value());
        var off = new HashSet<String>();
        for (String name : revisions.keySet()) {
            if (!signs.fits(Witness.SNAP, name, "").isEmpty() && isOff(host.disk(), name)) {
                off.add(name);
            }
        }
        return understand(revisions, off, signs);
    }

    private static boolean isOff(Disk disk, String name) {
        for (String mount : MOUNTS) {
            if (!(disk.look(mount + name + "/current") instanceof Answer.Absent)) {
                return false; // in use, or it cannot be told
            }
        }
        return true;
    }

    /** Name and last revision, from files such as {@code name_12.snap}. */
    static Map<String, String> revisions(List<String> files) {
        var all = new LinkedHashMap<String, String>();
        for (String file : files) {
            int cut = file.lastIndexOf('_');
            if (cut > 0 && file.endsWith(END) && cut + 1 < file.length() - END.length()) {
                all.put(file.substring(0, cut), file.substring(cut + 1, file.length() - END.length()));
            }
        }
        return all;
    }

    static Looked understand(Map<String, String> revisions, Set<String> off, Signs signs) {
        var seen = new ArrayList<Evidence>();
        for (var snap : revisions.entrySet()) {
            String name = snap.getKey();
            for (Signs.Fit fit : signs.fits(Witness.SNAP, name, "")) {
                String says = Phrase.of(off.contains(name) ? "revision.off" : "revision", snap.getValue());
                var facts = Map.of(Evidence.PACKAGE, name, Evidence.INSTALLER, "snap");
                seen.add(fit.evidence(ID, "snap " + name, says, facts));
            }
        }
        return new Saw(seen);
    }
}
