package changeover.report;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The last line of a page: a comment with the SHA-256 of every byte before it. */
final class Seal {
    private static final String BEGIN = "<!-- changeover sha256 ";
    private static final String END = " -->\n";
    private static final Pattern LINE = Pattern.compile(Pattern.quote(BEGIN) + "[0-9a-f]{64}" + Pattern.quote(END));
    private static final int LENGTH = BEGIN.length() + 64 + END.length();

    private Seal() {}

    /** The page with its last line. */
    static String line(String page) {
        return page + BEGIN + CanonicalCodec.hash(page.getBytes(StandardCharsets.UTF_8)) + END;
    }

    /** True when the page ends with the line that belongs to it. */
    static boolean holds(String page) {
        if (page.length() < LENGTH) {
            return false;
        }
        String body = page.substring(0, page.length() - LENGTH);
        String line = page.substring(body.length());
        return LINE.matcher(line).matches() && line(body).equals(page);
    }
}
