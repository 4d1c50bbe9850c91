package changeover.report;

import changeover.knowledge.Count;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeChecker;
import changeover.knowledge.Removal;
import changeover.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What came of checking the packs: how much there is of each kind, what is wrong, and what is due for review. */
public final class CheckReport {
    private final KnowledgeChecker.Check check;
    private final LocalDate asOf;
    private final Map<String, Integer> translated;
    private final Words words;

    /** {@code translated}: how many texts of the packs are said in each language but English. */
    public CheckReport(Knowledge knowledge, Map<String, Integer> translated, LocalDate today, Locale locale) {
        this.check = KnowledgeChecker.check(knowledge, today);
        this.asOf = knowledge.asOf();
        this.translated = translated;
        words = Words.beside(CheckReport.class, "check", locale);
    }

    /** True when nothing is wrong; what is due for review does not count. */
    public boolean good() {
        return check.good();
    }

    /** Pretty JSON. */
    public String json() {
        return CanonicalCodec.pretty(CheckCodec.write(check, asOf, translated));
    }

    /** All lines, without line ends. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(words.get("problems", check.problems().size()));
        check.problems().forEach(problem -> lines.add(words.get("one", problem.toString())));
        lines.add(words.get("due", check.warnings().size()));
        if (!check.warnings().isEmpty()) {
            lines.add(words.get("due.list"));
        }
        lines.add("");
        check.counts().forEach((count, number) -> lines.add(words.get("count", name(count), String.valueOf(number))));
        translated.forEach((language, number) -> lines.add(
                words.get("count", words.get("translated", language), String.valueOf(number))));
        var stays = check.removals().stream().filter(r -> r.way() == null).toList();
        if (!stays.isEmpty()) {
            lines.add("");
            lines.add(words.get("stays"));
            stays.stream()
                    .collect(Collectors.groupingBy(Removal::product, java.util.TreeMap::new, Collectors.toList()))
                    .forEach((product, of) -> lines.add(words.get(
                            "stays.one", product, of.stream().map(Removal::platform).collect(Collectors.joining(", ")),
                            of.getFirst().reason() == null ? "" : of.getFirst().reason())));
        }
        return lines;
    }

    private String name(Count count) {
        return words.get(switch (count) {
            case BANS -> "bans";
            case EVENTS -> "events";
            case QUESTIONS -> "questions";
            case AUDIENCES -> "audiences";
            case PRODUCTS -> "products";
            case VARIANTS -> "variants";
            case DISTINCT -> "distinct";
            case PROTECTION -> "protection";
            case BESIDE -> "beside";
            case FALSE_FRIENDS -> "falseFriends";
            case OBSERVATIONS -> "observations";
            case SIGNS -> "signs";
            case REASONS -> "reasons";
            case ALTERNATIVES -> "alternatives";
            case HOME -> "home";
            case OFFICE -> "office";
            case VPN -> "vpn";
            case VAULT -> "vault";
            case PARENTAL -> "parental";
            case UPDATER -> "updater";
            case RESCUE -> "rescue";
            case FACTS -> "facts";
            case RECIPES -> "recipes";
            case EXITS -> "exits";
            case CLAIMS -> "claims";
            case SOURCES -> "sources";
        });
    }
}
