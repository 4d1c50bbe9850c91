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
     * @param counts how many of each, in the order to be shown
     * @param removals what becomes of each family that is looked for
     */
    public record Check(
            List<Problem> problems, List<Problem> warnings, Map<Count, Integer> counts, List<Removal> removals) {
        public Check {
            problems = List.copyOf(problems);
            warnings = List.copyOf(warnings);
            removals = List.copyOf(removals);
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
        return new Check(problems, warnings, Count.all(knowledge), Removal.of(knowledge));
    }
}
