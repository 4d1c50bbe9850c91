package changeover.knowledge;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The form of a signed file of facts: one line that says what follows, and what follows. Pure; knows nothing of packs.
 *
 * <pre>
 * {"schema":"changeover/facts-file/1","asOf":"2026-12-01","key":"…","length":123,"sha256":"…","signature":"…"}
 * {"bans/….json":"…","exits.json":"…", … }
 * </pre>
 *
 * <p>The signature is over all fields of the line before it, each as {@code name=value} on a line of its own, and so,
 * by length and checksum, over every byte of the rest. The line has one way only to be written: a file in which any bit
 * was changed is no longer accepted. Nothing of the rest is looked at before signature and checksum fit.
 */
public final class FactsFile {
    public static final String SCHEMA = "changeover/facts-file/1";

    /** In bytes, for the whole file: some thirty times of what there is today. */
    public static final int LIMIT = 20 << 20;

    private static final String ANY_SCHEMA = "{\"schema\":\"changeover/facts-file/";
    private static final int LONGEST_LINE = 512;
    private static final Pattern LINE = Pattern.compile("\\{\"schema\":\"changeover/facts-file/1\","
            + "\"asOf\":\"([0-9]{4}-[0-9]{2}-[0-9]{2})\",\"key\":\"([0-9a-f]{16})\",\"length\":([0-9]{1,8}),"
            + "\"sha256\":\"([0-9a-f]{64})\",\"signature\":\"([A-Za-z0-9+/]{86}==)\"}");

    private FactsFile() {}

    /** What came of opening one: {@link Sound} or {@link Refused}. */
    public sealed interface Opened {}

    /** Signed by the key, and whole. {@code rest}: all behind the first line. */
    public record Sound(LocalDate asOf, byte[] rest) implements Opened {}

    /** Not to be used. */
    public record Refused(FactsFault fault) implements Opened {}

    private record Header(LocalDate asOf, String key, int length, String sha256) {
        byte[] toSign() {
            return """
                    schema=%s
                    asOf=%s
                    key=%s
                    length=%d
                    sha256=%s
                    """.formatted(SCHEMA, asOf, key, length, sha256).getBytes(StandardCharsets.UTF_8);
        }

        String line(byte[] signature) {
            return "{\"schema\":\"%s\",\"asOf\":\"%s\",\"key\":\"%s\",\"length\":%d,\"sha256\":\"%s\",\"signature\":\"%s\"}"
                    .formatted(SCHEMA, asOf, key, length, sha256, Base64.getEncoder().encodeToString(signature));
        }
    }

    private static Header header(LocalDate asOf, FactsKey key, byte[] rest) {
        return new Header(asOf, key.id(), rest.length, HexFormat.of().formatHex(FactsKey.sha256(rest)));
    }

    /** What is to be signed for such a file. */
    public static byte[] toSign(LocalDate asOf, FactsKey key, byte[] rest) {
        return header(asOf, key, rest).toSign();
    }

    /** The whole file. {@code signature}: 64 bytes over {@link #toSign}. */
    public static byte[] write(LocalDate asOf, FactsKey key, byte[] rest, byte[] signature) {
        byte[] line = (header(asOf, key, rest).line(signature) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] file = Arrays.copyOf(line, line.length + rest.length);
        System.arraycopy(rest, 0, file, line.length, rest.length);
        return file;
    }

    /** Verifies signature, length and checksum, in this order. */
    public static Opened open(byte[] file, FactsKey key) {
        if (file.length > LIMIT) {
            return new Refused(FactsFault.TOO_BIG);
        }
        int end = 0;
        while (end < file.length && end < LONGEST_LINE && file[end] != '\n') {
            end++;
        }
        String line = new String(file, 0, end, StandardCharsets.ISO_8859_1);
        var parts = LINE.matcher(line);
        if (!parts.matches() || end == file.length) {
            boolean another = line.startsWith(ANY_SCHEMA) && !line.startsWith("1\"", ANY_SCHEMA.length());
            return new Refused(another ? FactsFault.OTHER_FORM : FactsFault.NOT_OURS);
        }
        Header header;
        byte[] signature;
        try {
            header = new Header(
                    LocalDate.parse(parts.group(1)), parts.group(2), Integer.parseInt(parts.group(3)), parts.group(4));
            signature = Base64.getDecoder().decode(parts.group(5));
        } catch (DateTimeException | IllegalArgumentException _) {
            return new Refused(FactsFault.NOT_OURS);
        }
        if (!header.line(signature).equals(line)) {
            return new Refused(FactsFault.NOT_OURS); // the same values written in another way
        }
        if (!header.key().equals(key.id())) {
            return new Refused(FactsFault.OTHER_KEY);
        }
        if (!key.verifies(header.toSign(), signature)) {
            return new Refused(FactsFault.WRONG_SIGNATURE);
        }
        byte[] rest = Arrays.copyOfRange(file, end + 1, file.length);
        if (rest.length < header.length()) {
            return new Refused(FactsFault.TRUNCATED);
        }
        boolean same = rest.length == header.length()
                && HexFormat.of().formatHex(FactsKey.sha256(rest)).equals(header.sha256());
        return same ? new Sound(header.asOf(), rest) : new Refused(FactsFault.WRONG_CHECKSUM);
    }
}
