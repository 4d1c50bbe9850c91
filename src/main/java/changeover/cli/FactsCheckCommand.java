package changeover.cli;

import changeover.knowledge.BadKnowledge;
import changeover.report.FactsReport;
import java.time.LocalDate;

/** {@code facts check}: are our packs whole, and how old are they? */
final class FactsCheckCommand extends Command {
    FactsCheckCommand(Console console) {
        super(console, "check", console.words("factsCheck.about"));
    }

    @Override
    int run() {
        try {
            var knowledge = console.tools().checkedKnowledge();
            var today = LocalDate.ofInstant(console.tools().clock().instant(), console.tools().zone());
            console.say(false, console.words(
                    "factsCheck.good",
                    knowledge.bans().size(),
                    String.valueOf(knowledge.products().size()),
                    String.valueOf(knowledge.alternatives().size()),
                    String.valueOf(knowledge.sources().size())));
            console.say(false, new FactsReport(knowledge, console.tools().locale()).age(today));
            return Exit.OK;
        } catch (BadKnowledge e) {
            console.complain(console.words("factsCheck.bad"));
            e.problems().forEach(p -> console.complain(p.toString()));
            return Exit.BAD_DATA;
        }
    }
}
