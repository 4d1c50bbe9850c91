package changeover.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * Colours, letters and text size of a scene. AtlantaFX gives the controls, {@code theme/} maps its roles to our colours;
 * pages use roles only.
 */
public final class Theme {
    /** What the person may choose. */
    public enum Choice {
        /** As the system says, also while the window is open. */
        SYSTEM,
        LIGHT,
        DARK,
        CONTRAST
    }

    /** Text size of 100 %, in pixels. */
    public static final double TEXT = 15;

    private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";

    private static boolean fontsLoaded;

    private final Scene scene;
    private Look look;

    /** Takes charge of a scene's looks. Call it on the window's thread. */
    public Theme(Scene scene, Look look) {
        this.scene = scene;
        loadFonts();
        Platform.getPreferences().colorSchemeProperty().subscribe(this::systemChanged);
        apply(look);
    }

    /** Once per process: JavaFX keeps a font that was loaded. */
    private static void loadFonts() {
        if (!fontsLoaded) {
            List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "InterDisplay-SemiBold.otf").forEach(Theme::loadFont);
            fontsLoaded = true;
        }
    }

    private static void loadFont(String file) {
        try (var in = Theme.class.getResourceAsStream("fonts/" + file)) {
            Font.loadFont(in, TEXT);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public Look look() {
        return look;
    }

    public void apply(Look next) {
        look = next;
        Choice colours = resolve(next.theme());
        Application.setUserAgentStylesheet(
                colours == Choice.LIGHT
                        ? new PrimerLight().getUserAgentStylesheetBSS()
                        : new PrimerDark().getUserAgentStylesheetBSS());
        // Pop-ups copy the scene's style sheets but no inline style, so the text size travels as a sheet, too.
        scene.getStylesheets()
                .setAll(sheet("theme/base.css"), sheet("theme/parts.css"), sheet(file(colours)), size(next.textPercent()));
    }

    private void systemChanged() {
        if (look != null && look.theme() == Choice.SYSTEM) {
            apply(look);
        }
    }

    private static Choice resolve(Choice choice) {
        if (choice != Choice.SYSTEM) {
            return choice;
        }
        var system = Platform.getPreferences();
        if (Boolean.TRUE.equals(system.get(WINDOWS_CONTRAST))) {
            return Choice.CONTRAST;
        }
        return system.getColorScheme() == ColorScheme.DARK ? Choice.DARK : Choice.LIGHT;
    }

    private static String file(Choice colours) {
        return switch (colours) {
            case LIGHT, SYSTEM -> "theme/light.css";
            case DARK -> "theme/dark.css";
            case CONTRAST -> "theme/contrast.css";
        };
    }

    private static String sheet(String name) {
        return Theme.class.getResource(name).toExternalForm();
    }

    private static String size(int percent) {
        String css = ".root { -fx-font-size: " + TEXT * percent / 100 + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    /** True when the system asks for no motion: then nothing fades or moves. */
    public static boolean still() {
        return Platform.getPreferences().isReducedMotion();
    }
}
