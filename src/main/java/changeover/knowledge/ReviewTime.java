package changeover.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/** How long a dated fact holds before it should be looked at again. Law grows old fastest, then prices, then the rest. */
public enum ReviewTime {
    LAW(3),
    PRICE(6),
    LAB(12),
    SIGN(12);

    private final int months;

    ReviewTime(int months) {
        this.months = months;
    }

    /** Months from its date until it is due. */
    public int months() {
        return months;
    }

    /** True from the day after the review date; on that day itself the fact still holds. {@code of} may be null: false. */
    public boolean isPast(LocalDate of, LocalDate today) {
        return of != null && of.plusMonths(months).isBefore(today);
    }

    /** What holds for a fact of this topic; empty for what does not grow old by itself. */
    static Optional<ReviewTime> ofTopic(String topic) {
        return switch (topic) {
            case "price" -> Optional.of(PRICE);
            case "lab", "light" -> Optional.of(LAB);
            default -> Optional.empty();
        };
    }
}
