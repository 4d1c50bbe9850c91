package changeover.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.os.Why;
import changeover.os.recorded.RecordedHost;
import changeover.os.recorded.RecordingCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What probes say is kept in English and shown in the reader's language; what they read is shown as it is. */
class PhraseTest {
    private static final Path BUNDLES = Path.of("src/main/java/changeover/detect");
    private static final Path RECORDINGS = Path.of("src/test/resources/changeover/detect");
    private static final Phrase SPANISH = new Phrase(Locale.of("es", "US"));
    /** "DisplayName = Avast", "com.example.antivirus": as the machine tells it. */
    private static final Pattern OBSERVED = Pattern.compile("\\w[\\w ]* = .*|\\S+\\.\\S+", Pattern.DOTALL);
    /** A path, a key, a name, or the tool whose name of it this is. */
    private static final Pattern PLACE =
            Pattern.compile("(/|HK|ROOT\\\\|[A-Z]:\\\\).*|\\S+|(dpkg|rpm|flatpak|snap) \\S+");

    @Test
    void showsWhatWasKept() {
        assertEquals("servicio AVP21.3", SPANISH.shown(Phrase.of("place.service", "AVP21.3")));
        assertEquals("archivo de 1234567 bytes", SPANISH.shown("file, 1234567 bytes"));
        assertEquals("en ejecución, inicio = automático, archivo = C:\\A, b\\avp.exe",
                SPANISH.shown("running, start = auto, file = C:\\A, b\\avp.exe"));
        assertEquals("C:\\one, C:\\two, y 3 más", SPANISH.shown("C:\\one, C:\\two, and 3 more"));
    }

    @Test
    void whatWasReadFromTheMachineStays() {
        for (String read : List.of(
                "", "DisplayName = Total, running, folder", "Status = ii , Version = 1.0", "/opt/kaspersky", "folders")) {
            assertEquals(read, SPANISH.shown(read));
        }
    }

    @Test
    void keptTextsAreEnglishForEveryReader() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("es", "ES"));
            assertEquals("file, 1234567 bytes", Phrase.of("file", 1_234_567L));
            assertEquals("file, 1234567 bytes", new Phrase(Locale.ENGLISH).shown("file, 1234567 bytes"));
        } finally {
            Locale.setDefault(before);
        }
        assertThrows(IllegalArgumentException.class, () -> Phrase.of("no such phrase"));
    }

    /** No phrase can be taken for another one, whatever its values are. */
    @Test
    void everyPhraseIsFoundAgain() throws IOException {
        var english = properties("phrase.properties");
        var spanish = properties("phrase_es.properties");
        var wrong = new ArrayList<String>();
        for (String key : english.stringPropertyNames()) {
            for (Object[] values : new Object[][] {{"ab", "7", "c d"}, {"C:\\a\\{b}$1.exe", "0", ""}}) {
                String expected = new MessageFormat(spanish.getProperty(key), Locale.of("es")).format(values);
                String shown = SPANISH.shown(Phrase.of(key, values));
                if (!shown.equals(expected)) {
                    wrong.add(key + ": " + shown + " instead of " + expected);
                }
            }
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    /** A new probe that says something in words of its own stands here until it uses a phrase. */
    @Test
    void probesSayNothingInEnglishOnly() throws Exception {
        var wrong = new ArrayList<String>();
        for (Scan scan : recorded()) {
            Stream.concat(
                            scan.findings().stream().flatMap(f -> f.evidence().stream()),
                            scan.protection().stream().flatMap(p -> p.evidence().stream()))
                    .forEach(e -> {
                        if (onlyKept(e.says()) && !OBSERVED.matcher(e.says()).matches()) {
                            wrong.add(e.probe() + " says " + e.says());
                        }
                        if (onlyKept(e.where()) && !PLACE.matcher(e.where()).matches()) {
                            wrong.add(e.probe() + " says where: " + e.where());
                        }
                    });
            scan.couldNotLook().stream()
                    .filter(b -> onlyKept(b.detail()) && b.why() != Why.NOT_RECORDED && !b.detail().isEmpty()
                            && !PLACE.matcher(b.detail()).matches())
                    .forEach(b -> wrong.add(b.probe() + " could not look: " + b.detail()));
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    private static boolean onlyKept(String text) {
        return SPANISH.shown(text).equals(text);
    }

    private static List<Scan> recorded() throws Exception {
        Knowledge knowledge = KnowledgeLoader.load();
        var scans = new ArrayList<Scan>();
        try (Stream<Path> files = Files.list(RECORDINGS)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                var host = new RecordedHost(RecordingCodec.read(Files.readString(file)));
                scans.add(new Scanner(knowledge).scan(host, false));
            }
        }
        assertTrue(scans.size() > 5, "only " + scans.size());
        return scans;
    }

    private static Properties properties(String bundle) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
            properties.load(in);
        }
        return properties;
    }
}
