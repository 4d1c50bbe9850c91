package changeover.cli;

import changeover.knowledge.Facts;
import changeover.knowledge.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** {@code facts import}: newer facts from a signed file, or back to those of the program. */
final class FactsImportCommand extends Command {
    private static final int SHOWN = 10;

    FactsImportCommand(Console console) {
        super(console, "import", console.words("factsImport.about"));
        optional(console.words("label.file"), console.words("factsImport.file"));
        flag("--remove", console.words("factsImport.remove"));
    }

    @Override
    int run() throws Trouble, Tools.Refused {
        String file = value(0);
        if (given("--remove") == (file != null)) {
            throw new Trouble(Exit.USAGE, console.words("factsImport.usage"));
        }
        return file == null ? remove() : take(file);
    }

    private int take(String file) throws Trouble, Tools.Refused {
        var inUse = console.knowledge().asOf();
        return switch (console.tools().importFacts(file)) {
            case Tools.ImportedFacts imported -> {
                String asOf = date(imported.asOf());
                console.say(false, imported.forAll()
                        ? console.words("factsImport.doneForAll", asOf)
                        : console.words("factsImport.done", asOf));
                yield Exit.OK;
            }
            case Tools.RefusedFacts refused -> {
                console.complain(why(file, inUse, refused.why()));
                list(refused.why().problems());
                yield Exit.BAD_DATA;
            }
        };
    }

    private String why(String file, LocalDate inUse, Facts.Bad bad) {
        String stays = date(inUse);
        return switch (bad.fault()) {
            case TOO_BIG -> console.words("factsImport.tooBig", file, stays);
            case NOT_OURS -> console.words("factsImport.notOurs", file, stays);
            case OTHER_FORM -> console.words("factsImport.otherForm", file, stays);
            case OTHER_KEY -> console.words("factsImport.otherKey", file, stays);
            case WRONG_SIGNATURE -> console.words("factsImport.wrongSignature", file, stays);
            case TRUNCATED -> console.words("factsImport.truncated", file, stays);
            case WRONG_CHECKSUM -> console.words("factsImport.wrongChecksum", file, stays);
            case IN_THE_FUTURE -> console.words("factsImport.future", file, stays, date(bad.asOf()));
            case NOT_NEWER -> console.words("factsImport.notNewer", file, stays, date(bad.asOf()));
            case BAD_CONTENT -> console.words("factsImport.badContent", file, stays);
        };
    }

    private void list(List<Problem> problems) {
        problems.stream().limit(SHOWN).forEach(problem -> console.complain(problem.toString()));
        if (problems.size() > SHOWN) {
            console.complain(console.words("factsImport.more", problems.size() - SHOWN));
        }
    }

    private int remove() throws Trouble, Tools.Refused {
        return switch (console.tools().removeFacts()) {
            case REMOVED -> {
                console.say(false, console.words("factsImport.removed"));
                yield Exit.OK;
            }
            case REMOVED_OWN -> {
                console.say(false, console.words("factsImport.removedOwn"));
                yield Exit.OK;
            }
            case NOTHING -> {
                console.say(false, console.words("factsImport.nothing"));
                yield Exit.OK;
            }
            case NO_RIGHTS -> throw new Trouble(Exit.NO_RIGHTS, console.words("factsImport.noRights"));
        };
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(console.tools().locale())
                .format(date);
    }
}
