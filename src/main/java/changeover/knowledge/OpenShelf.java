package changeover.knowledge;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** The packs of this program, each part read when it is first asked for. The folder of a pack tells what it holds. */
final class OpenShelf implements Knowledge.Shelf {
    private final Function<String, String> text;
    private final Translator translator;
    private final List<String> files;

    private OpenShelf(Function<String, String> text, Translator translator, List<String> files) {
        this.text = text;
        this.translator = translator;
        this.files = files;
    }

    static Knowledge of(Function<String, String> text) {
        return of(text, Translator.NONE);
    }

    static Knowledge of(Function<String, String> text, Translator translator) {
        var index = KnowledgeLoader.list(text);
        return new Knowledge(index.asOf(), new OpenShelf(text, translator, index.files()));
    }

    /** What the packs of a folder (or a file without one) hold; null for an unknown one. */
    static KnowledgeLoader.Kind kind(String file) {
        int slash = file.indexOf('/');
        return switch (slash < 0 ? file : file.substring(0, slash)) {
            case "sources" -> KnowledgeLoader.Kind.SOURCES;
            case "reasons.json" -> KnowledgeLoader.Kind.REASONS;
            case "bans" -> KnowledgeLoader.Kind.BANS;
            case "products", "protection" -> KnowledgeLoader.Kind.PRODUCTS;
            case "alternatives" -> KnowledgeLoader.Kind.ALTERNATIVES;
            case "recipes" -> KnowledgeLoader.Kind.RECIPES;
            case "exits.json" -> KnowledgeLoader.Kind.EXITS;
            case "lookalikes" -> KnowledgeLoader.Kind.LOOKALIKES;
            default -> null;
        };
    }

    private Packs packs(KnowledgeLoader.Kind kind, Predicate<Fields> wanted) {
        return KnowledgeLoader.some(text, translator, files(kind), wanted);
    }

    private Packs packs(KnowledgeLoader.Kind kind) {
        return packs(kind, _ -> true);
    }

    private List<String> files(KnowledgeLoader.Kind kind) {
        return files.stream().filter(file -> kind(file) == kind).toList();
    }

    @Override
    public Map<String, Source> sources() {
        return Map.copyOf(packs(KnowledgeLoader.Kind.SOURCES).sources);
    }

    @Override
    public Map<String, Reason> reasons() {
        return Map.copyOf(packs(KnowledgeLoader.Kind.REASONS).reasons);
    }

    @Override
    public List<Ban> bans() {
        return List.copyOf(packs(KnowledgeLoader.Kind.BANS).bans);
    }

    @Override
    public List<BanHead> banHeads() {
        return KnowledgeLoader.heads(text, translator, files(KnowledgeLoader.Kind.BANS));
    }

    @Override
    public List<Product> products() {
        return List.copyOf(packs(KnowledgeLoader.Kind.PRODUCTS).products);
    }

    @Override
    public List<Product> products(String platform) {
        return List.copyOf(packs(KnowledgeLoader.Kind.PRODUCTS, entry -> entry.names("platforms", platform)).products);
    }

    @Override
    public List<Alternative> alternatives() {
        return List.copyOf(packs(KnowledgeLoader.Kind.ALTERNATIVES).alternatives);
    }

    @Override
    public List<Recipe> recipes() {
        return List.copyOf(packs(KnowledgeLoader.Kind.RECIPES).recipes);
    }

    @Override
    public List<ExitMeanings> exitMeanings() {
        return List.copyOf(packs(KnowledgeLoader.Kind.EXITS).exits);
    }

    @Override
    public List<Lookalike> lookalikes() {
        return List.copyOf(packs(KnowledgeLoader.Kind.LOOKALIKES).lookalikes);
    }
}
