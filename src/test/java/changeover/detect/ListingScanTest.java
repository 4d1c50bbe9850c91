package changeover.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import changeover.os.Why;
import changeover.os.listing.BadList;
import changeover.os.listing.Listings.Source;
import changeover.os.recorded.ListingHost;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole looks at lists of other tools with the packs that ship. */
class ListingScanTest {
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load();

    /** Windows writes these so; the sources of this program are UTF-8. */
    private static final Set<String> UTF16 = Set.of("winget-de.txt", "inventory-tab.csv");

    static byte[] bytes(String file) {
        try (var in = ListingScanTest.class.getResourceAsStream("/changeover/lists/" + file)) {
            byte[] utf8 = in.readAllBytes();
            return UTF16.contains(file)
                    ? ("\uFEFF" + new String(utf8, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_16LE)
                    : utf8;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Scan scan(String... files) throws BadList {
        var sources = new ArrayList<Source>();
        for (String file : files) {
            sources.add(new Source("/home/anna/" + file, bytes(file)));
        }
        return scan(sources);
    }

    private static Scan scan(List<Source> sources) throws BadList {
        return new Scanner(KNOWLEDGE).scan(ListingHost.of(sources, Instant.EPOCH), false);
    }

    private static Scan text(String list) throws BadList {
        return scan(List.of(new Source("list", list.getBytes(StandardCharsets.UTF_8))));
    }

    private static List<String> findings(Scan scan) {
        return scan.findings().stream()
                .map(f -> f.product().id() + " " + f.state().id() + " " + f.certainty().id() + " " + f.version())
                .toList();
    }

    /** A list without publishers has names only, and a name alone is at most unclear. */
    @ParameterizedTest
    @ValueSource(strings = {"winget-en.txt", "winget-de.txt", "winget-ja.txt"})
    void wingetInAnyLanguage(String file) throws BadList {
        var scan = scan(file);
        assertEquals(Verdict.UNCLEAR, scan.verdict());
        assertEquals(
                List.of("kes-win unclear unclear 12.9.0.384", "kaspersky-unknown unclear unclear 15.1.0.20748"), findings(scan));
    }

    /** The cut name could be of several families, so it is none of them for sure. */
    @Test
    void aCutNameIsABeginning() throws BadList {
        String head = "Name                 Id      Version\n-----------------------------------\n";
        var many = text(head + "Kaspersky Intern\u2026    x       1.0\n");
        assertEquals(1, many.findings().size());
        assertEquals(Finding.Certainty.UNCLEAR, many.findings().getFirst().certainty());
        assertTrue(many.findings().getFirst().evidence().getFirst().says().endsWith("\u2026"));
        for (String other : List.of("Kasperskyan Book\u2026", "Agenda di Anna\u2026", "Microsoft Visual\u2026", "K\u2026", "\u2026")) {
            assertEquals(List.of(), findings(text(head + other + "    x       1.0\n")), other);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "inventory-comma.csv, home-2022 installed likely 21.16.6.467",
        "inventory-semicolon.csv, ksde installed likely 21.16",
        "inventory-tab.csv, home-2022 unclear unclear 21.16",
        "get-package.csv, home-kts unclear unclear 21.3.10.391",
        "get-package.txt, kpm unclear unclear 24.2.0.1175",
        "osquery-programs.json, kes-win installed likely 12.9.0.384"
    })
    void tablesOfPrograms(String file, String expected) throws BadList {
        var scan = scan(file);
        assertEquals(List.of(expected), findings(scan));
        assertTrue(scan.findings().getFirst().evidence().getFirst().where().startsWith(file + ", "), "no folder of anybody");
        assertFalse(scan.live());
        assertTrue(scan.couldNotLook().contains(new Scan.Blind("windows-services", Why.NOT_RECORDED, "services ")));
    }

    /** Nothing in a list is never nothing on the PC. */
    @ParameterizedTest
    @ValueSource(strings = {"winget-es.txt"})
    void nothingInAListIsUnclear(String file) throws BadList {
        var scan = scan(file);
        assertEquals(Verdict.UNCLEAR, scan.verdict());
        assertEquals(List.of(), scan.findings());
        assertEquals(Shield.UNDETERMINED, Shield.of(scan));
        assertEquals(Verdict.UNCLEAR, text("name,version\n").verdict());
    }

    /** Security Center by itself may remember what is gone; with the entry, two kinds of witnesses are sure. */
    @Test
    void severalListsOfOnePc() throws BadList {
        assertEquals(List.of("home-kis unclear unclear "), findings(scan("osquery-security.json")));
        var inventory = new Source("a.csv", "name,publisher\nKaspersky Internet Security,Kaspersky Lab\n".getBytes(StandardCharsets.UTF_8));
        var both = scan(List.of(new Source("b.json", bytes("osquery-security.json")), inventory));
        assertEquals(List.of("home-kis installed sure "), findings(both));
        var kis = both.protection().stream().filter(p -> p.product().equals("home-kis")).findFirst().orElseThrow();
        assertEquals("out-of-date", kis.definitions());
        assertEquals(Protection.State.UNKNOWN, kis.state()); // what runs is not in the lists
    }

    @Test
    void listsOfLinux() throws BadList {
        assertEquals(
                List.of("kesl installed likely 12.2.0-2412", "klnagent unclear unclear 15.1.0-20748"),
                findings(scan("dpkg.txt")).stream().sorted().toList());
        assertEquals(List.of("kesl installed likely 12.2.0-2412"), findings(scan("rpm.txt")));
        assertEquals(
                List.of("kesl off sure 12.2.0-2412", "klnagent installed sure 15.1.0-20748"),
                findings(scan("dpkg.txt", "units-all.txt")).stream().sorted().toList());
        assertEquals(List.of("kesl installed likely "), findings(scan("units-plain.txt")));
        assertEquals(Verdict.UNCLEAR, text("bash-5.2.26-3.fc40.x86_64\n").verdict());
    }

    @Test
    void listOfAMac() throws BadList {
        assertEquals(List.of("mac-kaspersky installed likely 26.0.0.150"), findings(scan("extensions.txt")));
    }

    @Test
    void listsOfDifferentSystems() {
        var bad = assertThrows(BadList.class, () -> scan("dpkg.txt", "winget-en.txt"));
        assertEquals(BadList.Reason.MIXED, bad.reason());
    }
}
