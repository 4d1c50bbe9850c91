package changeover.os.windows;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import com.sun.jna.WString;

/** Certificates and signed messages. */
final class Crypt {
    static {
        Native.register(Crypt.class, NativeLibrary.getInstance("crypt32"));
    }

    private Crypt() {}

    static native boolean CryptQueryObject(
            int kind,
            WString file,
            int contents,
            int formats,
            int none,
            Pointer encoding,
            Pointer content,
            Pointer format,
            Pointer store,
            Pointer message,
            Pointer context);

    static native boolean CryptMsgGetParam(Pointer message, int what, int index, Pointer data, Pointer size);

    static native boolean CryptMsgClose(Pointer message);

    static native Pointer CertFindCertificateInStore(
            Pointer store, int encoding, int none, int how, Pointer what, Pointer before);

    static native boolean CertFreeCertificateContext(Pointer certificate);

    static native boolean CertCloseStore(Pointer store, int none);

    static native boolean CertGetCertificateChain(
            Pointer engine,
            Pointer certificate,
            Pointer time,
            Pointer store,
            Pointer wanted,
            int flags,
            Pointer none,
            Pointer chain);

    static native void CertFreeCertificateChain(Pointer chain);
}
