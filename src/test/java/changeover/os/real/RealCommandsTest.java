package changeover.os.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.os.Commands.Child;
import changeover.os.Commands.Command;
import changeover.os.Commands.Finished;
import changeover.os.Commands.NotLaunched;
import changeover.os.Commands.NotStarted;
import changeover.os.Commands.TooLong;
import changeover.os.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs small shell scripts as stand-ins for tools. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in tools are shell scripts")
class RealCommandsTest {
    @TempDir
    Path folder;

    private RealCommands commands(String... apart) {
        return new RealCommands(new RealCommands.Ways(
                List.of(folder.toString()), "", Map.of("PATH", "/usr/bin:/bin", "HOME", "/"), "/", List.of(apart)));
    }

    private String tool(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return name;
    }

    private static Command command(String name, String... arguments) {
        return Command.of(name, arguments).timeout(Duration.ofSeconds(10));
    }

    @Test
    void exitCodeAndBothStreams() throws IOException {
        String name = tool("tool", "echo \"[$1][$2]\"; echo bad >&2; exit 7");
        assertEquals(new Finished(7, "[a b][$HOME;x]\n", "bad\n"), commands().run(command(name, "a b", "$HOME;x")));
    }

    @Test
    void theEnvironmentIsClean() throws IOException {
        String name = tool("tool", "env | sed 's/=.*//' | grep -v '^_$\\|^PWD$' | sort | tr '\\n' ' '");
        var said = assertInstanceOf(Finished.class, commands().run(command(name).with("MORE", "1")));
        assertEquals("HOME LC_ALL MORE PATH ", said.out());
    }

    @Test
    void thePersonsPathIsNeverUsed() {
        assertEquals(Why.MISSING, assertInstanceOf(NotStarted.class, commands().run(command("ls"))).why());
        assertEquals(Why.MISSING, assertInstanceOf(NotStarted.class, commands().run(command("../bin/ls"))).why());
        assertEquals(Why.MISSING, assertInstanceOf(NotStarted.class, commands().run(command("/no/such"))).why());
    }

    @Test
    void standardInputIsEmpty() throws IOException {
        assertEquals(new Finished(1, "", ""), commands().run(command(tool("tool", "read line"))));
    }

    @Test
    void muchOnBothStreamsDoesNotBlock() throws IOException {
        String name = tool("tool", "head -c 1000000 /dev/zero >&2; head -c 1000000 /dev/zero");
        var said = assertInstanceOf(Finished.class, commands().run(command(name)));
        assertEquals(1_000_000, said.out().length());
        assertEquals(1_000_000, said.err().length());
    }

    @Test
    void anAnswerThatIsTooLongIsNoAnswer() throws IOException {
        String name = tool("tool", "echo 12345");
        var small = new Command(name, List.of(), Map.of(), Duration.ofSeconds(10), true, 3);
        assertEquals(Why.ODD, assertInstanceOf(NotStarted.class, commands().run(small)).why());
    }

    @Test
    void aSlowToolIsEndedWithItsChildren() throws Exception {
        String name = tool("tool", "echo first; sleep 600 & echo $!; wait");
        var said = assertInstanceOf(
                TooLong.class, commands().run(command(name).timeout(Duration.ofMillis(700))));
        assertTrue(said.out().startsWith("first\n"), said.out());
        long child = Long.parseLong(said.out().strip().split("\n")[1]);
        assertFalse(aliveSoonAfter(said.pid()));
        assertFalse(aliveSoonAfter(child));
    }

    private static boolean aliveSoonAfter(long pid) throws Exception {
        for (int i = 0; i < 50 && runs(pid); i++) {
            Thread.sleep(20);
        }
        return runs(pid);
    }

    /** In a container nobody may fetch an orphan's exit code: then it stays in the list, dead. */
    private static boolean runs(long pid) throws IOException {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        return ProcessHandle.of(pid).isPresent() && !(Files.exists(stat) && Files.readString(stat).contains(") Z "));
    }

    @Test
    void aProgramThatMustNotBeEndedGoesOn() throws Exception {
        Path done = folder.resolve("done");
        String name = tool("tool", "echo begun; sleep 1; echo more; echo yes > " + done);
        var said = assertInstanceOf(
                TooLong.class, commands().run(command(name).timeout(Duration.ofMillis(300)).neverEnded()));
        assertEquals("begun\n", said.out());
        assertTrue(ProcessHandle.of(said.pid()).isPresent());
        for (int i = 0; i < 100 && !Files.exists(done); i++) {
            Thread.sleep(50);
        }
        assertTrue(Files.exists(done));
    }

    @Test
    void ofAnUninstallerTheEndOfItsOutputIsKept() throws IOException {
        String name = tool("tool", "echo 12345; exit 3");
        var small = new Command(name, List.of(), Map.of(), Duration.ofSeconds(10), false, 3);
        assertEquals(new Finished(3, "45\n", ""), commands().run(small));
    }

    @Test
    void aProgramKeptApartHasItsOwnSessionAndItsOwnExitCode() throws IOException {
        tool("apart", "shift; exec setsid --wait \"$@\"");
        String name = tool("tool", "cut -d' ' -f1,6 /proc/$$/stat; exit 9");
        var said = assertInstanceOf(
                Finished.class, commands("apart", "--wait").run(command(name).neverEnded()));
        assertEquals(9, said.exit());
        String[] pidAndSession = said.out().strip().split(" ");
        assertEquals(pidAndSession[0], pidAndSession[1]);
    }

    @Test
    void interruptingEndsAReadingTool() throws Exception {
        String name = tool("tool", "echo $$ > " + folder.resolve("pid") + "; sleep 600");
        var answers = new java.util.concurrent.LinkedBlockingQueue<Object>();
        Thread asking = Thread.ofPlatform().start(() -> answers.add(commands().run(command(name))));
        for (int i = 0; i < 100 && !(Files.exists(folder.resolve("pid")) && Files.size(folder.resolve("pid")) > 0); i++) {
            Thread.sleep(20);
        }
        long before = System.nanoTime();
        asking.interrupt();
        asking.join();
        assertTrue(System.nanoTime() - before < 1_000_000_000L);
        assertEquals(Why.CANCELLED, assertInstanceOf(NotStarted.class, answers.take()).why());
        assertFalse(aliveSoonAfter(Long.parseLong(Files.readString(folder.resolve("pid")).strip())));
    }

    @Test
    void whatIsLaunchedIsWatchedButNeverEnded() throws Exception {
        String name = tool("tool", "read nothing; echo started; echo bad >&2; sleep 1; exit 3010");
        Path output = folder.resolve("out");
        var child = assertInstanceOf(Child.class, commands().launch(command(name), output.toString())).going();
        assertTrue(child.pid() > 0);
        assertTrue(new ProcessList().alive(child.pid(), child.started()));
        assertTrue(child.await(Duration.ofMillis(10)).isEmpty(), "still going on");
        assertEquals(3010 & 0xFF, child.await(Duration.ofSeconds(10)).orElseThrow());
        assertEquals("started\nbad\n", Files.readString(output));
    }

    @Test
    void whatIsNotThereIsNotLaunched() {
        var not = assertInstanceOf(NotLaunched.class, commands().launch(command("no-such"), folder + "/out"));
        assertEquals(Why.MISSING, not.why());
    }
}
