package changeover.os.mac;

import changeover.os.Disk;
import changeover.os.Host;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.real.Nothing;
import changeover.os.real.ProcessList;
import changeover.os.real.RealCommands;
import changeover.os.real.RealDisk;
import changeover.os.real.RealHost;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import oshi.SystemInfo;

/** This Mac, as far as it can be asked. */
public final class MacHost {
    private static final List<String> TOOLS = List.of("/usr/sbin", "/usr/bin", "/sbin", "/bin");

    private MacHost() {}

    /** Its disk alone: asks nothing about the machine. */
    public static RealDisk disk() {
        String home = System.getProperty("user.home", "/");
        return new RealDisk(new Disk.Places(
                "/Library/Application Support/Changeover",
                home + "/Library/Application Support/Changeover",
                home + "/Documents",
                "/"));
    }

    /** The real one. */
    public static Host real() {
        String home = System.getProperty("user.home", "/");
        var environment = Map.of("PATH", String.join(":", TOOLS), "LC_ALL", "C", "HOME", home);
        return new RealHost(
                machine(),
                disk(),
                Nothing.REGISTRY,
                new RealCommands(new RealCommands.Ways(TOOLS, "", environment, "/", List.of())),
                Nothing.SERVICES,
                new ProcessList(),
                Nothing.WMI,
                Nothing.BOOT,
                Clock.systemUTC());
    }

    private static Machine machine() {
        var info = new SystemInfo();
        var system = info.getOperatingSystem();
        return new Machine(
                Os.MAC,
                system.getFamily(),
                system.getVersionInfo().getVersion(),
                System.getProperty("os.arch", "").equals("amd64") ? "x86_64" : System.getProperty("os.arch", ""),
                null,
                system.isElevated(),
                mark(info.getHardware().getComputerSystem().getHardwareUUID()),
                system.getNetworkParams().getHostName(),
                System.getProperty("user.name"));
    }

    private static String mark(String id) {
        try {
            byte[] bytes = ("changeover/machine-mark/1\nmac " + id).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
