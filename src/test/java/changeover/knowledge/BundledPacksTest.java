package changeover.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BundledPacksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Path FOLDER = Path.of("src/main/resources/changeover/knowledge");

    private final Knowledge knowledge = KnowledgeLoader.load();
    private final Ban ban = knowledge.ban("us-kaspersky-2024").orElseThrow();

    @Test
    void nothingIsWrongWithThem() {
        assertEquals(List.of(), KnowledgeChecker.check(knowledge, DAY).problems());
    }

    /** Only what is named in the list is found in a jar. */
    @Test
    @SuppressWarnings("unchecked")
    void theListNamesEveryFile() throws IOException {
        var index = (Map<String, List<String>>) SmallPacks.tree(
                KnowledgeLoader.INDEX, KnowledgeLoader.bundled(KnowledgeLoader.INDEX));
        try (var files = Files.walk(FOLDER)) {
            var there = new HashSet<String>();
            files.filter(f -> f.toString().endsWith(".json"))
                    .forEach(f -> there.add(FOLDER.relativize(f).toString().replace('\\', '/')));
            assertTrue(there.remove(KnowledgeLoader.INDEX));
            // translations are found by the name of what they translate
            there.removeIf(f -> f.startsWith("es/") && there.contains(f.substring(3)));
            assertEquals(there, Set.copyOf(index.get("packs")));
        }
    }

    @Test
    void theBanIsToldInFull() {
        assertTrue(ban.events().size() >= 20);
        var ids = ban.events().stream().map(Ban.Event::id).toList();
        for (String id : List.of(
                "us-bod-17-01", "us-ndaa-1634-effective", "us-bis-announce", "us-bis-published", "us-entity-list",
                "us-new-agreements", "us-updates-ksn-end", "us-resale-end", "co-handover-windows", "us-far-2023",
                "us-fcc-2022", "de-2022", "it-2022", "ca-2023", "au-2025", "lt-2017", "nl-2018", "pl-2022",
                "ro-2022")) {
            assertTrue(ids.contains(id), id);
        }
        assertTrue(ban.questions().size() >= 8);
        assertFalse(ban.allowed().isEmpty());
        assertFalse(ban.prohibited().isEmpty());
    }

    @Test
    void bothSidesHaveTheSameSpace() {
        assertEquals(2, ban.positions().size());
        var lengths = ban.positions().stream()
                .mapToInt(p -> p.says().stream().mapToInt(s -> s.text().length()).sum())
                .toArray();
        assertTrue(Math.abs(lengths[0] - lengths[1]) < 100, lengths[0] + " and " + lengths[1]);
        assertEquals(
                ban.positions().getFirst().says().size(),
                ban.positions().getLast().says().size());
    }

    @Test
    void theProductsThatPeopleHaveAreKnown() {
        for (String id : List.of(
                "kesl", "klnagent", "home-2022", "home-av", "home-kis", "home-kts", "home-cloud", "home-free", "ksos",
                "kes-win", "ksde", "kpm", "ksk", "ksws", "kea", "ksc", "kart", "kvrt", "kaspersky-unknown",
                "mac-kaspersky", "kes-mac", "ksu", "kss", "krd", "kwc", "portable-tools", "kes-cloud", "kess", "kics",
                "kata", "ksv", "kenc", "ksmail", "home-linux", "klnagent-mac")) {
            assertTrue(knowledge.product(id).orElseThrow().sought(), id);
        }
        for (String id : List.of("ms-defender", "clamav", "ultravpn", "bitdefender", "eset", "norton",
                "avast")) {
            assertFalse(knowledge.product(id).orElseThrow().sought(), id);
        }
        // known, so that nobody takes it for protection; not looked for
        assertFalse(knowledge.product("kos").orElseThrow().sought());
        assertTrue(knowledge.product("kaspersky-unknown").orElseThrow().generic());
        // PCs were moved to it, so it is shown; it is no banned product, so it never counts
        assertTrue(knowledge.product("ultraav").orElseThrow().sought());
        assertFalse(knowledge.product("ultraav").orElseThrow().counts());
    }

    @Test
    void recipesNeverSayMoreThanTheirKindCan() {
        for (Recipe recipe : knowledge.recipes()) {
            String id = recipe.product() + "/" + recipe.platform();
            assertTrue(recipe.kind() != InstallerKind.GUIDED || !recipe.guide().isEmpty(), id);
            assertFalse(recipe.purge(), id);
            for (String leftover : recipe.leftovers()) {
                assertTrue(leftover.matches("(/[\\w.-]+){3,}"), leftover);
            }
        }
    }

    @Test
    void theAgentGoesAfterTheProtection() {
        assertTrue(knowledge.recipe("kesl", "linux").orElseThrow().order()
                < knowledge.recipe("klnagent", "linux").orElseThrow().order());
        assertTrue(knowledge.recipe("kes-win", "windows").orElseThrow().order()
                < knowledge.recipe("klnagent", "windows").orElseThrow().order());
    }

    /** Ten facts, as the research of 2026-11-23 has them. */
    @Test
    void sampledFacts() {
        assertEquals(LocalDate.of(2024, 7, 20), ban.salesEnd());
        assertEquals(LocalDate.of(2024, 9, 29), ban.updatesEnd());
        var updates = event("us-updates-ksn-end");
        assertEquals("00:00 EDT (04:00 UTC)", updates.time());
        assertEquals(List.of("S04", "S05", "S07", "S08", "S12"), updates.sources());
        assertNull(event("us-new-agreements").time());
        assertEquals(LocalDate.of(2017, 9, 13), event("us-bod-17-01").date());
        assertEquals(
                "89 FR 52434-52437, FR Doc. 2024-13532, Vol. 89 No. 121, Notices", event("us-bis-published").citation());
        assertEquals(List.of("kesl-gui", "kesl"), knowledge.recipe("kesl", "linux").orElseThrow().packages());
        assertEquals(Meaning.FINISHED_RESTART, knowledge.meaning(InstallerKind.MSI, 1641));
        assertEquals(Meaning.FAILED, knowledge.meaning(InstallerKind.MSI, 1603));
        assertEquals("SK", knowledge.alternative("eset").orElseThrow().country());
        assertEquals("clamav-daemon", knowledge.alternative("clamav").orElseThrow().install().ref());
        assertNull(knowledge.alternative("bitdefender").orElseThrow().free());
    }

    private Ban.Event event(String id) {
        return ban.events().stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow();
    }
}
