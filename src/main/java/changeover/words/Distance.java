package changeover.words;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

/** A date in relation to today: "2 years ago", "in 3 months". In whole years, or months, or days; never rounded up. Pure. */
public final class Distance {
    private Distance() {}

    public static String of(LocalDate date, LocalDate today, Locale locale) {
        var words = Words.beside(Distance.class, "distance", locale);
        if (date.equals(today)) {
            return words.get("today");
        }
        boolean past = date.isBefore(today);
        Period span = past ? Period.between(date, today) : Period.between(today, date);
        if (span.getYears() > 0) {
            return words.get(past ? "ago.years" : "in.years", span.getYears());
        }
        return span.getMonths() > 0
                ? words.get(past ? "ago.months" : "in.months", span.getMonths())
                : words.get(past ? "ago.days" : "in.days", span.getDays());
    }
}
