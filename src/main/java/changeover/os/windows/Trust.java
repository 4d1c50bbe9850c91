package changeover.os.windows;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/** What Windows thinks of a file's signature. */
final class Trust {
    static {
        Native.register(Trust.class, NativeLibrary.getInstance("wintrust"));
    }

    private Trust() {}

    static native int WinVerifyTrust(Pointer window, Pointer action, Pointer data);
}
