package changeover.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Map;

/** Somebody who has a key of his own, made for one test, and signs what he is given. */
public final class SignedFacts {
    private final KeyPair pair;

    public SignedFacts() {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    public FactsKey key() {
        return FactsKey.of(pair.getPublic());
    }

    /** Small whole packs of that date, which pass the checker, too. */
    public static Map<String, String> packs(LocalDate asOf) {
        var texts = SmallPacks.texts();
        texts.computeIfPresent("alternatives.json", (_, text) -> text.replace("\"facts\": [",
                "\"facts\": [" + fact("maker") + ", " + fact("platform") + ", "));
        texts.computeIfPresent("bans.json", (_, text) -> {
            int from = text.indexOf("{\"id\": \"e1\"");
            int to = text.indexOf("}],", text.indexOf("\"differs\"", from)) + 1;
            String event = text.substring(from, to);
            return text.replace(event, event + ", " + event.replace("\"e1\"", "\"e2\"")
                    .replace("\"date\": \"2024-07-20\"", "\"date\": \"2024-09-29\""));
        });
        texts.computeIfPresent("packs.json", (_, text) -> text.replace("2026-11-23", asOf.toString()));
        return texts;
    }

    private static String fact(String topic) {
        return """
                {"topic": "%s", "leaning": "plain", "text": "So it is.", "asOf": "2026-11-01", "confidence": "H",
                 "sources": ["s2"]}""".formatted(topic);
    }

    /** A good file. */
    public byte[] file(LocalDate asOf) {
        return file(asOf, packs(asOf));
    }

    public byte[] file(LocalDate asOf, Map<String, String> texts) {
        return file(asOf, FactsTextsCodec.write(texts));
    }

    byte[] file(LocalDate asOf, String rest) {
        return file(asOf, rest.getBytes(StandardCharsets.UTF_8));
    }

    byte[] file(LocalDate asOf, byte[] rest) {
        return FactsFile.write(asOf, key(), rest, sign(FactsFile.toSign(asOf, key(), rest)));
    }

    byte[] sign(byte[] message) {
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(pair.getPrivate());
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
