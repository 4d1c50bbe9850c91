package changeover.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A product, or a family of products with one set of signs.
 *
 * @param id the family id, e.g. "home-2022"; stands in reports
 * @param name for people, used when the machine does not tell a better one
 * @param vendor the maker's name
 * @param role what it is for
 * @param ban relation to the ban named in {@code banId}
 * @param banId id of a {@link Ban}; null for products that have nothing to do with one (then it is only looked for as
 *     other protection and never counts in the verdict)
 * @param platforms "windows", "linux", "mac"
 * @param removable false: never removed by this program (managed, white label, not ours to touch);
 *     {@code note} says why
 * @param signs how it is recognised
 * @param sources ids of sources
 * @param note one sentence for people, or null
 * @param generic true for a family that catches what is the maker's but fits several families (a shared service, say).
 *     Its witnesses support the found families of the same maker and role; only when there is none it is a finding of
 *     its own
 * @param variants generations and editions that can be told apart; the first that fits is the one
 */
public record Product(
        String id,
        String name,
        String vendor,
        Role role,
        BanRelation ban,
        String banId,
        Set<String> platforms,
        boolean removable,
        List<Sign> signs,
        List<String> sources,
        String note,
        boolean generic,
        List<Variant> variants) {
    public Product {
        Need.text(id, "id");
        Need.text(name, "name");
        Need.text(vendor, "vendor");
        Need.that(role, "role");
        Need.that(ban, "ban");
        platforms = Set.copyOf(platforms);
        signs = List.copyOf(signs);
        sources = List.copyOf(sources);
        variants = List.copyOf(variants);
    }

    /** Without variants. */
    public Product(
            String id,
            String name,
            String vendor,
            Role role,
            BanRelation ban,
            String banId,
            Set<String> platforms,
            boolean removable,
            List<Sign> signs,
            List<String> sources,
            String note,
            boolean generic) {
        this(
                id, name, vendor, role, ban, banId, platforms, removable, signs, sources, note, generic, List.of());
    }

    /** A family of its own. */
    public Product(
            String id,
            String name,
            String vendor,
            Role role,
            BanRelation ban,
            String banId,
            Set<String> platforms,
            boolean removable,
            List<Sign> signs,
            List<String> sources,
            String note) {
        this(id, name, vendor, role, ban, banId, platforms, removable, signs, sources, note, false);
    }

    /** Which generation or edition was seen there; {@code version} is empty when the machine does not tell one. */
    public Optional<Variant> variant(Witness witness, String seen, String version) {
        return variants.stream().filter(v -> v.fits(witness, seen, version)).findFirst();
    }

    /**
     * True when finding it says something about the PC's verdict: sought, not known to be outside the ban, and no other
     * maker's product that is only said to contain the engine.
     */
    public boolean counts() {
        return sought() && ban != BanRelation.NOT_COVERED && !whiteLabel();
    }

    /** Another maker's product that may contain the engine of the banned one: a warning, never ours to remove. */
    public boolean whiteLabel() {
        return sought() && ban == BanRelation.UNCLEAR && !removable;
    }

    /** True when this product is what the program looks for; false for other vendors' protection. */
    public boolean sought() {
        return banId != null;
    }
}
