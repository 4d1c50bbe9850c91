package changeover.os;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostsTest {
    @ParameterizedTest
    @CsvSource({
        "Linux,LINUX", "Windows 11,WINDOWS", "Windows Server 2022,WINDOWS", "Mac OS X,MAC", "Darwin,MAC", "FreeBSD,OTHER",
        "'',OTHER"
    })
    void systemsByName(String name, Os os) {
        assertEquals(os, Hosts.os(name));
    }

    @Test
    void thisMachineTellsItsSystem() {
        assertEquals(Hosts.os(), Hosts.real().machine().os());
    }
}
