package changeover.arch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can only be seen in the text of the sources. */
class SourceTextTest {
    private static final int LONGEST = 400;
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern VENDORS = Pattern.compile(
            "(?i)kaspersky|\\bkesl\\b|klnagent|ultraav|ultravpn|\\bpango\\b|bitdefender|norton|avast|\\bavg\\b|mcafee"
                    + "|malwarebytes|\\beset\\b|sophos|clamav|avira|trend ?micro|webroot|emsisoft|crowdstrike");
    private static final Path HERE = Path.of("").toAbsolutePath();

    @Test
    void noFileIsTooLong() throws IOException {
        var tooLong = new ArrayList<String>();
        for (Path file : java("src")) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST) {
                tooLong.add(file + ": " + lines);
            }
        }
        assertTrue(tooLong.isEmpty(), "over " + LONGEST + " lines: " + tooLong);
    }

    @Test
    void codeNamesNoVendor() throws IOException {
        var named = new ArrayList<String>();
        for (Path file : java("src/main/java")) {
            vendorsIn(Files.readString(file)).forEach(vendor -> named.add(file + ": " + vendor));
        }
        assertTrue(named.isEmpty(), "vendors belong into the knowledge packs: " + named);
    }

    @Test
    void vendorsAreSeenInCodeButNotInComments() {
        assertEquals(List.of("Kaspersky"), vendorsIn("/* Norton */ String x = \"Kaspersky\"; // AVG"));
    }

    /** A path of the machine that somebody wrote on means nothing on any other. */
    @Test
    void nothingNamesTheFolderItLiesIn() throws IOException {
        var named = new ArrayList<String>();
        for (Path file : everything()) {
            if (names(Files.readString(file), HERE)) {
                named.add(file.toString());
            }
        }
        assertTrue(named.isEmpty(), "they name " + HERE + ": " + named);
    }

    @Test
    void aFolderIsSeenAsAWholePathOnly() {
        Path folder = Path.of("/home/anna/src");
        assertTrue(names("cd " + folder + "; make", folder));
        assertTrue(names("\"" + folder + "/target\"", folder));
        assertFalse(names("cd " + folder + "-2", folder));
        assertFalse(names("cd /srv" + folder, folder));
        assertFalse(names("cd /src", Path.of("/src")));
    }

    private static boolean names(String text, Path folder) {
        // a folder directly below the root has a name that means other things, too
        return folder.getNameCount() > 1
                && Pattern.compile("(?<![\\w.-])" + Pattern.quote(folder.toString()) + "(?![\\w.-])")
                        .matcher(text)
                        .find();
    }

    private static List<String> vendorsIn(String source) {
        return VENDORS.matcher(COMMENT.matcher(source).replaceAll(" ")).results().map(found -> found.group()).toList();
    }

    private static List<Path> java(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            var all = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertTrue(all.size() > 10, "no sources below " + folder);
            return all;
        }
    }

    private static List<Path> everything() throws IOException {
        var all = new ArrayList<Path>();
        for (String top : List.of("pom.xml", "README.md", "CONTRIBUTING.md", "SECURITY.md", "src", "packaging", ".ci")) {
            if (Files.exists(Path.of(top))) {
                try (Stream<Path> files = Files.walk(Path.of(top))) {
                    files.filter(Files::isRegularFile).filter(SourceTextTest::isText).forEach(all::add);
                }
            }
        }
        return all;
    }

    private static boolean isText(Path file) {
        return !file.toString().matches(".*\\.(png|ttf|otf|ico|icns|exe|msi|reg|bin|wav)");
    }
}
