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
     * True for what packs are made of: letters, digits and marks that stand for themselves, escaped marks, kinds of
     * letters, simple brackets, what of these is repeated or may be missing, and groups of such alternatives. False says
     * nothing: then the library must tell.
     */
    static boolean plainlyGood(String text) {
        int open = 0;
        boolean atom = false; // something that may be repeated stands before
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean after = atom;
            atom = SPECIAL.indexOf(c) < 0 || c == '\\' || c == '.' || c == '[' || c == ')';
            int length = switch (c) {
                case '\\' -> escape(text, i);
                case '[' -> bracket(text, i);
                case '(' -> text.startsWith("(?:", i) || text.startsWith("(?!", i) ? 3 : 1;
                case '*', '+', '?' -> after ? 1 : 0;
                case '{' -> after ? times(text, i) : 0;
                case ')', '.', '|' -> 1;
                default -> atom ? 1 : 0;
            };
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (length == 0 || open < 0) {
                return false;
            }
            i += length;
        }
        return open == 0;
    }

    /** How long the escaped mark or kind at a place is; 0 when it is another. */
    private static int escape(String text, int at) {
        if (text.startsWith("\\p{L}", at) || text.startsWith("\\p{N}", at)) {
            return 5;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        return next == 'd' || next == 's' || next == 'w' || next == 'b' || next == '-' || SPECIAL.indexOf(next) >= 0 ? 2 : 0;
    }

    /** How long the number in braces at a place is; 0 when it is no small one. */
    private static int times(String text, int at) {
        int i = at + 1;
        while (i < text.length() && i - at < 4 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i > at + 1 && i < text.length() && text.charAt(i) == '}' ? i + 1 - at : 0;
    }

    /** How long the set of letters, digits, marks and ranges of them at a place is; 0 when there is more in it. */
    private static int bracket(String text, int at) {
        int i = text.startsWith("[^", at) ? at + 2 : at + 1;
        int first = i;
        while (i < text.length() && (text.charAt(i) != ']' || i == first)) {
            char c = text.charAt(i);
            boolean range = i + 2 < text.length() && text.charAt(i + 1) == '-' && text.charAt(i + 2) != ']';
            int length;
            if (range) {
                length = plain(c) && plain(text.charAt(i + 2)) && c < text.charAt(i + 2) ? 3 : 0;
            } else {
                length = c == '\\' ? text.startsWith("\\b", i) ? 0 : escape(text, i) : "[]^&".indexOf(c) < 0 ? 1 : 0;
            }
            if (length == 0) {
                return 0;
            }
            i += length;
        }
        return i < text.length() ? i + 1 - at : 0;
    }

    private static boolean plain(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    @Override
    public String toString() {
        return text;
    }
}
