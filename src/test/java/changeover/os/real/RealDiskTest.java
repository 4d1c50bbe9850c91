package changeover.os.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.os.Answer;
import changeover.os.Disk;
import changeover.os.Why;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealDiskTest {
    @TempDir
    Path folder;

    private RealDisk disk;

    @BeforeEach
    void open() {
        disk = new RealDisk(new Disk.Places(at("machine"), at("person"), at("documents"), "/"));
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() {
        return assertInstanceOf(Answer.Got.class, disk.list(folder.toString())).value() instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    @Test
    void whatIsNotThereIsAbsent() {
        assertEquals(Answer.absent(), disk.look(at("no")));
        assertEquals(Answer.absent(), disk.list(at("no")));
        assertEquals(Answer.absent(), disk.read(at("no"), 10));
    }

    @Test
    void aPlainFileIsReadWholeAndNoLinkIsFollowed() throws IOException {
        disk.write(at("file"), new byte[] {(byte) 0xFF, 0, 1});
        var got = assertInstanceOf(Answer.Got.class, disk.readPlain(at("file"), 3));
        assertEquals(List.of((byte) 0xFF, (byte) 0, (byte) 1), listOf((byte[]) got.value()));
        assertEquals(Answer.absent(), disk.readPlain(at("no"), 3));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("file"));
        Files.createDirectory(folder.resolve("folder"));
        for (var odd : List.of(
                disk.readPlain(at("file"), 2), disk.readPlain(at("link"), 3), disk.readPlain(at("folder"), 3))) {
            assertEquals(Why.ODD, assertInstanceOf(Answer.Failed.class, odd).why());
        }
    }

    private static List<Byte> listOf(byte[] bytes) {
        var list = new java.util.ArrayList<Byte>();
        for (byte one : bytes) {
            list.add(one);
        }
        return list;
    }

    @Test
    void belowAFileThereIsNothing() throws IOException {
        disk.write(at("file"), bytes("x"));
        assertEquals(Answer.absent(), disk.look(at("file") + "/below/it"));
    }

    @Test
    void aPathThatIsNoneIsOdd() {
        assertEquals(Why.ODD, assertInstanceOf(Answer.Failed.class, disk.look("a\0b")).why());
        assertThrows(IOException.class, () -> disk.write("a\0b", new byte[0]));
    }

    @Test
    void linksAreNotFollowedWhenLooking() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder);
        var seen = (Disk.Entry) assertInstanceOf(Answer.Got.class, disk.look(at("link"))).value();
        assertEquals(Disk.Kind.LINK, seen.kind());
    }

    @Test
    void writesWholeAndLeavesNothingElse() throws IOException {
        disk.write(at("file"), bytes("old"));
        disk.write(at("file"), bytes("new"));
        assertEquals(Answer.got("new"), disk.read(at("file"), 3));
        assertEquals(List.of("file"), names());
    }

    @Test
    void aWriteThatFailsLeavesTheOldFileAndNoPart() throws IOException {
        Files.createDirectory(folder.resolve("taken"));
        Files.writeString(folder.resolve("taken/inside"), "kept");
        assertThrows(IOException.class, () -> disk.write(at("taken"), bytes("x")));
        assertThrows(IOException.class, () -> disk.write(at("missing/file"), bytes("x")));
        assertThrows(NullPointerException.class, () -> disk.write(at("broken"), null)); // fails half way
        assertEquals("kept", Files.readString(folder.resolve("taken/inside")));
        assertEquals(List.of("taken"), names());
    }

    @Test
    void aLinkIsReplacedAndItsTargetIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("other"), "mine");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("other"));
        disk.write(at("link"), bytes("new"));
        assertEquals("mine", Files.readString(folder.resolve("other")));
        assertFalse(Files.isSymbolicLink(folder.resolve("link")));
    }

    @Test
    void appendNeverGoesThroughALink() throws IOException {
        Files.writeString(folder.resolve("other"), "mine");
        Files.createSymbolicLink(folder.resolve("journal"), folder.resolve("other"));
        assertThrows(IOException.class, () -> disk.append(at("journal"), "line"));
        assertEquals("mine", Files.readString(folder.resolve("other")));
    }

    @Test
    void appendsLines() throws IOException {
        disk.append(at("journal"), "one");
        disk.append(at("journal"), "zwei ü");
        assertEquals(Answer.got("one\nzwei ü\n"), disk.read(at("journal"), 100));
    }

    @Test
    void whatIsWrittenForTheMachineCanBeReadByEverybody() throws IOException {
        disk.makeFolder(disk.places().machineState(), true);
        String file = disk.places().in(disk.places().machineState(), "journal");
        disk.append(file, "one");
        assertEquals("rwxr-xr-x", rights(disk.places().machineState()));
        assertEquals("rw-r--r--", rights(file));
    }

    private static String rights(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(path)));
    }

    @Test
    void aLinkInPlaceOfOurFolderIsRefused() throws IOException {
        Files.createSymbolicLink(Path.of(disk.places().machineState()), folder);
        assertThrows(IOException.class, () -> disk.makeFolder(disk.places().machineState(), true));
    }

    @Test
    void deletesFilesOnly() throws IOException {
        disk.write(at("file"), bytes("x"));
        disk.delete(at("file"));
        disk.delete(at("file"));
        Files.createDirectory(folder.resolve("empty"));
        assertThrows(IOException.class, () -> disk.delete(at("empty")));
        assertEquals(List.of("empty"), names());
    }

    @Test
    void readsUtf8AndUtf16AndNothingElse() throws IOException {
        Files.write(folder.resolve("16"), "\uFEFFÄ\r\n".getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("8"), bytes("\uFEFFÄ"));
        Files.write(folder.resolve("broken"), new byte[] {'a', (byte) 0xC3});
        assertEquals(Answer.got("Ä\r\n"), disk.read(at("16"), 100));
        assertEquals(Answer.got("Ä"), disk.read(at("8"), 100));
        assertEquals(Why.ODD, assertInstanceOf(Answer.Failed.class, disk.read(at("broken"), 100)).why());
    }

    @Test
    void tooLongIsOddAndNeverAPart() throws IOException {
        disk.write(at("file"), bytes("12345"));
        assertEquals(Answer.got("12345"), disk.read(at("file"), 5));
        assertEquals(Why.ODD, assertInstanceOf(Answer.Failed.class, disk.read(at("file"), 4)).why());
        assertEquals(Why.ODD, assertInstanceOf(Answer.Failed.class, disk.read(folder.toString(), 4)).why());
    }

    @Test
    void aLockHeldInThisProcessIsTaken() throws IOException {
        var first = disk.lock(at("lock"));
        assertTrue(first.isPresent());
        assertTrue(disk.lock(at("lock")).isEmpty());
        first.get().close();
        var again = disk.lock(at("lock"));
        assertTrue(again.isPresent());
        again.get().close();
    }

    @Test
    void aLockOfAnotherProcessEndsWithIt() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        at("lock"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var said = other.inputReader()) {
            assertEquals("held true", said.readLine());
            assertTrue(disk.lock(at("lock")).isEmpty());
        } finally {
            other.destroyForcibly().waitFor();
        }
        var mine = disk.lock(at("lock"));
        assertTrue(mine.isPresent());
        mine.get().close();
    }
}
