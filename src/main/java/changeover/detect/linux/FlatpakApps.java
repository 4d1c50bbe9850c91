package changeover.detect.linux;

import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Looked.CouldNotLook;
import changeover.detect.Looked.NotMine;
import changeover.detect.Looked.Saw;
import changeover.detect.Phrase;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Disk;
import changeover.os.Host;
import changeover.os.Os;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Flatpak's programs, from its folder: that is as exact as its tool, and starts no process. */
public final class FlatpakApps implements Probe {
    private static final String ID = "flatpak-apps";
    private static final String PLACE = "/var/lib/flatpak/app";

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
                "Flatpak’s folder of programs, and which of them have a version in use.",
                "Nothing. Without Flatpak there is nothing to look at.",
                "Programs that one person installed for herself.");
    }

    @Override
    public Looked look(Host host, Signs signs) {
        Answer<List<String>> apps = host.disk().list(PLACE);
        if (apps instanceof Answer.Absent) {
            return new NotMine();
        }
        if (!(apps instanceof Answer.Got<List<String>> got)) {
            var failed = (Answer.Failed<List<String>>) apps;
            return new CouldNotLook(failed.why(), failed.detail());
        }
        var inUse = new HashSet<String>();
        for (String app : got.value()) {
            if (!signs.fits(Witness.FLATPAK, app, "").isEmpty() && !isAbsent(host.disk(), PLACE + "/" + app + "/current")) {
                inUse.add(app);
            }
        }
        return understand(got.value(), inUse, signs);
    }

    /** When that cannot be told, it may well be in use. */
    private static boolean isAbsent(Disk disk, String link) {
        return disk.look(link) instanceof Answer.Absent;
    }

    /** A program of which no version is in use was removed; its folder stayed. */
    static Looked understand(List<String> apps, Set<String> inUse, Signs signs) {
        var seen = new ArrayList<Evidence>();
        for (String app : apps) {
            for (Signs.Fit fit : signs.fits(Witness.FLATPAK, app, "")) {
                boolean used = inUse.contains(app);
                var facts = Map.of(Evidence.PACKAGE, app, Evidence.INSTALLER, "flatpak", Evidence.FILE, PLACE + "/" + app);
                seen.add(fit.evidence(
                        ID, "flatpak " + app, Phrase.of(used ? "in.use" : "not.in.use"),
                        used ? fit.sign().present() : Sign.Says.TRACE, facts));
            }
        }
        return new Saw(seen);
    }
}
