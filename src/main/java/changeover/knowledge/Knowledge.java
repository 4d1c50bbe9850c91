package changeover.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that is known, loaded once at start and passed on. Immutable. */
public record Knowledge(
        LocalDate asOf,
        Map<String, Source> sources,
        Map<String, Reason> reasons,
        List<Ban> bans,
        List<Product> products,
        List<Alternative> alternatives,
        List<Recipe> recipes,
        List<ExitMeanings> exitMeanings) {
    public Knowledge {
        Need.that(asOf, "asOf");
        sources = Map.copyOf(sources);
        reasons = Map.copyOf(reasons);
        bans = List.copyOf(bans);
        products = List.copyOf(products);
        alternatives = List.copyOf(alternatives);
        recipes = List.copyOf(recipes);
        exitMeanings = List.copyOf(exitMeanings);
    }

    public Optional<Product> product(String id) {
        return products.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    public Optional<Ban> ban(String id) {
        return bans.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    public Optional<Alternative> alternative(String id) {
        return alternatives.stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** The first recipe for a system; there may be others for other kinds of installer. */
    public Optional<Recipe> recipe(String product, String platform) {
        return recipes.stream()
                .filter(r -> r.product().equals(product) && r.platform().equals(platform))
                .findFirst();
    }

    /** The recipe for one kind of installer, where a product comes in several, e.g. as dpkg and as rpm. */
    public Optional<Recipe> recipe(String product, String platform, InstallerKind kind) {
        return recipes.stream()
                .filter(r -> r.product().equals(product) && r.platform().equals(platform) && r.kind() == kind)
                .findFirst();
    }

    /** What an exit code of that kind of installer means; {@link Meaning#UNCLEAR} when the kind has no table. */
    public Meaning meaning(InstallerKind kind, int code) {
        return exitMeanings.stream()
                .filter(m -> m.kind() == kind)
                .findFirst()
                .map(m -> m.of(code))
                .orElse(Meaning.UNCLEAR);
    }
}
