package changeover.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The exact names a pattern stands for, where there are only a few: {@code klnagent(64)?} is "klnagent" and
 * "klnagent64". With them a package manager or a disk can be asked for names instead of being read as a whole.
 *
 * <p>Understood: letters, escaped signs, groups with alternatives, small classes such as {@code [ab]}, and {@code ?}.
 * All else means "not a few".
 */
public final class Literals {
    private static final int FEW = 64;
    private static final String SPECIAL = ".*+?()[]{}|^$\\";

    private final String text;
    private int at;

    private Literals(String text) {
        this.text = text;
    }

    /** The names, in the pattern's order; empty when they are not a few. */
    public static Optional<List<String>> of(String pattern) {
        var reader = new Literals(pattern);
        try {
            List<String> names = reader.alternatives();
            return reader.at == pattern.length() ? Optional.of(names.stream().distinct().toList()) : Optional.empty();
        } catch (NotFew _) {
            return Optional.empty();
        }
    }

    private static final class NotFew extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotFew() {
            super(null, null, false, false);
        }
    }

    private boolean more() {
        return at < text.length();
    }

    private List<String> alternatives() {
        var all = new ArrayList<>(sequence());
        while (more() && text.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return few(all);
    }

    private List<String> sequence() {
        List<String> heads = List.of("");
        while (more() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            List<String> parts = optional(item());
            var longer = new ArrayList<String>();
            for (String head : heads) {
                parts.forEach(part -> longer.add(head + part));
            }
            heads = few(longer);
        }
        return heads;
    }

    private List<String> optional(List<String> parts) {
        if (more() && text.charAt(at) == '?') {
            at++;
            if (more() && "?+".indexOf(text.charAt(at)) >= 0) {
                throw new NotFew();
            }
            var both = new ArrayList<>(parts);
            both.add("");
            return both;
        }
        return parts;
    }

    private List<String> item() {
        char c = text.charAt(at++);
        if (c == '(') {
            return group();
        }
        if (c == '[') {
            return letters();
        }
        if (c == '\\') {
            return List.of(escaped());
        }
        if (SPECIAL.indexOf(c) >= 0) {
            throw new NotFew();
        }
        return List.of(String.valueOf(c));
    }

    private List<String> group() {
        if (text.startsWith("?:", at)) {
            at += 2;
        } else if (more() && text.charAt(at) == '?') {
            throw new NotFew(); // looks around, or sets flags
        }
        List<String> inside = alternatives();
        if (!more() || text.charAt(at) != ')') {
            throw new NotFew();
        }
        at++;
        return inside;
    }

    private List<String> letters() {
        int end = text.indexOf(']', at);
        String inside = end < 0 ? "" : text.substring(at, end);
        if (inside.isEmpty() || inside.chars().anyMatch(c -> "^-\\[&".indexOf(c) >= 0)) {
            throw new NotFew();
        }
        at = end + 1;
        return inside.chars().mapToObj(Character::toString).toList();
    }

    private String escaped() {
        if (!more() || Character.isLetterOrDigit(text.charAt(at))) {
            throw new NotFew(); // a class such as \d, or a quotation
        }
        return String.valueOf(text.charAt(at++));
    }

    private static List<String> few(List<String> names) {
        if (names.size() > FEW) {
            throw new NotFew();
        }
        return names;
    }
}
