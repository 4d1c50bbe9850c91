package changeover.os.linux;

import changeover.os.Answer;
import changeover.os.Disk;
import changeover.os.Machine;
import changeover.os.Os;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** What a Linux machine tells about itself in its small files. */
final class LinuxMachine {
    /** Fixed for ever: plans and journals are recognised by the mark. */
    private static final String SALT = "changeover/machine-mark/1\n";

    private static final int LIMIT = 64 << 10;

    private final Disk disk;

    LinuxMachine(Disk disk) {
        this.disk = disk;
    }

    Machine read(String arch, String user) {
        Map<String, String> release = release();
        String host = text("/proc/sys/kernel/hostname").strip();
        return new Machine(
                Os.LINUX,
                release.getOrDefault("NAME", "Linux"),
                release.getOrDefault("VERSION_ID", ""),
                arch.equals("amd64") ? "x86_64" : arch,
                server(release),
                elevated(text("/proc/self/status")),
                mark(host),
                host.isEmpty() ? null : host,
                user);
    }

    private String text(String path) {
        return disk.read(path, LIMIT) instanceof Answer.Got<String> got ? got.value() : "";
    }

    private Map<String, String> release() {
        String own = text("/etc/os-release");
        return assignments(own.isBlank() ? text("/usr/lib/os-release") : own);
    }

    /** {@code NAME="Debian GNU/Linux"} and the like, one per line. */
    static Map<String, String> assignments(String text) {
        var values = new HashMap<String, String>();
        for (String line : text.split("\n")) {
            int at = line.indexOf('=');
            if (at > 0 && !line.startsWith("#")) {
                String value = line.substring(at + 1).strip();
                boolean quoted = value.length() > 1
                        && (value.startsWith("\"") && value.endsWith("\"")
                                || value.startsWith("'") && value.endsWith("'"));
                values.put(line.substring(0, at).strip(), quoted ? value.substring(1, value.length() - 1) : value);
            }
        }
        return values;
    }

    /** Said outright by the release, or told by a desktop to log in to. All else stays unknown. */
    private Boolean server(Map<String, String> release) {
        String variant = release.getOrDefault("VARIANT_ID", "");
        if (variant.equals("server")) {
            return true;
        }
        boolean desktop = List.of("/usr/share/xsessions", "/usr/share/wayland-sessions").stream()
                .anyMatch(folder -> disk.list(folder) instanceof Answer.Got<List<String>> got
                        && got.value().stream().anyMatch(name -> name.endsWith(".desktop")));
        return desktop || variant.equals("workstation") || variant.equals("desktop") ? Boolean.FALSE : null;
    }

    /** The second number of the line is the id whose rights count. */
    static boolean elevated(String status) {
        return status.lines()
                .filter(line -> line.startsWith("Uid:"))
                .map(line -> line.split("\\s+"))
                .anyMatch(ids -> ids.length > 2 && ids[2].equals("0"));
    }

    /**
     * The machine's own id is the same for everybody who asks, with and without rights. Where it is missing (some
     * containers), the addresses of its network cards and its name must do.
     */
    private String mark(String host) {
        for (String file : List.of("/etc/machine-id", "/var/lib/dbus/machine-id")) {
            String id = text(file).strip();
            if (id.matches("[0-9a-f]{32}")) {
                return hash("id " + id);
            }
        }
        var cards = new StringBuilder();
        if (disk.list("/sys/class/net") instanceof Answer.Got<List<String>> got) {
            for (String card : got.value()) {
                // only real cards: those of containers and tunnels change
                if (disk.look("/sys/class/net/" + card + "/device") instanceof Answer.Got<Disk.Entry>) {
                    cards.append(text("/sys/class/net/" + card + "/address"));
                }
            }
        }
        return hash("cards " + cards + "name " + host);
    }

    private static String hash(String what) {
        try {
            byte[] bytes = (SALT + what).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
