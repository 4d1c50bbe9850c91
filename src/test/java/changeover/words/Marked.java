package changeover.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A language that nobody speaks: every sentence stands in marks, has other letters and is 40 % longer. What is shown
 * without marks did not come from a bundle or a pack.
 */
public final class Marked {
    private static final String PLAIN = "aeiounAEIOUN";
    private static final String OTHER = "áéíóúñÁÉÍÓÚÑ";
    private static final Pattern INNERMOST = Pattern.compile("⟦[^⟦⟧]*⟧");

    private Marked() {}

    /** Runs something while every bundle speaks it. */
    public static void during(Work work) throws Exception {
        var before = Words.PASSING.getAndSet(new Words.Passing() {
            @Override
            public Object value(Object value) {
                return value instanceof String text ? "⟧" + text + "⟦" : value;
            }

            @Override
            public String sentence(String sentence) {
                return text(sentence);
            }
        });
        try {
            work.run();
        } finally {
            Words.PASSING.set(before);
        }
    }

    public interface Work {
        void run() throws Exception;
    }

    public static String text(String text) {
        if (text.isBlank()) {
            return text;
        }
        var marked = new StringBuilder("⟦");
        int depth = 1;
        for (char c : text.toCharArray()) {
            depth += c == '⟦' ? 1 : c == '⟧' ? -1 : 0;
            int at = depth > 0 ? PLAIN.indexOf(c) : -1;
            marked.append(at < 0 ? c : OTHER.charAt(at));
        }
        return marked.append("~".repeat(Math.max(1, text.length() * 2 / 5))).append('⟧').toString();
    }

    /** The parts of a shown text outside of all marks: also values in the places of sentences. */
    public static List<String> outside(String shown) {
        String rest = shown;
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = INNERMOST.matcher(rest).replaceAll("\0");
        }
        return Stream.of(rest.split("\0")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
