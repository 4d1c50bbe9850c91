package changeover.detect.windows;

import java.util.Locale;

/** A publisher's name without what installers decorate it with, for comparing. */
final class Publisher {
    private Publisher() {}

    /** Without quotation marks, with single blanks, in lower case. */
    static String plain(String publisher) {
        return PlainText.compared(publisher).replaceAll("[\"'«»“”„‟‹›]", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
