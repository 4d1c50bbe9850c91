package changeover.ui.step.choose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.ReviewNotes;
import changeover.recommend.Advisor;
import changeover.recommend.Answers;
import changeover.recommend.Choice;
import changeover.ui.Journey;
import changeover.ui.step.Pc;
import changeover.ui.step.PcServices;
import changeover.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChooseModelTest {
    private final PcServices pc = new PcServices();
    private final Words words = Words.beside(ChooseModel.class, "choose", Locale.UK);
    private final Cards cards = new Cards(words, new ReviewNotes(LocalDate.of(2026, 11, 25), Locale.UK));
    private final Journey journey = Journey.START.with(Pc.before());

    private ChooseModel open(Journey from) {
        var advisor = new Advisor(Locale.UK);
        return new ChooseModel(
                from, words, pc, answers -> advisor.advise(pc.knowledge(), Pc.before(), answers), cards);
    }

    @Test
    void proposesTheBestButPicksNothingByItself() {
        var model = open(journey);
        assertEquals("Use Microsoft Defender", model.primary().get().text());
        assertEquals(journey, model.answer());
        assertTrue(model.list().getFirst().selected());
    }

    @Test
    void pressingThePrimaryPicksAndGoesOn() {
        var model = open(journey);
        model.primary().get().action().run();
        assertEquals("ms-defender", model.answer().replacement());
        assertEquals(List.of("next"), pc.asked);
    }

    @Test
    void anotherPickChangesThePrimaryAndTheMark() {
        var model = open(journey);
        model.pick("bitdefender");
        assertEquals("Use Bitdefender", model.primary().get().text());
        assertEquals(
                List.of("bitdefender"),
                model.list().stream().filter(Cards.Card::selected).map(Cards.Card::id).toList());
    }

    @Test
    void theListReactsToAnAnswerAtOnce() {
        var model = open(journey);
        model.avoid(Set.of("country:US"));
        assertEquals("bitdefender", model.list().getFirst().id());
        assertEquals("Use Bitdefender", model.primary().get().text());
        model.avoid(Set.of());
        assertEquals("ms-defender", model.list().getFirst().id());
    }

    @Test
    void theFourQuestionsReachTheAnswer() {
        var model = open(journey);
        model.use("home");
        model.devices("2-5");
        model.systems(Set.of("mac"));
        model.matters(Set.of("vpn", "free"));
        model.matters(Set.of("vpn"));
        model.avoid(Set.of("ads"));
        assertEquals(new Answers("home", "2-5", Set.of("mac"), Set.of("vpn"), Set.of("ads")), model.answer().answers());
    }

    @Test
    void notKnownIsSaidAndNotLeftOut() {
        var model = open(journey);
        model.matters(Set.of("parental"));
        var unknown = model.list().getFirst().points().stream()
                .filter(p -> p.kind() == Cards.Kind.UNKNOWN)
                .map(Cards.Point::text)
                .toList();
        assertEquals(List.of("Not known: whether it has parental control."), unknown);
    }

    @Test
    void factsCarryTheirDateAndSource() {
        var card = open(journey).list().getFirst();
        assertEquals("as of 30 June 2026", card.points().getFirst().asOf());
        assertEquals(List.of("lab"), card.sources());
        assertEquals("Microsoft, United States", card.maker());
        assertEquals("Already on this PC · free · nothing to download", card.summary());
    }

    @Test
    void decideLaterSaysWhatItMeansAndCanBeTakenBack() {
        var model = open(journey);
        model.quiet().get().action().run();
        assertTrue(model.answer().decideLater());
        assertEquals("You decide later. Until then, nothing is removed.", model.heading().get());
        model.primary().get().action().run();
        assertEquals(List.of("leave"), pc.asked);
        model.quiet().get().action().run();
        assertFalse(model.answer().decideLater());
        assertEquals("Use Microsoft Defender", model.primary().get().text());
    }

    @Test
    void nothingThatFitsGivesNoPrimary() {
        var none = new ChooseModel(journey, words, pc, _ -> List.<Choice>of(), cards);
        assertFalse(none.primary().get().enabled());
    }

    @Test
    void comingBackShowsWhatWasPicked() {
        var again = open(journey.with(Answers.NONE, "bitdefender", false));
        assertEquals("Use Bitdefender", again.primary().get().text());
        assertEquals(journey.with(Answers.NONE, "bitdefender", false), again.answer());
    }
}
