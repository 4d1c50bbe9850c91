package changeover.detect.pcs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** A PC with one witness changed: taken away, closed to us, or saying the contrary. */
record PcMutations(Pc pc) {
    enum Kind {
        REMOVED,
        DENIED,
        CONTRADICTED
    }

    /** {@code line}: what was changed, or the denial that was added. */
    record Mutation(Kind kind, Pc.Line line, Pc pc) {
        @Override
        public String toString() {
            return pc.name() + ", " + kind + " " + line;
        }
    }

    private static final Set<String> KEPT = Set.of("system", "deny", "many", "output");
    private static final List<String> WINDOWS = List.of(
            "registry|HKLM/32 SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall",
            "registry|HKLM/64 SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall",
            "registry|HKCU/64 SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall",
            "registry|HKLM/32 SOFTWARE\\KasperskyLab", "registry|HKLM/64 SOFTWARE", "services|", "processes|",
            "wmi|AntiVirusProduct", "wmi|MSFT_MpComputerStatus", "disk|C:\\Program Files", "disk|C:\\ProgramData",
            "disk|C:");
    private static final List<String> LINUX = List.of(
            "run|dpkg-query", "run|rpm", "services|", "processes|", "guards|", "disk|/opt", "disk|/var", "disk|/etc",
            "disk|/proc", "disk|/");
    private static final List<String> MAC =
            List.of("disk|/Applications", "disk|/Library", "processes|", "services|", "run|", "disk|/");

    /** All of them, each once. */
    List<Mutation> all() {
        var all = new ArrayList<Mutation>();
        for (Pc.Line line : pc.has()) {
            if (!KEPT.contains(line.word())) {
                all.add(new Mutation(Kind.REMOVED, line, changed(line, List.of())));
                for (Pc.Line contrary : contraries(line)) {
                    all.add(new Mutation(Kind.CONTRADICTED, contrary, changed(line, List.of(contrary))));
                }
            }
        }
        boolean windows = sources() == WINDOWS;
        for (String why : windows ? List.of("denied", "timed-out") : List.of("denied", "timed-out", "odd", "missing")) {
            for (String source : sources()) {
                String[] part = source.split("\\|", -1);
                var deny = Pc.Line.of("deny", part[0], part[1], why);
                all.add(new Mutation(Kind.DENIED, deny, pc.with(deny)));
            }
        }
        var once = new LinkedHashMap<List<Pc.Line>, Mutation>();
        all.forEach(mutation -> once.putIfAbsent(mutation.pc().has(), mutation));
        return List.copyOf(once.values());
    }

    private List<String> sources() {
        return switch (pc.system()) {
            case "debian", "fedora" -> LINUX;
            case "mac" -> MAC;
            default -> WINDOWS;
        };
    }

    private Pc changed(Pc.Line line, List<Pc.Line> instead) {
        var lines = new ArrayList<Pc.Line>();
        for (Pc.Line old : pc.has()) {
            if (old == line) {
                lines.addAll(instead);
            } else {
                lines.add(old);
            }
        }
        return pc.having(lines);
    }

    /** The same witness saying that it is another's, that it does not run, or that it is gone. */
    private List<Pc.Line> contraries(Pc.Line line) {
        return switch (line.word()) {
            case "entry" -> List.of(
                    line.with(2, "Everyday Tool"), line.with(2, ""), line.with(4, "Somebody Else GmbH"),
                    line.with(4, ""));
            case "service", "driver" -> List.of(
                    line.with(1, "stopped"), line.with(1, "unknown"), line.with(2, "C:\\Tools\\other.exe"));
            case "unit" -> List.of(line.with(1, "stopped"), line.with(1, "unknown"));
            case "process" -> List.of(line.with(0, elsewhere(line.field(0))));
            case "center" -> List.of(line.with(1, "off"), line.with(1, "expired"), line.with(3, "C:\\gone\\a.exe"));
            case "defender" -> List.of(line.with(0, "off"), line.with(0, "passive"));
            case "folder" -> List.of(
                    Pc.Line.of("empty-folder", line.field(0)), Pc.Line.of("locked-folder", line.field(0)),
                    Pc.Line.of("link", line.field(0)));
            case "key" -> List.of(Pc.Line.of("key", line.field(0), line.field(1)));
            case "package" -> pc.system().equals("debian")
                    ? List.of(line.with(1, "rc"), line.with(1, "un"), line.with(1, "pn"))
                    : List.of();
            default -> List.of();
        };
    }

    private static String elsewhere(String file) {
        int cut = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
        String folder = file.startsWith("/") ? "/home/person/" : "C:\\Users\\person\\";
        return cut < 0 ? file : folder + file.substring(cut + 1);
    }
}
