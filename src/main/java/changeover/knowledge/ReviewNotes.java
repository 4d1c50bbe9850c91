package changeover.knowledge;

import changeover.words.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Says of dated facts that they may have changed, once their review date is past. Whoever shows such a fact shows the
 * note with it. Empty while the fact is fresh, and for what has no date. Pure.
 */
public final class ReviewNotes {
    private final LocalDate today;
    private final Words words;

    /** {@code today} by the clock of the caller. */
    public ReviewNotes(LocalDate today, Locale locale) {
        this.today = today;
        this.words = Words.beside(ReviewNotes.class, "review", locale);
    }

    /** For an event of a ban: "Last checked on 23 November 2026. This may have changed since." */
    public Optional<String> of(Ban.Event event) {
        return law(event.checked());
    }

    /** For a price or a result of a laboratory: "Price of July 2026, may have changed." It names the date. */
    public Optional<String> of(Alternative.Fact fact) {
        return ReviewTime.ofTopic(fact.topic())
                .filter(time -> time.isPast(fact.asOf(), today))
                .map(time -> words.get(
                        switch (time) {
                            case PRICE -> "price";
                            case LAB -> "lab";
                            case LAW, SIGN -> "checked";
                        },
                        fact.when(words)));
    }

    /** One note for statements on law that stand together: that of the one looked at longest ago. */
    public Optional<String> of(Collection<Ban.Statement> statements, Map<String, Source> sources) {
        return statements.stream()
                .map(statement -> newestCheck(statement.sources(), sources))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .flatMap(this::law);
    }

    private Optional<String> law(LocalDate checked) {
        return ReviewTime.LAW.isPast(checked, today)
                ? Optional.of(words.get("checked", words.date(checked)))
                : Optional.empty();
    }

    /** When a claim was last looked at: the newest check of its sources; empty when none is known. */
    static Optional<LocalDate> newestCheck(List<String> ids, Map<String, Source> sources) {
        return ids.stream()
                .map(sources::get)
                .filter(Objects::nonNull)
                .map(Source::checked)
                .max(Comparator.naturalOrder());
    }
}
