package changeover.detect.pcs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** PCs with random software, none of it sought. The same number always makes the same PC. */
final class RandomPcs {
    /** What is sought, to be changed by one letter. */
    private static final List<String> SOUGHT = List.of(
            "Kaspersky", "Kaspersky Plus", "Kaspersky Internet Security", "Kaspersky Endpoint Security for Windows",
            "Kaspersky Security Center Network Agent", "Kaspersky Password Manager", "Kaspersky Lab", "KasperskyLab",
            "UltraAV");
    private static final List<String> SOUGHT_FILES = List.of(
            "avp", "avpui", "klnagent", "kesl", "kesl-gui", "klnagent64", "kavfs", "ksde", "wdserver", "klif",
            "avpsus");
    private static final Set<String> BACKGROUND =
            Set.of("entry", "service", "process", "driver", "folder", "file", "key");

    private static final List<String> DEBIAN =
            lines("debian-names.txt").filter(name -> !name.startsWith("#")).toList();
    private static final List<String[]> PROGRAMS = lines("windows-programs.txt")
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> {
                String[] part = line.split(": ", 2);
                return Arrays.stream(part[1].split(";")).map(name -> new String[] {name.strip(), part[0]});
            })
            .toList();
    /** All that looks like a sought product and is none. */
    private static final List<Pc.Line> FRIENDS = Pc.of("false-friends.txt").stream()
            .flatMap(pc -> pc.has().stream())
            .filter(line -> BACKGROUND.contains(line.word()))
            .toList();

    private final Random random;

    private RandomPcs(long seed) {
        random = new Random(seed);
    }

    static Pc of(int number) {
        var pcs = new RandomPcs(number);
        return new Pc("random " + number, number % 10 < 7 ? pcs.windows() : pcs.debian(), List.of());
    }

    private static Stream<String> lines(String file) {
        try (var in = RandomPcs.class.getResourceAsStream("/changeover/detect/pcs/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Names of one program and the publisher of another; names that are near a sought one; false friends. */
    private List<Pc.Line> windows() {
        var lines = new ArrayList<Pc.Line>();
        lines.add(Pc.Line.of("system", random.nextInt(8) == 0 ? "windows-server" : "windows"));
        lines.add(Pc.Line.of("defender", random.nextBoolean() ? "on" : "off", "1"));
        for (int i = 30 + random.nextInt(90); i > 0; i--) {
            lines.add(entry(i, any(PROGRAMS)[0], any(PROGRAMS)[1]));
            String name = any(DEBIAN);
            lines.add(Pc.Line.of("process", "C:\\Program Files\\" + any(PROGRAMS)[1] + "\\" + name + ".exe"));
            lines.add(Pc.Line.of("service", name + i, random.nextBoolean() ? "running" : "stopped", "C:\\x\\" + name));
        }
        for (int i = 0; i < 6; i++) {
            lines.add(entry(1000 + i, near(any(SOUGHT)), any(PROGRAMS)[1]));
            lines.add(entry(2000 + i, any(PROGRAMS)[0], near(any(SOUGHT))));
            lines.add(entry(3000 + i, any(PROGRAMS)[0] + " for " + any(SOUGHT) + " users", any(PROGRAMS)[1]));
            String folder = "C:\\Program Files\\" + near("Kaspersky Lab") + "\\";
            lines.add(Pc.Line.of("process", folder + near(any(SOUGHT_FILES)) + ".exe"));
            lines.add(Pc.Line.of("service", near(any(SOUGHT_FILES)), "running", "C:\\Tools\\a.exe"));
            lines.add(Pc.Line.of("folder", "C:\\Program Files (x86)\\" + near("Kaspersky Lab")));
            lines.add(Pc.Line.of("key", "32", near("KasperskyLab") + "\\AVP21.3"));
        }
        for (int i = random.nextInt(12); i > 0; i--) {
            lines.add(any(FRIENDS));
        }
        return lines;
    }

    private Pc.Line entry(int n, String name, String publisher) {
        String place = any(List.of("32", "64", "user"));
        return Pc.Line.of("entry", place, "program-" + n, name, random.nextInt(40) + ".1", publisher);
    }

    private List<Pc.Line> debian() {
        var lines = new ArrayList<Pc.Line>();
        lines.add(Pc.Line.of("system", "debian", random.nextBoolean() ? "" : "person"));
        for (int i = 200 + random.nextInt(600); i > 0; i--) {
            lines.add(Pc.Line.of("package", any(DEBIAN), any(List.of("ii", "ii", "ii", "rc", "hi", "iU")), "1." + i));
        }
        for (int i = 0; i < 40; i++) {
            String name = i < 8 ? near(any(SOUGHT_FILES)) : any(DEBIAN);
            String state = random.nextBoolean() ? "running" : "stopped";
            lines.add(Pc.Line.of("unit", name + ".service", state, "/usr/lib/" + name));
            lines.add(Pc.Line.of("process", "/usr/bin/" + name));
            lines.add(Pc.Line.of("folder", "/opt/" + name));
            lines.add(Pc.Line.of("package", near(any(SOUGHT_FILES)), "ii", "2"));
        }
        return lines;
    }

    /** One letter of the first word is left out, doubled, changed or exchanged: near, and never the same. */
    private String near(String name) {
        int first = name.indexOf(' ') < 0 ? name.length() : name.indexOf(' ');
        int at = random.nextInt(first);
        String changed = switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            case 2 -> name.substring(0, at) + (char) ('a' + random.nextInt(26)) + name.substring(at + 1);
            default -> name.substring(0, at) + "-" + name.substring(at);
        };
        boolean real = SOUGHT.stream().anyMatch(changed::equalsIgnoreCase)
                || SOUGHT_FILES.stream().anyMatch(changed::equalsIgnoreCase);
        return real || changed.isBlank() || changed.startsWith("-") ? "x" + name : changed;
    }
}
