package changeover.os.windows;

import changeover.os.Registry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What the registry's keys on the system itself mean. */
final class WindowsFacts {
    /** Hashed together with the machine's own id, so that the mark says nothing to anybody who knows such ids. */
    private static final String SALT = "changeover machine mark 1\n";

    private static final int FIRST_WINDOWS_11 = 22000;

    private WindowsFacts() {}

    /** Windows 11 still calls itself 10 in this value; its build number tells. */
    static String name(Registry.Key version) {
        String name = version.text("ProductName");
        boolean eleven = build(version) >= FIRST_WINDOWS_11 && version.text("InstallationType").equals("Client");
        return eleven ? name.replace("Windows 10", "Windows 11") : name;
    }

    /** E.g. "10.0.22631" or, before Windows 10, "6.1.7601". */
    static String version(Registry.Key version) {
        String major = version.text("CurrentMajorVersionNumber");
        String start = major.isEmpty()
                ? version.text("CurrentVersion")
                : major + "." + version.text("CurrentMinorVersionNumber");
        String build = version.text("CurrentBuild");
        return start.isEmpty() || build.isEmpty() ? start : start + "." + build;
    }

    /** From the product type (WinNT, ServerNT, LanmanNT), else from the installation type; null when neither tells. */
    static Boolean server(Registry.Key version, String productType) {
        return switch (productType) {
            case "WinNT" -> false;
            case "ServerNT", "LanmanNT" -> true;
            default -> switch (version.text("InstallationType")) {
                case "Client" -> false;
                case "Server", "Server Core", "Nano Server" -> true;
                default -> null;
            };
        };
    }

    /** The name of the processor family as other systems write it. */
    static String arch(String windowsName) {
        return switch (windowsName) {
            case "AMD64" -> "x86_64";
            case "ARM64" -> "aarch64";
            default -> windowsName;
        };
    }

    static String mark(String machineGuid) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((SALT + machineGuid).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int build(Registry.Key version) {
        try {
            return Integer.parseInt(version.text("CurrentBuild"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
