package changeover.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class BundledPacksTest {
    private final Knowledge knowledge = KnowledgeLoader.load();

    @Test
    void knowsTheLinuxProduct() {
        assertEquals("protection", knowledge.product("kesl").orElseThrow().role().id());
        assertEquals(InstallerKind.DPKG, knowledge.recipe("kesl", "linux").orElseThrow().kind());
        assertFalse(knowledge.alternatives().isEmpty());
    }
}
