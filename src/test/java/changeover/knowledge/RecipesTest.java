package changeover.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the bundled recipes must tell, whatever the family. */
class RecipesTest {
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load();

    @Test
    void everyProductThatMayBeRemovedHasARecipeForEachOfItsSystems() {
        int recipes = 0;
        for (Product product : KNOWLEDGE.products()) {
            if (product.removable() && product.sought()) {
                assertFalse(product.platforms().isEmpty(), product.id());
                for (String platform : product.platforms()) {
                    var recipe = KNOWLEDGE.recipe(product.id(), platform);
                    assertTrue(recipe.isPresent(), product.id() + " on " + platform);
                    assertFalse(recipe.get().guide().isEmpty(), product.id() + " on " + platform + ": by hand");
                    recipes++;
                }
            }
        }
        assertTrue(recipes >= 25, "only " + recipes);
    }

    /** Decrypt, protection, endpoint agent, other programs, network agent, console. */
    @Test
    void theOrderIsTheOneOfTheMaker() {
        var order = Stream.of("kenc", "kes-win", "kea", "ksde", "klnagent", "ksc")
                .map(id -> KNOWLEDGE.recipe(id, "windows").orElseThrow().order())
                .toList();
        assertEquals(order.stream().sorted().distinct().toList(), order);
    }

    /** The tool of the maker is the last resort: it never stands first, and never without its cautions. */
    @Test
    void theMakersToolComesLastAndWithCautions() {
        int seen = 0;
        for (Recipe recipe : KNOWLEDGE.recipes()) {
            var guide = recipe.guide().stream().map(Ban.Statement::text).toList();
            for (int i = 0; i < guide.size(); i++) {
                if (guide.get(i).contains("common/uninstall/")) {
                    seen++;
                    assertTrue(i > 0 && guide.get(i).startsWith("Only if that fails"), recipe.product());
                    boolean windows = recipe.platform().equals("windows");
                    assertTrue(!windows || guide.get(i + 1).contains("empty folder"), recipe.product());
                }
            }
        }
        assertTrue(seen >= 10, "only " + seen);
    }

    /** What encrypts or keeps secrets must be told before, whoever removes it. */
    @Test
    void dangersAreToldBefore() {
        assertTold("kes-win", "decrypted");
        assertTold("kenc", "decrypted");
        assertTold("kes-cloud", "decrypted");
        assertTold("home-kts", "vault");
        assertTold("ksos", "vault");
        assertTold("kpm", "Export your passwords");
        assertTold("ksk", "parent");
        assertTold("ksws", "Defender");
    }

    private static void assertTold(String product, String word) {
        var before = KNOWLEDGE.recipe(product, "windows").orElseThrow().before();
        assertTrue(before.stream().anyMatch(s -> s.text().contains(word)), product + ": " + word);
    }

    /** That a server manages the PC is said where its agent is removed, elsewhere only as a condition. */
    @Test
    void aServerIsOnlyClaimedWhereThereIsAnAgent() {
        for (Recipe recipe : KNOWLEDGE.recipes()) {
            boolean agent = recipe.product().startsWith("klnagent");
            boolean claims = Stream.of(recipe.before(), recipe.lost(), recipe.leaves(), recipe.guide())
                    .flatMap(List::stream)
                    .anyMatch(s -> s.text().startsWith("A company’s server"));
            assertEquals(agent, claims, recipe.product() + " on " + recipe.platform());
        }
        assertEquals(List.of(), KNOWLEDGE.recipe("kesl", "linux", InstallerKind.DPKG).orElseThrow().before());
        assertEquals(List.of(), KNOWLEDGE.recipe("kesl", "linux", InstallerKind.RPM).orElseThrow().before());
    }

    /** No step asks for a shell, a forced deletion, or a change of the product's own defence. */
    @Test
    void noStepIsDangerous() {
        for (Recipe recipe : KNOWLEDGE.recipes()) {
            for (Ban.Statement step : recipe.guide()) {
                assertFalse(
                        step.text().matches("(?i).*(rm -|sudo|regedit|self-defen[cs]e|/qn|cmd\\.exe|powershell).*"),
                        step.text());
                assertFalse(step.sources().isEmpty(), step.text());
            }
        }
    }
}
