package changeover.knowledge;

import java.time.LocalDate;
import java.util.List;

/** Finds what has not been looked at for too long, by {@link ReviewTime}. */
final class ReviewDates {
    private final Knowledge knowledge;
    private final LocalDate today;
    private final Problem.Teller warnings;

    ReviewDates(Knowledge knowledge, LocalDate today, Problem.Teller warnings) {
        this.knowledge = knowledge;
        this.today = today;
        this.warnings = warnings;
    }

    void check() {
        for (Ban ban : knowledge.bans()) {
            for (Ban.Event event : ban.events()) {
                checked("bans", ban.id() + "/events/" + event.id(), event.checked(), ReviewTime.LAW);
            }
        }
        for (Product product : knowledge.products()) {
            checked("products", product.id(), newest(product.sources()), ReviewTime.SIGN);
        }
        for (Recipe recipe : knowledge.recipes()) {
            checked("recipes", recipe.product() + "/" + recipe.platform(), newest(recipe.sources()), ReviewTime.SIGN);
        }
        for (Lookalike lookalike : knowledge.lookalikes()) {
            checked("lookalikes", lookalike.id(), lookalike.checked(), ReviewTime.SIGN);
        }
        for (Alternative alternative : knowledge.alternatives()) {
            for (int i = 0; i < alternative.facts().size(); i++) {
                fact(alternative.id() + "/facts/" + i, alternative.facts().get(i));
            }
        }
    }

    private void fact(String place, Alternative.Fact fact) {
        ReviewTime time = ReviewTime.ofTopic(fact.topic()).orElse(null);
        if (time == null) {
            return;
        }
        if (fact.asOf() == null) {
            warnings.tell("alternatives", place, "check.noDate");
        } else if (time.isPast(fact.asOf(), today)) {
            warnings.tell("alternatives", place, "check.oldFact", fact.asOf().toString(), time.months());
        }
    }

    /** {@code when} may be null: not known. */
    private void checked(String pack, String place, LocalDate when, ReviewTime time) {
        if (time.isPast(when, today)) {
            warnings.tell(pack, place, "check.old", when.toString(), time.months());
        }
    }

    private LocalDate newest(List<String> sources) {
        return ReviewNotes.newestCheck(sources, knowledge.sources()).orElse(null);
    }
}
