package changeover.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Recipes and meanings of exit codes from their packs. */
final class RecipePack {
    private RecipePack() {}

    static Recipe recipe(Fields f) {
        String product = f.link("product", Reading.Target.PRODUCT);
        String platform = f.platform("platform");
        InstallerKind kind = f.word("kind", InstallerKind.values(), InstallerKind::id);
        if (product != null && platform != null && kind != null) {
            f.define(product + "/" + platform + "/" + kind.id(), "product", Reading.Target.RECIPE);
        }
        List<String> packages = f.texts("packages");
        boolean byPackage = kind == InstallerKind.DPKG || kind == InstallerKind.RPM;
        if (kind != null && byPackage == packages.isEmpty()) {
            f.problem("packages", byPackage ? "recipe.noPackages" : "recipe.packages");
        }
        return new Recipe(
                product,
                platform,
                kind,
                packages,
                f.flag("purge"),
                f.number("order"),
                f.numberOr("minutesFrom"),
                f.numberOr("minutesTo"),
                f.flag("mayRestart"),
                BanPack.statements(f, "before"),
                BanPack.statements(f, "lost"),
                BanPack.statements(f, "leaves"),
                f.texts("leftovers"),
                BanPack.statements(f, "guide"),
                f.sources());
    }

    static ExitMeanings exit(Fields f) {
        InstallerKind kind = f.word("kind", InstallerKind.values(), InstallerKind::id);
        if (kind != null) {
            f.define(kind.id(), "kind", Reading.Target.EXIT);
        }
        Map<Integer, Meaning> codes = f.inner("codes").to(RecipePack::codes);
        return new ExitMeanings(
                kind, codes, f.word("otherwise", Meaning.values(), RecipePack::word), f.sources());
    }

    private static Map<Integer, Meaning> codes(Fields f) {
        var codes = new LinkedHashMap<Integer, Meaning>();
        for (String code : f.names()) {
            Meaning meaning = f.word(code, Meaning.values(), RecipePack::word);
            try {
                codes.put(Integer.valueOf(code), meaning);
            } catch (NumberFormatException _) {
                f.problem(code, "must.number");
            }
        }
        return codes;
    }

    private static String word(Meaning meaning) {
        return meaning.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
