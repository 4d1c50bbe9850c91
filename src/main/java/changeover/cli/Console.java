package changeover.cli;

import changeover.detect.Phrase;
import changeover.knowledge.Knowledge;
import changeover.report.BadFile;
import changeover.words.Words;
import java.io.PrintStream;
import java.util.List;

/** What every command has at hand: the tools, the words, the two streams, and the way from trouble to a sentence. */
final class Console {
    private final Tools tools;
    private final Words words;
    private final PrintStream out;
    private final PrintStream err;

    Console(Tools tools, PrintStream out, PrintStream err) {
        this.tools = tools;
        this.words = Words.beside(Console.class, "cli", tools.locale());
        this.out = out;
        this.err = err;
    }

    Tools tools() {
        return tools;
    }

    Knowledge knowledge() {
        return tools.knowledge();
    }

    String words(String key, Object... values) {
        return words.get(key, values);
    }

    /** The word an option takes for "standard output". */
    static boolean isStdout(String file) {
        return "-".equals(file);
    }

    /** Lines for people; to standard error where standard output carries data. */
    void say(boolean dataOnStdout, List<String> lines) {
        var stream = dataOnStdout ? err : out;
        lines.forEach(line -> stream.println(safe(line)));
    }

    void say(boolean dataOnStdout, String line) {
        say(dataOnStdout, List.of(line));
    }

    void complain(String line) {
        err.println(safe(line));
    }

    /** Data, as it stands. */
    void data(String text) throws Tools.Refused {
        out.print(text);
        if (out.checkError()) {
            throw new Tools.Refused(Tools.Kind.CANNOT_WRITE, words.get("stdout"), "");
        }
    }

    /** Data into a file, or to standard output for "-". */
    void deliver(String file, String text) throws Tools.Refused {
        if (isStdout(file)) {
            data(text);
        } else {
            tools.write(file, text);
        }
    }

    Trouble trouble(Tools.Refused refused) {
        String file = refused.file();
        return switch (refused.kind()) {
            case NO_FILE -> new Trouble(Exit.NO_INPUT, words.get("trouble.noFile", file));
            case NO_RIGHTS -> new Trouble(Exit.NO_RIGHTS, words.get("trouble.noRights", file));
            case BAD_DATA -> new Trouble(Exit.BAD_DATA, words.get("trouble.badData", file, detail(refused)));
            case UNKNOWN_LIST -> new Trouble(Exit.BAD_DATA, words.get("trouble.unknownList", file));
            case MIXED_LISTS -> new Trouble(Exit.BAD_DATA, words.get("trouble.mixedLists", file));
            case NO_FOLDER -> new Trouble(Exit.CANNOT_WRITE, words.get("trouble.noFolder", file));
            case MAY_NOT_WRITE -> new Trouble(Exit.CANNOT_WRITE, words.get("trouble.mayNotWrite", file));
            case CANNOT_WRITE ->
                new Trouble(Exit.CANNOT_WRITE, words.get("trouble.cannotWrite", file, detail(refused)));
        };
    }

    /** For files that are read as a scan report or receipt. */
    Trouble trouble(String file, BadFile bad) {
        String sentence = switch (bad.kind()) {
            case NOT_JSON -> words.get("trouble.notJson", file);
            case OTHER_KIND -> words.get("trouble.otherKind", file, bad.getMessage());
            case INCOMPLETE -> words.get("trouble.incomplete", file, bad.getMessage());
            case UNKNOWN_PRODUCT -> words.get("trouble.unknownProduct", file, bad.getMessage());
        };
        return new Trouble(Exit.BAD_DATA, sentence);
    }

    private String detail(Tools.Refused refused) {
        return refused.getMessage().isBlank()
                ? words.get("trouble.noReason")
                : new Phrase(tools.locale()).shown(refused.getMessage().strip());
    }

    private static boolean steers(int type) {
        return type == Character.CONTROL || type == Character.FORMAT;
    }

    /** Names on the machine may hold signs that move the cursor or change colours of a terminal. */
    private static String safe(String line) {
        return line.codePoints()
                .map(c -> steers(Character.getType(c)) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
