package changeover.os.windows;

import changeover.os.real.RealDisk;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import com.sun.jna.platform.win32.Win32Exception;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files of this PC. The machine's own folder is made in one step with its rights: administrators and the system may do
 * all, everybody else may read, and nothing is inherited from above, where people may put files.
 */
final class WindowsDisk extends RealDisk {
    private static final String ADMINISTRATORS_WRITE = "O:BAD:P(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)(A;OICI;0x1200a9;;;BU)";
    private static final int SDDL_REVISION = 1;
    /** SECURITY_ATTRIBUTES: length, pointer, flag, with the gaps of a 64-bit process. */
    private static final int ATTRIBUTES = 24;

    private final Path machine;

    WindowsDisk(Places places) {
        super(places);
        machine = Path.of(places.machineState());
    }

    /**
     * Anybody may make a folder of our name in the place of all programs before we come. One that belongs to another
     * account than the system, the administrators or ourselves is never used.
     */
    @Override
    public void makeFolder(String path, boolean forOwnerOnly) throws IOException {
        if (forOwnerOnly && Path.of(path).startsWith(machine) && Files.exists(Path.of(path))) {
            checkOwner(path);
        }
        super.makeFolder(path, forOwnerOnly);
    }

    private static void checkOwner(String path) throws IOException {
        try {
            String owner = Owners.of(path);
            if (!Owners.mayOwn(owner, Owners.ourselves())) {
                throw new IOException(path + ": belongs to somebody else (" + owner + ")");
            }
        } catch (Win32Exception | LinkageError e) {
            throw new IOException(path + ": its owner cannot be told", e);
        }
    }

    @Override
    protected void makeOwnersFolder(Path folder) throws IOException {
        if (!folder.startsWith(machine)) {
            Files.createDirectory(folder); // a person's profile is hers already
            return;
        }
        try (var cells = new Memory(Native.POINTER_SIZE + ATTRIBUTES)) {
            cells.clear();
            if (!Rights.ConvertStringSecurityDescriptorToSecurityDescriptorW(
                    new WString(ADMINISTRATORS_WRITE), SDDL_REVISION, cells, null)) {
                throw new IOException(folder + ": its rights cannot be made, Windows error " + Native.getLastError());
            }
            Pointer descriptor = cells.getPointer(0);
            try {
                Pointer attributes = cells.share(Native.POINTER_SIZE);
                attributes.setInt(0, ATTRIBUTES);
                attributes.setPointer(8, descriptor);
                if (!Folders.CreateDirectoryW(new WString(folder.toString()), attributes)) {
                    throw new IOException(folder + ": cannot be made, Windows error " + Native.getLastError());
                }
            } finally {
                Folders.LocalFree(descriptor);
            }
        } catch (LinkageError e) {
            throw new IOException(folder + ": cannot be made without the native library", e);
        }
    }

    private static final class Rights {
        static {
            Native.register(Rights.class, NativeLibrary.getInstance("advapi32"));
        }

        static native boolean ConvertStringSecurityDescriptorToSecurityDescriptorW(
                WString text, int revision, Pointer descriptor, Pointer size);
    }

    private static final class Folders {
        static {
            Native.register(Folders.class, NativeLibrary.getInstance("kernel32"));
        }

        static native boolean CreateDirectoryW(WString path, Pointer attributes);

        static native Pointer LocalFree(Pointer memory);
    }
}
