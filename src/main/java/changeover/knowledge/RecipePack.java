package changeover.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Recipes and meanings of exit codes from their packs. */
final class RecipePack {
    /** Minutes. */
    private static final int DAY = 24 * 60;

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
                f.number("order", 0, 999),
                f.numberOr("minutesFrom", 0, DAY),
                f.numberOr("minutesTo", 0, DAY),
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
                int number = Integer.parseInt(code);
                if (!Integer.toString(number).equals(code)) { // "007" would be 7 once more
                    f.problem(code, "must.number");
                } else if (meaning != null) {
                    codes.put(number, meaning);
                }
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
