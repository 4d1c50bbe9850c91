package changeover.detect;

import changeover.knowledge.Knowledge;
import changeover.knowledge.Product;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import java.util.ArrayList;
import java.util.List;

/** The signs of all products for one system, by witness. Both the sought products and other protection. */
public final class Signs {
    /** A sign and whose it is. */
    public record Of(Product product, Sign sign) {}

    private final List<Of> all;

    private Signs(List<Of> all) {
        this.all = all;
    }

    /** Those of one platform ("windows", "linux", "mac"). */
    public static Signs of(Knowledge knowledge, String platform) {
        var all = new ArrayList<Of>();
        for (Product product : knowledge.products()) {
            if (product.platforms().contains(platform)) {
                product.signs().forEach(sign -> all.add(new Of(product, sign)));
            }
        }
        return new Signs(List.copyOf(all));
    }

    public List<Of> at(Witness witness) {
        return all.stream().filter(of -> of.sign().witness() == witness).toList();
    }

    /** All signs of that witness whose pattern fits the whole name. */
    public List<Of> fitting(Witness witness, String name) {
        return at(witness).stream()
                .filter(of -> of.sign().pattern().matcher(name).matches())
                .toList();
    }
}
