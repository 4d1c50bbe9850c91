package changeover.os.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.os.Answer;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.Why;
import org.junit.jupiter.api.Test;

class LinuxMachineTest {
    private static final String ID = "0123456789abcdef0123456789abcdef";

    private final FakeDisk disk = new FakeDisk()
            .with("/etc/os-release", "PRETTY_NAME=\"x\"\nNAME=\"Debian GNU/Linux\"\nVERSION_ID='12'\nID=debian\n#NAME=no\n")
            .with("/etc/machine-id", ID + "\n")
            .with("/proc/sys/kernel/hostname", "annas-pc\n")
            .with("/proc/self/status", "Name:\tjava\nUid:\t1000\t0\t1000\t1000\n");

    private Machine read() {
        return new LinuxMachine(disk).read("amd64", "anna");
    }

    @Test
    void readsTheSmallFiles() {
        var machine = read();
        assertEquals(Os.LINUX, machine.os());
        assertEquals("Debian GNU/Linux", machine.name());
        assertEquals("12", machine.version());
        assertEquals("x86_64", machine.arch());
        assertEquals("annas-pc", machine.hostName());
        assertEquals("anna", machine.user());
        assertNull(machine.server());
    }

    @Test
    void theRightsThatCountAreTheEffectiveOnes() {
        assertTrue(read().elevated());
        assertFalse(LinuxMachine.elevated("Uid:\t0\t1000\t0\t0\n"));
        assertFalse(LinuxMachine.elevated(""));
    }

    @Test
    void aServerSaysSoAndADesktopShowsSo() {
        disk.with("/etc/os-release", "VARIANT_ID=server\n");
        assertEquals(true, read().server());
        disk.with("/etc/os-release", "NAME=Ubuntu\n").with("/usr/share/wayland-sessions/gnome.desktop", "");
        assertEquals(false, read().server());
    }

    @Test
    void theMarkIsStableAndTellsNothing() {
        String mark = read().mark();
        assertTrue(mark.matches("[0-9a-f]{64}"), mark);
        assertFalse(mark.contains(ID));
        disk.with("/proc/sys/kernel/hostname", "renamed\n");
        assertEquals(mark, read().mark());
        disk.with("/etc/machine-id", "1123456789abcdef0123456789abcdef\n");
        assertNotEquals(mark, read().mark());
    }

    @Test
    void withoutAnIdTheRealNetworkCardsMustDo() {
        disk.with("/etc/machine-id", "uninitialized\n")
                .with("/sys/class/net/eth0/address", "52:54:00:00:00:01\n")
                .with("/sys/class/net/eth0/device/vendor", "x")
                .with("/sys/class/net/docker0/address", "02:42:00:00:00:01\n");
        String mark = read().mark();
        disk.with("/sys/class/net/docker0/address", "02:42:00:00:00:02\n");
        assertEquals(mark, read().mark());
        disk.with("/sys/class/net/eth0/address", "52:54:00:00:00:02\n");
        assertNotEquals(mark, read().mark());
    }

    @Test
    void withoutAnythingThereStillIsAMachine() {
        var machine = new LinuxMachine(new FakeDisk()).read("riscv64", null);
        assertEquals("Linux", machine.name());
        assertTrue(machine.mark().matches("[0-9a-f]{64}"));
        assertNull(machine.hostName());
    }

    @Test
    void startAndRestart() {
        var boot = new LinuxBoot(disk);
        assertEquals(Answer.failed(Why.MISSING, "/proc/sys/kernel/random/boot_id"), boot.mark());
        assertEquals(Answer.got(false), boot.restartPending());
        disk.with("/proc/sys/kernel/random/boot_id", "abc\n").with("/run/reboot-required", "");
        assertEquals(Answer.got("abc"), boot.mark());
        assertEquals(Answer.got(true), boot.restartPending());
    }
}
