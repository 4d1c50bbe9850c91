package changeover.measure;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The least that reading the packs with this library can cost: the same files to its own trees, and nothing checked.
 * Prints how long it took: microseconds, then files.
 */
public final class ParsePacks {
    private ParsePacks() {}

    public static void main(String[] args) throws IOException {
        long started = System.nanoTime();
        var index = JsonParser.parseString(text("packs.json")).getAsJsonObject();
        int files = 0;
        for (var file : index.getAsJsonArray("packs")) {
            files += JsonParser.parseString(text(file.getAsString())).isJsonObject() ? 1 : 0;
        }
        long took = System.nanoTime() - started;
        System.out.println(took / 1000 + " " + files);
    }

    private static String text(String file) throws IOException {
        try (var in = ParsePacks.class.getResourceAsStream("/changeover/knowledge/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
