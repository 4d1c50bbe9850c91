package changeover.os;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideTest {
    @Test
    void webAddressesAndFilesThatAreThereMayBeOpened(@TempDir Path folder) throws IOException {
        assertTrue(Outside.opens("https://www.example.org/a?b=c"));
        Path file = Files.writeString(folder.resolve("a page.html"), "x");
        assertTrue(Outside.opens(file.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "javascript:alert(1)", "file:///etc/passwd", "-version", "/no/such/file", "/etc", "a.html",
                "https://a b", "https://a\"b", "https://a\nb"
            })
    void nothingElse(String text) {
        assertFalse(Outside.opens(text));
    }
}
