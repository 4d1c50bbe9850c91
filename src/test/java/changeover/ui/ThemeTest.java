package changeover.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
    private static final Path UI = Path.of("src/main/java/changeover/ui");
    private static final Set<String> COLOUR_FILES = Set.of("light.css", "dark.css", "contrast.css");
    private static final Pattern ROLE = Pattern.compile("(-color-[a-z-]+):\\s*(#[0-9a-f]{6})([0-9a-f]{2})?;");
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsba?\\(|:[^;{]*\\b(white|black|red|green|blue|gr[ae]y|orange|yellow|teal|navy"
                    + "|silver|maroon|purple|pink|brown|gold)\\b");
    /** Text on ground: both as roles. */
    private static final List<List<String>> TEXT = List.of(
            List.of("-color-fg-default", "-color-bg-default"),
            List.of("-color-fg-default", "-color-bg-overlay"),
            List.of("-color-fg-default", "-color-bg-subtle"),
            List.of("-color-fg-default", "-color-accent-subtle"),
            List.of("-color-fg-default", "-color-success-subtle"),
            List.of("-color-fg-default", "-color-warning-subtle"),
            List.of("-color-fg-default", "-color-danger-subtle"),
            List.of("-color-fg-default", "-color-neutral-subtle"),
            List.of("-color-fg-default", "-color-neutral-muted"),
            List.of("-color-fg-muted", "-color-bg-default"),
            List.of("-color-fg-muted", "-color-bg-overlay"),
            List.of("-color-fg-muted", "-color-bg-subtle"),
            List.of("-color-fg-muted", "-color-neutral-subtle"),
            List.of("-color-fg-muted", "-color-neutral-muted"),
            List.of("-color-fg-emphasis", "-color-accent-emphasis"),
            List.of("-color-accent-fg", "-color-bg-default"),
            List.of("-color-accent-fg", "-color-bg-overlay"),
            List.of("-color-accent-fg", "-color-accent-subtle"),
            List.of("-color-success-fg", "-color-bg-overlay"),
            List.of("-color-success-fg", "-color-success-subtle"),
            List.of("-color-warning-fg", "-color-bg-overlay"),
            List.of("-color-warning-fg", "-color-warning-subtle"),
            List.of("-color-danger-fg", "-color-bg-overlay"),
            List.of("-color-danger-fg", "-color-danger-subtle"),
            List.of("-color-bg-default", "-color-neutral-emphasis-plus"));

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void textCanBeRead(String theme) throws IOException {
        var roles = roles(theme);
        var weak = new ArrayList<String>();
        for (var pair : TEXT) {
            double contrast = contrast(roles.get(pair.get(0)), roles.get(pair.get(1)));
            if (contrast < 4.5) {
                weak.add(pair + " " + Math.round(contrast * 100) / 100.0);
            }
        }
        assertTrue(weak.isEmpty(), weak::toString);
        for (String ground : List.of("-color-bg-default", "-color-bg-overlay", "-color-bg-subtle")) {
            double border = contrast(roles.get("-color-border-control"), roles.get(ground));
            assertTrue(border >= 3, "borders of controls on " + ground + ": " + border);
        }
    }

    @Test
    void knowsHowContrastIsCounted() {
        assertEquals(21, contrast("#000000", "#ffffff"), 0.01);
        assertEquals(4.54, contrast("#767676", "#ffffff"), 0.01);
    }

    @Test
    void allThemesSetTheSameRoles() throws IOException {
        assertEquals(roles("light").keySet(), roles("dark").keySet());
        assertEquals(roles("light").keySet(), roles("contrast").keySet());
    }

    @Test
    void coloursStandInTheThemeFilesOnly() throws IOException {
        var found = new ArrayList<String>();
        for (Path file : css()) {
            var hit = COLOUR.matcher(rules(file));
            if (!COLOUR_FILES.contains(file.getFileName().toString()) && hit.find()) {
                found.add(file + ": " + hit.group());
            }
        }
        assertTrue(found.isEmpty(), found::toString);
        assertTrue(COLOUR.matcher("a { -fx-fill: white; }").find());
        assertTrue(COLOUR.matcher("a { -fx-fill: #abc; }").find());
    }

    /** A role that no theme sets and AtlantaFX does not know would be drawn black, or not at all. */
    @Test
    void onlyKnownRolesAreUsed() throws IOException {
        var known = roles("light").keySet();
        var unknown = new ArrayList<String>();
        for (Path file : css()) {
            Pattern.compile("-color-[a-z-]+").matcher(Files.readString(file)).results()
                    .map(hit -> hit.group())
                    .filter(role -> !known.contains(role))
                    .forEach(role -> unknown.add(file + ": " + role));
        }
        unknown.removeIf(line -> line.contains("-color-*"));
        assertTrue(unknown.isEmpty(), unknown::toString);
    }

    /** Without comments, and without the one rule whose value is a colour's name but means smoothing. */
    private static String rules(Path file) throws IOException {
        return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "").replace("-fx-font-smoothing-type: gray", "");
    }

    private static List<Path> css() throws IOException {
        try (Stream<Path> files = Files.walk(UI)) {
            var all = files.filter(f -> f.toString().endsWith(".css")).toList();
            assertTrue(all.size() >= 6, "only " + all);
            return all;
        }
    }

    private static Map<String, String> roles(String theme) throws IOException {
        var roles = new HashMap<String, String>();
        ROLE.matcher(Files.readString(UI.resolve("theme/" + theme + ".css")))
                .results()
                .forEach(role -> roles.put(role.group(1), role.group(2)));
        return roles;
    }

    /** As WCAG counts it. */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
