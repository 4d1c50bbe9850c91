package changeover.os.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.os.Answer;
import changeover.os.Boot;
import changeover.os.Certificates;
import changeover.os.Commands.Command;
import changeover.os.Commands.Finished;
import changeover.os.Commands.NotStarted;
import changeover.os.Commands.Said;
import changeover.os.Commands.TooLong;
import changeover.os.Disk;
import changeover.os.Host;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.os.Processes;
import changeover.os.Registry;
import changeover.os.Services;
import changeover.os.Signatures;
import changeover.os.Why;
import changeover.os.real.Nothing;
import changeover.os.real.ProcessList;
import changeover.os.real.RealDisk;
import changeover.os.real.RealHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final String MARK = "ab".repeat(32);
    private static final Registry.Path KEY = Registry.Path.parse("HKLM/32 SOFTWARE\\Maker");

    @TempDir
    Path folder;

    private Host windows(Machine machine, Disk disk) {
        var key = new Registry.Key(
                KEY,
                Map.of("", new Registry.Value("REG_SZ", "x\ny"), "n", new Registry.Value("REG_DWORD", "7")),
                List.of("Sub"));
        return new RealHost(
                machine,
                disk,
                new Registry() {
                    @Override
                    public Answer<Key> key(Path path) {
                        return path.equals(KEY) ? Answer.got(key) : Answer.failed(Why.DENIED, "no");
                    }

                    @Override
                    public Answer<Children> children(Path path) {
                        return Answer.got(new Children(
                                List.of(new Key(path.child("A"), Map.of(), List.of())), List.of("Closed")));
                    }
                },
                command -> said(command),
                () -> Answer.got(List.of(new Services.Service("S", "Titel", true, Services.State.BETWEEN, "auto", "f"))),
                new Processes() {
                    @Override
                    public Answer<List<Running>> list() {
                        return Answer.got(List.of(new Running(4, "p", "", null), new Running(5, "q", "/q", NOON)));
                    }

                    @Override
                    public boolean alive(long pid, Instant started) {
                        return true;
                    }
                },
                (namespace, _, _) -> namespace.equals("root")
                        ? Answer.got(List.of(Map.of("displayName", "X")))
                        : Answer.failed(Why.MISSING, namespace),
                new Boot() {
                    @Override
                    public Answer<String> mark() {
                        return Answer.got("boot-1");
                    }

                    @Override
                    public Answer<Boolean> restartPending() {
                        return Answer.got(true);
                    }
                },
                Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private static Said said(Command command) {
        return switch (command.program()) {
            case "slow" -> new TooLong(9, "part", "");
            case "none" -> new NotStarted(Why.MISSING, "none");
            default -> new Finished(3, "one\ntwo\n", "err");
        };
    }

    private static Machine machine(Os os, String user, String host) {
        return new Machine(os, "Name", "1", "x86_64", false, true, MARK, host, user);
    }

    private Disk disk() {
        return new RealDisk(new Disk.Places("/state", "/home/anna/.local/state/changeover", "/home/anna", "/"));
    }

    private static Host again(RecordingHost host) throws BadRecording {
        return new RecordedHost(RecordingCodec.read(RecordingCodec.write(host.recording())));
    }

    @Test
    void everyKindOfAnswerComesBackAsItWas() throws Exception {
        var host = new RecordingHost(windows(machine(Os.WINDOWS, null, null), disk()));
        Files.writeString(folder.resolve("text"), "line\n\nlast");
        String text = folder.resolve("text").toString();
        var asked = List.of(
                host.disk().look(text), host.disk().look(folder.toString()), host.disk().list(folder.toString()),
                host.disk().read(text, 100), host.disk().read(folder.toString(), 100), host.disk().look("/no/such"),
                host.registry().key(KEY), host.registry().key(KEY.child("Sub")), host.registry().children(KEY),
                host.commands().run(Command.of("tool", "-a")), host.commands().run(Command.of("none")),
                host.services().list(), host.processes().list(), host.wmi().query("root", "C", List.of("displayName")),
                host.wmi().query("other", "C", List.of()), host.boot().mark(), host.boot().restartPending());
        var later = again(host);
        var told = List.of(
                later.disk().look(text), later.disk().look(folder.toString()), later.disk().list(folder.toString()),
                later.disk().read(text, 100), later.disk().read(folder.toString(), 100), later.disk().look("/no/such"),
                later.registry().key(KEY), later.registry().key(KEY.child("Sub")), later.registry().children(KEY),
                later.commands().run(Command.of("tool", "-a")), later.commands().run(Command.of("none")),
                later.services().list(), later.processes().list(), later.wmi().query("root", "C", List.of("displayName")),
                later.wmi().query("other", "C", List.of()), later.boot().mark(), later.boot().restartPending());
        assertEquals(asked, told);
        host.commands().run(Command.of("slow"));
        assertInstanceOf(TooLong.class, again(host).commands().run(Command.of("slow")));
        assertEquals(NOON, later.clock().instant());
        assertEquals(host.machine(), later.machine());
        assertEquals(host.disk().places().documents(), "/home/anna");
        assertFalse(later.processes().alive(5, NOON));
    }

    @Test
    void whatWasNotAskedIsNotRecordedAndNeverEmpty() throws Exception {
        var later = again(new RecordingHost(windows(machine(Os.WINDOWS, null, null), disk())));
        var not = List.of(
                later.disk().look("/x"), later.disk().list("/x"), later.disk().read("/x", 1), later.registry().key(KEY),
                later.registry().children(KEY), later.services().list(), later.processes().list(),
                later.wmi().query("root", "C", List.of()), later.boot().mark(), later.boot().restartPending());
        for (Answer<?> answer : not) {
            assertEquals(Why.NOT_RECORDED, assertInstanceOf(Answer.Failed.class, answer).why());
        }
        var said = later.commands().run(Command.of("tool"));
        assertEquals(Why.NOT_RECORDED, assertInstanceOf(NotStarted.class, said).why());
        assertThrows(IOException.class, () -> later.disk().write("/x", new byte[0]));
        assertThrows(IOException.class, () -> later.disk().append("/x", ""));
        assertThrows(IOException.class, () -> later.disk().makeFolder("/x", false));
        assertThrows(IOException.class, () -> later.disk().delete("/x"));
        assertThrows(IOException.class, () -> later.disk().lock("/x"));
    }

    @Test
    void whatFollowsFromARecordedFolderOrKeyIsKnown() throws Exception {
        var host = new RecordingHost(windows(machine(Os.WINDOWS, null, null), disk()));
        String there = Files.createDirectory(folder.resolve("There")).toString();
        host.disk().look(folder.resolve("not/deep/there").toString());
        host.registry().key(KEY);
        var later = again(host);
        assertEquals(Answer.absent(), later.disk().look(folder + "/other"));
        assertEquals(Answer.absent(), later.disk().list(folder + "/other/deeper"));
        assertInstanceOf(Answer.Failed.class, later.disk().look(there.toLowerCase(java.util.Locale.ROOT)));
        assertInstanceOf(Answer.Failed.class, later.disk().look(there + "/inside"));
        assertEquals(Answer.absent(), later.registry().key(KEY.child("Other")));
        assertEquals(Answer.absent(), later.registry().children(KEY.child("Other").child("Deeper")));
        assertInstanceOf(Answer.Failed.class, later.registry().key(KEY.child("SUB")));
    }

    @Test
    void theSecretsOfThePersonAreGone() throws Exception {
        var secret = machine(Os.LINUX, "anna.muster", "Annas-PC.home.lan");
        var host = new RecordingHost(windows(secret, new RealDisk(
                new Disk.Places("/state", "/data/homes/anna.muster/.local/state/changeover", "/home/otto/Doc", "/"))));
        host.commands().run(Command.of("tool", "/home/otto/x", "C:\\Users\\Otto Muster\\AppData", "anna@muster.example"));
        host.disk().look("/data/homes/anna.muster/x");
        host.wmi().query("S-1-5-21-1111111111-2222222222-3333333333-1001", "annas-pc", List.of("/Users/otto/y"));
        String json = RecordingCodec.write(host.recording());
        for (String word : List.of("anna", "otto", "muster", "1111111111", "home.lan")) {
            assertFalse(json.toLowerCase(java.util.Locale.ROOT).contains(word), () -> word + " in " + json);
        }
        assertTrue(json.contains("S-1-5-21-1-2-3-1001"), json);
        assertTrue(json.contains("/home/person-2/x"), json);
        assertTrue(json.contains("C:\\\\Users\\\\person-3\\\\AppData"), json);
        assertTrue(json.contains(MARK), json);
    }

    @Test
    void wordsThatOnlyLookLikeNamesStay() {
        var clean = new Redactor(machine(Os.LINUX, "al", "root"), disk().places());
        assertEquals("also /opt/al-x? no: person", clean.apply("also /opt/al-x? no: al").replace("/person-x", "/al-x"));
        assertEquals("root", clean.apply("root"));
        assertEquals("C:\\Users\\Public\\x", clean.apply("C:\\Users\\Public\\x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "[]", "{}", "{\"schema\":\"changeover/recording/2\"}", "{\"schema\":\"changeover/recording/1\"}",
                "nonsense", "{\"schema\":1}",
                "{\"schema\":\"changeover/recording/1\",\"taken\":\"noon\",\"machine\":{},\"places\":{},\"answers\":[]}",
                "{\"schema\":\"changeover/recording/1\",\"answers\":[{\"ask\":\"look\",\"of\":[\"/\"],\"got\":3}]}",
                "{\"schema\":\"changeover/recording/1\",\"answers\":[{\"ask\":\"sing\",\"got\":3}]}",
                "{\"schema\":\"changeover/recording/1\",\"answers\":[{\"ask\":\"look\",\"of\":[\"/\"]}]}"
            })
    void whatIsNoRecordingIsRefusedInWords(String text) {
        var bad = assertThrows(BadRecording.class, () -> RecordingCodec.read(text));
        assertFalse(bad.getMessage().isBlank());
    }

    @Test
    void deepNestingIsRefused() {
        assertThrows(BadRecording.class, () -> RecordingCodec.read("[".repeat(200_000)));
    }

    @Test
    void signaturesAndRootsComeBackWithoutThePersonsName() throws Exception {
        var machine = new Machine(Os.WINDOWS, "", "", "", false, false, MARK, "PC7", "Zoltan");
        var places = new Disk.Places("C:\\ProgramData\\Changeover", "C:\\Users\\Zoltan\\AppData\\Local\\Changeover", "C:\\d", "\\");
        var real = new RealHost(
                machine, new RealDisk(places), Nothing.REGISTRY, _ -> null, Nothing.SERVICES, new ProcessList(), Nothing.WMI, Nothing.BOOT,
                Clock.fixed(NOON, ZoneOffset.UTC),
                _ -> Answer.got(new Signatures.Signature(Signatures.State.CHANGED, "Maker", "O")),
                () -> Answer.got(new Certificates.Roots(
                        List.of(new Certificates.Root("HKLM/64 X", "AB", "CA of Zoltan", "O")), List.of("HKCU/64 Y"))));
        var recorder = new RecordingHost(real);
        recorder.signatures().of("C:\\a.exe");
        recorder.certificates().roots();
        String text = RecordingCodec.write(recorder.recording());
        assertFalse(text.contains("Zoltan"), text);
        var again = new RecordedHost(RecordingCodec.read(text));
        assertEquals(
                Answer.got(new Signatures.Signature(Signatures.State.CHANGED, "Maker", "O")),
                again.signatures().of("c:\\A.EXE"));
        assertEquals(
                Answer.got(new Certificates.Roots(
                        List.of(new Certificates.Root("HKLM/64 X", "AB", "CA of person", "O")), List.of("HKCU/64 Y"))),
                again.certificates().roots());
        assertInstanceOf(Answer.Failed.class, again.signatures().of("C:\\b.exe"));
    }
}
