package changeover.ui.step.choose;

import changeover.knowledge.Alternative.Fact;
import changeover.knowledge.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Facts that count neither for nor against: what it costs, what it has, who makes it. Sorted by what they are about. */
final class PlainFacts {
    /** In the order in which they stand on a card. */
    private enum About {
        COST,
        TESTS,
        PARTS,
        SYSTEMS,
        INSTALLING,
        MAKER
    }

    private final FactText text;
    private final Map<String, Source> sources;

    PlainFacts(FactText text, Map<String, Source> sources) {
        this.text = text;
        this.sources = sources;
    }

    /** Never empty. */
    record Group(String title, List<Line> lines) {}

    /** @param from name of its source and its date */
    record Line(String sentence, String from) {}

    List<Group> of(List<Fact> facts) {
        var groups = new EnumMap<About, List<Line>>(About.class);
        facts.forEach(f -> groups.computeIfAbsent(about(f.topic()), _ -> new ArrayList<>()).add(line(f)));
        return groups.entrySet().stream()
                .map(g -> new Group(title(g.getKey()), List.copyOf(g.getValue())))
                .toList();
    }

    private Line line(Fact fact) {
        var from = new ArrayList<String>();
        fact.sources().stream()
                .map(sources::get)
                .filter(Objects::nonNull)
                .map(Source::title)
                .forEach(from::add);
        from.add(text.date(fact));
        from.removeIf(String::isEmpty);
        return new Line(text.sentence(fact), String.join(" · ", from));
    }

    /** A topic that this page does not know is still shown: as something it has. */
    private static About about(String topic) {
        return switch (topic) {
            case "price", "auto-renewal", "refund", "trial", "licence", "devices", "size" -> About.COST;
            case "lab", "light", "untested" -> About.TESTS;
            case "platform", "arm", "phones", "windows-10", "server" -> About.SYSTEMS;
            case "installer", "package", "cask", "store", "publisher", "coexist", "removes-others", "removal-tool",
                    "effort" -> About.INSTALLING;
            case "maker", "incident", "restriction" -> About.MAKER;
            default -> About.PARTS;
        };
    }

    private String title(About about) {
        return text.words().get(switch (about) {
            case COST -> "facts.cost";
            case TESTS -> "facts.tests";
            case PARTS -> "facts.parts";
            case SYSTEMS -> "facts.systems";
            case INSTALLING -> "facts.installing";
            case MAKER -> "facts.maker";
        });
    }
}
