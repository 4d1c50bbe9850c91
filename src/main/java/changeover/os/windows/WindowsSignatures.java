package changeover.os.windows;

import changeover.os.Answer;
import changeover.os.CertificateName;
import changeover.os.Signatures;
import changeover.os.Why;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.WString;
import java.util.Optional;

/**
 * Signatures inside of program files, as Windows itself judges them, without asking the network: no revocation, and only
 * what is stored. Signatures in catalogs, which parts of Windows have, are not looked for.
 *
 * <p>Trust is asked for twice: the first answer is about the file, the second about whether a trusted root stands at the
 * end of the chain. The first one alone is not enough everywhere.
 */
final class WindowsSignatures implements Signatures {
    /** WINTRUST_ACTION_GENERIC_VERIFY_V2. */
    private static final byte[] GENERIC_VERIFY = {
        0x6B, (byte) 0xC5, (byte) 0xAA, 0x00, 0x44, (byte) 0xCD, (byte) 0xD0, 0x11,
        (byte) 0x8C, (byte) 0xC2, 0x00, (byte) 0xC0, 0x4F, (byte) 0xC2, (byte) 0x95, (byte) 0xEE
    };
    private static final int NO_WINDOW = 2;
    private static final int A_FILE = 1;
    private static final int VERIFY = 1;
    private static final int CLOSE = 2;
    private static final int NO_REVOCATION_AND_NO_NETWORK = 0x10 | 0x1000;
    private static final int ENCODING = 0x10001;
    private static final int EMBEDDED = 1 << 10;
    private static final int BINARY = 1 << 1;
    private static final int SIGNER_CERTIFICATE = 7;
    private static final int BY_SIGNER = 11 << 16;
    private static final int ONLY_STORED = 0x4 | 0x100;
    /** Revoked, bad signature, unknown root, in a circle, no root at all, distrusted. Its time is judged with the file. */
    private static final int NOT_TRUSTED = 0x4 | 0x8 | 0x20 | 0x80 | 0x10000 | 0x4000000;

    private record Signer(CertificateName name, boolean trusted) {}

    @Override
    public Answer<Signature> of(String file) {
        return Asked.windows(() -> {
            int code = verify(file);
            var state = state(code);
            if (state.isEmpty()) {
                return refused(code, file);
            }
            if (state.get() == State.UNSIGNED) {
                return Answer.got(new Signature(State.UNSIGNED, "", ""));
            }
            var signer = signer(file);
            if (signer.isEmpty()) {
                return Answer.failed(Why.ODD, "the signer cannot be told: " + file);
            }
            boolean trusted = state.get() != State.VALID || signer.get().trusted();
            var name = signer.get().name();
            return Answer.got(
                    new Signature(trusted ? state.get() : State.UNTRUSTED, name.name(), name.organisation()));
        });
    }

    /** What Windows' answer about the file means; empty when it is none about its signature. */
    static Optional<State> state(int code) {
        return switch (code) {
            case 0 -> Optional.of(State.VALID);
            case 0x80096010 -> Optional.of(State.CHANGED);
            // no signature, or a kind of file that cannot have one
            case 0x800B0100, 0x800B0003 -> Optional.of(State.UNSIGNED);
            default -> code >>> 16 == 0x800B || code >>> 16 == 0x8009 && code != 0x80092003
                    ? Optional.of(State.UNTRUSTED)
                    : Optional.empty();
        };
    }

    /** Codes of files come as they are or wrapped. */
    private static Answer<Signature> refused(int code, String file) {
        return Asked.code(code >>> 16 == 0x8007 ? code & 0xFFFF : code, file);
    }

    private static int verify(String file) {
        try (var path = new Memory(2L * (file.length() + 1));
                var action = new Memory(GENERIC_VERIFY.length);
                var info = new Memory(32);
                var data = new Memory(80)) {
            path.setWideString(0, file);
            action.write(0, GENERIC_VERIFY, 0, GENERIC_VERIFY.length);
            info.clear();
            info.setInt(0, 32);
            info.setPointer(8, path);
            data.clear();
            data.setInt(0, 80);
            data.setInt(24, NO_WINDOW);
            data.setInt(32, A_FILE);
            data.setPointer(40, info);
            data.setInt(48, VERIFY);
            data.setInt(72, NO_REVOCATION_AND_NO_NETWORK);
            int code = Trust.WinVerifyTrust(Pointer.createConstant(-1L), action, data);
            data.setInt(48, CLOSE);
            Trust.WinVerifyTrust(Pointer.createConstant(-1L), action, data);
            return code;
        }
    }

    private static Optional<Signer> signer(String file) {
        try (var cells = new Memory(16)) {
            cells.clear();
            if (!Crypt.CryptQueryObject(
                    A_FILE, new WString(file), EMBEDDED, BINARY, 0, null, null, null, cells.share(0), cells.share(8), null)) {
                return Optional.empty();
            }
            Pointer store = cells.getPointer(0);
            Pointer message = cells.getPointer(8);
            try {
                return signer(store, message);
            } finally {
                Crypt.CryptMsgClose(message);
                Crypt.CertCloseStore(store, 0);
            }
        }
    }

    private static Optional<Signer> signer(Pointer store, Pointer message) {
        try (var size = new Memory(4)) {
            if (!Crypt.CryptMsgGetParam(message, SIGNER_CERTIFICATE, 0, null, size)) {
                return Optional.empty();
            }
            try (var info = new Memory(Math.max(1, size.getInt(0)))) {
                if (!Crypt.CryptMsgGetParam(message, SIGNER_CERTIFICATE, 0, info, size)) {
                    return Optional.empty();
                }
                Pointer certificate = Crypt.CertFindCertificateInStore(store, ENCODING, 0, BY_SIGNER, info, null);
                if (certificate == null) {
                    return Optional.empty();
                }
                try {
                    // CERT_CONTEXT of a 64-bit process
                    byte[] der = certificate.getPointer(8).getByteArray(0, certificate.getInt(16));
                    return CertificateName.of(der).map(name -> new Signer(name, trusted(certificate, store)));
                } finally {
                    Crypt.CertFreeCertificateContext(certificate);
                }
            }
        }
    }

    private static boolean trusted(Pointer certificate, Pointer store) {
        try (var wanted = new Memory(32);
                var cell = new Memory(Native.POINTER_SIZE)) {
            wanted.clear();
            wanted.setInt(0, 32);
            cell.clear();
            if (!Crypt.CertGetCertificateChain(null, certificate, null, store, wanted, ONLY_STORED, null, cell)) {
                return false;
            }
            Pointer chain = cell.getPointer(0);
            try {
                return (chain.getInt(4) & NOT_TRUSTED) == 0;
            } finally {
                Crypt.CertFreeCertificateChain(chain);
            }
        }
    }
}
