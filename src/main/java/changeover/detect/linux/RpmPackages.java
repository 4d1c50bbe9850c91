package changeover.detect.linux;

import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Looked.CouldNotLook;
import changeover.detect.Looked.NotMine;
import changeover.detect.Looked.Saw;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Commands.Command;
import changeover.os.Commands.Finished;
import changeover.os.Commands.Said;
import changeover.os.Host;
import changeover.os.Os;
import changeover.os.Why;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** Packages of Red Hat's kind. */
public final class RpmPackages implements Probe {
    private static final String ID = "rpm-packages";
    private static final String FORMAT = "%{NAME}\\t%{VERSION}-%{RELEASE}\\t%{INSTALLTIME}\\n";
    private static final String NOT_THERE = "package \\S+ is not installed";

    /** Debian's rpm tool has an empty folder here, and a database of its own for each person. */
    private static final List<String> DATABASES = List.of("/usr/lib/sysimage/rpm", "/var/lib/rpm");

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
                "Version and date of the packages named in the packs, by rpm.",
                "Fedora, Red Hat, SUSE or a system made from them.",
                "Programs that were not installed as a package.");
    }

    @Override
    public Looked look(Host host, Signs signs) {
        boolean there = false;
        for (String folder : DATABASES) {
            Answer<List<String>> files = host.disk().list(folder);
            if (files instanceof Answer.Failed<List<String>> failed) {
                return new CouldNotLook(failed.why(), failed.detail());
            }
            there |= files instanceof Answer.Got<List<String>> got && !got.value().isEmpty();
        }
        if (!there) {
            return new NotMine();
        }
        var names = PackageNames.of(signs);
        var words = new ArrayList<>(List.of(names.isPresent() ? "-q" : "-qa", "--qf", FORMAT));
        names.ifPresent(words::addAll);
        return understand(
                host.commands().run(Command.of("rpm", words.toArray(String[]::new)).timeout(Duration.ofSeconds(5))), signs);
    }

    /** The exit code counts the names that are not installed, so it says nothing; each name has its line. */
    public static Looked understand(Said said, Signs signs) {
        return said instanceof Finished end ? understand(end, signs) : Silence.of(said, "rpm");
    }

    private static Looked understand(Finished end, Signs signs) {
        var seen = new ArrayList<Evidence>();
        String odd = end.err().lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        for (String line : end.out().split("\n")) {
            String[] field = line.split("\t", -1);
            if (field.length == 3) {
                seen.addAll(evidence(field[0].strip(), field[1].strip(), field[2].strip(), signs));
            } else if (!line.isBlank() && !line.strip().matches(NOT_THERE)) {
                odd = line;
            }
        }
        return odd.isEmpty() ? new Saw(seen) : new CouldNotLook(Why.ODD, "rpm: " + odd, seen);
    }

    private static List<Evidence> evidence(String name, String version, String seconds, Signs signs) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(Evidence.PACKAGE, name);
        facts.put(Evidence.VERSION, version);
        facts.put(Evidence.INSTALLER, "rpm");
        if (seconds.matches("\\d{1,10}")) {
            var at = Instant.ofEpochSecond(Long.parseLong(seconds));
            facts.put(Evidence.INSTALLED_ON, at.atZone(ZoneOffset.UTC).toLocalDate().toString());
        }
        return signs.fits(Witness.PACKAGE, name, "").stream()
                .map(fit -> fit.evidence(ID, "rpm " + name, "Version = " + version, facts))
                .toList();
    }
}
