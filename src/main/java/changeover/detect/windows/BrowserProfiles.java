package changeover.detect.windows;

import changeover.detect.Phrase;
import changeover.os.Answer;
import changeover.os.Disk;
import java.util.ArrayList;
import java.util.List;

/** Extensions in the profiles of the person's browsers. Only names of folders and files are read, nothing in them. */
final class BrowserProfiles {
    /** More profiles than this are not a person's. */
    private static final int MOST = 30;

    private final Disk disk;
    private final Blind blind;

    BrowserProfiles(Disk disk, Blind blind) {
        this.disk = disk;
        this.blind = blind;
    }

    List<Named> extensions() {
        String own = disk.places().personState();
        int cut = own.lastIndexOf('\\');
        String local = cut < 0 ? own : own.substring(0, cut);
        var found = new ArrayList<Named>();
        for (String browser : List.of("Google\\Chrome", "Microsoft\\Edge")) {
            String profiles = local + "\\" + browser + "\\User Data";
            names(profiles).stream()
                    .filter(name -> name.equals("Default") || name.startsWith("Profile "))
                    .limit(MOST)
                    .forEach(name -> add(profiles + "\\" + name + "\\Extensions", found));
        }
        int above = local.lastIndexOf('\\');
        if (above > 0) {
            String profiles = local.substring(0, above) + "\\Roaming\\Mozilla\\Firefox\\Profiles";
            names(profiles).stream().limit(MOST).forEach(name -> add(profiles + "\\" + name + "\\extensions", found));
        }
        return found;
    }

    private void add(String folder, List<Named> found) {
        for (String name : names(folder)) {
            String id = name.endsWith(".xpi") ? name.substring(0, name.length() - ".xpi".length()) : name;
            found.add(new Named(id, folder + "\\" + name, Phrase.of("extension.profile", id)));
        }
    }

    private List<String> names(String folder) {
        return switch (disk.list(folder)) {
            case Answer.Got<List<String>> got -> got.value();
            case Answer.Absent<List<String>> _ -> List.of();
            case Answer.Failed<List<String>> failed -> {
                blind.add(failed.why(), failed.detail());
                yield List.of();
            }
        };
    }
}
