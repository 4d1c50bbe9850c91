package changeover.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Everything that is known. Immutable to whoever looks, and may be shared by threads.
 *
 * <p>Decision record. <i>Context:</i> a look in the terminal needs the signs of one system and a few dates; texts,
 * sources, alternatives and recipes are most of the packs, and reading them was a quarter of its time. <i>Choice:</i>
 * each part is read when it is first asked for ({@link KnowledgeLoader#open}). <i>Strongest counter-argument:</i> a
 * damaged pack is noticed later; therefore {@code self-test}, {@code facts check} and the tests read the whole.
 * <i>How we will notice it was wrong:</i> a {@link BadKnowledge} that a person meets in the middle of her way.
 */
public final class Knowledge {
    private final LocalDate asOf;
    private final Origin origin;
    private final Supplier<Map<String, Source>> sources;
    private final Supplier<Map<String, Reason>> reasons;
    private final Supplier<List<Ban>> bans;
    private final Supplier<List<BanHead>> banHeads;
    private final Supplier<List<Product>> products;
    private final Function<String, List<Product>> productsFor;
    private final Supplier<List<Alternative>> alternatives;
    private final Supplier<List<Recipe>> recipes;
    private final Supplier<List<ExitMeanings>> exitMeanings;
    private final Supplier<List<Lookalike>> lookalikes;

    public Knowledge(
            LocalDate asOf,
            Map<String, Source> sources,
            Map<String, Reason> reasons,
            List<Ban> bans,
            List<Product> products,
            List<Alternative> alternatives,
            List<Recipe> recipes,
            List<ExitMeanings> exitMeanings,
            List<Lookalike> lookalikes) {
        Need.that(asOf, "asOf");
        this.asOf = asOf;
        this.origin = Origin.BUNDLED;
        this.sources = ready(Map.copyOf(sources));
        this.reasons = ready(Map.copyOf(reasons));
        this.bans = ready(List.copyOf(bans));
        this.banHeads = Once.of(() -> this.bans.get().stream().map(BanHead::of).toList());
        this.products = ready(List.copyOf(products));
        this.productsFor = platform -> forPlatform(this.products.get(), platform);
        this.alternatives = ready(List.copyOf(alternatives));
        this.recipes = ready(List.copyOf(recipes));
        this.exitMeanings = ready(List.copyOf(exitMeanings));
        this.lookalikes = ready(List.copyOf(lookalikes));
    }

    /** Without false friends. */
    public Knowledge(
            LocalDate asOf,
            Map<String, Source> sources,
            Map<String, Reason> reasons,
            List<Ban> bans,
            List<Product> products,
            List<Alternative> alternatives,
            List<Recipe> recipes,
            List<ExitMeanings> exitMeanings) {
        this(asOf, sources, reasons, bans, products, alternatives, recipes, exitMeanings, List.of());
    }

    /** Whose parts come when they are asked for. */
    Knowledge(LocalDate asOf, Shelf shelf) {
        this.asOf = asOf;
        this.origin = Origin.BUNDLED;
        this.sources = Once.of(shelf::sources);
        this.reasons = Once.of(shelf::reasons);
        this.bans = Once.of(shelf::bans);
        this.banHeads = Once.of(shelf::banHeads);
        this.products = Once.of(shelf::products);
        this.productsFor = Once.each(platform -> forPlatform(shelf.products(platform), platform));
        this.alternatives = Once.of(shelf::alternatives);
        this.recipes = Once.of(shelf::recipes);
        this.exitMeanings = Once.of(shelf::exitMeanings);
        this.lookalikes = Once.of(shelf::lookalikes);
    }

    private Knowledge(
            Knowledge whole,
            Origin origin,
            Supplier<List<Product>> products,
            Function<String, List<Product>> productsFor) {
        this.asOf = whole.asOf;
        this.origin = origin;
        this.sources = whole.sources;
        this.reasons = whole.reasons;
        this.bans = whole.bans;
        this.banHeads = whole.banHeads;
        this.products = products;
        this.productsFor = productsFor;
        this.alternatives = whole.alternatives;
        this.recipes = whole.recipes;
        this.exitMeanings = whole.exitMeanings;
        this.lookalikes = whole.lookalikes;
    }

    /** Where the parts come from. */
    interface Shelf {
        Map<String, Source> sources();

        Map<String, Reason> reasons();

        List<Ban> bans();

        List<BanHead> banHeads();

        List<Product> products();

        /** At least those of one platform. */
        List<Product> products(String platform);

        List<Alternative> alternatives();

        List<Recipe> recipes();

        List<ExitMeanings> exitMeanings();

        List<Lookalike> lookalikes();
    }

    private static <T> Supplier<T> ready(T value) {
        return () -> value;
    }

    private static List<Product> forPlatform(List<Product> all, String platform) {
        var some = new ArrayList<Product>();
        for (Product product : all) {
            if (product.platforms().contains(platform)) {
                some.add(product);
            }
        }
        return List.copyOf(some);
    }

    /** The same knowledge with these products only. */
    public Knowledge only(Predicate<Product> wanted) {
        return only(() -> products().stream().filter(wanted).toList(), wanted);
    }

    /** The same knowledge with the products of one platform only. */
    public Knowledge onlyFor(String platform) {
        return only(() -> productsFor(platform), p -> p.platforms().contains(platform));
    }

    private Knowledge only(Supplier<List<Product>> some, Predicate<Product> wanted) {
        return new Knowledge(
                this, origin, some, platform -> productsFor(platform).stream().filter(wanted).toList());
    }

    /** The same knowledge, which says that it came from there. */
    public Knowledge from(Origin where) {
        return new Knowledge(this, where, products, productsFor);
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Origin origin() {
        return origin;
    }

    public Map<String, Source> sources() {
        return sources.get();
    }

    public Map<String, Reason> reasons() {
        return reasons.get();
    }

    public List<Ban> bans() {
        return bans.get();
    }

    public List<BanHead> banHeads() {
        return banHeads.get();
    }

    public List<Product> products() {
        return products.get();
    }

    /** Those that exist for "windows", "linux" or "mac". */
    public List<Product> productsFor(String platform) {
        return productsFor.apply(platform);
    }

    public List<Alternative> alternatives() {
        return alternatives.get();
    }

    public List<Recipe> recipes() {
        return recipes.get();
    }

    public List<ExitMeanings> exitMeanings() {
        return exitMeanings.get();
    }

    /** What looks like a product and is something else. */
    public List<Lookalike> lookalikes() {
        return lookalikes.get();
    }

    /** Those that could be taken for a product of this ban. */
    public List<Lookalike> lookalikes(String banId) {
        var sought = products().stream().filter(p -> banId.equals(p.banId())).map(Product::id).toList();
        return lookalikes().stream().filter(l -> l.families().stream().anyMatch(sought::contains)).toList();
    }

    public Optional<Product> product(String id) {
        return products().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    public Optional<Ban> ban(String id) {
        return bans().stream().filter(b -> b.id().equals(id)).findFirst();
    }

    /** Maker and dates of a ban, without its texts. {@code id} may be null: then empty. */
    public Optional<BanHead> banHead(String id) {
        return banHeads().stream().filter(b -> b.id().equals(id)).findFirst();
    }

    public Optional<Alternative> alternative(String id) {
        return alternatives().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    /** The first recipe for a system; there may be others for other kinds of installer. */
    public Optional<Recipe> recipe(String product, String platform) {
        return recipes().stream()
                .filter(r -> r.product().equals(product) && r.platform().equals(platform))
                .findFirst();
    }

    /** The recipe for one kind of installer, where a product comes in several, e.g. as dpkg and as rpm. */
    public Optional<Recipe> recipe(String product, String platform, InstallerKind kind) {
        return recipes().stream()
                .filter(r -> r.product().equals(product) && r.platform().equals(platform) && r.kind() == kind)
                .findFirst();
    }

    /** What an exit code of that kind of installer means; {@link Meaning#UNCLEAR} when the kind has no table. */
    public Meaning meaning(InstallerKind kind, int code) {
        return exitMeanings().stream()
                .filter(m -> m.kind() == kind)
                .findFirst()
                .map(m -> m.of(code))
                .orElse(Meaning.UNCLEAR);
    }
}
