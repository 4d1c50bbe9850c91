package changeover.os.windows;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/**
 * The functions of advapi32 that are called thousands of times, mapped directly and with plain pointers: JNA then copies
 * nothing. Only touched on Windows; the library is one of the system's known ones.
 */
final class Advapi {
    static {
        Native.register(Advapi.class, NativeLibrary.getInstance("advapi32"));
    }

    private Advapi() {}

    static native int RegOpenKeyExW(Pointer key, Pointer name, int options, int access, Pointer opened);

    static native int RegCloseKey(Pointer key);

    static native int RegEnumKeyExW(
            Pointer key, int index, Pointer name, Pointer length, Pointer none, Pointer type, Pointer size, Pointer time);

    static native int RegEnumValueW(
            Pointer key, int index, Pointer name, Pointer length, Pointer none, Pointer type, Pointer data, Pointer size);

    static native int RegQueryValueExW(
            Pointer key, Pointer name, Pointer none, Pointer type, Pointer data, Pointer size);

    static native int RegQueryInfoKeyW(
            Pointer key,
            Pointer type,
            Pointer typeSize,
            Pointer none,
            Pointer subkeys,
            Pointer longestSubkey,
            Pointer longestType,
            Pointer values,
            Pointer longestValueName,
            Pointer longestValue,
            Pointer security,
            Pointer time);

    static native Pointer OpenSCManagerW(Pointer machine, Pointer database, int access);

    static native boolean EnumServicesStatusExW(
            Pointer manager,
            int level,
            int type,
            int state,
            Pointer buffer,
            int size,
            Pointer needed,
            Pointer count,
            Pointer resume,
            Pointer group);

    static native boolean CloseServiceHandle(Pointer handle);
}
