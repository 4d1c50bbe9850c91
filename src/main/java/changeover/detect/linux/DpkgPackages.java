package changeover.detect.linux;

import changeover.detect.Evidence;
import changeover.detect.Looked.CouldNotLook;
import changeover.detect.Looked.NotMine;
import changeover.detect.Looked.Saw;
import changeover.detect.Looked;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Because;
import changeover.os.Commands.Command;
import changeover.os.Commands.Finished;
import changeover.os.Commands.Said;
import changeover.os.Disk;
import changeover.os.Host;
import changeover.os.Os;
import changeover.os.Why;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Debian's packages, with their state: a removed package whose settings are still here is not installed. */
public final class DpkgPackages implements Probe {
    private static final String ID = "dpkg-packages";
    private static final String DATABASE = "/var/lib/dpkg/status";
    private static final String FORMAT = "${binary:Package}\\t${db:Status-Abbrev}\\t${Version}\\n";

    /** In the packs: what a removed package counts for. */
    private static final String LEFTOVER = "package-leftover";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Os> on() {
        return Set.of(Os.LINUX);
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public Contract contract() {
        return new Contract(
                "State and version of all packages, by dpkg-query.",
                "Debian, Ubuntu or a system made from them.",
                "Programs that were not installed as a package.");
    }

    @Override
    public Looked look(Host host, Signs signs) {
        Answer<Disk.Entry> database = host.disk().look(DATABASE);
        if (database instanceof Answer.Absent) {
            return new NotMine();
        }
        if (database instanceof Answer.Failed<Disk.Entry> failed) {
            return new CouldNotLook(failed.why(), failed.detail());
        }
        // all of them, not those of the packs: that costs next to nothing, and a recording then answers later packs, too
        var ask = Command.of("dpkg-query", "-W", "-f", FORMAT).timeout(Duration.ofSeconds(5));
        return dated(understand(host.commands().run(ask), signs), host.disk());
    }

    /** A package's list of files is as old as its installation. */
    private static Looked dated(Looked looked, Disk disk) {
        return looked instanceof Saw saw
                ? new Saw(saw.evidence().stream().map(evidence -> dated(evidence, disk)).toList())
                : looked;
    }

    private static Evidence dated(Evidence evidence, Disk disk) {
        String list = "/var/lib/dpkg/info/" + evidence.fact(Evidence.PACKAGE) + ".list";
        if (evidence.present() == Sign.Says.TRACE
                || !(disk.look(list) instanceof Answer.Got<Disk.Entry> got)
                || got.value().modified() == null) {
            return evidence;
        }
        var facts = new LinkedHashMap<>(evidence.facts());
        facts.put(Evidence.INSTALLED_ON, got.value().modified().atZone(ZoneOffset.UTC).toLocalDate().toString());
        return new Evidence(
                evidence.probe(), evidence.witness(), evidence.family(), evidence.where(), evidence.says(),
                evidence.reason(), evidence.present(), evidence.hypothesis(), facts);
    }

    /** One line for each package: name, state, version. What complains is not believed, but what it told still counts. */
    public static Looked understand(Said said, Signs signs) {
        return said instanceof Finished end ? understand(end, signs) : Silence.of(said, "dpkg-query");
    }

    private static Looked understand(Finished end, Signs signs) {
        var seen = new ArrayList<Evidence>();
        boolean odd = end.exit() != 0 || !end.err().isBlank();
        for (String line : end.out().split("\n")) {
            String[] field = line.split("\t", -1);
            if (field.length == 3 && field[1].strip().length() >= 2) {
                seen.addAll(evidence(field[0].strip(), field[1].strip(), field[2].strip(), signs));
            } else if (!line.isBlank()) {
                odd = true;
            }
        }
        return odd
                ? new CouldNotLook(Why.ODD, Because.of("exit", "dpkg-query", end.exit(), end.err().strip()), seen)
                : new Saw(seen);
    }

    private static List<Evidence> evidence(String name, String state, String version, Signs signs) {
        char is = state.charAt(1);
        if (is == 'n') {
            return List.of(); // known by name only
        }
        boolean removed = is == 'c';
        var facts = new LinkedHashMap<String, String>();
        facts.put(Evidence.PACKAGE, name);
        facts.put(Evidence.PACKAGE_STATE, state);
        facts.put(Evidence.VERSION, version);
        facts.put(Evidence.INSTALLER, "dpkg");
        int arch = name.indexOf(':');
        return signs.fits(Witness.PACKAGE, arch < 0 ? name : name.substring(0, arch), "").stream()
                .map(fit -> removed ? new Signs.Fit(fit.product(), fit.sign(), LEFTOVER) : fit)
                .map(fit -> fit.evidence(
                        ID, "dpkg " + name, "Status = " + state + half(is) + ", Version = " + version,
                        removed ? Sign.Says.TRACE : fit.sign().present(), facts))
                .toList();
    }

    /** An installation that did not come to its end is one, too: its files are here. In dpkg's own words. */
    private static String half(char is) {
        return switch (is) {
            case 'U' -> ", unpacked";
            case 'F' -> ", half-configured";
            case 'H' -> ", half-installed";
            default -> "";
        };
    }
}
