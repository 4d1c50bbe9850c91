package changeover.os;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegistryRootsTest {
    private static final String PRINT = "0123456789abcdef0123456789abcdef01234567";

    private static String der(int tag, String... parts) {
        String content = String.join("", parts);
        int length = content.length() / 2;
        String head = length < 128 ? "%02x%02x".formatted(tag, length) : "%02x82%04x".formatted(tag, length);
        return head + content;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static String attribute(String id, int tag, byte[] text) {
        return der(0x31, der(0x30, der(0x06, id), der(tag, hex(text))));
    }

    /** As much of a certificate as is read: issuer first, so that it could be taken for the subject. */
    private static String certificate(String... subject) {
        String issuer = der(0x30, attribute("550403", 0x0C, "Issuer".getBytes()));
        return der(0x30, der(0x30, der(0xA0, der(2, "02")), der(2, "01"), der(0x30), issuer, der(0x30), der(0x30, subject)));
    }

    private static Registry.Key key(String name, String blob) {
        return new Registry.Key(
                RegistryRoots.PLACES.getFirst().child(name), Map.of("blob", new Registry.Value("REG_BINARY", blob)), List.of());
    }

    private static String property(int id, String content) {
        return "%02x00000001000000%02x%02x0000".formatted(id, content.length() / 2 & 255, content.length() / 2 >> 8) + content;
    }

    @Test
    void namesAreThoseOfTheSubjectInEveryForm() {
        String both = certificate(
                attribute("55040a", 0x13, "Maker, Inc".getBytes()),
                attribute("550403", 0x1E, "Имя".getBytes(java.nio.charset.StandardCharsets.UTF_16BE)));
        var root = RegistryRoots.root(key(PRINT, property(3, "00".repeat(20)) + property(32, both))).orElseThrow();
        assertEquals("Имя", root.name());
        assertEquals("Maker, Inc", root.organisation());
        assertEquals(PRINT.toUpperCase(java.util.Locale.ROOT), root.fingerprint());
        assertEquals(Optional.of(new CertificateName("", "")), CertificateName.of(HexFormat.of().parseHex(certificate())));
    }

    @Test
    void whatIsNoCertificateIsPassedOver() {
        for (String blob : List.of("", "zz", "20", property(3, "0000"), property(32, "3003020101"), "200000000100000000ffffff")) {
            assertEquals(Optional.empty(), RegistryRoots.root(key(PRINT, blob)), blob);
        }
        assertEquals(Optional.empty(), RegistryRoots.root(key("notes", property(32, certificate()))));
        var random = new Random(7);
        byte[] good = HexFormat.of().parseHex(certificate(attribute("550403", 0x0C, "Name".getBytes())));
        for (int i = 0; i < 5000; i++) {
            byte[] odd = good.clone();
            for (int n = random.nextInt(6); n >= 0; n--) {
                odd[random.nextInt(odd.length)] = (byte) random.nextInt();
            }
            CertificateName.of(odd); // never throws
        }
    }

    @Test
    void aStoreThatIsClosedIsNamedAndAllClosedIsNoAnswer() {
        assertInstanceOf(Answer.Failed.class, new RegistryRoots(registry(0)).roots());
        var some = (Answer.Got<Certificates.Roots>) new RegistryRoots(registry(2)).roots();
        assertEquals(List.of(RegistryRoots.PLACES.get(2).toString(), RegistryRoots.PLACES.get(3).toString()), some.value().refused());
        assertInstanceOf(Answer.Got.class, new RegistryRoots(registry(4)).roots());
    }

    /** Its first stores are not there, the others closed. */
    private static Registry registry(int open) {
        return new Registry() {
            @Override
            public Answer<Key> key(Path path) {
                return Answer.absent();
            }

            @Override
            public Answer<Children> children(Path path) {
                return RegistryRoots.PLACES.indexOf(path) < open ? Answer.absent() : Answer.failed(Why.DENIED, "");
            }
        };
    }
}
