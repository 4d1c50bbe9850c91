package changeover.os;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Hands a web address or a file to the program that the person uses for it. That program gets the person's own
 * environment (display, session), so this is never used with administrator rights given to something from elsewhere: only
 * addresses of the packs and files that this program wrote come here.
 */
public final class Outside {
    private Outside() {}

    /** False when it is neither a web address nor an existing file, or when there is nothing here to open it with. */
    public static boolean open(String addressOrFile) {
        var opener = opens(addressOrFile) ? opener(Hosts.os()) : Optional.<List<String>>empty();
        if (opener.isEmpty()) {
            return false;
        }
        var words = new java.util.ArrayList<>(opener.get());
        words.add(addressOrFile);
        try {
            new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    static boolean opens(String text) {
        if (text.startsWith("https://") || text.startsWith("http://")) {
            return text.chars().noneMatch(c -> Character.isISOControl(c) || c == '"' || Character.isWhitespace(c));
        }
        try {
            return Path.of(text).isAbsolute() && Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException _) {
            return false;
        }
    }

    private static Optional<List<String>> opener(Os os) {
        return switch (os) {
            case LINUX -> existing("/usr/bin/xdg-open").map(List::of);
            case MAC -> existing("/usr/bin/open").map(List::of);
            case WINDOWS ->
                existing(System.getenv("SystemRoot") + "\\System32\\rundll32.exe")
                        .map(program -> List.of(program, "url.dll,FileProtocolHandler"));
            case OTHER -> Optional.empty();
        };
    }

    private static Optional<String> existing(String program) {
        return Files.isExecutable(Path.of(program)) ? Optional.of(program) : Optional.empty();
    }
}
