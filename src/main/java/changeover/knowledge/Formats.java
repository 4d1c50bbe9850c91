package changeover.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * How packs write days, months and addresses. By hand, because the library's formatters and patterns cost more at start
 * than all the rest of reading.
 */
final class Formats {
    private static final String DAY = "0000-00-00";
    private static final String MONTH = "0000-00";

    private Formats() {}

    /** Throws {@link DateTimeException} for what is no day. */
    static LocalDate day(String text) {
        if (!like(text, DAY)) {
            throw new DateTimeException(text);
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    static boolean month(String text) {
        return like(text, MONTH);
    }

    /** Whether it is as long as another, with a digit of ours for each zero, and the same elsewhere. */
    private static boolean like(String text, String form) {
        boolean like = text.length() == form.length();
        for (int i = 0; like && i < form.length(); i++) {
            char c = text.charAt(i);
            like = form.charAt(i) == '0' ? c >= '0' && c <= '9' : c == form.charAt(i);
        }
        return like;
    }

    /** An address of the web, the only kind that a page opens. */
    static boolean address(String text) {
        int start = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : text.length();
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~' && Character.isWhitespace(c)) { // nearly all are letters, and there are many
                return false;
            }
        }
        return start < text.length();
    }
}
