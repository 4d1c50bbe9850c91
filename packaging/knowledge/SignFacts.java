import changeover.knowledge.Facts;
import changeover.knowledge.FactsFile;
import changeover.knowledge.FactsKey;
import changeover.knowledge.FactsTextsCodec;
import changeover.knowledge.KnowledgeLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes signing keys, and signs a folder of packs into one file that {@code changeover facts import} takes. Run by
 * packaging/knowledge/sign, with the program's own jars on the class path: form and checks are the program's.
 *
 * <p>The same packs and the same key give the same file, byte for byte.
 */
class SignFacts {
    private static final String PRIVATE = "facts-signing.pem";
    private static final String PUBLIC = "signing.pub";

    public static void main(String[] args) throws Exception {
        try {
            switch (args.length == 0 ? "" : args[0]) {
                case "new-key" -> newKey(Path.of(args[1]), Path.of(args[2]));
                case "sign" -> sign(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
                default -> throw new IllegalArgumentException("call it as packaging/knowledge/sign does");
            }
        } catch (FileAlreadyExistsException e) {
            fail(73, e.getFile() + " is there already. Nothing was written over. Choose another folder.");
        } catch (IOException e) {
            fail(73, "This file could not be used: " + e.getMessage());
        }
    }

    private static void newKey(Path folder, Path publicHalf) throws Exception {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var key = FactsKey.of(pair.getPublic());
        Files.createDirectories(folder);
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(pair.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n";
        writePrivate(folder.resolve(PRIVATE), pem);
        String text = """
                # Public half of the key that signs files of facts; the private half is with whoever made this.
                # A release needs its own: packaging/knowledge/README.md
                %s
                """.formatted(key.line());
        Files.writeString(folder.resolve(PUBLIC), text);
        Files.writeString(publicHalf, text);
        System.out.println("Key " + key.id());
        System.out.println("Private half, for you alone: " + folder.resolve(PRIVATE));
        System.out.println("Public half, for the next build: " + publicHalf);
    }

    /** Never readable by others, not even for a moment; never over another key. */
    private static void writePrivate(Path file, String pem) throws IOException {
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        try (var out = posix
                ? Files.newByteChannel(file, options, PosixFilePermissions.asFileAttribute(
                        PosixFilePermissions.fromString("rw-------")))
                : Files.newByteChannel(file, options)) {
            out.write(java.nio.ByteBuffer.wrap(pem.getBytes(StandardCharsets.US_ASCII)));
        }
    }

    private static void sign(Path privateHalf, Path folder, Path out) throws Exception {
        var key = FactsKey.parse(Files.readString(privateHalf.resolveSibling(PUBLIC)));
        var texts = packs(folder);
        var asOf = asOf(texts);
        byte[] rest = FactsTextsCodec.write(texts);
        var signer = Signature.getInstance("Ed25519");
        signer.initSign(privateKey(Files.readString(privateHalf)));
        signer.update(FactsFile.toSign(asOf, key, rest));
        byte[] file = FactsFile.write(asOf, key, rest, signer.sign());
        switch (Facts.verify(file, key)) {
            case Facts.Bad bad -> fail(65, "What was signed is not accepted (" + bad.fault() + "). Is " + PUBLIC
                    + " the other half of " + privateHalf.getFileName() + "? Nothing was written.");
            case Facts.Good good -> {
                var problems = Facts.problems(good, LocalDate.now());
                if (!problems.isEmpty()) {
                    problems.forEach(System.err::println);
                    fail(65, "These packs do not pass the program's own check. Nothing was signed.");
                }
                Files.write(out, file);
                System.out.println(out + ": " + texts.size() + " packs of " + asOf + ", " + file.length
                        + " bytes, signed with key " + key.id());
            }
        }
    }

    private static Map<String, String> packs(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".json")).toList();
        }
        for (Path file : files) {
            String name = folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
            texts.put(name, Files.readString(file));
        }
        return texts;
    }

    /** The date of the list of packs; without one the program's check says what is wrong. */
    private static LocalDate asOf(Map<String, String> texts) {
        try {
            return KnowledgeLoader.load(texts).asOf();
        } catch (changeover.knowledge.BadKnowledge e) {
            e.problems().forEach(System.err::println);
            fail(65, "These packs do not pass the program's own check. Nothing was signed.");
            throw e;
        }
    }

    private static PrivateKey privateKey(String pem) throws GeneralSecurityException {
        String body = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
    }

    private static void fail(int code, String sentence) {
        System.err.println(sentence);
        System.exit(code);
    }
}
