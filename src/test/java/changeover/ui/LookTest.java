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
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "dark", "pink 100", "dark 99", "dark many", "\u0000"})
    void aBrokenSettingGivesTheFirstLook(String text) {
        assertEquals(Look.FIRST, Look.parse(text));
    }
}
