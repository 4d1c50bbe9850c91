package changeover.knowledge;

import changeover.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Looks through loaded packs for what reading them cannot see: claims without a source, sources without a claim, parts
 * that do not fit each other, and facts that are due for review. Pure; the caller gives the day.
 */
public final class KnowledgeChecker {
    private KnowledgeChecker() {}

    /**
     * @param problems what must not be
     * @param warnings what is due for review
     * @param counts how many of each, in the order to be shown; keys are the same as in the packs, and "events",
     *     "protection" (other makers' products), "signs", "variants", "facts"
     */
    public record Check(List<Problem> problems, List<Problem> warnings, Map<String, Integer> counts) {
        public Check {
            problems = List.copyOf(problems);
            warnings = List.copyOf(warnings);
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        }

        /** True when nothing is wrong; warnings do not count. */
        public boolean good() {
            return problems.isEmpty();
        }
    }

    public static Check check(Knowledge knowledge, LocalDate today) {
        var words = Words.beside(KnowledgeChecker.class, "knowledge", Locale.ENGLISH);
        var problems = new ArrayList<Problem>();
        Problem.Teller teller = (pack, place, key, values) ->
                problems.add(new Problem(pack, place, words.get(key, values)));
        new Consistency(knowledge, teller).check();
        var warnings = new ArrayList<Problem>();
        new ReviewDates(knowledge, today, (pack, place, key, values) ->
                        warnings.add(new Problem(pack, place, words.get(key, values))))
                .check();
        return new Check(problems, warnings, counts(knowledge));
    }

    private static Map<String, Integer> counts(Knowledge knowledge) {
        var counts = new LinkedHashMap<String, Integer>();
        int sought = (int) knowledge.products().stream().filter(Product::sought).count();
        counts.put("bans", knowledge.bans().size());
        counts.put("events", knowledge.bans().stream().mapToInt(b -> b.events().size()).sum());
        counts.put("products", sought);
        counts.put("protection", knowledge.products().size() - sought);
        counts.put("signs", knowledge.products().stream().mapToInt(p -> p.signs().size()).sum());
        counts.put("variants", knowledge.products().stream().mapToInt(p -> p.variants().size()).sum());
        counts.put("reasons", knowledge.reasons().size());
        counts.put("alternatives", knowledge.alternatives().size());
        counts.put("facts", knowledge.alternatives().stream().mapToInt(a -> a.facts().size()).sum());
        counts.put("recipes", knowledge.recipes().size());
        counts.put("exits", knowledge.exitMeanings().size());
        counts.put("sources", knowledge.sources().size());
        return counts;
    }
}
