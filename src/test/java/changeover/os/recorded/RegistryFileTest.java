package changeover.os.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import changeover.os.Answer;
import changeover.os.Registry;
import changeover.os.Why;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegistryFileTest {
    private static final String HEAD = "Windows Registry Editor Version 5.00\r\n\r\n";

    private static RegistryFile file(String... lines) throws BadRecording {
        var file = new RegistryFile();
        file.add(HEAD + String.join("\r\n", lines) + "\r\n");
        return file;
    }

    private static Registry.Key key(RegistryFile file, String path) {
        return assertInstanceOf(Answer.Got.class, file.key(Registry.Path.parse(path))).value() instanceof Registry.Key k
                ? k
                : null;
    }

    @Test
    void valuesOfEveryKind() throws BadRecording {
        var key = key(
                file(
                        "; a remark", "[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]", "@=\"default\"",
                        "\"Text\"=\"C:\\\\x \\\"y\\\" = \u0416\"", "\"Two\nLines\"=\"a", "b\"",
                        "\"Number\"=dword:000001f4", "\"Big\"=hex(b):01,00,00,00,01,00,00,00",
                        "\"Expand\"=hex(2):25,00,\\", "  41,00,25,00,00,00", "\"List\"=hex(7):61,00,00,00,62,00,00,00,00,00",
                        "\"Bytes\"=hex:de,ad", "\"None\"=hex(0):", "\"Gone\"=-"),
                "HKLM/64 SOFTWARE\\A");
        assertEquals("default", key.text(""));
        assertEquals("C:\\x \"y\" = \u0416", key.text("text"));
        assertEquals("500", key.text("Number"));
        assertEquals("4294967297", key.text("Big"));
        assertEquals("%A%", key.text("Expand"));
        assertEquals("a\nb", key.text("List"));
        assertEquals("dead", key.text("Bytes"));
        assertFalse(key.values().containsKey("gone"));
        assertEquals("REG_EXPAND_SZ", key.values().get("expand").type());
    }

    @Test
    void aTextMayGoOnBehindALineEnd() throws BadRecording {
        assertEquals("a\nb", key(file("[HKEY_CURRENT_USER\\A]", "\"T\"=\"a", "b\"", "\"U\"=\"c\""), "HKCU/64 A").text("t"));
        assertEquals("c", key(file("[HKEY_CURRENT_USER\\A]", "\"T\"=\"a", "b\"", "\"U\"=\"c\""), "HKCU/64 A").text("u"));
    }

    @Test
    void the32BitViewLiesBelowANodeOfItsOwn() throws BadRecording {
        var file = file("[HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Maker\\X]", "\"V\"=\"1\"");
        assertEquals("1", key(file, "HKLM/32 SOFTWARE\\Maker\\X").text("v"));
        assertEquals("1", key(file, "HKLM/64 SOFTWARE\\Wow6432Node\\Maker\\X").text("v"));
    }

    @Test
    void childrenComeWithTheirValues() throws BadRecording {
        var file = file("[HKEY_LOCAL_MACHINE\\A]", "[HKEY_LOCAL_MACHINE\\A\\b]", "\"N\"=\"1\"", "[HKEY_LOCAL_MACHINE\\A\\c]");
        var children = assertInstanceOf(Answer.Got.class, file.children(Registry.Path.parse("HKLM/64 A"))).value();
        assertEquals(
                List.of("b", "c"),
                ((Registry.Children) children).keys().stream().map(k -> k.path().name()).toList());
    }

    /** Absent is only what lies below a key that was exported. */
    @Test
    void whatIsNotInTheFileWasNotAsked() throws BadRecording {
        var file = file("[HKEY_LOCAL_MACHINE\\SOFTWARE\\Maker]", "[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Maker\\Old]");
        assertInstanceOf(Answer.Absent.class, file.key(Registry.Path.parse("HKLM/64 SOFTWARE\\Maker\\Old")));
        for (String path : List.of("HKLM/64 SOFTWARE\\Other", "HKLM/64 SOFTWARE", "HKCU/64 SOFTWARE\\Maker")) {
            var failed = assertInstanceOf(Answer.Failed.class, file.key(Registry.Path.parse(path)), path);
            assertEquals(Why.NOT_RECORDED, failed.why());
        }
        assertInstanceOf(Answer.Failed.class, file.children(Registry.Path.parse("HKLM/64 SOFTWARE")));
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        assertThrows(BadRecording.class, () -> new RegistryFile().add("{}"));
        assertThrows(BadRecording.class, () -> RegistryFileHost.of(List.of(HEAD), java.time.Instant.EPOCH));
    }

    /** Whatever stands in it, reading ends without a fault. */
    @Test
    void randomTextNeverThrows() throws BadRecording {
        var random = new Random(7);
        String letters = "[]\"@=-\\;:,()hexdwor0123456789ab\r\nHKEY_LOCAL_MACHINE ";
        for (int i = 0; i < 3000; i++) {
            var text = new StringBuilder(random.nextBoolean() ? HEAD : "REGEDIT4\n").append("[HKEY_LOCAL_MACHINE\\A]\n");
            for (int j = random.nextInt(120); j > 0; j--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            new RegistryFile().add(text.toString());
        }
    }
}
