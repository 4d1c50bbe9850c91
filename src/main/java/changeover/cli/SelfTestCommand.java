package changeover.cli;

import changeover.detect.Phrase;
import changeover.knowledge.BadKnowledge;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** {@code self-test}: what works here, what does not, and how old our knowledge is. */
final class SelfTestCommand extends Command {
    SelfTestCommand(Console console) {
        super(console, "self-test", console.words("selfTest.about"));
    }

    @Override
    int run() {
        boolean sound = knowledge();
        var phrase = new Phrase(console.tools().locale());
        for (Tools.Tried tried : console.tools().selfTest()) {
            String what = ability(tried.ability());
            String line = tried.works() ? console.words("selfTest.works", what) : console.words("selfTest.fails", what);
            boolean more = !tried.detail().isBlank();
            console.say(false, more ? console.words("selfTest.detail", line, phrase.shown(tried.detail())) : line);
            sound &= tried.works() || !needed(tried.ability());
        }
        console.say(false, sound ? console.words("selfTest.good") : console.words("selfTest.bad"));
        return sound ? Exit.OK : Exit.OUR_FAULT;
    }

    private boolean knowledge() {
        try {
            var asOf = console.tools().checkedKnowledge().asOf();
            var today = LocalDate.ofInstant(console.tools().clock().instant(), console.tools().zone());
            long age = ChronoUnit.DAYS.between(asOf, today);
            console.say(false, console.words("selfTest.version", console.tools().version()));
            console.say(false, console.words("selfTest.knowledge", asOf.toString(), age));
            return true;
        } catch (BadKnowledge e) {
            console.say(false, console.words("selfTest.noKnowledge", e.problems().getFirst().toString()));
            return false;
        }
    }

    /** Without rights or a window the program still looks and says what it sees. */
    private static boolean needed(Tools.Ability ability) {
        return switch (ability) {
            case READ_SYSTEM, RUN_COMMAND, WRITE_OWN_FILES -> true;
            case ADMIN_RIGHTS, OPEN_WINDOW -> false;
        };
    }

    private String ability(Tools.Ability ability) {
        return switch (ability) {
            case READ_SYSTEM -> console.words("ability.readSystem");
            case RUN_COMMAND -> console.words("ability.runCommand");
            case WRITE_OWN_FILES -> console.words("ability.writeOwnFiles");
            case ADMIN_RIGHTS -> console.words("ability.adminRights");
            case OPEN_WINDOW -> console.words("ability.openWindow");
        };
    }
}
