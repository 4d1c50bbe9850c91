package changeover.os.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import changeover.os.Elevation.CouldNotAsk;
import changeover.os.Elevation.Refused;
import changeover.os.Elevation.Started;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinuxElevationTest {
    @TempDir
    Path folder;

    private void script(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(folder.resolve(name), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private LinuxElevation elevation(boolean elevated) {
        return new LinuxElevation(folder.resolve("helper"), elevated, List.of(folder.toString(), "/usr/bin", "/bin"));
    }

    @Test
    void withRightsTheHelperIsStartedAtOnce() throws Exception {
        script("helper", "echo \"$*\" > " + folder.resolve("said"));
        script("pkexec", "exit 127");
        assertInstanceOf(Started.class, elevation(true).startHelper(List.of("--plan", "a b")));
        for (int i = 0; i < 100 && !(Files.exists(folder.resolve("said")) && Files.size(folder.resolve("said")) > 0); i++) {
            Thread.sleep(20);
        }
        assertEquals("--plan a b\n", Files.readString(folder.resolve("said")));
    }

    @Test
    void whilePkexecAsksWeWaitAndThenItIsTheHelper() throws Exception {
        script("helper", "exec sleep 20");
        script("pkexec", "sleep 0.4; exec \"$@\"");
        long before = System.nanoTime();
        var started = assertInstanceOf(Started.class, elevation(false).startHelper(List.of()));
        long waited = (System.nanoTime() - before) / 1_000_000;
        ProcessHandle.of(started.pid()).ifPresent(ProcessHandle::destroyForcibly);
        assertEquals(true, waited >= 350 && waited < 10_000, waited + " ms");
    }

    @Test
    void whatPkexecAnswers() throws IOException {
        script("helper", "exit 0");
        script("pkexec", "echo dismissed >&2; exit 126");
        assertEquals(new Refused("dismissed"), elevation(false).startHelper(List.of()));
        script("pkexec", "echo no agent >&2; exit 127");
        assertEquals(new CouldNotAsk("no agent"), elevation(false).startHelper(List.of()));
        script("pkexec", "exec \"$@\"");
        assertInstanceOf(Started.class, elevation(false).startHelper(List.of()));
    }

    @Test
    void withoutHelperOrPkexecWeSaySo() throws IOException {
        assertInstanceOf(CouldNotAsk.class, elevation(true).startHelper(List.of()));
        script("helper", "exit 0");
        var without = new LinuxElevation(folder.resolve("helper"), false, List.of(folder.toString()));
        assertEquals(new CouldNotAsk("pkexec is not on this machine"), without.startHelper(List.of()));
    }
}
