package changeover.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Facts from a signed file: newer packs for a program that was built earlier. Pure; the caller reads the file, once,
 * gives the day, and keeps what was accepted.
 *
 * <pre>{@code
 * switch (Facts.judge(bytes, FactsKey.pinned(), knowledge.asOf(), today)) {
 *     case Facts.Good good -> keep(bytes);
 *     case Facts.Bad bad -> say(bad.fault());
 * }
 * }</pre>
 */
public final class Facts {
    /** Clocks and time zones differ; more than this is a wrong clock or a wrong date. */
    public static final int DAYS_AHEAD = 3;

    private Facts() {}

    /** {@link Good} or {@link Bad}. */
    public sealed interface Judged {}

    /** @param texts file name to text, as {@link KnowledgeLoader#load(Map)} takes them */
    public record Good(LocalDate asOf, Map<String, String> texts) implements Judged {
        public Good {
            texts = Map.copyOf(texts);
        }
    }

    /**
     * @param asOf the date it bears; null when it is not known to be true
     * @param problems with {@link FactsFault#BAD_CONTENT} everything that is wrong, else empty
     */
    public record Bad(FactsFault fault, LocalDate asOf, List<Problem> problems) implements Judged {
        public Bad {
            problems = List.copyOf(problems);
        }

        Bad(FactsFault fault, LocalDate asOf) {
            this(fault, asOf, List.of());
        }
    }

    /** Signed and whole. What is in the packs is not looked at: whoever loads them will see. */
    public static Judged verify(byte[] file, FactsKey key) {
        return switch (FactsFile.open(file, key)) {
            case FactsFile.Refused refused -> new Bad(refused.fault(), null);
            case FactsFile.Sound sound -> {
                var reading = new Reading();
                var texts = FactsTextsCodec.read(sound.rest(), reading);
                yield texts == null
                        ? new Bad(FactsFault.BAD_CONTENT, sound.asOf(), reading.problems)
                        : new Good(sound.asOf(), texts);
            }
        };
    }

    /** The same, and newer than {@code inUse}, not of the future, and with packs that pass every check there is. */
    public static Judged judge(byte[] file, FactsKey key, LocalDate inUse, LocalDate today) {
        var judged = verify(file, key);
        if (!(judged instanceof Good good)) {
            return judged;
        }
        if (good.asOf().isAfter(today.plusDays(DAYS_AHEAD))) {
            return new Bad(FactsFault.IN_THE_FUTURE, good.asOf());
        }
        if (!good.asOf().isAfter(inUse)) {
            return new Bad(FactsFault.NOT_NEWER, good.asOf());
        }
        var problems = problems(good, today);
        return problems.isEmpty() ? good : new Bad(FactsFault.BAD_CONTENT, good.asOf(), problems);
    }

    /** Everything that is wrong with the packs themselves, and with translations of them; empty when nothing is. */
    public static List<Problem> problems(Good facts, LocalDate today) {
        try {
            var knowledge = KnowledgeLoader.load(facts.texts());
            var problems = new ArrayList<>(KnowledgeChecker.check(knowledge, today).problems());
            if (!knowledge.asOf().equals(facts.asOf())) {
                var reading = new Reading();
                reading.tell(KnowledgeLoader.INDEX, "$.asOf", "facts.asOf", facts.asOf().toString());
                problems.addAll(reading.problems);
            }
            for (String language : languages(facts.texts())) {
                KnowledgeLoader.load(facts.texts(), Locale.of(language));
            }
            return problems;
        } catch (BadKnowledge e) {
            return e.problems();
        }
    }

    /** Translations lie below a folder that has two letters. */
    private static Set<String> languages(Map<String, String> texts) {
        return texts.keySet().stream()
                .filter(name -> name.indexOf('/') == 2)
                .map(name -> name.substring(0, 2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
