package changeover.os.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Scan;
import changeover.detect.Scanner;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.os.Disk;
import changeover.os.Os;
import changeover.os.PrivateData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten secrets are planted wherever a recording can hold a text; none may be in what is written. */
class RedactedRecordingTest {
    @Test
    void noneOfTheTenSecretsSurvivesOnWindows() throws Exception {
        var written = RecordingCodec.redacted(PlantedPcs.windows());
        PlantedPcs.noneIn(written.text());
        assertEquals(EnumSet.allOf(PrivateData.class), written.takenOut(), "and each kind is named");
        assertTrue(written.text().contains("\"displayversion\": \"1.2.3.4\""), "a version stays");
        assertTrue(written.text().contains("S-1-5-21-1-2-3-1001"), written.text());
        RecordingCodec.read(written.text());
    }

    @Test
    void noneOfTheTenSecretsSurvivesOnLinux() throws Exception {
        var written = RecordingCodec.redacted(PlantedPcs.linux());
        PlantedPcs.noneIn(written.text());
        assertEquals(EnumSet.allOf(PrivateData.class), written.takenOut());
        RecordingCodec.read(written.text());
    }

    @Test
    void whatIsWrittenTwiceIsWrittenTheSame() throws Exception {
        for (Recording recording : List.of(PlantedPcs.windows(), PlantedPcs.linux())) {
            String once = RecordingCodec.write(recording);
            assertEquals(once, RecordingCodec.write(RecordingCodec.read(once)));
        }
    }

    @Test
    void severalPeopleAndAccountsStayApart() {
        var clean = new Redactor(
                PlantedPcs.machine(Os.WINDOWS, "ann", "PC-1"), new Disk.Places("C:\\s", "C:\\Users\\ann\\AppData\\x", "", "\\"));
        assertEquals("C:\\Users\\person\\x", clean.apply("C:\\Users\\Ann\\x"));
        assertEquals("C:\\Users\\person-2\\x", clean.apply("C:\\Users\\Bob\\x"));
        assertEquals("C:\\Users\\person-2\\y", clean.apply("C:\\Users\\bob\\y"));
        assertEquals("S-1-5-21-1-2-3-1001", clean.apply("S-1-5-21-7-8-9-2001"));
        assertEquals("S-1-5-21-1-2-3-1002_Classes", clean.apply("S-1-5-21-7-8-9-2002_Classes"));
        assertEquals("S-1-5-21-1-2-3-500 S-1-5-18", clean.apply("S-1-5-21-7-8-9-500 S-1-5-18"));
        assertEquals("S-1-12-1-1-2-3-1003", clean.apply("S-1-12-1-5-6-7-8"));
    }

    /** What a look needs, and what only looks private. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "21.16.6.467", "{7911F43C-2275-4F2C-9E3B-2A1B3C4D5E6F}", "127.0.0.1", "::1", "12:30:45", "std::vector",
                "org.maker.ext (1.2.3.4/1.2.3.4)",
                "linux-image-extra-virtual", "KEY=value", "C:\\Program Files (x86)\\Maker\\avp.exe", "Version 4.18.1.2",
                "CFBundleVersion</key>\n<string>1.2.3.4", "255.255.255.0", "0.0.0.0", "mailto: nobody", "a::b",
                "11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44"
            })
    void whatIsNotPrivateStays(String text) {
        var clean = new Redactor(PlantedPcs.machine(Os.WINDOWS, "ann", "PC-1"), new Disk.Places("", "", "", "\\"));
        assertEquals(text, clean.apply(text));
    }

    /** A person who is called like a maker of programs must not make its programs disappear. */
    @Test
    void makersAreNotMistakenForPeople() {
        var clean = new Redactor(PlantedPcs.machine(Os.WINDOWS, "ann", "PC-1"), new Disk.Places("", "", "", "\\"));
        clean.apply("regowner", "Velmora");
        clean.apply("regcompany", "Orbital Tools");
        clean.apply("publisher", "Velmora Lab");
        clean.learn();
        assertEquals("Velmora Lab", clean.apply("publisher", "Velmora Lab"));
        assertEquals("Orbital Tools", clean.apply("displayname", "Orbital Tools"));
        assertTrue(clean.takenOut().isEmpty());
    }

    static Stream<Path> recordings() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/changeover/detect"))) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    /** Taking out what is private changes nothing of what a look finds. */
    @ParameterizedTest
    @MethodSource("recordings")
    void aRedactedRecordingTellsTheSame(Path file) throws Exception {
        var before = RecordingCodec.read(Files.readString(file, StandardCharsets.UTF_8));
        var after = RecordingCodec.read(RecordingCodec.write(before));
        assertEquals(seen(before), seen(after));
        assertFalse(after.answers().isEmpty());
    }

    private static final Knowledge PACKS = KnowledgeLoader.load();

    private static String seen(Recording recording) {
        Scan scan = new Scanner(PACKS).scan(new RecordedHost(recording), false);
        var said = new StringBuilder(scan.verdict() + " ");
        said.append(scan.protection().stream().map(p -> p.product() + p.state()).toList());
        scan.findings().forEach(f -> said.append("\n").append(f.product().id()).append(" ").append(f.version())
                .append(f.state()).append(f.certainty()).append(f.evidence().size()));
        return said.toString();
    }
}
