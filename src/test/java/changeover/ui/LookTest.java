package changeover.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookTest {
    @Test
    void isReadBackAsItWasWritten() {
        var look = new Look(Theme.Choice.CONTRAST, 150);
        assertEquals(look, Look.parse(look.text()));
        assertEquals("contrast 150", look.text());
        assertEquals(look.in("es"), Look.parse(look.in("es").text()));
        assertEquals("contrast 200 es", look.in("es").with(200).text());
        assertEquals(look, look.in("en").in(null));
    }

    /** A language that went away must not take the rest with it. */
    @Test
    void anUnknownLanguageIsTheSystems() {
        assertEquals(new Look(Theme.Choice.DARK, 125), Look.parse("dark 125 tlh"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "dark", "pink 100", "dark 99", "dark many", "\u0000"})
    void aBrokenSettingGivesTheFirstLook(String text) {
        assertEquals(Look.FIRST, Look.parse(text));
    }
}
