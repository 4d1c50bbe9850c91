package changeover.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Entries of packs to records, collected. */
final class Packs {
    LocalDate asOf;
    final Map<String, Source> sources = new LinkedHashMap<>();
    final Map<String, Reason> reasons = new LinkedHashMap<>();
    final List<Ban> bans = new ArrayList<>();
    final List<Product> products = new ArrayList<>();
    final List<Alternative> alternatives = new ArrayList<>();
    final List<Recipe> recipes = new ArrayList<>();
    final List<ExitMeanings> exits = new ArrayList<>();
    final List<Lookalike> lookalikes = new ArrayList<>();

    /** Adds what was read of a part; its date is not asked for. */
    void add(Packs part) {
        sources.putAll(part.sources);
        reasons.putAll(part.reasons);
        bans.addAll(part.bans);
        products.addAll(part.products);
        alternatives.addAll(part.alternatives);
        recipes.addAll(part.recipes);
        exits.addAll(part.exits);
        lookalikes.addAll(part.lookalikes);
    }

    /** @param checked when the pack was checked: holds for entries that give no date of their own */
    Object read(KnowledgeLoader.Kind kind, Fields entry, LocalDate checked) {
        return switch (kind) {
            case SOURCES -> {
                Source source = source(entry, checked);
                yield sources.put(source.id(), source);
            }
            case REASONS -> {
                Reason reason = reason(entry);
                yield reasons.put(reason.id(), reason);
            }
            case BANS -> bans.add(BanPack.ban(entry, checked));
            case PRODUCTS -> products.add(ProductPack.product(entry));
            case ALTERNATIVES -> alternatives.add(AlternativePack.alternative(entry));
            case RECIPES -> recipes.add(RecipePack.recipe(entry));
            case EXITS -> exits.add(RecipePack.exit(entry));
            case LOOKALIKES -> lookalikes.add(LookalikePack.lookalike(entry, checked));
        };
    }

    Knowledge knowledge() {
        return new Knowledge(
                asOf, sources, reasons, bans, products, alternatives, recipes, exits, lookalikes);
    }

    private static Source source(Fields f, LocalDate checked) {
        LocalDate own = f.dateOr("checked");
        return new Source(
                f.id("id", Reading.Target.SOURCE), f.text("title"), f.addressOr("url"), own == null ? checked : own);
    }

    private static Reason reason(Fields f) {
        return new Reason(f.id("id", Reading.Target.REASON), f.number("points", -9, 9), f.text("why"));
    }
}
