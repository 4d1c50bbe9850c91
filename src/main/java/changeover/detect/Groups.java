package changeover.detect;

import changeover.knowledge.Knowledge;
import changeover.knowledge.Product;
import changeover.knowledge.Witness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Evidence by product, each product once. What fits several families of a maker (a generic product) goes to the
 * families that were found; only when none was found, or when it has an entry of its own among the installed programs, it
 * is a product of its own. Then traces of the others go to it, and so do guesses at what its entry is.
 */
final class Groups {
    private final Knowledge knowledge;
    private final Map<String, List<Evidence>> byFamily = new LinkedHashMap<>();

    private Groups(Knowledge knowledge, List<Evidence> evidence) {
        this.knowledge = knowledge;
        evidence.forEach(e -> byFamily.computeIfAbsent(e.family(), _ -> new ArrayList<>()).add(e));
    }

    /** In the order of the packs. Evidence of unknown families is left out. */
    static List<Witnesses> of(Knowledge knowledge, List<Evidence> evidence) {
        var groups = new Groups(knowledge, evidence);
        knowledge.products().stream().filter(Product::generic).forEach(groups::share);
        return knowledge.products().stream()
                .filter(product -> groups.byFamily.containsKey(product.id()))
                .map(groups::witnesses)
                .toList();
    }

    private Witnesses witnesses(Product product) {
        return new Witnesses(knowledge, product, byFamily.getOrDefault(product.id(), List.of()));
    }

    private void share(Product generic) {
        List<Evidence> shared = byFamily.get(generic.id());
        if (shared == null) {
            return;
        }
        guesses(generic, shared);
        List<Product> kin = knowledge.products().stream()
                .filter(p -> !p.generic() && p.vendor().equals(generic.vendor()) && p.role() == generic.role())
                .filter(p -> byFamily.containsKey(p.id()))
                .toList();
        List<Product> found = kin.stream().filter(p -> !witnesses(p).installed().isEmpty()).toList();
        if (!found.isEmpty()) {
            found.forEach(product -> byFamily.get(product.id()).addAll(shared.stream().filter(e -> !entry(e)).toList()));
            if (shared.stream().noneMatch(Groups::entry)) {
                byFamily.remove(generic.id());
            }
        } else if (!witnesses(generic).installed().isEmpty()) {
            kin.forEach(product -> shared.addAll(byFamily.remove(product.id())));
        } else if (!kin.isEmpty()) {
            byFamily.get(kin.getFirst().id()).addAll(shared);
            byFamily.remove(generic.id());
        }
    }

    private static boolean entry(Evidence evidence) {
        return evidence.witness() == Witness.UNINSTALL_KEY;
    }

    /** Families known at the same place by a hypothesis only are no findings beside the generic one. */
    private void guesses(Product generic, List<Evidence> shared) {
        var places = shared.stream().filter(Groups::entry).map(Evidence::where).collect(Collectors.toSet());
        knowledge.products().stream()
                .filter(p -> !p.generic() && p.vendor().equals(generic.vendor()) && byFamily.containsKey(p.id()))
                .filter(p -> byFamily.get(p.id()).stream().allMatch(e -> e.hypothesis() && places.contains(e.where())))
                .forEach(p -> shared.addAll(byFamily.remove(p.id())));
    }
}
