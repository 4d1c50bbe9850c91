package changeover.ui.step.found;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Scan;
import changeover.report.Verdicts;
import changeover.ui.SampleServices;
import changeover.ui.Samples;
import changeover.ui.parts.Tone;
import changeover.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CardsTest {
    private final SampleServices services = new SampleServices();
    private final Cards cards = new Cards(
            services.knowledge(),
            Words.beside(FoundStep.class, "found", Locale.US),
            new Verdicts(services.knowledge(), Locale.US),
            LocalDate.of(2026, 11, 24));

    private Cards.ProductCard first(Scan scan) {
        return cards.products(scan).getFirst();
    }

    @Test
    void aProductSaysWhatIsKnownOfIt() {
        var card = first(Samples.installed());
        assertEquals("KP", card.badge());
        assertEquals("Kaspersky Plus 21.16", card.title());
        assertEquals(
                "Antivirus · installed March 3, 2023 · virus definitions of September 28, 2024 (2 years ago) · covered by the ban",
                card.text());
        assertEquals(
                List.of(new Cards.Mark(Tone.WARN, "No updates"), new Cards.Mark(Tone.PLAIN, "Certain")), card.marks());
        assertEquals(3, card.evidence().size());
    }

    @Test
    void eachStateHasItsWord() {
        assertEquals("Switched off", first(Samples.off()).marks().getFirst().text());
        assertEquals("Uninstaller gone", first(Samples.broken()).marks().getFirst().text());
        assertEquals("Leftovers only", first(Samples.leftovers()).marks().getFirst().text());
        var unclear = first(Samples.unclear()).marks();
        assertEquals(new Cards.Mark(Tone.UNKNOWN, "Not proven"), unclear.getFirst());
        assertEquals(new Cards.Mark(Tone.UNKNOWN, "Not certain"), unclear.getLast());
    }

    @Test
    void protectionWithoutUpdatesIsNoGoodProtection() {
        var rows = cards.protections(Samples.installed());
        assertEquals(new Cards.Mark(Tone.WARN, "On, without updates"), rows.getFirst().mark());
        assertEquals(new Cards.Mark(Tone.OK, "Ready to step in"), rows.getLast().mark());
    }

    @Test
    void theAgeOfDefinitionsIsSaidAlsoWhenItIsNotKnown() {
        var rows = cards.protections(Samples.installed());
        assertEquals("virus definitions of September 28, 2024 (2 years ago)", rows.getFirst().text());
        assertEquals(
                "It steps aside while another antivirus is on; age of its virus definitions not known",
                rows.getLast().text());
        assertEquals("virus definitions of November 24, 2026 (today)", cards.protections(Samples.none()).getFirst().text());
    }

    @Test
    void theGenerationIsSaidWithItsVersionsAndYears() {
        assertEquals(
                List.of("This is Kaspersky Internet Security 21, versions 21.0 to 21.3, sold from 2020 to 2022."),
                first(Samples.contradicting()).notes());
        assertEquals(List.of(), first(Samples.installed()).notes());
    }

    @Test
    void eachLeftoverSaysWhatItIsAndWhetherItMatters() {
        var left = first(Samples.leftovers()).left().getFirst();
        assertEquals("Installed packages", left.place());
        assertTrue(left.meaning().contains("do no harm"), left.meaning());
        assertEquals(List.of("dpkg: kesl"), left.where());
        assertEquals(List.of(), first(Samples.installed()).left());
    }

    @Test
    void certaintyIsASentence() {
        assertTrue(first(Samples.installed()).together().startsWith("3 kinds of places speak of it. That makes it certain."));
        assertTrue(first(Samples.whiteLabel()).together().contains("likely, not certain"));
        assertTrue(first(Samples.unclear()).together().startsWith("One kind of place speaks of it. That is too weak"));
    }

    @Test
    void everyPlaceWeLookAtHasWords() {
        var words = Words.beside(FoundStep.class, "found", Locale.US);
        for (var os : changeover.os.Os.values()) {
            for (var probe : changeover.detect.Probes.on(os)) {
                String said = Places.probe(probe.id(), words);
                assertFalse(said.startsWith("Place “"), () -> "no words for the place " + probe.id());
            }
        }
    }

    /** Nothing seen is only "not protected" when we could look everywhere. */
    @Test
    void unknownIsNotUnprotected() {
        assertEquals(List.of(new Cards.Mark(Tone.UNKNOWN, "Not known")), cards.protectedNow(Samples.blind()));
        assertEquals(List.of(new Cards.Mark(Tone.BAD, "Not protected")), cards.protectedNow(Samples.off()));
        assertEquals(List.of(), cards.protectedNow(Samples.none()));
    }

    @Test
    void everyKindOfPlaceHasWords() {
        var words = Words.beside(FoundStep.class, "found", Locale.US);
        for (var witness : changeover.knowledge.Witness.values()) {
            assertFalse(Places.witness(witness, words).isBlank());
        }
        for (var why : changeover.os.Why.values()) {
            assertTrue(Places.why(why, words).endsWith("."));
        }
        assertEquals("Place “moon”", Places.probe("moon", words));
    }

    @Test
    void lettersAreALandmark() {
        assertEquals("SP", Cards.letters("some product 21"));
        assertEquals("K", Cards.letters("kesl"));
        assertEquals("K", Cards.letters("Kaspersky 21.3"));
        assertEquals("?", Cards.letters("…"));
    }
}
