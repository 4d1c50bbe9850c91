package changeover.os.windows;

import changeover.os.Disk;
import com.sun.jna.platform.win32.Guid.GUID;
import com.sun.jna.platform.win32.KnownFolders;
import com.sun.jna.platform.win32.Shell32Util;
import com.sun.jna.platform.win32.Win32Exception;

/**
 * Folders as Windows itself knows them. Never from the environment: a person can set that for her own processes, and an
 * elevated helper must not be led to another folder by it.
 */
final class WindowsPlaces {
    private static final String NAME = "\\Changeover";

    private WindowsPlaces() {}

    static Disk.Places read() {
        String person = folder(KnownFolders.FOLDERID_LocalAppData);
        String documents;
        try {
            documents = folder(KnownFolders.FOLDERID_Documents);
        } catch (Win32Exception e) {
            documents = person; // accounts of the system have no documents
        }
        return new Disk.Places(folder(KnownFolders.FOLDERID_ProgramData) + NAME, person + NAME, documents, "\\");
    }

    /** E.g. C:\Windows. */
    static String windows() {
        return folder(KnownFolders.FOLDERID_Windows);
    }

    private static String folder(GUID id) {
        return Shell32Util.getKnownFolderPath(id);
    }
}
