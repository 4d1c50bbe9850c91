package changeover.knowledge;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** How many of each kind of thing the packs hold, in the order to be shown. */
public enum Count {
    BANS("bans", k -> k.bans().size()),
    EVENTS("events", k -> sum(k.bans(), b -> b.events().size())),
    QUESTIONS("questions", k -> sum(k.bans(), b -> b.questions().size())),
    AUDIENCES("audiences", k -> sum(k.bans(), b -> b.audiences().size())),
    /** Families that are looked for. */
    PRODUCTS("products", k -> products(k, Product::sought)),
    /** Generations and editions of them. */
    VARIANTS("variants", k -> sum(k.products(), p -> p.variants().size())),
    /** What can be told apart: each variant, and each family that has none. */
    DISTINCT("distinct", k -> sum(k.products(), p -> p.sought() ? Math.max(1, p.variants().size()) : 0)),
    /** Other makers' products. */
    PROTECTION("protection", k -> products(k, p -> !p.sought())),
    /** Those among them that stand beside protection and are none. */
    BESIDE("beside", k -> products(k, Count::beside)),
    /** What looks like a product and is something else. */
    FALSE_FRIENDS("falseFriends", k -> k.lookalikes().size()),
    /** The ways in which it shows itself; each is tried on the probes. */
    OBSERVATIONS("observations", k -> sum(k.lookalikes(), l -> l.seen().size())),
    SIGNS("signs", k -> sum(k.products(), p -> p.signs().size())),
    REASONS("reasons", k -> k.reasons().size()),
    ALTERNATIVES("alternatives", k -> k.alternatives().size()),
    /** What is part of the system counts, whomever else it is for. */
    HOME("home", k -> alternatives(k, a -> a.builtIn() || a.uses().contains("home"))),
    OFFICE("office", k -> usedFor(k, "office")),
    VPN("vpn", k -> usedFor(k, "vpn")),
    VAULT("vault", k -> usedFor(k, "vault")),
    PARENTAL("parental", k -> usedFor(k, "parental")),
    UPDATER("updater", k -> usedFor(k, "updater")),
    RESCUE("rescue", k -> usedFor(k, "rescue")),
    FACTS("facts", k -> sum(k.alternatives(), a -> a.facts().size())),
    RECIPES("recipes", k -> k.recipes().size()),
    EXITS("exits", k -> k.exitMeanings().size()),
    /** Sentences and signs that name their sources. */
    CLAIMS("claims", k -> Claim.of(k).size()),
    SOURCES("sources", k -> k.sources().size());

    private final String id;
    private final ToIntFunction<Knowledge> count;

    Count(String id, ToIntFunction<Knowledge> count) {
        this.id = id;
        this.count = count;
    }

    /** Its name in data. */
    public String id() {
        return id;
    }

    static Map<Count, Integer> all(Knowledge knowledge) {
        var counts = new LinkedHashMap<Count, Integer>();
        for (Count each : values()) {
            counts.put(each, each.count.applyAsInt(knowledge));
        }
        return counts;
    }

    private static <T> int sum(Collection<T> things, ToIntFunction<T> number) {
        return things.stream().mapToInt(number).sum();
    }

    private static int products(Knowledge knowledge, Predicate<Product> wanted) {
        return (int) knowledge.products().stream().filter(wanted).count();
    }

    private static boolean beside(Product product) {
        return !product.sought() && product.role() != Role.PROTECTION && product.role() != Role.TOOL;
    }

    private static int alternatives(Knowledge knowledge, Predicate<Alternative> wanted) {
        return (int) knowledge.alternatives().stream().filter(wanted).count();
    }

    private static int usedFor(Knowledge knowledge, String use) {
        return alternatives(knowledge, a -> a.uses().contains(use));
    }
}
