package changeover.cli;

import changeover.knowledge.BadKnowledge;
import changeover.report.CheckReport;
import changeover.report.FactsReport;
import java.time.LocalDate;

/** {@code facts check}: are our packs whole, how much do they hold, and how old are they? */
final class FactsCheckCommand extends Command {
    FactsCheckCommand(Console console) {
        super(console, "check", console.words("factsCheck.about"));
        flag("--json", console.words("facts.json"));
    }

    @Override
    int run() throws Tools.Refused {
        try {
            var tools = console.tools();
            var knowledge = tools.checkedKnowledge();
            var today = LocalDate.ofInstant(tools.clock().instant(), tools.zone());
            var report = new CheckReport(knowledge, tools.translated(), today, tools.locale());
            if (given("--json")) {
                console.data(report.json());
            } else {
                console.say(false, console.words(report.good() ? "factsCheck.good" : "factsCheck.bad"));
                console.say(false, report.lines());
                console.say(false, new FactsReport(knowledge, tools.locale()).age(today));
            }
            return report.good() ? Exit.OK : Exit.BAD_DATA;
        } catch (BadKnowledge e) {
            console.complain(console.words("factsCheck.bad"));
            e.problems().forEach(p -> console.complain(p.toString()));
            return Exit.BAD_DATA;
        }
    }
}
