package changeover.os.linux;

import changeover.os.Host;
import changeover.os.real.Nothing;
import changeover.os.real.RealCommands;
import changeover.os.real.RealDisk;
import changeover.os.real.RealHost;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** This Linux machine. */
public final class LinuxHost {
    /** Only these folders hold the tools we start; nothing of the person's own PATH. */
    static final List<String> TOOLS = List.of("/usr/sbin", "/usr/bin", "/sbin", "/bin");

    private LinuxHost() {}

    /** The real one. Reads a few small files, starts no program. */
    public static Host real() {
        String home = home(System.getProperty("user.home", ""));
        var ownDisk = disk(home);
        var commands = new RealCommands(new RealCommands.Ways(
                TOOLS,
                "",
                Map.of("PATH", String.join(":", TOOLS), "LC_ALL", "C", "HOME", home),
                "/",
                List.of("setsid", "--wait")));
        return new RealHost(
                new LinuxMachine(ownDisk).read(System.getProperty("os.arch", ""), System.getProperty("user.name")),
                ownDisk,
                Nothing.REGISTRY,
                commands,
                new LinuxServices(ownDisk, commands),
                new LinuxProcesses(),
                Nothing.WMI,
                new LinuxBoot(ownDisk),
                Clock.systemUTC());
    }

    /** Its disk alone: asks nothing about the machine. */
    public static RealDisk disk() {
        return disk(home(System.getProperty("user.home", "")));
    }

    private static RealDisk disk(String home) {
        // a disk for reading alone: where our own files go is only known after reading where documents are
        var disk = new RealDisk(LinuxPlaces.of(home, System.getenv("XDG_STATE_HOME"), ""));
        String folders = LinuxPlaces.userFolders(disk, home, System.getenv("XDG_CONFIG_HOME"));
        return new RealDisk(LinuxPlaces.of(home, System.getenv("XDG_STATE_HOME"), folders));
    }

    private static String home(String told) {
        return told.startsWith("/") ? Path.of(told).normalize().toString() : "/";
    }
}
