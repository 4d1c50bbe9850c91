package changeover.os;

import changeover.os.linux.LinuxElevation;
import changeover.os.linux.LinuxHost;
import changeover.os.mac.MacHost;
import changeover.os.real.Nothing;
import changeover.os.windows.WindowsElevation;
import changeover.os.windows.WindowsHost;
import java.nio.file.Path;
import java.util.Locale;

/** Opens the door of the system we run on. */
public final class Hosts {
    private Hosts() {}

    /** The system this program runs on. */
    public static Os os() {
        return os(System.getProperty("os.name", ""));
    }

    static Os os(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return Os.WINDOWS;
        }
        if (lower.equals("linux")) {
            return Os.LINUX;
        }
        return lower.startsWith("mac") || lower.contains("darwin") ? Os.MAC : Os.OTHER;
    }

    /**
     * This machine.
     *
     * @throws UnsupportedOperationException on a system this program has no door for
     */
    public static Host real() {
        return switch (os()) {
            case LINUX -> LinuxHost.real();
            case MAC -> MacHost.real();
            case WINDOWS -> Windows.host();
            case OTHER -> throw new UnsupportedOperationException(System.getProperty("os.name", "unknown system"));
        };
    }

    /** Only the disk of {@link #real()}: for a start that asks nothing else. Throws as that does. */
    public static Disk disk() {
        return switch (os()) {
            case LINUX -> LinuxHost.disk();
            case MAC -> MacHost.disk();
            case WINDOWS -> Windows.disk();
            case OTHER -> throw new UnsupportedOperationException(System.getProperty("os.name", "unknown system"));
        };
    }

    /** How the helper gets administrator rights here. {@code machine}: the one {@link #real()} told. */
    public static Elevation elevation(Machine machine) {
        return switch (os()) {
            case LINUX -> LinuxElevation.real(machine.elevated());
            case WINDOWS -> Windows.elevation();
            case MAC, OTHER -> Nothing.ELEVATION;
        };
    }

    /** A class of its own, so that elsewhere nothing of Windows (and of JNA) is ever loaded, not even by the verifier. */
    private static final class Windows {
        static Host host() {
            return WindowsHost.real();
        }

        static Disk disk() {
            return WindowsHost.disk();
        }

        /** The program's folder is the one that holds our runtime. */
        static Elevation elevation() {
            return new WindowsElevation(Path.of(System.getProperty("java.home")).getParent().toString());
        }
    }
}
