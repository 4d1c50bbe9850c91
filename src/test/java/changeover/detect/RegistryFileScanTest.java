package changeover.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.os.Why;
import changeover.os.recorded.RegistryFileHost;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole looks at exported registry files with the packs that ship. */
class RegistryFileScanTest {
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load();
    private static final String UNINSTALL =
            "HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall";
    private static final String KEY = "\\InstallWIX_{7911E943-32CC-45D0-A29C-56E6EF762275}";

    private static Scan scan(String... lines) throws Exception {
        String text = "Windows Registry Editor Version 5.00\r\n\r\n" + String.join("\r\n", lines);
        var file = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var host = RegistryFileHost.of(List.of(file), Probes.registryKeys(KNOWLEDGE), Instant.EPOCH);
        return new Scanner(KNOWLEDGE).scan(host, false);
    }

    @Test
    void aProductIsFoundByItsEntry() throws Exception {
        var scan = scan(
                "[" + UNINSTALL + "]", "[" + UNINSTALL + KEY + "]", "\"DisplayName\"=\"Kaspersky Plus\"",
                "\"Publisher\"=\"Kaspersky\"", "\"DisplayVersion\"=\"21.16.6.467\"");
        var finding = scan.findings().getFirst();
        assertEquals("home-2022", finding.product().id());
        assertEquals("21.16.6.467", finding.version());
        assertEquals(Finding.Certainty.LIKELY, finding.certainty());
        assertEquals(1, scan.verdict().exitCode());
    }

    /** Most places are not in such a file: that is never "nothing found". */
    @Test
    void nothingInItIsNotNothingOnThePc() throws Exception {
        var scan = scan("[" + UNINSTALL + "]");
        assertEquals(Verdict.UNCLEAR, scan.verdict());
        assertTrue(scan.couldNotLook().stream().anyMatch(b -> b.why() == Why.NOT_RECORDED));
    }

    /** An export may begin with the entry, or with the maker's key: what is in the file counts, and the rest stays unknown. */
    @Test
    void oneKeyOfAnExportIsEnough() throws Exception {
        var entry = scan("[" + UNINSTALL + KEY + "]", "\"DisplayName\"=\"Kaspersky Plus\"", "\"Publisher\"=\"Kaspersky\"");
        assertEquals("home-2022", entry.findings().getFirst().product().id());
        assertEquals(1, entry.verdict().exitCode());
        assertTrue(entry.couldNotLook().stream()
                .anyMatch(b -> b.probe().equals("uninstall-keys") && b.why() == Why.NOT_RECORDED));
        String maker = "HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab";
        var key = scan("[" + maker + "]", "[" + maker + "\\AVP21.16]", "[" + maker + "\\AVP21.16\\environment]", "\"ProductName\"=\"Kaspersky Plus\"");
        assertTrue(key.findings().stream().anyMatch(f -> f.evidence().stream().anyMatch(e -> e.probe().equals("vendor-keys"))));
    }
}
