package changeover.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-25, today, hoy",
        "2026-11-24, yesterday, ayer",
        "2026-11-23, 2 days ago, hace 2 días",
        "2026-10-26, 30 days ago, hace 30 días",
        "2026-10-25, one month ago, hace un mes",
        "2025-11-26, 11 months ago, hace 11 meses",
        "2025-11-25, one year ago, hace un año",
        "2024-11-26, one year ago, hace un año",
        "2024-09-29, 2 years ago, hace 2 años",
        "2026-11-26, tomorrow, mañana",
        "2026-12-05, in 10 days, dentro de 10 días",
        "2026-12-25, in one month, dentro de un mes",
        "2027-05-25, in 6 months, dentro de 6 meses",
        "2027-11-25, in one year, dentro de un año",
        "2029-01-01, in 2 years, dentro de 2 años",
    })
    void inWholeYearsOrMonthsOrDays(LocalDate date, String english, String spanish) {
        LocalDate today = LocalDate.of(2026, 11, 25);
        assertEquals(english, Distance.of(date, today, Locale.US));
        assertEquals(spanish, Distance.of(date, today, Locale.of("es", "US")));
    }

    /** A leap day has its anniversary on the day after, in years that have none. */
    @ParameterizedTest
    @CsvSource({"2024-02-29, 2025-02-28, 11 months ago", "2024-02-29, 2025-03-01, one year ago"})
    void leapDays(LocalDate date, LocalDate today, String english) {
        assertEquals(english, Distance.of(date, today, Locale.ENGLISH));
    }
}
