package changeover.os.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinuxPlacesTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "null, /home/anna/.local/state/changeover",
                "'', /home/anna/.local/state/changeover",
                "relative, /home/anna/.local/state/changeover",
                "/state/, /state/changeover"
            })
    void stateOfThePerson(String variable, String place) {
        assertEquals(place, LinuxPlaces.of("/home/anna", variable, "").personState());
        assertEquals("/var/lib/changeover", LinuxPlaces.of("/home/anna", variable, "").machineState());
    }

    @ParameterizedTest
    @CsvSource({
        "'', /home/anna",
        "'XDG_DOCUMENTS_DIR=\"$HOME/Dokumente\"', /home/anna/Dokumente",
        "'XDG_DOCUMENTS_DIR=\"/data/docs/\"', /data/docs",
        "'XDG_DOCUMENTS_DIR=\"$HOME/\"', /home/anna",
        "'#XDG_DOCUMENTS_DIR=\"/no\"', /home/anna",
        "'XDG_DOCUMENTS_DIR=\"docs\"', /home/anna"
    })
    void documents(String line, String place) {
        assertEquals(place, LinuxPlaces.documents("/home/anna", "XDG_DESKTOP_DIR=\"/x\"\n" + line + "\n"));
    }

    @Test
    void theFileLiesBelowTheSettings() {
        var disk = new FakeDisk()
                .with("/home/anna/.config/user-dirs.dirs", "XDG_DOCUMENTS_DIR=\"$HOME/D\"\n")
                .with("/etc/xdg/user-dirs.dirs", "other");
        assertEquals("XDG_DOCUMENTS_DIR=\"$HOME/D\"\n", LinuxPlaces.userFolders(disk, "/home/anna", null));
        assertEquals("other", LinuxPlaces.userFolders(disk, "/home/anna", "/etc/xdg"));
    }
}
