package changeover.detect;

import changeover.detect.linux.DpkgPackages;
import changeover.detect.linux.RpmPackages;
import changeover.detect.linux.SystemdUnits;
import changeover.detect.windows.DefenderState;
import changeover.detect.windows.SecurityCenter;
import changeover.detect.windows.UninstallKeys;
import changeover.detect.windows.VendorKeys;
import changeover.detect.windows.WindowsServicesProbe;
import changeover.knowledge.Knowledge;
import changeover.os.Os;
import changeover.os.Registry;
import java.util.List;
import java.util.function.Predicate;

/** The probes, one line each. */
public final class Probes {
    private static final List<Probe> ALL = List.of(
            new DpkgPackages(),
            new RpmPackages(),
            new SystemdUnits(),
            new UninstallKeys(),
            new VendorKeys(),
            new WindowsServicesProbe(),
            new SecurityCenter(),
            new DefenderState(),
            new RunningProcesses(),
            new Folders());

    private Probes() {}

    /** Those of one system. */
    public static List<Probe> on(Os os) {
        return ALL.stream().filter(probe -> probe.on().contains(os)).toList();
    }

    /** The registry keys that any of them asks for. Keeps what it has seen: for one thread. */
    public static Predicate<Registry.Path> registryKeys(Knowledge knowledge) {
        var signs = Signs.of(knowledge, Os.WINDOWS.id());
        return on(Os.WINDOWS).stream()
                .map(probe -> probe.registryKeys(signs))
                .reduce(Predicate::or)
                .orElseThrow();
    }
}
