package changeover.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Names in a row, as each language says it. */
class ListingTest {
    private static final Listing ENGLISH = new Listing(Locale.US);
    private static final Listing SPANISH = new Listing(Locale.of("es", "US"));

    @Test
    void noneOneAndMany() {
        assertEquals("", SPANISH.and(List.of()));
        assertEquals("Ikarus", SPANISH.and(List.of("Ikarus")));
        assertEquals("A, B and Ikarus", ENGLISH.and(List.of("A", "B", "Ikarus")));
        assertEquals("A or OnGuard", ENGLISH.or(List.of("A", "OnGuard")));
        assertEquals("A, B y C", SPANISH.and(List.of("A", "B", "C")));
        assertEquals("A o B", SPANISH.or(List.of("A", "B")));
    }

    @Test
    void spanishAvoidsTheSameSoundTwice() {
        assertEquals("Norton e Intego", SPANISH.and(List.of("Norton", "Intego")));
        assertEquals("Norton e Hitman", SPANISH.and(List.of("Norton", "Hitman")));
        assertEquals("Norton y Hielo", SPANISH.and(List.of("Norton", "Hielo")));
        assertEquals("Android y iOS", SPANISH.and(List.of("Android", "iOS")));
        assertEquals("Norton u OnGuard", SPANISH.or(List.of("Norton", "OnGuard")));
        assertEquals("Norton u Horus", SPANISH.or(List.of("Norton", "Horus")));
        assertEquals("7 u 8", SPANISH.or(List.of("7", "8")));
        assertEquals("10 u 11", SPANISH.or(List.of("10", "11")));
        assertEquals("10 o 110", SPANISH.or(List.of("10", "110")));
        assertEquals("Intego o Hitman", SPANISH.or(List.of("Intego", "Hitman")));
    }
}
