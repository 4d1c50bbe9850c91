package changeover.os.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import changeover.os.Registry;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class RegistryTextTest {
    @Test
    void textEndsAtItsEndMarkAndMayLackIt() {
        assertEquals("Лаборатория", text(1, utf16("Лаборатория\0rest")));
        assertEquals("Лаборатория", text(1, utf16("Лаборатория")));
        assertEquals("%ProgramFiles%\\x", text(2, utf16("%ProgramFiles%\\x\0")));
        assertEquals("", text(1, new byte[0]));
    }

    @Test
    void textOfOddLengthLosesOnlyTheHalfLetter() {
        byte[] odd = Arrays.copyOf(utf16("ab"), 5);
        odd[4] = 'c';
        assertEquals("ab", text(1, odd));
    }

    @Test
    void numbersAreUnsignedAndInTheirByteOrder() {
        assertEquals("1", text(4, bytes("01000000")));
        assertEquals("4294967295", text(4, bytes("ffffffff")));
        assertEquals("1", text(5, bytes("00000001")));
        assertEquals("18446744073709551615", text(11, bytes("ffffffffffffffff")));
    }

    @Test
    void numberThatIsTooShortIsShownAsBytes() {
        assertEquals("0100", text(4, bytes("0100")));
        assertEquals("01000000", text(11, bytes("01000000")));
    }

    @Test
    void listKeepsGapsInsideAndDropsThoseAtTheEnd() {
        assertEquals("\\??\\C:\\a\n\n\\??\\C:\\b\n!\\??\\C:\\c", text(7, utf16("\\??\\C:\\a\0\0\\??\\C:\\b\0!\\??\\C:\\c\0\0")));
        assertEquals("", text(7, utf16("\0\0")));
    }

    @Test
    void typesHaveTheNamesOfWindows() {
        assertEquals("REG_MULTI_SZ", RegistryText.value(7, new byte[0]).type());
        assertEquals("REG_4026531840", RegistryText.value(0xF0000000, new byte[0]).type());
        assertEquals(new Registry.Value("REG_BINARY", "00ff"), RegistryText.value(3, bytes("00ff")));
    }

    private static String text(int type, byte[] data) {
        return RegistryText.value(type, data).text();
    }

    private static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
