package changeover.knowledge;

import java.time.LocalDate;

/** A false friend from a pack. */
final class LookalikePack {
    private LookalikePack() {}

    /** {@code checked}: when the pack was checked; holds where the entry has no date of its own. */
    static Lookalike lookalike(Fields f, LocalDate checked) {
        LocalDate own = f.dateOr("checked");
        return new Lookalike(
                f.id("id", Reading.Target.LOOKALIKE),
                f.text("looksLike"),
                f.text("text"),
                f.links("families", Reading.Target.PRODUCT),
                f.some("seen", LookalikePack::observation),
                f.word("confidence", Confidence.values(), Confidence::name),
                f.sources(),
                own == null ? checked : own);
    }

    private static Lookalike.Observation observation(Fields f) {
        Lookalike.AtMost atMost = f.wordOr("atMost", Lookalike.AtMost.values(), Lookalike.AtMost::id);
        return new Lookalike.Observation(
                f.word("witness", Witness.values(), Witness::id),
                f.platform("platform"),
                f.text("name"),
                f.textOr("publisher"),
                f.textOr("file"),
                atMost == null ? Lookalike.AtMost.NOTHING : atMost);
    }
}
