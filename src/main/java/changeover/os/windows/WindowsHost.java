package changeover.os.windows;

import changeover.os.Disk;
import changeover.os.Host;
import changeover.os.RegistryRoots;
import changeover.os.real.RealCommands;
import changeover.os.real.RealHost;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** This Windows PC. */
public final class WindowsHost {
    private WindowsHost() {}

    /** The real one. Reads a few registry keys and asks where folders are; starts no program. */
    public static Host real() {
        String windows = WindowsPlaces.windows();
        var registry = new WindowsRegistry();
        return new RealHost(
                WindowsMachine.read(registry),
                disk(),
                registry,
                new RealCommands(ways(windows)),
                new WindowsServices(registry, windows),
                new WindowsProcesses(),
                new WindowsWmi(),
                new WindowsBoot(registry),
                Clock.systemUTC(),
                new WindowsSignatures(),
                new RegistryRoots(registry));
    }

    /** Its disk alone: asks nothing about the PC. */
    public static Disk disk() {
        return new WindowsDisk(WindowsPlaces.read());
    }

    /** Programs of the system's own folder only. They need little to work; the rest of the person's settings stays out. */
    private static RealCommands.Ways ways(String windows) {
        String system = windows + "\\System32";
        var environment = new HashMap<>(Map.of(
                "SystemRoot", windows, "windir", windows, "SystemDrive", windows.substring(0, 2), "PATH", system));
        for (String name : List.of("TEMP", "TMP", "USERPROFILE", "ProgramData", "ProgramFiles", "NUMBER_OF_PROCESSORS")) {
            String value = System.getenv(name);
            if (value != null) {
                environment.put(name, value);
            }
        }
        return new RealCommands.Ways(List.of(system), ".exe", environment, system, List.of());
    }
}
