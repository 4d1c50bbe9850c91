package changeover.os.listing;

import changeover.os.Services.Service;
import changeover.os.Services.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of the tools of Linux and the Mac. A list is of a kind when nearly all of its lines are. */
final class Tools {
    private static final Pattern EXTENSIONS = Pattern.compile("\\s*\\d{1,9} extension\\(s\\)\\s*");
    private static final String CATEGORY = "--- com.apple.system_extension.";

    private static final String DEBIAN_HEAD = "||/ ";
    private static final Pattern DEBIAN = Pattern.compile("([uihrp][nciUFWtH])([ R]?)\\s+(\\S+)\\s+(\\S+).*");

    private static final Pattern UNIT = Pattern.compile(
            "\\s*(?:[*\u25cf\u25cb\u00d7x]\\s+)?(\\S+)\\s+(loaded|not-found|masked|error|bad-setting|stub|merged)\\s+"
                    + "(active|inactive|failed|activating|deactivating|reloading|maintenance|refreshing)\\s+(\\S+)(.*)");

    private static final Pattern RPM = Pattern.compile(
            "([A-Za-z0-9][A-Za-z0-9+._~^-]*)-([^-\\s]+-[^-\\s]+?)"
                    + "(?:\\.(x86_64|noarch|i[3-6]86|aarch64|armv7hl|ppc64le|s390x|riscv64))?");

    private static final int LONGEST = 2048;

    private Tools() {}

    static Optional<Listing> extensions(String text, List<String> lines) {
        boolean head = lines.stream().limit(20).anyMatch(line -> EXTENSIONS.matcher(some(line)).matches());
        return head || text.startsWith(CATEGORY) || text.contains("\n" + CATEGORY)
                ? Optional.of(new Listing.Extensions((head ? "" : "1 extension(s)\n") + String.join("\n", lines)))
                : Optional.empty();
    }

    static Optional<Listing> debian(List<String> lines) {
        boolean head = false;
        int odd = 0;
        int rows = 0;
        var all = new StringBuilder();
        for (String line : lines) {
            Matcher row = DEBIAN.matcher(some(line));
            if (!head && line.startsWith(DEBIAN_HEAD)) {
                head = true;
            } else if (row.matches()) {
                rows++;
                all.append(row.group(3)).append('\t').append(row.group(1)).append(row.group(2)).append('\t')
                        .append(row.group(4)).append('\n');
            } else if (!line.isBlank()) {
                odd++;
            }
        }
        return head || nearlyAll(rows, odd) ? Optional.of(new Listing.DebianPackages(all.toString())) : Optional.empty();
    }

    static Optional<Listing> units(List<String> lines) {
        var units = new ArrayList<Service>();
        int odd = 0;
        int rows = 0;
        for (String line : lines) {
            Matcher row = UNIT.matcher(some(line));
            if (row.matches() && row.group(1).indexOf('.') > 0) {
                rows++;
                boolean exists = !row.group(2).equals("not-found") && !row.group(2).equals("masked");
                if (row.group(1).endsWith(".service") && exists) {
                    units.add(new Service(
                            row.group(1), ListText.plain(row.group(5)), false, state(row.group(3), row.group(4)), "", ""));
                }
            } else if (!line.isBlank()) {
                odd++;
            }
        }
        // its heading and its legend are a few lines in any language
        return nearlyAll(rows, Math.max(0, odd - 8)) ? Optional.of(new Listing.Units(List.copyOf(units))) : Optional.empty();
    }

    private static State state(String active, String sub) {
        return switch (active) {
            // its start program has ended; whether that left something running, only the processes tell
            case "active" -> sub.equals("exited") ? State.UNKNOWN : State.RUNNING;
            case "reloading", "refreshing" -> State.RUNNING;
            case "inactive", "failed" -> State.STOPPED;
            case "activating", "deactivating" -> State.BETWEEN;
            default -> State.UNKNOWN;
        };
    }

    static Optional<Listing> rpm(List<String> lines) {
        var packages = new LinkedHashMap<String, List<String>>();
        int odd = 0;
        int rows = 0;
        boolean arch = false;
        for (String line : lines) {
            Matcher row = RPM.matcher(some(line).strip());
            if (row.matches()) {
                rows++;
                arch |= row.group(3) != null;
                packages.computeIfAbsent(row.group(1), _ -> new ArrayList<>()).add(row.group(2));
            } else if (!line.isBlank()) {
                odd++;
            }
        }
        return arch && nearlyAll(rows, odd) ? Optional.of(new Listing.RpmPackages(packages)) : Optional.empty();
    }

    private static boolean nearlyAll(int rows, int odd) {
        return rows > 0 && 9L * odd <= rows;
    }

    private static String some(String line) {
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }
}
