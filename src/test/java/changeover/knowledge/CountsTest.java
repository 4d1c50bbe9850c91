package changeover.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much the packs that ship must hold at least, and that nothing of what may be removed lacks its recipe. */
class CountsTest {
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load();
    private static final KnowledgeChecker.Check CHECK = KnowledgeChecker.check(KNOWLEDGE, LocalDate.of(2026, 11, 25));

    @ParameterizedTest
    @CsvSource({
        "EVENTS, 51", "AUDIENCES, 5", "QUESTIONS, 18", "DISTINCT, 60", "PROTECTION, 75", "HOME, 22", "OFFICE, 15",
        "VPN, 13", "VAULT, 12", "PARENTAL, 6", "UPDATER, 5", "RESCUE, 10", "RECIPES, 40", "BESIDE, 25", "FALSE_FRIENDS, 45", "OBSERVATIONS, 100"
    })
    void atLeast(Count count, int bound) {
        int number = CHECK.counts().get(count);
        assertTrue(number >= bound, count + " is " + number);
    }

    @Test
    void everyCountIsShown() {
        assertEquals(Count.values().length, CHECK.counts().size());
        assertEquals(Count.values().length, CHECK.counts().keySet().stream().map(Count::id).distinct().count());
    }

    /** Each family on each of its systems: a recipe, or the reason why there is none. */
    @Test
    void everyFamilyHasARecipeOrAReason() {
        Map<String, Removal> by = CHECK.removals().stream()
                .collect(Collectors.toMap(r -> r.product() + "/" + r.platform(), r -> r, (a, _) -> a));
        for (Product product : KNOWLEDGE.products()) {
            for (String platform : new TreeSet<>(product.platforms())) {
                Removal removal = by.get(product.id() + "/" + platform);
                if (product.sought()) {
                    assertNotNull(removal, product.id() + "/" + platform);
                    assertEquals(product.removable(), removal.way() != null, removal.toString());
                    assertEquals(product.removable(), removal.reason() == null, removal.toString());
                } else {
                    assertEquals(null, removal);
                }
            }
        }
        assertTrue(CHECK.removals().stream().anyMatch(r -> r.way() == InstallerKind.GUIDED));
    }

    @Test
    void everythingIsSaidInSpanish() {
        int spanish = KnowledgeLoader.translated().get("es");
        assertTrue(spanish > 500, "only " + spanish);
        assertFalse(KnowledgeLoader.translated().containsKey("en"));
    }
}
