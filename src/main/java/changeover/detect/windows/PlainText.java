package changeover.detect.windows;

import java.util.regex.Pattern;

/**
 * Texts that programs wrote about themselves, as they can be shown and compared. Letters of every script stay. Signs
 * that turn the direction of a line go: with them one name could be made to look like another one.
 */
final class PlainText {
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cc}+");
    private static final Pattern DIRECTIONS = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final int LONGEST = 1000;

    private PlainText() {}

    /** For people: on one line, of a length that can be read. */
    static String shown(String text) {
        String plain = DIRECTIONS.matcher(CONTROLS.matcher(cut(text)).replaceAll(" ")).replaceAll("");
        return plain.strip();
    }

    /** For patterns: with single blanks. A name with a gap that cannot be seen inside a word is another name. */
    static String compared(String text) {
        return BLANKS.matcher(shown(text)).replaceAll(" ").strip();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }
}
