package changeover.os.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import changeover.os.Answer;
import changeover.os.Registry;
import changeover.os.Why;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RegistryFileTest {
    private static final String HEAD = "Windows Registry Editor Version 5.00\r\n\r\n";

    private static RegistryFile file(String... lines) throws BadRecording {
        return read(bytes(HEAD + String.join("\r\n", lines) + "\r\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static RegistryFile read(byte[] bytes) throws BadRecording {
        var file = new RegistryFile(_ -> true);
        try {
            file.add(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        assertThrows(BadRecording.class, () -> read(bytes("{}")));
        assertThrows(BadRecording.class, () -> RegistryFileHost.of(List.of(new ByteArrayInputStream(bytes(HEAD))), _ -> true, java.time.Instant.EPOCH));
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
            read(bytes(text.toString()));
        }
    }

    @Test
    void everyEncodingThatExportsHave() throws BadRecording {
        String text = HEAD + "[HKEY_CURRENT_USER\\A]\r\n\"T\"=\"\u00c4 \u00e9\"\r\n";
        for (byte[] bytes : List.of(
                bytes(text), bytes("\uFEFF" + text), ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                text.replace(HEAD, "REGEDIT4\r\n\r\n").getBytes(Charset.forName("windows-1252")))) {
            assertEquals("\u00c4 \u00e9", key(read(bytes), "HKCU/64 A").text("t"));
        }
    }

    /** In files of the old kind bytes stand for letters of the code page, not for UTF-16. */
    @Test
    void bytesOfTheOldKind() throws BadRecording {
        String text = "REGEDIT4\n[HKEY_CURRENT_USER\\A]\n\"T\"=hex(2):25,41,25,00\n\"L\"=hex(7):61,00,62,00,00\n";
        assertEquals("%A%", key(read(bytes(text)), "HKCU/64 A").text("t"));
        assertEquals("a\nb", key(read(bytes(text)), "HKCU/64 A").text("l"));
    }

    /** What is passed over may hold anything, also texts with lines that look like keys. */
    @Test
    void whatIsNotWantedIsNotKeptAndNotAnswered() throws Exception {
        var file = new RegistryFile(path -> path.key().startsWith("B"));
        file.add(new ByteArrayInputStream(bytes(HEAD + "[HKEY_CURRENT_USER\\A]\n\"T\"=\"one\n[HKEY_CURRENT_USER\\B\\no]\n\\\"\n"
                + "[HKEY_CURRENT_USER\\B\\no]\n\"\n\"U\"=hex:01,\\\n  02\n[HKEY_CURRENT_USER\\B]\n\"V\"=\"1\"\n")));
        assertEquals("1", key(file, "HKCU/64 B").text("v"));
        assertInstanceOf(Answer.Absent.class, file.key(Registry.Path.parse("HKCU/64 B\\no")));
        var other = assertInstanceOf(Answer.Failed.class, file.key(Registry.Path.parse("HKCU/64 A")));
        assertEquals(Why.NOT_RECORDED, other.why());
    }

    /** Lines longer than the window, and longer than we keep, do not disturb the next ones. */
    @Test
    void endlessLines() throws BadRecording {
        String hex = "de,".repeat(LineBuffer.LONGEST);
        String letters = "x".repeat(LineBuffer.LONGEST - 100);
        var key = key(
                file("[HKEY_CURRENT_USER\\A]", "\"B\"=hex:" + hex + "ad", "\"T\"=\"" + letters + "\"",
                        "\"M\"=\"" + (letters + "\n").repeat(3) + "\"", "\"V\"=\"1\""),
                "HKCU/64 A");
        assertEquals("1", key.text("v"));
        assertEquals(letters, key.text("t"));
    }

    @Test
    void moreThanAPcHoldsIsRefused() {
        String value = "\"=\"" + "x".repeat(1000) + "\"\n";
        var text = new StringBuilder(HEAD + "[HKEY_CURRENT_USER\\A]\n");
        for (int i = 0; i < 20_000; i++) {
            text.append('"').append(i).append(value);
        }
        assertThrows(BadRecording.class, () -> read(bytes(text.toString())));
    }
}
