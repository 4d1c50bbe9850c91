package changeover.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenShelfTest {
    private final List<String> asked = new ArrayList<>();
    private final Knowledge whole = KnowledgeLoader.load();
    private final Knowledge open = OpenShelf.of(file -> {
        asked.add(file);
        return KnowledgeLoader.bundled(file);
    });

    @Test
    void readsThePartsAskedForAndThoseOnlyOnce() {
        assertEquals(List.of(KnowledgeLoader.INDEX), asked);
        assertEquals(whole.asOf(), open.asOf());
        assertSame(open.reasons(), open.reasons());
        assertEquals(List.of(KnowledgeLoader.INDEX, "reasons.json"), asked);
        open.productsFor("linux");
        open.productsFor("linux");
        assertEquals(asked.size(), Set.copyOf(asked).size(), asked.toString());
        assertFalse(asked.stream().anyMatch(f -> f.startsWith("alternatives") || f.startsWith("bans")));
    }

    @Test
    void eachPartIsWhatTheWholeHas() {
        assertEquals(whole.sources(), open.sources());
        assertEquals(whole.reasons(), open.reasons());
        assertEquals(whole.bans(), open.bans());
        assertEquals(whole.alternatives(), open.alternatives());
        assertEquals(whole.recipes(), open.recipes());
        assertEquals(whole.exitMeanings(), open.exitMeanings());
        assertEquals(ids(whole.products()), ids(open.products()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows", "linux", "mac"})
    void productsOfOneSystem(String platform) {
        assertFalse(open.productsFor(platform).isEmpty());
        assertEquals(ids(whole.productsFor(platform)), ids(open.productsFor(platform)));
        assertTrue(open.productsFor(platform).stream().allMatch(p -> p.platforms().contains(platform)));
    }

    @Test
    void headsAreThoseOfTheBans() {
        assertEquals(whole.bans().stream().map(BanHead::of).toList(), open.banHeads());
        assertEquals(whole.banHeads(), open.banHeads());
    }

    @Test
    void theFolderTellsWhatIsInIt() {
        var index = KnowledgeLoader.list(KnowledgeLoader::bundled);
        for (String file : index.files()) {
            var tree = (Map<?, ?>) SmallPacks.tree(file, KnowledgeLoader.bundled(file));
            var kind = OpenShelf.kind(file);
            assertEquals(tree.get("pack"), kind == null ? null : kind.id(), file);
        }
    }

    @Test
    void aDamagedPartIsToldWhenItIsAskedFor() {
        var texts = new HashMap<String, String>();
        for (String file : KnowledgeLoader.list(KnowledgeLoader::bundled).files()) {
            texts.put(file, KnowledgeLoader.bundled(file));
        }
        texts.put(KnowledgeLoader.INDEX, KnowledgeLoader.bundled(KnowledgeLoader.INDEX));
        texts.put("exits.json", "{");
        var damaged = OpenShelf.of(texts::get);
        assertFalse(damaged.reasons().isEmpty());
        var bad = assertThrows(BadKnowledge.class, damaged::exitMeanings);
        assertTrue(bad.problems().getFirst().toString().contains("exits.json"));
    }

    private static List<String> ids(List<Product> products) {
        return products.stream()
                .map(p -> p.id() + p.signs().stream().map(s -> s.pattern().pattern()).collect(Collectors.joining("|")))
                .toList();
    }
}
