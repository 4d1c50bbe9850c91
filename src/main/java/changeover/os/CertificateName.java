package changeover.os;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The subject of a certificate in DER, read without checking anything else of it: names are all that is asked for, and
 * certificates that no checker accepts are on PCs, too.
 *
 * @param name its common name; may be empty
 * @param organisation may be empty
 */
public record CertificateName(String name, String organisation) {
    private static final int SEQUENCE = 0x30;
    private static final int VERSION = 0xA0;
    private static final int OBJECT_ID = 0x06;

    /** A part of the bytes: what kind, and where its content begins and ends. */
    private record Part(int tag, int from, int to) {}

    /** Empty for what is no certificate. */
    public static Optional<CertificateName> of(byte[] der) {
        try {
            Part part = part(der, part(der, 0, der.length).from(), der.length);
            int at = part.from();
            Part next = part(der, at, part.to());
            at = next.tag() == VERSION ? next.to() : at;
            for (int skip = 0; skip < 4; skip++) { // serial number, algorithm, issuer, times
                at = part(der, at, part.to()).to();
            }
            return Optional.of(subject(der, part(der, at, part.to())));
        } catch (IndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    private static CertificateName subject(byte[] der, Part all) {
        if (all.tag() != SEQUENCE) {
            throw new IndexOutOfBoundsException();
        }
        String name = "";
        String organisation = "";
        for (int at = all.from(); at < all.to(); ) {
            Part set = part(der, at, all.to());
            Part pair = part(der, set.from(), set.to());
            Part id = part(der, pair.from(), pair.to());
            Part text = part(der, id.to(), pair.to());
            boolean ofName = id.tag() == OBJECT_ID && id.to() - id.from() == 3 && der[id.from()] == 0x55
                    && der[id.from() + 1] == 4;
            if (ofName && der[id.from() + 2] == 3) {
                name = text(der, text);
            } else if (ofName && der[id.from() + 2] == 10) {
                organisation = text(der, text);
            }
            at = set.to();
        }
        return new CertificateName(name, organisation);
    }

    private static String text(byte[] der, Part part) {
        Charset charset = switch (part.tag()) {
            case 0x1E -> StandardCharsets.UTF_16BE;
            case 0x14 -> StandardCharsets.ISO_8859_1;
            default -> StandardCharsets.UTF_8;
        };
        return new String(der, part.from(), part.to() - part.from(), charset);
    }

    private static Part part(byte[] der, int at, int end) {
        int tag = der[at] & 0xFF;
        int first = der[at + 1] & 0xFF;
        int from = at + 2;
        long length = first;
        if (first > 0x80) {
            length = 0;
            for (int more = first & 0x7F; more > 0; more--) {
                length = length << 8 | der[from++] & 0xFF;
                if (length > Integer.MAX_VALUE) {
                    throw new IndexOutOfBoundsException();
                }
            }
        } else if (first == 0x80) {
            throw new IndexOutOfBoundsException(); // length not told: not in DER
        }
        if (from + length > end) {
            throw new IndexOutOfBoundsException();
        }
        return new Part(tag, from, (int) (from + length));
    }
}
