package changeover.detect;

import changeover.os.Answer;
import changeover.os.Disk;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds the paths that a pattern fits without walking the disk: from folder to folder, by name where a part of the
 * pattern stands for a few names, else by listing that one folder. So no part of a pattern reaches over a separator.
 * {@code [A-Z]:} at the beginning is the drive of the system.
 */
final class PathPattern {
    private final Disk disk;
    private final String separator;
    /** What could not be read, for the report. */
    private final List<Answer.Failed<?>> failed = new ArrayList<>();

    PathPattern(Disk disk) {
        this.disk = disk;
        separator = disk.places().separator();
    }

    /** A path that is there. */
    record Found(String path, Disk.Entry entry) {}

    List<Answer.Failed<?>> failed() {
        return failed;
    }

    List<Found> find(Pattern pattern) {
        List<String> parts = parts(pattern.pattern(), separator);
        var paths = new TreeSet<>(roots(parts.getFirst()));
        for (String part : parts.subList(1, parts.size())) {
            var deeper = new TreeSet<String>();
            paths.forEach(path -> deeper.addAll(step(path, part, pattern.flags())));
            paths = deeper;
        }
        var found = new ArrayList<Found>();
        for (String path : paths) {
            if (pattern.matcher(path).matches()) {
                Answer<Disk.Entry> entry = disk.look(path);
                if (entry instanceof Answer.Got<Disk.Entry> got) {
                    found.add(new Found(path, got.value()));
                } else if (entry instanceof Answer.Failed<Disk.Entry> not) {
                    failed.add(not);
                }
            }
        }
        return found;
    }

    private List<String> roots(String first) {
        if (separator.equals("/")) {
            return first.isEmpty() ? List.of("") : List.of();
        }
        String own = disk.places().machineState();
        String drive = own.contains(separator) ? own.substring(0, own.indexOf(separator)) : "C:";
        // signs of other systems begin with what is no drive
        return Literals.of(first).orElse(List.of(drive)).stream()
                .filter(start -> start.endsWith(":"))
                .toList();
    }

    private List<String> step(String folder, String part, int flags) {
        var names = Literals.of(part);
        if (names.isPresent()) {
            return names.get().stream().map(name -> folder + separator + name).toList();
        }
        Pattern fits;
        try {
            fits = Pattern.compile(part, flags);
        } catch (PatternSyntaxException _) {
            return List.of(); // a group that reaches over a separator: see the class
        }
        Answer<List<String>> inside = disk.list(folder.contains(separator) ? folder : folder + separator);
        if (inside instanceof Answer.Failed<List<String>> not) {
            failed.add(not);
        }
        List<String> all = inside instanceof Answer.Got<List<String>> got ? got.value() : List.of();
        return all.stream()
                .filter(name -> fits.matcher(name).matches())
                .map(name -> folder + separator + name)
                .toList();
    }

    /** Cut at the separators that are outside of groups and classes. */
    static List<String> parts(String pattern, String separator) {
        String cut = separator.equals("\\") ? "\\\\" : separator;
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        int groups = 0;
        boolean letters = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (groups == 0 && !letters && pattern.startsWith(cut, i)) {
                parts.add(part.toString());
                part.setLength(0);
                i += cut.length() - 1;
                continue;
            }
            part.append(c);
            if (c == '\\' && i + 1 < pattern.length()) {
                part.append(pattern.charAt(++i));
            } else if (letters) {
                letters = c != ']';
            } else if (c == '[') {
                letters = true;
            } else if (c == '(') {
                groups++;
            } else if (c == ')') {
                groups--;
            }
        }
        parts.add(part.toString());
        return parts;
    }
}
