package changeover.execute;

import changeover.os.Answer;
import changeover.os.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What the person says to whoever carries the change out: small files in her own folder, written by the window or the
 * terminal, read by the helper, which writes nothing there. Each has a number, so that one that was taken in is never
 * taken for a new one.
 */
record Mailbox(Disk disk, String folder) {
    private static final int LIMIT = 16;

    void stop(String journal, int stopsSoFar) throws IOException {
        write("stop-" + journal + "-" + stopsSoFar, "stop");
    }

    boolean stopAsked(String journal, int stopsSoFar) {
        return !read("stop-" + journal + "-" + stopsSoFar).isEmpty();
    }

    void answer(String journal, String action, int answersSoFar, boolean done) throws IOException {
        write("answer-" + journal + "-" + action + "-" + answersSoFar, done ? "done" : "skip");
    }

    /** True for done, false for skip, null when she has not answered yet. */
    Boolean answerTo(String journal, String action, int answersSoFar) {
        return switch (read("answer-" + journal + "-" + action + "-" + answersSoFar)) {
            case "done" -> Boolean.TRUE;
            case "skip" -> Boolean.FALSE;
            default -> null;
        };
    }

    private void write(String name, String word) throws IOException {
        disk.makeFolder(folder, true);
        disk.write(disk.places().in(folder, name), word.getBytes(StandardCharsets.UTF_8));
    }

    /** Only a small plain file counts; the folder is not ours, and what else lies there is not our business. */
    private String read(String name) {
        String path = disk.places().in(folder, name);
        boolean plain = disk.look(path) instanceof Answer.Got<Disk.Entry> got
                && got.value().kind() == Disk.Kind.FILE
                && got.value().size() <= LIMIT;
        return plain && disk.read(path, LIMIT) instanceof Answer.Got<String> text ? text.value().strip() : "";
    }
}
