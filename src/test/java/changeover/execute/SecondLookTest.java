package changeover.execute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Scan;
import changeover.detect.Verdict;
import changeover.knowledge.BanRelation;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Product;
import changeover.knowledge.Role;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import changeover.os.Machine;
import changeover.os.Os;
import changeover.plan.Action;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Parts that belong to no product any more: an uninstaller that took its entry away and left its service running. */
class SecondLookTest {
    private static final Product PLUS = product("plus", "Maker", Role.PROTECTION, false);
    private static final Product SHARED = product("shared", "Maker", Role.PROTECTION, true);
    private static final Product OTHER_MAKER = product("other", "Other", Role.PROTECTION, true);
    private static final Product OTHER_ROLE = product("agent", "Maker", Role.AGENT, true);
    private static final Knowledge KNOWLEDGE = new Knowledge(
            LocalDate.of(2026, 11, 23), Map.of(), Map.of(), List.of(),
            List.of(PLUS, SHARED, OTHER_MAKER, OTHER_ROLE), List.of(), List.of(), List.of());

    @Test
    void partsWithoutAnEntryAreNotGone() {
        assertEquals(Seen.NOT_DONE, look(finding(SHARED, Finding.State.BROKEN)));
    }

    @Test
    void nothingLeftIsGone() {
        assertEquals(Seen.DONE, look());
    }

    @Test
    void productWithItsOwnEntryIsAnotherMatter() {
        assertEquals(Seen.DONE, look(finding(SHARED, Finding.State.INSTALLED)));
        assertEquals(Seen.DONE, look(finding(SHARED, Finding.State.LEFTOVERS)));
    }

    @Test
    void partsOfAnotherMakerOrRoleAreNotOurs() {
        assertEquals(Seen.DONE, look(finding(OTHER_MAKER, Finding.State.BROKEN)));
        assertEquals(Seen.DONE, look(finding(OTHER_ROLE, Finding.State.BROKEN)));
    }

    @Test
    void theLookIsForAllThatShareSigns() {
        var asked = new AtomicReference<Knowledge>();
        var look = new SecondLook(null, KNOWLEDGE, some -> {
            asked.set(some);
            return scan();
        });
        assertEquals(Seen.DONE, look.at(removal()));
        assertEquals(
                List.of("plus", "shared"), asked.get().products().stream().map(Product::id).toList());
    }

    private static Seen look(Finding... findings) {
        return new SecondLook(null, KNOWLEDGE, _ -> scan(findings)).at(removal());
    }

    private static Action removal() {
        return new Action(
                "a1", Action.Kind.RUN_UNINSTALLER, "plus", "Plus", Map.of(), List.of(), true, false,
                Action.Undo.REINSTALL, -1, new Action.DoneWhen("plus", Action.Expect.NOT_INSTALLED));
    }

    private static Finding finding(Product product, Finding.State state) {
        var service = new Evidence(
                "windows-services", Witness.SERVICE, product.id(), "service X", "running", "seen", Sign.Says.INSTALLED,
                false, Map.of());
        return new Finding(product, product.name(), "", state, Finding.Certainty.SURE, List.of(service));
    }

    private static Scan scan(Finding... findings) {
        var machine = new Machine(Os.WINDOWS, "", "", "", false, true, "0".repeat(64), null, null);
        return new Scan(
                Instant.EPOCH, LocalDate.EPOCH, machine, Verdict.UNCLEAR, List.of(findings), List.of(), List.of(), 1,
                true);
    }

    private static Product product(String id, String vendor, Role role, boolean generic) {
        return new Product(
                id, id, vendor, role, BanRelation.COVERED, "ban", Set.of("windows"), true, List.of(), List.of(), null,
                generic);
    }
}
