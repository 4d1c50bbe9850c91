package changeover.cli;

import changeover.knowledge.Ban;
import changeover.report.ConcernedBans;
import changeover.report.FactsReport;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code facts}: what we know of the bans, with sources and age. */
final class FactsCommand extends Command {
    FactsCommand(Console console) {
        super(console, "facts", console.words("facts.about"));
        option("--for", console.words("label.audience"), console.words("facts.for", audiences()));
        option("--ban", console.words("label.id"), console.words("facts.ban"));
        flag("--found", console.words("facts.found"));
        flag("--json", console.words("facts.json"));
        add(new FactsCheckCommand(console));
        add(new FactsImportCommand(console));
    }

    @Override
    int run() throws Trouble, Tools.Refused {
        var report = new FactsReport(console.knowledge(), console.tools().locale());
        var audience = audience(value("--for"));
        var bans = bans(value("--ban"), given("--found"));
        if (given("--json")) {
            var master = console.tools().master();
            var same = bans.stream().flatMap(ban -> master.ban(ban.id()).stream()).toList();
            console.data(new FactsReport(master, Locale.ENGLISH).json(same, audience));
        } else {
            var today = LocalDate.ofInstant(console.tools().clock().instant(), console.tools().zone());
            console.say(false, report.lines(bans, audience, today));
        }
        return Exit.OK;
    }

    /** All that we know; one by its id; or those of what is found on this PC, which are all again when nothing is. */
    private List<Ban> bans(String id, boolean found) throws Trouble {
        var known = console.knowledge().bans();
        if (id != null && found) {
            throw new Trouble(Exit.USAGE, console.words("facts.both"));
        }
        if (id != null) {
            return List.of(known.stream().filter(ban -> ban.id().equals(id)).findFirst().orElseThrow(() -> new Trouble(
                    Exit.USAGE,
                    console.words(
                            "facts.unknownBan", id, known.stream().map(Ban::id).collect(Collectors.joining(", "))))));
        }
        if (found) {
            var heads = ConcernedBans.of(console.tools().look(), console.knowledge());
            var here = heads.stream().flatMap(head -> console.knowledge().ban(head.id()).stream()).toList();
            return here.isEmpty() ? known : here;
        }
        return known;
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
