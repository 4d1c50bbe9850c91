package changeover.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Finds what has not been looked at for too long. Prices grow old fastest, then law, then tests and traces. */
final class ReviewDates {
    private static final int LAW_MONTHS = 3;
    private static final int PRICE_MONTHS = 6;
    private static final int LAB_MONTHS = 12;
    private static final int SIGN_MONTHS = 12;

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
                checked("bans", ban.id() + "/events/" + event.id(), event.checked(), LAW_MONTHS);
            }
        }
        for (Product product : knowledge.products()) {
            checked("products", product.id(), newest(product.sources()), SIGN_MONTHS);
        }
        for (Recipe recipe : knowledge.recipes()) {
            checked("recipes", recipe.product() + "/" + recipe.platform(), newest(recipe.sources()), SIGN_MONTHS);
        }
        for (Alternative alternative : knowledge.alternatives()) {
            for (int i = 0; i < alternative.facts().size(); i++) {
                fact(alternative.id() + "/facts/" + i, alternative.facts().get(i));
            }
        }
    }

    private void fact(String place, Alternative.Fact fact) {
        int months = switch (fact.topic()) {
            case "price" -> PRICE_MONTHS;
            case "lab", "light" -> LAB_MONTHS;
            default -> 0;
        };
        if (months == 0) {
            return;
        }
        if (fact.asOf() == null) {
            warnings.tell("alternatives", place, "check.noDate");
        } else if (fact.asOf().plusMonths(months).isBefore(today)) {
            warnings.tell("alternatives", place, "check.oldFact", fact.asOf().toString(), months);
        }
    }

    private void checked(String pack, String place, LocalDate when, int months) {
        if (when != null && when.plusMonths(months).isBefore(today)) {
            warnings.tell(pack, place, "check.old", when.toString(), months);
        }
    }

    /** When a claim was last looked at: the newest check of its sources; null when there is none. */
    private LocalDate newest(List<String> sources) {
        return sources.stream()
                .map(knowledge.sources()::get)
                .filter(Objects::nonNull)
                .map(Source::checked)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
