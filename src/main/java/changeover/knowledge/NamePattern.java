package changeover.knowledge;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern for names, without case, to be matched with the whole of a name. Packs hold hundreds, and one look at a PC
 * needs few of them: what is plainly well formed is compiled when it is first used, because compiling all takes a fifth
 * of the time that loading the packs does. Everything else is compiled at once, to see whether it is well formed.
 */
public final class NamePattern {
    /** Mean something else than themselves outside of brackets. */
    private static final String SPECIAL = "\\^$.|?*+()[]{}";

    private static final String DRIVE = "[A-Z]";

    private final String text;
    private volatile Pattern compiled;

    private NamePattern(String text, Pattern compiled) {
        this.text = text;
        this.compiled = compiled;
    }

    /** Throws {@link PatternSyntaxException} when it is none. */
    public static NamePattern of(String text) {
        return new NamePattern(text, plainlyGood(text) ? null : compile(text));
    }

    /** One that is compiled already, with whatever flags. */
    public static NamePattern of(Pattern pattern) {
        return pattern == null ? null : new NamePattern(pattern.pattern(), pattern);
    }

    private static Pattern compile(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The text of the pattern. */
    public String pattern() {
        return text;
    }

    /** To be used with {@code matches()}. */
    public Matcher matcher(CharSequence name) {
        return compiled().matcher(name);
    }

    /** The library's form of it. Two threads may make it twice; both are the same. */
    public Pattern compiled() {
        Pattern one = compiled;
        if (one == null) {
            one = compile(text);
            compiled = one;
        }
        return one;
    }

    /**
     * True for letters, digits and marks that stand for themselves, escaped marks, digits of any kind, dots, drive letters,
     * what of these is repeated or may be missing, and groups of such alternatives. False says nothing: then the library
     * must tell.
     */
    static boolean plainlyGood(String text) {
        int open = 0;
        boolean atom = false; // something that may be repeated stands before
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) < 0) {
                atom = true;
                continue;
            }
            boolean after = atom;
            atom = c == '\\' || c == '.' || c == '[' || c == ')';
            switch (c) {
                case '\\' -> {
                    char next = i + 1 < text.length() ? text.charAt(++i) : 0;
                    if (next != 'd' && next != '-' && SPECIAL.indexOf(next) < 0) {
                        return false;
                    }
                }
                case '[' -> {
                    if (!text.startsWith(DRIVE, i)) {
                        return false;
                    }
                    i += DRIVE.length() - 1;
                }
                case '(' -> {
                    open++;
                    if (text.startsWith("(?:", i)) {
                        i += 2;
                    }
                }
                case ')' -> {
                    if (--open < 0) {
                        return false;
                    }
                }
                case '*', '+', '?' -> {
                    if (!after) {
                        return false;
                    }
                }
                case '.', '|' -> {}
                default -> {
                    return false;
                }
            }
        }
        return open == 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
