package changeover.detect.pcs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A PC told in lines. {@code == name} begins one, {@code word: a | b} is a thing that is there, {@code = word: a | b}
 * is what must come of it, {@code #} is a remark. {@link PcHost} knows the words.
 *
 * @param name short, for test reports
 * @param has what is there
 * @param expects what must come of it
 */
record Pc(String name, List<Line> has, List<Line> expects) {
    Pc {
        has = List.copyOf(has);
        expects = List.copyOf(expects);
    }

    /** One thing; fields are stripped, and a missing one is empty. */
    record Line(String word, List<String> fields) {
        Line {
            fields = List.copyOf(fields);
        }

        static Line of(String word, String... fields) {
            return new Line(word, List.of(fields));
        }

        String field(int n) {
            return n < fields.size() ? fields.get(n) : "";
        }

        /** The same with another field. */
        Line with(int n, String value) {
            var changed = new ArrayList<>(fields);
            while (changed.size() <= n) {
                changed.add("");
            }
            changed.set(n, value);
            return new Line(word, changed);
        }

        @Override
        public String toString() {
            return word + ": " + String.join(" | ", fields);
        }
    }

    /** All lines of that word. */
    List<Line> all(String word) {
        return has.stream().filter(line -> line.word().equals(word)).toList();
    }

    List<Line> expected(String word) {
        return expects.stream().filter(line -> line.word().equals(word)).toList();
    }

    String system() {
        return all("system").getFirst().field(0);
    }

    /** The same PC with other things. */
    Pc having(List<Line> other) {
        return new Pc(name, other, expects);
    }

    Pc with(Line... more) {
        var all = new ArrayList<>(has);
        all.addAll(List.of(more));
        return having(all);
    }

    @Override
    public String toString() {
        return name;
    }

    /** All PCs of a file beside this class. */
    static List<Pc> of(String file) {
        try (var in = Pc.class.getResourceAsStream("/changeover/detect/pcs/" + file)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Pc> read(String text) {
        var all = new ArrayList<Pc>();
        String name = null;
        var has = new ArrayList<Line>();
        var expects = new ArrayList<Line>();
        for (String line : (text + "\n== ").split("\n")) {
            if (line.startsWith("== ")) {
                if (name != null) {
                    all.add(new Pc(name, has, expects));
                }
                name = line.substring(3).strip();
                has.clear();
                expects.clear();
            } else if (line.startsWith("= ")) {
                expects.add(line(line.substring(2)));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                has.add(line(line));
            }
        }
        return all;
    }

    private static Line line(String text) {
        int colon = text.indexOf(": ");
        if (colon < 0) {
            throw new IllegalArgumentException("no word in: " + text);
        }
        var fields = Arrays.stream(text.substring(colon + 2).split("\\|", -1)).map(String::strip).toList();
        return new Line(text.substring(0, colon), fields);
    }
}
