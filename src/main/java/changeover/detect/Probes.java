package changeover.detect;

import changeover.detect.linux.DpkgPackages;
import changeover.detect.linux.FileGuards;
import changeover.detect.linux.FlatpakApps;
import changeover.detect.linux.KernelModules;
import changeover.detect.linux.RpmPackages;
import changeover.detect.linux.SnapPackages;
import changeover.detect.linux.SystemdUnits;
import changeover.detect.mac.LaunchItems;
import changeover.detect.mac.MacPrograms;
import changeover.detect.mac.Receipts;
import changeover.detect.mac.SystemExtensions;
import changeover.detect.windows.BrowserExtensions;
import changeover.detect.windows.DefenderState;
import changeover.detect.windows.InstallerProducts;
import changeover.detect.windows.ListedPrograms;
import changeover.detect.windows.ManagedPc;
import changeover.detect.windows.NetworkComponents;
import changeover.detect.windows.OtherAccounts;
import changeover.detect.windows.RootCertificates;
import changeover.detect.windows.ScheduledTasks;
import changeover.detect.windows.SecurityCenter;
import changeover.detect.windows.Signers;
import changeover.detect.windows.StorePackages;
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
            new FlatpakApps(),
            new SnapPackages(),
            new SystemdUnits(),
            new KernelModules(),
            new FileGuards(),
            new MacPrograms(),
            new SystemExtensions(),
            new LaunchItems(),
            new Receipts(),
            new UninstallKeys(),
            new ListedPrograms(),
            new OtherAccounts(),
            new InstallerProducts(),
            new VendorKeys(),
            new WindowsServicesProbe(),
            new SecurityCenter(),
            new StorePackages(),
            new BrowserExtensions(),
            new ScheduledTasks(),
            new NetworkComponents(),
            new RootCertificates(),
            new ManagedPc(),
            new Signers(),
            new DefenderState(),
            new RunningProcesses(),
            new Folders());

    private Probes() {}

    /** Those of one system. */
    public static List<Probe> on(Os os) {
        return ALL.stream().filter(probe -> probe.on().contains(os)).toList();
    }

    /** See {@link Probe#extra()}; false for a probe that is not known here. */
    static boolean extra(String id) {
        return ALL.stream().anyMatch(probe -> probe.id().equals(id) && probe.extra());
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
