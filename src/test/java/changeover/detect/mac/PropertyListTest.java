package changeover.detect.mac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import changeover.detect.Signs;
import changeover.knowledge.KnowledgeLoader;
import changeover.os.Answer;
import changeover.os.Commands.Finished;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyListTest {
    private static final String HEAD = "<?xml version=\"1.0\"?>\n<!DOCTYPE plist PUBLIC \"-//A//D\" \"http://x/y.dtd\">\n";
    private static final Signs SIGNS = Signs.of(KnowledgeLoader.load(), "mac");

    @Test
    void textsAtTheTopOnly() {
        String xml = HEAD + "<plist version=\"1.0\"><!-- c --><dict><key>a</key><string>x &amp;amp; &lt;y&gt;</string>"
                + "<key>d</key><dict><key>a</key><string>inner</string><key>e</key><array><true/></array></dict>"
                + "<key>n</key><integer>3</integer><key>t</key><true/><key>z</key><array/><key>b</key><string></string>"
                + "</dict></plist>";
        assertEquals(Optional.of(Map.of("a", "x &amp; <y>", "b", "")), PropertyList.texts(xml));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "bplist00\0\1", "<plist>", "<plist><dict>", "<plist><dict><key>a</key></dict></plist>",
        "<plist><dict><string>a</string></dict></plist>", "<plist><dict><key>a<b/></key><string>c</string></dict></plist>",
        "<plist><array/></plist>", "<html><dict></dict></html>", "text <plist><dict></dict></plist>",
        "<!DOCTYPE plist [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><plist><dict></dict></plist>"
    })
    void whatIsNoListSaysNothing(String xml) {
        assertEquals(Optional.empty(), PropertyList.texts(xml));
    }

    @Test
    void deepListsEnd() {
        String deep = "<plist><dict><key>a</key>" + "<array>".repeat(100_000);
        assertEquals(Optional.empty(), PropertyList.texts(deep));
    }

    /** Whatever stands in the file or comes from the tool, nothing is thrown. */
    @Test
    void anyBytesAreSurvived() {
        var random = new Random(11);
        String info = HEAD + "<plist version=\"1.0\"><dict><key>CFBundleIdentifier</key><string>a.b</string></dict></plist>";
        String list = "1 extension(s)\n--- com.apple.system_extension.endpoint_security\n"
                + "enabled\tactive\tteamID\tbundleID (version)\tname\t[state]\n"
                + "*\t*\tABC\ta.b (1/1)\tn\t[activated enabled]\n";
        for (int i = 0; i < 3000; i++) {
            assertNotNull(MacPrograms.understand("Kaspersky.app", Answer.got(bent(info, random)), SIGNS));
            assertNotNull(SystemExtensions.understand(new Finished(random.nextInt(3), bent(list, random), ""), SIGNS));
        }
    }

    private static String bent(String text, Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int n = random.nextInt(6); n > 0; n--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return new String(bytes, 0, random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length, StandardCharsets.UTF_8);
    }
}
