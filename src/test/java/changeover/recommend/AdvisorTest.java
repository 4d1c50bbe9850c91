package changeover.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.detect.Verdict;
import changeover.knowledge.Alternative;
import changeover.knowledge.Alternative.Fact;
import changeover.knowledge.Alternative.Install;
import changeover.knowledge.Alternative.Leaning;
import changeover.knowledge.Ban;
import changeover.knowledge.Confidence;
import changeover.knowledge.Knowledge;
import changeover.os.Machine;
import changeover.os.Os;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdvisorTest {
    private static final List<String> TOPICS = List.of("parental", "vpn", "vault", "light", "offline");
    private final Advisor advisor = new Advisor(Locale.ENGLISH);

    @Test
    void withoutAnswersTheBuiltInProtectionComesFirstAndTheRestByName() {
        var all = List.of(
                plain("zeta", false), plain("alpha", false), plain("defence", true), plain("Beta", false));
        assertEquals(List.of("defence", "alpha", "Beta", "zeta"), ids(advise(all, Answers.NONE)));
    }

    @Test
    void whatProtectsThisPcNowComesBeforeTheBuiltInOne() {
        var all = List.of(plain("defence", true), plain("norse", false));
        var scan = scan(Os.WINDOWS, new Protection("norse", "Norse", Protection.State.ACTIVE, "", List.of()));
        var choices = advisor.advise(knowledge(all), scan, Answers.NONE);
        assertEquals(List.of("norse", "defence"), ids(choices));
        assertTrue(choices.getFirst().present());
        assertFalse(choices.getLast().present());
    }

    @Test
    void aProductIsRecognisedByAnyOfItsSigns() {
        var a = plain("norse", false);
        var both = new Alternative(
                a.id(), a.name(), a.vendor(), null, Set.of("windows"), a.uses(), false, true, List.of(), a.install(),
                null, Set.of(), null, Set.of("norse", "norse-other"));
        var scan = scan(Os.WINDOWS, new Protection("norse-other", "N", Protection.State.ACTIVE, "", List.of()));
        assertTrue(advisor.advise(knowledge(List.of(both)), scan, Answers.NONE).getFirst().present());
    }

    @Test
    void anotherSystemExcludesButAnUnknownOneDoesNot() {
        var mac = with(plain("aaa", true), Set.of("mac"), Set.of());
        var unknown = with(plain("bbb", false), Set.of(), Set.of());
        var choices = advise(List.of(mac, unknown), Answers.NONE);
        assertEquals(Choice.Fit.BEST, choices.get(0).fit());
        assertEquals("bbb", choices.get(0).alternative().id());
        assertEquals(List.of("platform"), choices.get(0).unknown());
        assertEquals(Choice.Fit.DOES_NOT_FIT, choices.get(1).fit());
        assertEquals("platform", choices.get(1).against().getFirst().topic());
    }

    @Test
    void nothingIsBestWhenNothingFits() {
        var choices = advise(List.of(with(plain("aaa", true), Set.of("mac"), Set.of())), Answers.NONE);
        assertTrue(choices.stream().noneMatch(c -> c.fit() == Choice.Fit.BEST));
    }

    @Test
    void aWishThatIsMetMovesUpAndIsTheFirstReason() {
        var all = List.of(plain("defence", true), with(plain("vpnful", false), fact("vpn", Leaning.FOR)));
        var choices = advise(all, wanting("vpn"));
        assertEquals("vpnful", choices.getFirst().alternative().id());
        assertEquals("vpn", choices.getFirst().forIt().getFirst().topic());
        assertEquals(List.of("vpn"), choices.getLast().unknown());
    }

    @Test
    void thePacksOwnWordsAreNotSaidTwice() {
        var choices = advise(List.of(with(plain("aaa", false), fact("price", Leaning.FOR))), wanting("free"));
        assertEquals(List.of("price FOR"), choices.getFirst().forIt().stream().map(Fact::text).toList());
    }

    @Test
    void aHypothesisDecidesNothing() {
        var guess = new Fact("vpn", Leaning.FOR, "yes", "Somebody says so.", null, Confidence.L, List.of());
        var choices = advise(List.of(with(plain("guessed", false), guess), plain("abc", false)), wanting("vpn"));
        assertEquals("abc", choices.getFirst().alternative().id());
    }

    @Test
    void anAvoidedCountryExcludesAndAnUnknownOneDoesNot() {
        var answers = new Answers(null, null, Set.of(), Set.of(), Set.of("country:XX"));
        var choices = advise(List.of(from("aaa", "XX"), from("bbb", null), from("ccc", "YY")), answers);
        assertEquals(List.of("ccc", "bbb", "aaa"), ids(choices));
        assertEquals(Choice.Fit.DOES_NOT_FIT, choices.getLast().fit());
        assertEquals(List.of("country"), choices.get(1).unknown());
    }

    @Test
    void theMakerABanNamesIsNeverOffered() {
        var ban = new Ban(
                "ban", "Maker of aaa", "A ban", "the land", null, null, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
        var knowledge = new Knowledge(
                LocalDate.EPOCH, Map.of(), Map.of(), List.of(ban), List.of(),
                List.of(plain("aaa", true), plain("bbb", false)), List.of(), List.of());
        assertEquals(List.of("bbb"), ids(advisor.advise(knowledge, scan(Os.WINDOWS), Answers.NONE)));
    }

    /** They are in the packs for those who lose such a program, but they are no antivirus. */
    @Test
    void whatDoesNotProtectIsNeverOffered() {
        var all = new ArrayList<Alternative>();
        all.add(plain("aaa", false));
        for (String use : Alternative.OTHER_USES) {
            all.add(with(plain("a-" + use, true), Set.of("windows"), Set.of(use)));
        }
        all.add(with(plain("bbb", false), Set.of("windows"), Set.of()));
        for (var answers : List.of(Answers.NONE, wanting("vpn"), wanting("vault"), wanting("parental"))) {
            assertEquals(Set.of("aaa", "bbb"), Set.copyOf(ids(advise(all, answers))));
        }
    }

    @Test
    void theOrderIsStableWhateverOrderThePackHas() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var all = new ArrayList<>(randomAlternatives(random));
            var answers = randomAnswers(random);
            var first = ids(advise(all, answers));
            Collections.shuffle(all, random);
            assertEquals(first, ids(advise(all, answers)));
            var choices = advise(all, answers);
            long best = choices.stream().filter(c -> c.fit() == Choice.Fit.BEST).count();
            long fitting = choices.stream().filter(c -> c.fit() != Choice.Fit.DOES_NOT_FIT).count();
            assertEquals(fitting == 0 ? 0 : 1, best);
        }
    }

    /** One more wish never lifts a product that does not meet it over one that it did not beat before. */
    @Test
    void noAnswerMakesAProductBetterThatDoesNotMeetIt() {
        var random = new Random(11);
        int compared = 0;
        for (int round = 0; round < 500; round++) {
            var all = randomAlternatives(random);
            var before = randomAnswers(random);
            String wish = TOPICS.get(random.nextInt(TOPICS.size()));
            var matters = new HashSet<>(before.matters());
            if (!matters.add(wish)) {
                continue;
            }
            var after = new Answers(before.use(), null, before.systems(), matters, before.avoid());
            var was = ids(advise(all, before));
            var is = ids(advise(all, after));
            for (var a : all) {
                var about = a.facts().stream().filter(f -> f.topic().equals(wish)).toList();
                boolean misses = !about.isEmpty() && about.stream().allMatch(f -> f.leaning() == Leaning.AGAINST);
                if (!misses) {
                    continue;
                }
                for (String other : was.subList(0, was.indexOf(a.id()))) {
                    assertTrue(is.indexOf(other) < is.indexOf(a.id()), a.id() + " overtook " + other);
                    compared++;
                }
            }
        }
        assertTrue(compared > 100, "the test compared too little: " + compared);
    }

    /** Two products change everything but their names: their places change, too. No name is favoured. */
    @Test
    void swappingWhatIsKnownSwapsThePlaces() {
        var random = new Random(13);
        for (int round = 0; round < 300; round++) {
            var pair = randomAlternatives(random).subList(0, 2);
            var a = pair.get(0);
            var b = pair.get(1);
            var answers = randomAnswers(random);
            var normal = advise(List.of(a, b), answers);
            var swapped = advise(List.of(named(a, b.id()), named(b, a.id())), answers);
            if (sameStanding(a, b, answers)) {
                continue; // only the name decides between them
            }
            assertEquals(
                    normal.getFirst().alternative().facts(), swapped.getFirst().alternative().facts());
            assertFalse(normal.getFirst().alternative().id().equals(swapped.getFirst().alternative().id()));
        }
    }

    /** Address, price in words and maker do not move a product when nobody asked for them. */
    @Test
    void moneyAndMakerMoveNothing() {
        var random = new Random(17);
        for (int round = 0; round < 200; round++) {
            var all = randomAlternatives(random);
            var richer = all.stream()
                    .map(a -> new Alternative(
                            a.id(), a.name(), "Vendor " + random.nextInt(), a.country(), a.platforms(), a.uses(),
                            a.builtIn(), random.nextBoolean(), plus(a.facts(), fact("price", Leaning.FOR)), a.install(),
                            "https://example.org/" + random.nextInt()))
                    .toList();
            var answers = new Answers("home", null, Set.of(), Set.of("vpn"), Set.of());
            assertEquals(ids(advise(all, answers)), ids(advise(richer, answers)));
        }
    }

    @Test
    void theOrderRuleCanBePrinted() {
        assertEquals(7, advisor.orderRule().size());
        assertTrue(advisor.orderRule().stream().allMatch(s -> s.endsWith(".") && s.split(" ").length <= 20));
    }

    private boolean sameStanding(Alternative a, Alternative b, Answers answers) {
        var one = ids(advise(List.of(named(a, "x1"), named(b, "x2")), answers));
        var two = ids(advise(List.of(named(a, "x2"), named(b, "x1")), answers));
        return one.equals(two);
    }

    private List<Choice> advise(List<Alternative> all, Answers answers) {
        return advisor.advise(knowledge(all), scan(Os.WINDOWS), answers);
    }

    private static List<String> ids(List<Choice> choices) {
        return choices.stream().map(c -> c.alternative().id()).toList();
    }

    private static Answers wanting(String topic) {
        return new Answers(null, null, Set.of(), Set.of(topic), Set.of());
    }

    private static Alternative plain(String id, boolean builtIn) {
        return new Alternative(
                id, id, "Maker of " + id, "US", Set.of("windows"), Set.of("home"), builtIn, true, List.of(),
                new Install(builtIn ? Install.Way.BUILT_IN : Install.Way.VENDOR_PAGE, null), null);
    }

    private static Alternative named(Alternative a, String id) {
        return new Alternative(
                id, id, a.vendor(), a.country(), a.platforms(), a.uses(), a.builtIn(), a.free(), a.facts(), a.install(),
                a.site());
    }

    private static Alternative from(String id, String country) {
        var a = plain(id, false);
        return new Alternative(
                id, id, a.vendor(), country, a.platforms(), a.uses(), false, true, List.of(), a.install(), null);
    }

    private static Alternative with(Alternative a, Set<String> platforms, Set<String> uses) {
        return new Alternative(
                a.id(), a.name(), a.vendor(), a.country(), platforms, uses, a.builtIn(), a.free(), a.facts(),
                a.install(), a.site());
    }

    private static Alternative with(Alternative a, Fact... facts) {
        return new Alternative(
                a.id(), a.name(), a.vendor(), a.country(), a.platforms(), a.uses(), a.builtIn(), a.free(),
                List.of(facts), a.install(), a.site());
    }

    private static List<Fact> plus(List<Fact> facts, Fact more) {
        var all = new ArrayList<>(facts);
        all.add(more);
        return all;
    }

    private static Fact fact(String topic, Leaning leaning) {
        return new Fact(topic, leaning, null, topic + " " + leaning, null, Confidence.H, List.of());
    }

    private static List<Alternative> randomAlternatives(Random random) {
        var all = new ArrayList<Alternative>();
        for (int i = 0; i < 6; i++) {
            var facts = new ArrayList<Fact>();
            for (String topic : TOPICS) {
                switch (random.nextInt(5)) {
                    case 0 -> facts.add(fact(topic, Leaning.FOR));
                    case 1, 2 -> facts.add(fact(topic, Leaning.AGAINST));
                    case 3 -> facts.addAll(List.of(fact(topic, Leaning.FOR), fact(topic, Leaning.AGAINST)));
                    default -> {}
                }
            }
            Set<String> platforms = random.nextInt(4) == 0 ? Set.of() : Set.of("windows");
            Set<String> uses = random.nextInt(4) == 0 ? Set.of("office") : Set.of("home");
            var a = with(plain("p" + i, random.nextBoolean()), platforms, uses);
            all.add(with(a, facts.toArray(Fact[]::new)));
        }
        return all;
    }

    private static Answers randomAnswers(Random random) {
        var matters = new HashSet<String>();
        TOPICS.stream().filter(_ -> random.nextBoolean()).forEach(matters::add);
        if (random.nextBoolean()) {
            matters.add("effort");
        }
        return new Answers(random.nextBoolean() ? "home" : null, null, Set.of(), matters, Set.of());
    }

    private static Scan scan(Os os, Protection... protection) {
        var machine = new Machine(os, "", "", "", false, false, "00", null, null);
        return new Scan(
                Instant.EPOCH, LocalDate.EPOCH, machine, Verdict.NONE, List.of(), List.of(protection), List.of(), 1,
                true);
    }

    private static Knowledge knowledge(List<Alternative> all) {
        return new Knowledge(
                LocalDate.EPOCH, Map.of(), Map.of(), List.of(), List.of(), all, List.of(), List.of());
    }
}
