package changeover.detect.mac;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The texts at the top of a property list in XML. Strict: what is not such a list has no values. Declarations are passed
 * over and nothing that they name is fetched; lists and dictionaries inside are passed over, too.
 */
final class PropertyList {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private PropertyList(String text) {
        this.text = text;
    }

    /** Key to text for the top dictionary; empty when it is not a property list in XML. */
    static Optional<Map<String, String>> texts(String xml) {
        try {
            return Optional.of(new PropertyList(xml).top());
        } catch (Odd _) {
            return Optional.empty();
        }
    }

    private static final class Odd extends RuntimeException {
        private static final long serialVersionUID = 1;

        Odd() {
            super(null, null, false, false);
        }
    }

    private Map<String, String> top() {
        String plist = tag();
        if (!plist.equals("plist") && !plist.startsWith("plist ")) {
            throw new Odd();
        }
        if (!tag().equals("dict")) {
            throw new Odd();
        }
        var texts = new LinkedHashMap<String, String>();
        for (String tag = tag(); !tag.equals("/dict"); tag = tag()) {
            if (!tag.equals("key")) {
                throw new Odd();
            }
            String key = inside("key");
            String kind = tag();
            if (kind.equals("string")) {
                texts.put(key, inside("string"));
            } else {
                pass(kind, 0);
            }
        }
        return texts;
    }

    /** To behind the end of the element that began with that tag. */
    private void pass(String tag, int depth) {
        if (tag.startsWith("/") || depth > DEEPEST) {
            throw new Odd();
        }
        if (tag.endsWith("/")) {
            return;
        }
        boolean holds = tag.equals("dict") || tag.equals("array");
        if (!holds) {
            inside(tag);
            return;
        }
        for (String next = tag(); !next.equals("/" + tag); next = tag()) {
            pass(next, depth + 1);
        }
    }

    /** The text up to the end of the element that is open. */
    private String inside(String element) {
        String close = "</" + element + ">";
        int end = text.indexOf('<', at);
        if (end < 0 || !text.startsWith(close, end)) {
            throw new Odd();
        }
        String raw = text.substring(at, end);
        at = end + close.length();
        return plain(raw);
    }

    /** The next tag without its brackets; between tags are blanks, comments and declarations only. */
    private String tag() {
        while (true) {
            while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\uFEFF')) {
                at++;
            }
            if (at >= text.length() || text.charAt(at) != '<') {
                throw new Odd();
            }
            String close = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : ">";
            int end = text.indexOf(close, at);
            if (end < 0) {
                throw new Odd();
            }
            String tag = text.substring(at + 1, end);
            at = end + close.length();
            if (!tag.startsWith("!") && !tag.startsWith("?")) {
                return tag.strip();
            }
            if (tag.startsWith("!") && tag.contains("[")) {
                throw new Odd(); // declares names of its own, which no property list needs
            }
        }
    }

    private static String plain(String raw) {
        return raw.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&")
                .strip();
    }
}
