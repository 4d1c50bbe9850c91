package changeover.os.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImagePathTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "\"C:\\Program Files (x86)\\Vendor Lab\\Plus 21.16\\avp.exe\" -r | C:\\Program Files (x86)\\Vendor Lab\\Plus 21.16\\avp.exe",
        "C:\\Program Files (x86)\\Vendor Lab\\avp.exe AVP21.16 | C:\\Program Files (x86)\\Vendor Lab\\avp.exe",
        "C:\\tools.exe.d\\a.exe /x b.exe | C:\\tools.exe.d\\a.exe",
        "%SystemRoot%\\System32\\svchost.exe -k netsvcs -p | C:\\Windows\\System32\\svchost.exe",
        "\\SystemRoot\\System32\\drivers\\klif.sys | C:\\Windows\\System32\\drivers\\klif.sys",
        "system32\\DRIVERS\\K4W-21-25\\klhk.sys | C:\\Windows\\system32\\DRIVERS\\K4W-21-25\\klhk.sys",
        "\\??\\C:\\ProgramData\\Lab\\Bases\\klids.sys | C:\\ProgramData\\Lab\\Bases\\klids.sys",
        "\"C:\\no end | C:\\no end",
        "C:\\odd | C:\\odd",
    })
    void fileIsWhatIsLeftWithoutQuotesArgumentsAndSigns(String raw, String file) {
        assertEquals(file, ImagePath.file(raw, "C:\\Windows"));
    }

    @ParameterizedTest
    @CsvSource("''")
    void nothingStaysNothing(String raw) {
        assertEquals("", ImagePath.file(raw, "C:\\Windows"));
    }
}
