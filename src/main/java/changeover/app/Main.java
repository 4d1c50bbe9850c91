package changeover.app;

import changeover.cli.Cli;
import changeover.os.Desktop;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Entry point of window and terminal. Touches no class of the window before it is known that one can open. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // UTF-8 whatever the locale: reports hold names in all letters
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var wiring = new Wiring();
        if (looksAtThisMachine(args)) {
            wiring.beginLook();
        }
        int code = new Cli(new Terminal(wiring), out, err, () -> window(wiring, err)).run(args);
        out.flush();
        System.exit(code);
    }

    /** A look only reads, so it does no harm when the command line turns out to be wrong. */
    private static boolean looksAtThisMachine(String[] args) {
        return args.length > 0
                && args[0].equals("scan")
                && Arrays.stream(args).allMatch(word -> !word.startsWith("--re") && !word.startsWith("-h"));
    }

    /** Opens the window; negative when none can be opened, after saying why. */
    private static int window(Wiring wiring, PrintStream err) {
        return switch (Desktop.look()) {
            case Desktop.No no -> {
                err.println(no.sentence(wiring.locale()));
                yield -1;
            }
            case Desktop.Yes yes -> {
                if (yes.softwareDrawing()) {
                    Desktop.drawInSoftware();
                }
                yield Opening.window(wiring, err);
            }
        };
    }
}
