package changeover.os;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.os.Desktop.No;
import changeover.os.Desktop.Reason;
import changeover.os.Desktop.Yes;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DesktopTest {
    private static final Path NATIVES = Path.of("/runtime/lib");

    @Test
    void withoutADisplayThereIsNoWindow() {
        assertEquals(new No(Reason.NO_DISPLAY, ""), Desktop.linux(null, NATIVES, _ -> true, _ -> true));
        assertEquals(new No(Reason.NO_DISPLAY, ""), Desktop.linux(" ", NATIVES, _ -> true, _ -> true));
    }

    @Test
    void theMissingLibraryIsNamed() {
        var no = Desktop.linux(":0", NATIVES, _ -> false, library -> !library.equals("libXtst.so.6"));
        assertEquals(new No(Reason.NO_LIBRARY, "libXtst.so.6"), no);
        assertTrue(((No) no).sentence(Locale.ENGLISH).contains("libXtst.so.6"));
    }

    @Test
    void theRuntimesOwnLibraryDecidesWhereThereIsOne() {
        var no = Desktop.linux(":0", NATIVES, _ -> true, library -> !library.endsWith("libglassgtk3.so"));
        assertEquals(new No(Reason.NO_LIBRARY, "libgtk-3"), no);
    }

    @Test
    void withoutGraphicsLibraryTheWindowIsDrawnInSoftware() {
        assertEquals(new Yes(false), Desktop.linux(":0", NATIVES, _ -> true, _ -> true));
        assertEquals(new Yes(true), Desktop.linux(":0", NATIVES, _ -> true, library -> !library.contains("prism")));
    }
}
