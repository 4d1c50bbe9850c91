package changeover.ui.step.rescue;

import changeover.detect.Finding;
import changeover.knowledge.Ban;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Role;
import changeover.ui.Journey;
import changeover.ui.step.Applies;
import java.util.ArrayList;
import java.util.List;

/** What is worth saving before the removal, from the recipes of what was found. Pure. */
final class Items {
    private Items() {}

    /**
     * @param id stays the same as long as the packs do, e.g. "home-2022/lost/0"
     * @param product name as found
     * @param must true when skipping it could lock files for good
     */
    record Item(String id, String product, Kind kind, Ban.Statement says, boolean must) {}

    enum Kind {
        /** To be done or checked first. */
        BEFORE,
        /** Is gone after the removal. */
        LOST
    }

    static List<Item> of(Journey journey, Knowledge knowledge) {
        var items = new ArrayList<Item>();
        for (var finding : Applies.removable(journey)) {
            String platform = journey.scan().machine().os().id();
            knowledge.recipe(finding.product().id(), platform).ifPresent(recipe -> {
                add(items, finding, Kind.BEFORE, recipe.before());
                add(items, finding, Kind.LOST, recipe.lost());
            });
        }
        return List.copyOf(items);
    }

    private static void add(List<Item> items, Finding finding, Kind kind, List<Ban.Statement> statements) {
        String word = kind == Kind.BEFORE ? "before" : "lost";
        boolean must = kind == Kind.BEFORE && finding.product().role() == Role.ENCRYPTION;
        for (int i = 0; i < statements.size(); i++) {
            String id = finding.product().id() + "/" + word + "/" + i;
            items.add(new Item(id, finding.name(), kind, statements.get(i), must));
        }
    }
}
