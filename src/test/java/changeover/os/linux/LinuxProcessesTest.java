package changeover.os.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.os.Answer;
import changeover.os.Processes.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinuxProcessesTest {
    private static final Instant BOOT = Instant.ofEpochSecond(1_700_000_000);

    @TempDir
    Path proc;

    private void process(int pid, String stat, String cmdline, String exe) throws IOException {
        Path folder = Files.createDirectories(proc.resolve(Integer.toString(pid)));
        Files.writeString(folder.resolve("stat"), stat);
        Files.writeString(folder.resolve("cmdline"), cmdline);
        if (exe != null) {
            Files.createSymbolicLink(folder.resolve("exe"), Path.of(exe));
        }
    }

    private static String stat(int pid, String name, String state, long ticks) {
        return pid + " (" + name + ") " + state + " 1 1 1 0 -1 4194560 1 1 1 1 1 1 1 1 20 0 1 0 " + ticks + " 1 1";
    }

    private LinuxProcesses processes() throws IOException {
        Files.writeString(proc.resolve("stat"), "cpu 1 2 3\nintr 1 2\nbtime 1700000000\nprocesses 7\n");
        return new LinuxProcesses(proc);
    }

    private List<Running> list() throws IOException {
        return assertInstanceOf(Answer.Got.class, processes().list()).value() instanceof List<?> list
                ? list.stream().map(Running.class::cast).toList()
                : List.of();
    }

    @Test
    void nameFileAndStart() throws IOException {
        process(7, stat(7, "guard", "S", 250), "/opt/guard/guard\0--x\0", "/opt/guard/guard (deleted)");
        assertEquals(List.of(new Running(7, "guard", "/opt/guard/guard", BOOT.plusMillis(2500))), list());
    }

    @Test
    void somebodyElsesProcessIsNamedByItsCommandLine() throws IOException {
        process(7, stat(7, "a-very-long-nam", "S", 0), "/opt/g/a-very-long-name\0", null);
        process(8, stat(8, "a-very-long-nam", "S", 0), "renamed\0", null);
        process(9, stat(9, "kthread", "S", 0), "", null);
        var all = list();
        assertTrue(all.contains(new Running(7, "a-very-long-name", "/opt/g/a-very-long-name", BOOT)), all::toString);
        assertTrue(all.contains(new Running(8, "a-very-long-nam", "", BOOT)), all::toString);
        assertTrue(all.contains(new Running(9, "kthread", "", BOOT)), all::toString);
    }

    @Test
    void aScriptHasItsOwnName() throws IOException {
        process(7, stat(7, "guard.sh", "S", 0), "/bin/sh\0/opt/guard.sh\0", "/no/such/dash");
        assertEquals("guard.sh", list().getFirst().name());
    }

    @Test
    void theDeadAreNotListed() throws IOException {
        process(7, stat(7, "gone", "Z", 0), "", null);
        process(8, "", "", null);
        process(9, stat(9, "x", "R", 0), "", null);
        Files.createDirectories(proc.resolve("self"));
        assertEquals(1, list().size());
        assertFalse(processes().alive(7, BOOT));
        assertFalse(processes().alive(8, BOOT));
        assertTrue(processes().alive(9, BOOT));
        assertFalse(processes().alive(9, BOOT.minusSeconds(10)));
    }

    @Test
    void namesMayHoldBracketsAndBlanks() {
        var stat = LinuxProcesses.Stat.of(stat(1, "a) S (b", "Z", 5));
        assertEquals(new LinuxProcesses.Stat("a) S (b", true, 5), stat);
        assertNull(LinuxProcesses.Stat.of("nonsense"));
        assertNull(LinuxProcesses.Stat.of(")("));
        assertEquals(-1, LinuxProcesses.Stat.of("1 (x) S 1").ticks());
    }

    @Test
    void anEmptyFolderIsNotAnEmptyMachine() throws IOException {
        assertInstanceOf(Answer.Failed.class, processes().list());
    }

    @Test
    void thisVeryProcessIsAlive() {
        var real = new LinuxProcesses();
        long own = ProcessHandle.current().pid();
        var all = assertInstanceOf(Answer.Got.class, real.list()).value() instanceof List<?> list ? list : List.of();
        var me = all.stream().map(Running.class::cast).filter(r -> r.pid() == own).findFirst().orElseThrow();
        assertTrue(real.alive(own, me.started()));
        assertTrue(real.alive(own, ProcessHandle.current().info().startInstant().orElseThrow()));
        assertFalse(real.alive(own, me.started().minusSeconds(60)));
    }

    private void open(int pid, int number, String target, String info) throws IOException {
        Path folder = proc.resolve(Integer.toString(pid));
        Files.createDirectories(folder.resolve("fd"));
        Files.createDirectories(folder.resolve("fdinfo"));
        Files.createSymbolicLink(folder.resolve("fd").resolve("" + number), Path.of(target));
        Files.writeString(folder.resolve("fdinfo").resolve("" + number), info);
    }

    /** Who may refuse the opening of files; search programs that only listen are none. */
    @Test
    void guardsOfFiles() throws IOException {
        process(5, stat(5, "guard", "S", 100), "/opt/guard", "/opt/guard");
        open(5, 3, "/dev/null", "pos:\t0\n");
        open(5, 9, "anon_inode:[fanotify]", "pos:\t0\nflags:\t02\nfanotify flags:34 event-flags:8000\nfanotify mnt_id:1f\n");
        process(6, stat(6, "indexer", "S", 100), "/usr/bin/indexer", "/usr/bin/indexer");
        open(6, 4, "anon_inode:[fanotify]", "fanotify flags:220 event-flags:0\n");
        process(7, stat(7, "sh", "S", 100), "sh", "/bin/sh");
        open(7, 4, "anon_inode:inotify", "fanotify flags:4\n");
        var all = assertInstanceOf(Answer.Got.class, processes().guards());
        assertEquals(List.of(new Running(5, "guard", "/opt/guard", BOOT.plusSeconds(1))), all.value());
    }

    @Test
    void flagsOfGroups() {
        assertTrue(FanotifyGroups.mayRefuse("fanotify flags:4 event-flags:0"));
        assertTrue(FanotifyGroups.mayRefuse("x\nfanotify flags:8"));
        for (String other : List.of("", "fanotify flags:", "fanotify flags:zz", "fanotify flags:0", "fanotify flags:4444444444")) {
            assertFalse(FanotifyGroups.mayRefuse(other), other);
        }
    }
}
