package changeover.second;

import changeover.detect.Scan;
import changeover.detect.Scanner;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.os.recorded.BadRecording;
import changeover.os.recorded.RecordedHost;
import changeover.os.recorded.Recording;
import changeover.os.recorded.RecordingCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packs that ship, and the files of an invented ban of an invented maker in an invented land beside them. */
final class SecondBan {
    static final String ID = "talvia-velmora-2026";
    static final String FIRST = "us-kaspersky-2024";
    private static final String ROOT = "/changeover/knowledge/";
    private static final List<String> FILES = List.of(
            "sources/talvia.json", "bans/talvia-velmora-2026.json", "products/velmora.json", "protection/hollin.json",
            "alternatives/hollin.json", "recipes/velmora.json");
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load(texts());

    private SecondBan() {}

    static Knowledge knowledge() {
        return KNOWLEDGE;
    }

    /** What an author of a ban does: lay files into the folders, and add their names to the list. */
    static Map<String, String> texts() {
        String index = read(ROOT + KnowledgeLoader.INDEX);
        var names = String.join("\", \"", FILES);
        var texts = new HashMap<String, String>();
        texts.put(KnowledgeLoader.INDEX, index.replace("\"exits.json\"", "\"exits.json\", \"" + names + "\""));
        java.util.regex.Pattern.compile("\"([\\w/.-]+\\.json)\"").matcher(index).results()
                .map(hit -> hit.group(1))
                .forEach(file -> texts.put(file, read(ROOT + file)));
        FILES.forEach(file -> texts.put(file, read("/changeover/second/knowledge/" + file)));
        return texts;
    }

    static Recording recording(String name) {
        try {
            return RecordingCodec.read(read("/changeover/second/" + name + ".json"));
        } catch (BadRecording e) {
            throw new AssertionError(e);
        }
    }

    static Scan scan(String name) {
        return new Scanner(KNOWLEDGE).scan(new RecordedHost(recording(name)), false);
    }

    private static String read(String resource) {
        try (var in = SecondBan.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
