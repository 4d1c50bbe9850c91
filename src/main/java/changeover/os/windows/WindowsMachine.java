package changeover.os.windows;

import changeover.os.Answer;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.Registry;
import com.sun.jna.platform.win32.Advapi32;
import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.WinNT;
import com.sun.jna.ptr.IntByReference;
import java.util.List;
import java.util.Map;

/** Facts on this PC. */
final class WindowsMachine {
    private static final String VERSION = "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";
    private static final String PRODUCT = "SYSTEM\\CurrentControlSet\\Control\\ProductOptions";
    private static final String ENVIRONMENT = "SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment";
    private static final String CRYPTOGRAPHY = "SOFTWARE\\Microsoft\\Cryptography";
    private static final int TOKEN_ELEVATION = 20;

    private WindowsMachine() {}

    static Machine read(Registry registry) {
        var version = key(registry, VERSION);
        String hostName = System.getenv("COMPUTERNAME");
        String guid = key(registry, CRYPTOGRAPHY).text("MachineGuid");
        return new Machine(
                Os.WINDOWS,
                WindowsFacts.name(version),
                WindowsFacts.version(version),
                WindowsFacts.arch(key(registry, ENVIRONMENT).text("PROCESSOR_ARCHITECTURE")),
                WindowsFacts.server(version, key(registry, PRODUCT).text("ProductType")),
                elevated(),
                WindowsFacts.mark(guid.isEmpty() ? "name " + hostName : guid),
                hostName,
                System.getenv("USERNAME"));
    }

    private static Registry.Key key(Registry registry, String key) {
        var path = new Registry.Path(Registry.Hive.LOCAL_MACHINE, Registry.View.BITS_64, key);
        return registry.key(path) instanceof Answer.Got<Registry.Key>(var found)
                ? found
                : new Registry.Key(path, Map.of(), List.of());
    }

    /** By the token of this process; false when it cannot be told, because then nothing may rely on having rights. */
    private static boolean elevated() {
        var token = new WinNT.HANDLEByReference();
        try {
            if (!Advapi32.INSTANCE.OpenProcessToken(
                    Kernel32.INSTANCE.GetCurrentProcess(), WinNT.TOKEN_QUERY, token)) {
                return false;
            }
        } catch (LinkageError e) {
            return false;
        }
        try {
            var elevation = new WinNT.TOKEN_ELEVATION();
            return Advapi32.INSTANCE.GetTokenInformation(
                            token.getValue(), TOKEN_ELEVATION, elevation, elevation.size(), new IntByReference())
                    && elevation.TokenIsElevated != 0;
        } finally {
            Kernel32.INSTANCE.CloseHandle(token.getValue());
        }
    }
}
