package changeover.detect;

import static changeover.detect.TestKnowledge.sign;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import changeover.knowledge.Role;
import changeover.knowledge.Sign.Says;
import changeover.knowledge.Witness;
import changeover.os.Why;
import changeover.os.recorded.BadRecording;
import changeover.os.recorded.RecordedHost;
import changeover.os.recorded.RecordingCodec;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldersTest {
    private static final String FOLDER = "{'kind':'folder'}";

    /** Answers as in a recording, with single quotes and single backslashes. */
    private static RecordedHost host(String os, String separator, String state, String... answers) throws BadRecording {
        return new RecordedHost(RecordingCodec.read(("""
                {'schema':'changeover/recording/1','taken':'2026-11-24T12:00:00Z',
                 'machine':{'os':'%s','elevated':false,'mark':'m'},
                 'places':{'machineState':'%s','personState':'p','documents':'d','separator':'%s'},
                 'answers':[%s]}""".formatted(os, state, separator, String.join(",", answers)))
                .replace("\\", "\\\\").replace('\'', '"')));
    }

    private static RecordedHost linux(String... answers) throws BadRecording {
        return host("linux", "/", "/var/lib/changeover", answers);
    }

    private static RecordedHost windows(String... answers) throws BadRecording {
        return host("windows", "\\", "D:\\ProgramData\\Changeover", answers);
    }

    private static String look(String path, String got) {
        return "{'ask':'look','of':['" + path + "'],'got':" + got + "}";
    }

    private static String list(String path, String... names) {
        return "{'ask':'list','of':['" + path + "'],'got':["
                + String.join(",", Arrays.stream(names).map(n -> "'" + n + "'").toList()) + "]}";
    }

    private static Looked look(RecordedHost host, String... patterns) {
        var signs = Arrays.stream(patterns).map(p -> sign(Witness.FOLDER, p)).toArray(changeover.knowledge.Sign[]::new);
        var product = TestKnowledge.sought("av", Role.PROTECTION, signs);
        return new Folders().look(host, Signs.of(TestKnowledge.of(product), host.machine().os().id()));
    }

    private static List<String> paths(Looked looked) {
        return ((Looked.Saw) looked).evidence().stream().map(Evidence::where).toList();
    }

    @Test
    void exactPathsAreLookedAtAlone() throws Exception {
        var host = linux(look("/opt/a", FOLDER), list("/opt/a", "bin"), list("/opt", "a"));
        var seen = ((Looked.Saw) look(host, "/opt/a", "/opt/b(c|d)?")).evidence();
        assertEquals(1, seen.size());
        assertEquals(Says.INSTALLED, seen.getFirst().present());
        assertEquals("/opt/a", seen.getFirst().fact(Evidence.FILE));
    }

    @Test
    void anEmptyFolderAndALinkAreTracesOnly() throws Exception {
        var host = linux(look("/opt/a", FOLDER), list("/opt/a"), look("/opt/b", "{'kind':'link'}"));
        var seen = ((Looked.Saw) look(host, "/opt/a", "/opt/b")).evidence();
        assertEquals(List.of(Says.TRACE, Says.TRACE), seen.stream().map(Evidence::present).toList());
        assertEquals(List.of("folder, empty", "link"), seen.stream().map(Evidence::says).toList());
    }

    @Test
    void partsThatAreNoNamesAreListed() throws Exception {
        var host = windows(
                list("D:\\Program Files", "Maker", "Other"), list("D:\\Program Files\\Maker", "AV 21.3", "AV x"),
                list("D:\\Program Files (x86)"), look("D:\\Program Files\\Maker\\AV 21.3", FOLDER),
                list("D:\\Program Files\\Maker\\AV 21.3", "av.exe"), list("D:\\", "KVR_Data", "Windows"),
                look("D:\\KVR_Data", FOLDER), list("D:\\KVR_Data", "x"));
        assertEquals(
                List.of("D:\\Program Files\\Maker\\AV 21.3"),
                paths(look(host, "[A-Z]:\\\\Program Files( \\(x86\\))?\\\\Maker\\\\AV \\d[\\d.]*")));
        assertEquals(List.of("D:\\KVR_Data"), paths(look(host, "[A-Z]:\\\\KVR(20\\d\\d)?_Data")));
    }

    @Test
    void whatIsClosedToUsIsTold() throws Exception {
        var host = linux(
                "{'ask':'look','of':['/opt/a'],'failed':'denied','detail':'/opt/a'}", look("/opt/b", FOLDER),
                list("/opt/b", "x"));
        var not = assertInstanceOf(Looked.CouldNotLook.class, look(host, "/opt/a", "/opt/b"));
        assertEquals(Why.DENIED, not.why());
        assertEquals(1, not.seenBefore().size());
    }

    @Test
    void cutAtSeparatorsOutsideOfGroups() {
        assertEquals(List.of("", "opt", "a(/b)?", "c"), PathPattern.parts("/opt/a(/b)?/c", "/"));
        assertEquals(List.of("[A-Z]:", "A \\(x\\)", "[\\\\]b"), PathPattern.parts("[A-Z]:\\\\A \\(x\\)\\\\[\\\\]b", "\\"));
    }
}
