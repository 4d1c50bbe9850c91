package changeover.os;

import changeover.words.Words;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Can a window open here? Asked before any class of the window is loaded, so that a machine without a display gets a
 * sentence and the terminal, never a stack trace.
 */
public final class Desktop {
    /** What the window's own library needs on Linux, in the order in which people miss it. */
    private static final List<String> NEEDED = List.of("libX11.so.6", "libgtk-3.so.0", "libXtst.so.6");

    public sealed interface Answer {}

    /** A window can open. {@code softwareDrawing}: without the graphics card, whose library is missing here. */
    public record Yes(boolean softwareDrawing) implements Answer {}

    /** {@code detail}: the value of the display variable, or the missing library. */
    public record No(Reason reason, String detail) implements Answer {
        /** One sentence or two for people. */
        public String sentence(Locale locale) {
            var words = Words.beside(Desktop.class, "Desktop", locale);
            return switch (reason) {
                case NO_DISPLAY -> words.get("no-display");
                case NO_LIBRARY -> words.get("no-library", detail);
            };
        }
    }

    public enum Reason {
        NO_DISPLAY,
        NO_LIBRARY
    }

    private Desktop() {}

    /** Looks at this machine. */
    public static Answer look() {
        boolean asked = System.getProperty("glass.platform") == null; // tests choose another way to draw
        if (Hosts.os() != Os.LINUX || !asked) {
            return new Yes(false);
        }
        Path natives = Path.of(System.getProperty("java.home"), "lib");
        return linux(System.getenv("DISPLAY"), natives, Files::exists, Desktop::loads);
    }

    /** Draws without the graphics card. Only before a class of the window is loaded. */
    public static void drawInSoftware() {
        System.setProperty("prism.order", "sw");
    }

    /** True when a script wants to know how long the first page takes: then the window leaves after it. */
    public static boolean measuring() {
        return "first-frame".equals(System.getenv("CHANGEOVER_MEASURE"));
    }

    static Answer linux(String display, Path natives, Predicate<Path> there, Predicate<String> loads) {
        if (display == null || display.isBlank()) {
            return new No(Reason.NO_DISPLAY, "");
        }
        // the very files the window will load, where they lie beside the runtime: this finds what they need in turn
        Path glass = natives.resolve("libglassgtk3.so");
        Path graphics = natives.resolve("libprism_es2.so");
        boolean all = there.test(glass) ? loads.test(glass.toString()) : NEEDED.stream().allMatch(loads);
        if (!all) {
            String missing = NEEDED.stream().filter(loads.negate()).findFirst().orElse("libgtk-3");
            return new No(Reason.NO_LIBRARY, missing);
        }
        return new Yes(there.test(graphics) && !loads.test(graphics.toString()));
    }

    /** Loads for good: GTK does not survive being unloaded. */
    private static boolean loads(String library) {
        try {
            var _ = library.startsWith("/")
                    ? SymbolLookup.libraryLookup(Path.of(library), Arena.global())
                    : SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
