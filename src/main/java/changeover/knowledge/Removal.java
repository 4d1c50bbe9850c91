package changeover.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What becomes of a family that is looked for, on one of its systems.
 *
 * @param product id of the family
 * @param way whose program removes it; null when this program removes nothing
 * @param reason why it removes nothing, for people; null when it does, or when nobody gave one
 */
public record Removal(String product, String platform, InstallerKind way, String reason) {
    public Removal {
        Need.text(product, "product");
        Need.text(platform, "platform");
    }

    /** All families that are looked for, each on each of its systems and for each kind of its installers. */
    public static List<Removal> of(Knowledge knowledge) {
        var all = new ArrayList<Removal>();
        for (Product product : knowledge.products()) {
            for (String platform : product.sought() ? new TreeSet<>(product.platforms()) : new TreeSet<String>()) {
                of(product, platform, knowledge, all);
            }
        }
        return List.copyOf(all);
    }

    private static void of(Product product, String platform, Knowledge knowledge, List<Removal> all) {
        var ways = knowledge.recipes().stream()
                .filter(r -> r.product().equals(product.id()) && r.platform().equals(platform))
                .map(Recipe::kind)
                .toList();
        if (product.removable() && !ways.isEmpty()) {
            ways.forEach(way -> all.add(new Removal(product.id(), platform, way, null)));
        } else {
            all.add(new Removal(product.id(), platform, null, product.note()));
        }
    }
}
