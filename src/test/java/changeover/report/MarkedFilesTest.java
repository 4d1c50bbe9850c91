package changeover.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.execute.PlanState;
import changeover.knowledge.Ban;
import changeover.knowledge.Knowledge;
import changeover.knowledge.MarkedPacks;
import changeover.words.Marked;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything a saved page says comes from a bundle or a pack: then it can be translated. */
class MarkedFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 11, 25); // so that what may have changed says so
    private static final Knowledge MARKED = MarkedPacks.open();

    static Stream<Ban.AudienceCard> readers() {
        var cards = new ArrayList<>(MARKED.bans().getFirst().audiences());
        cards.add(null);
        return cards.stream();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void theSheetOfTheBan(Ban.AudienceCard card) throws Exception {
        Marked.during(() -> {
            String page = new BanPage(MARKED.bans().getFirst(), MARKED, TODAY, Locale.US).html(card);
            String words = HtmlWords.of(page);
            assertTrue(words.length() > 20_000, words);
            assertEquals(List.of(), MarkedPacks.names(MARKED).inPage(words));
        });
    }

    @ParameterizedTest
    @EnumSource(PlanState.class)
    void theReceipt(PlanState state) throws Exception {
        Marked.during(() -> {
            for (boolean kept : new boolean[] {true, false}) {
                var whole = Runs.receipt();
                var receipt = new Receipt(
                        whole.made(), Runs.run(state), whole.journal(), kept ? whole.before() : null, whole.after());
                var receipts = new Receipts(Runs.report(), Samples.knowledge(), Locale.US, ZoneOffset.UTC);
                String words = HtmlWords.of(receipts.html(receipt));
                assertTrue(words.length() > 1_000, words);
                // the small packs are not marked: what they say counts as known; program and its version are names
                var names = MarkedPacks.names(Samples.knowledge()).know(receipt, Runs.before(), Samples.knowledge().banHeads(), "1.0.0");
                assertEquals(List.of(), names.inPage(words));
            }
        });
    }

    @Test
    void findsHardWiredText() {
        String page = "<html><head><title>Kaspersky</title><style>body { color: red }</style></head><body><p title=\"A tip\">"
                + Marked.text("Good &amp; well.") + "</p><p>Hard-wired</p></body></html>";
        var found = MarkedPacks.names(MARKED).inPage(HtmlWords.of(page));
        assertTrue(found.toString().contains("A tip") && found.toString().contains("Hard-wired"), found.toString());
    }
}
