package changeover.os.real;

import changeover.os.Answer;
import changeover.os.Because;
import changeover.os.Why;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads text files in UTF-8, or in UTF-16 when they begin with its mark, as exported registry files do. */
final class TextFiles {
    private TextFiles() {}

    static Answer<String> read(String path, int limit) {
        return switch (open(path)) {
            case Answer.Got<InputStream> got -> read(path, got.value(), limit);
            case Answer.Absent<InputStream> _ -> Answer.absent();
            case Answer.Failed<InputStream> failed -> Answer.failed(failed.why(), failed.detail());
        };
    }

    static Answer<InputStream> open(String path) {
        try {
            Path file = Path.of(path);
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return Answer.failed(Why.ODD, Because.of("no.plain.file", path)); // a pipe would keep us waiting for ever
            }
            return Answer.got(Files.newInputStream(file));
        } catch (IOException | InvalidPathException | SecurityException e) {
            return Refusals.of(path, e);
        }
    }

    private static Answer<String> read(String path, InputStream file, int limit) {
        try (InputStream in = file) {
            byte[] bytes = in.readNBytes(limit);
            if (in.read() >= 0) {
                return Answer.failed(Why.ODD, Because.of("long.file", limit, path));
            }
            return Answer.got(text(bytes));
        } catch (CharacterCodingException _) {
            return Answer.failed(Why.ODD, Because.of("no.text", path));
        } catch (IOException | SecurityException e) {
            return Refusals.of(path, e);
        }
    }

    static String text(byte[] bytes) throws CharacterCodingException {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decode(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static String decode(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        // a fresh decoder reports what is malformed, where new String(...) would put question marks
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
