package changeover.os.windows;

import com.sun.jna.platform.win32.AccCtrl;
import com.sun.jna.platform.win32.Advapi32;
import com.sun.jna.platform.win32.Advapi32Util;
import com.sun.jna.platform.win32.Kernel32;
import com.sun.jna.platform.win32.Win32Exception;
import com.sun.jna.platform.win32.WinNT;
import com.sun.jna.ptr.PointerByReference;

/** Whom files belong to, by the ids of accounts: their names are translated. */
final class Owners {
    private static final String SYSTEM = "S-1-5-18";
    private static final String ADMINISTRATORS = "S-1-5-32-544";

    private Owners() {}

    static boolean mayOwn(String owner, String ourselves) {
        return owner.equals(SYSTEM) || owner.equals(ADMINISTRATORS) || owner.equals(ourselves);
    }

    static String of(String path) {
        var owner = new PointerByReference();
        var descriptor = new PointerByReference();
        int code = Advapi32.INSTANCE.GetNamedSecurityInfo(
                path, AccCtrl.SE_OBJECT_TYPE.SE_FILE_OBJECT, WinNT.OWNER_SECURITY_INFORMATION, owner, null, null, null,
                descriptor);
        if (code != 0) {
            throw new Win32Exception(code);
        }
        try {
            return Advapi32Util.convertSidToStringSid(new WinNT.PSID(owner.getValue()));
        } finally {
            Kernel32.INSTANCE.LocalFree(descriptor.getValue());
        }
    }

    /** The account this process runs as. */
    static String ourselves() {
        var token = new WinNT.HANDLEByReference();
        if (!Advapi32.INSTANCE.OpenProcessToken(Kernel32.INSTANCE.GetCurrentProcess(), WinNT.TOKEN_QUERY, token)) {
            throw new Win32Exception(Kernel32.INSTANCE.GetLastError());
        }
        try {
            return Advapi32Util.getTokenAccount(token.getValue()).sidString;
        } finally {
            Kernel32.INSTANCE.CloseHandle(token.getValue());
        }
    }
}
