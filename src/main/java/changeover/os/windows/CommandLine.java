package changeover.os.windows;

import java.util.List;
import java.util.stream.Collectors;

/** Arguments as one text, by the rules with which programs take it apart again on Windows. */
final class CommandLine {
    private CommandLine() {}

    static String of(List<String> arguments) {
        return arguments.stream().map(CommandLine::quoted).collect(Collectors.joining(" "));
    }

    /** Backslashes double only before a quotation mark, so also at the end of a quoted argument. */
    private static String quoted(String argument) {
        if (!argument.isEmpty() && argument.chars().noneMatch(c -> c == ' ' || c == '\t' || c == '"')) {
            return argument;
        }
        var text = new StringBuilder("\"");
        int slashes = 0;
        for (char c : argument.toCharArray()) {
            if (c == '\\') {
                slashes++;
                continue;
            }
            text.repeat("\\", c == '"' ? 2 * slashes + 1 : slashes).append(c);
            slashes = 0;
        }
        return text.repeat("\\", 2 * slashes).append('"').toString();
    }

    /** True when the Java launcher hands it on unchanged: it loses other letters, and expands ? and * against the disk. */
    static boolean survives(String argument) {
        return argument.chars().allMatch(c -> c >= ' ' && c < 127 && c != '*' && c != '?' && c != '"');
    }
}
