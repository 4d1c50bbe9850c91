package changeover.knowledge;

/**
 * Which characters texts of packs may have. What cannot be seen can fool whoever reads: it turns words round, hides
 * some, or moves the cursor of a terminal.
 */
final class Letters {
    private Letters() {}

    /** Where the first character stands that no text may have; -1 when there is none. */
    static int unfit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && unfit(text, i, c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean unfit(String text, int i, char c) {
        if (Character.isSurrogate(c)) {
            boolean second = Character.isLowSurrogate(c);
            int pair = second ? i - 1 : i;
            return pair < 0
                    || pair + 1 >= text.length()
                    || !Character.isSurrogatePair(text.charAt(pair), text.charAt(pair + 1))
                    || unfit(text.codePointAt(pair));
        }
        return unfit(c);
    }

    private static boolean unfit(int code) {
        return code == 0xfffd // what other programs put in place of a character that they could not read
                || switch (Character.getType(code)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                };
    }

    /** Whether it can be an id: letters and digits of English, and dots, hyphens and underscores between. */
    static boolean isId(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!plain && (i == 0 || c != '-' && c != '.' && c != '_')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Fit to be quoted: no more than some characters, and those that no text may have as their numbers. */
    static String quoted(String text) {
        boolean whole = text.length() <= Limits.QUOTED;
        String some = whole ? text : text.substring(0, Limits.QUOTED);
        if (unfit(some) >= 0) {
            var shown = new StringBuilder();
            for (int i = 0; i < some.length(); i++) {
                char c = some.charAt(i);
                if (unfit(some, i, c)) {
                    shown.append("U+").append(Integer.toHexString(0x10000 | c).substring(1).toUpperCase());
                } else {
                    shown.append(c);
                }
            }
            some = shown.toString();
        }
        return whole ? some : some + "…";
    }
}
