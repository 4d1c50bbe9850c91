package changeover.knowledge;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** An alternative and its facts from a pack. */
final class AlternativePack {
    private AlternativePack() {}

    static Alternative alternative(Fields f) {
        String id = f.id("id", Reading.Target.ALTERNATIVE);
        return new Alternative(
                id,
                f.text("name"),
                f.text("vendor"),
                f.textOr("country"),
                new LinkedHashSet<>(f.platforms("platforms")),
                new LinkedHashSet<>(f.someTexts("uses")),
                f.flag("builtIn"),
                f.flagOr("free"),
                f.some("facts", AlternativePack::fact),
                f.inner("install").to(AlternativePack::install),
                f.addressOr("site"),
                new LinkedHashSet<>(f.textsOr("publishers")),
                f.flagOr("besideOthers"),
                f.has("seenAs") ? new LinkedHashSet<>(f.links("seenAs", Reading.Target.PRODUCT)) : Set.of(id));
    }

    private static Alternative.Fact fact(Fields f) {
        return new Alternative.Fact(
                f.text("topic"),
                f.word("leaning", Alternative.Leaning.values(), AlternativePack::small),
                f.textOr("value"),
                f.text("text"),
                f.dateOr("asOf"),
                f.word("confidence", Confidence.values(), Confidence::name),
                f.sources(),
                f.textOr("period"),
                f.wordOr("kind", Alternative.Price.values(), AlternativePack::small),
                f.innerOr("lab", AlternativePack::lab));
    }

    private static Alternative.Lab lab(Fields f) {
        return new Alternative.Lab(f.text("laboratory"), f.text("test"));
    }

    private static Alternative.Install install(Fields f) {
        return new Alternative.Install(
                f.word("way", Alternative.Install.Way.values(), AlternativePack::small), f.textOr("ref"));
    }

    /** How packs spell the words of these enums: "built-in". */
    private static String small(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
