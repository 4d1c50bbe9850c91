package changeover.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The public half of the Ed25519 key that signs files of facts.
 *
 * <p>As text it is one line {@code ed25519 ID BASE64}; lines that begin with # say something to people. The id is made
 * from the key, so that the two cannot be mixed up.
 */
public final class FactsKey {
    private static final String FILE = "signing.pub";
    private static final Pattern LINE = Pattern.compile("ed25519 ([0-9a-f]{16}) ([A-Za-z0-9+/]{1,200}={0,2})");

    private final String id;
    private final PublicKey key;

    private FactsKey(String id, PublicKey key) {
        this.id = id;
        this.key = key;
    }

    /** The one this program trusts. Throws {@link IllegalArgumentException} when the program is damaged there. */
    public static FactsKey pinned() {
        try (InputStream in = FactsKey.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + FILE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws {@link IllegalArgumentException} for everything but one whole key. */
    public static FactsKey parse(String text) {
        var lines = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        var parts = LINE.matcher(lines.size() == 1 ? lines.getFirst() : "");
        if (!parts.matches()) {
            throw new IllegalArgumentException("not one line: ed25519 ID BASE64");
        }
        try {
            var encoded = new X509EncodedKeySpec(Base64.getDecoder().decode(parts.group(2)));
            var key = of(KeyFactory.getInstance("Ed25519").generatePublic(encoded));
            if (!key.id.equals(parts.group(1))) {
                throw new IllegalArgumentException("the id is not the one of this key: " + parts.group(1));
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    public static FactsKey of(PublicKey key) {
        return new FactsKey(HexFormat.of().formatHex(sha256(key.getEncoded()), 0, 8), key);
    }

    /** 16 hex digits. */
    public String id() {
        return id;
    }

    /** The line that {@link #parse} reads, without line end. */
    public String line() {
        return "ed25519 " + id + " " + Base64.getEncoder().encodeToString(key.getEncoded());
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (SignatureException _) {
            return false; // not even the form of a signature
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no Ed25519", e);
        }
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
