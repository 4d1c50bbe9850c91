package changeover.os.linux;

import changeover.os.Because;
import changeover.os.Elevation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Starts the helper: at once when we already have the rights, else through {@code pkexec}, which asks the person. That
 * program becomes the helper when it may, and ends with 126 when she said no and with 127 when it could not ask.
 */
public final class LinuxElevation implements Elevation {
    private static final int REFUSED = 126;
    private static final int COULD_NOT_ASK = 127;

    /** What the question in a terminal needs; the helper itself gets a clean environment from {@code pkexec}. */
    private static final Set<String> KEPT = Set.of("LANG", "LC_ALL", "TERM", "DISPLAY", "XAUTHORITY", "HOME", "USER");

    private final Path helper;
    private final boolean elevated;
    private final List<String> folders;

    /** The helper lies in the {@code bin} beside the runtime that runs us. */
    public static Elevation real(boolean elevated) {
        Path runtime = Path.of(System.getProperty("java.home"));
        return new LinuxElevation(runtime.resolveSibling("bin").resolve("changeover-helper"), elevated, LinuxHost.TOOLS);
    }

    LinuxElevation(Path helper, boolean elevated, List<String> folders) {
        this.helper = helper;
        this.elevated = elevated;
        this.folders = List.copyOf(folders);
    }

    @Override
    public Outcome startHelper(List<String> arguments) {
        if (!Files.isRegularFile(helper) || !Files.isExecutable(helper)) {
            return new CouldNotAsk(Because.of("not.there", helper));
        }
        var words = new ArrayList<String>();
        if (!elevated) {
            var asker = folders.stream()
                    .map(folder -> Path.of(folder, "pkexec"))
                    .filter(Files::isExecutable)
                    .findFirst();
            if (asker.isEmpty()) {
                return new CouldNotAsk(Because.of("no.program", "pkexec"));
            }
            words.add(asker.get().toString());
        }
        words.add(helper.toString());
        words.addAll(arguments);
        return start(words);
    }

    private Outcome start(List<String> words) {
        Path said = null;
        try {
            said = Files.createTempFile("changeover-helper", ".err");
            var builder = new ProcessBuilder(words)
                    .directory(Path.of("/").toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(said.toFile());
            builder.environment().keySet().retainAll(KEPT);
            builder.environment().put("PATH", String.join(":", folders));
            Process process = builder.start();
            process.getOutputStream().close();
            return elevated ? new Started(process.pid()) : whenDecided(process, said);
        } catch (IOException e) {
            return new CouldNotAsk(String.valueOf(e.getMessage()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new CouldNotAsk(Because.of("question.cancelled"));
        } finally {
            forget(said);
        }
    }

    /** As long as the question is open, the process still has the name of the program that asks it. */
    private static Outcome whenDecided(Process process, Path said) throws IOException, InterruptedException {
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            String name = name(process.pid());
            if (!name.isEmpty() && !name.equals("pkexec")) {
                return new Started(process.pid());
            }
        }
        return switch (process.exitValue()) {
            case REFUSED -> new Refused(text(said));
            case COULD_NOT_ASK -> new CouldNotAsk(text(said));
            default -> new Started(process.pid()); // it ran, and has already ended
        };
    }

    private static String name(long pid) {
        try (InputStream in = Files.newInputStream(Path.of("/proc", Long.toString(pid), "comm"))) {
            return new String(in.readNBytes(64), StandardCharsets.UTF_8).strip();
        } catch (IOException _) {
            return ""; // hidden from us: its end will tell
        }
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(2000), StandardCharsets.UTF_8).strip();
        }
    }

    private static void forget(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException _) {
            // a small file in the temporary folder
        }
    }
}
