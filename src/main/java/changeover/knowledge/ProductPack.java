package changeover.knowledge;

import java.util.LinkedHashSet;
import java.util.Locale;

/** A product and its signs from a pack. */
final class ProductPack {
    /** Before it nobody sold such programs; after it somebody mistyped. */
    private static final int FIRST_YEAR = 1980;

    private static final int LAST_YEAR = 2100;

    private ProductPack() {}

    static Product product(Fields f) {
        Boolean generic = f.flagOr("generic");
        return new Product(
                f.id("id", Reading.Target.PRODUCT),
                f.text("name"),
                f.text("vendor"),
                f.word("role", Role.values(), Role::id),
                f.word("ban", BanRelation.values(), BanRelation::id),
                f.linkOr("banId", Reading.Target.BAN),
                new LinkedHashSet<>(f.platforms("platforms")),
                f.flag("removable"),
                f.each("signs", ProductPack::sign),
                f.sources(),
                f.textOr("note"),
                generic != null && generic,
                f.eachOr("variants", ProductPack::variant));
    }

    private static Variant variant(Fields f) {
        return new Variant(
                f.text("name"),
                f.word("witness", Witness.values(), Witness::id),
                f.pattern("pattern"),
                f.patternOr("version"),
                f.textOr("versions"),
                f.numberOr("from", FIRST_YEAR, LAST_YEAR),
                f.numberOr("to", FIRST_YEAR, LAST_YEAR),
                f.word("confidence", Confidence.values(), Confidence::name),
                f.sources());
    }

    private static Sign sign(Fields f) {
        return new Sign(
                f.word("witness", Witness.values(), Witness::id),
                f.pattern("pattern"),
                f.patternOr("publisher"),
                f.patternOr("file"),
                f.link("reason", Reading.Target.REASON),
                f.linkOr("reasonAlone", Reading.Target.REASON),
                f.word("present", Sign.Says.values(), says -> says.name().toLowerCase(Locale.ROOT)),
                f.word("confidence", Confidence.values(), Confidence::name),
                f.sources());
    }
}
