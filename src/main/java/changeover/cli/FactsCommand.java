package changeover.cli;

import changeover.knowledge.Ban;
import changeover.report.FactsReport;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** {@code facts}: what we know of the bans, with sources and age. */
final class FactsCommand extends Command {
    FactsCommand(Console console) {
        super(console, "facts", console.words("facts.about"));
        option("--for", console.words("label.audience"), console.words("facts.for", audiences()));
        flag("--json", console.words("facts.json"));
        add(new FactsCheckCommand(console));
    }

    @Override
    int run() throws Trouble, Tools.Refused {
        var report = new FactsReport(console.knowledge(), console.tools().locale());
        var audience = audience(value("--for"));
        if (given("--json")) {
            console.data(report.json(audience));
        } else {
            var today = LocalDate.ofInstant(console.tools().clock().instant(), console.tools().zone());
            console.say(false, report.lines(audience, today));
        }
        return Exit.OK;
    }

    private Ban.Audience audience(String id) throws Trouble {
        if (id == null) {
            return null;
        }
        for (Ban.Audience audience : Ban.Audience.values()) {
            if (audience.id().equals(id)) {
                return audience;
            }
        }
        throw new Trouble(Exit.USAGE, console.words("facts.unknownAudience", id, audiences()));
    }

    private static String audiences() {
        return Arrays.stream(Ban.Audience.values()).map(Ban.Audience::id).collect(Collectors.joining(", "));
    }
}
