package changeover.cli;

import changeover.execute.Changes;
import changeover.execute.PlanState;
import changeover.report.Receipt;
import changeover.report.Receipts;
import changeover.report.RunText;
import changeover.report.ScanReport;
import changeover.report.ScanText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** {@code proof}: looks again and writes the receipt of a change. */
final class ProofCommand extends Command {
    ProofCommand(Console console) {
        super(console, "proof", console.words("proof.about"));
        option("--journal", console.words("label.id"), console.words("proof.journal"));
        option("--html", console.words("label.fileOrDash"), console.words("proof.html"));
        option("--json", console.words("label.fileOrDash"), console.words("proof.json"));
        add(new ProofVerifyCommand(console));
    }

    @Override
    int run() throws Trouble, Tools.Refused {
        String html = value("--html");
        String json = value("--json");
        if (Console.isStdout(html) && Console.isStdout(json)) {
            throw new Trouble(Exit.USAGE, console.words("proof.both"));
        }
        boolean data = Console.isStdout(html) || Console.isStdout(json);
        var view = view();
        var receipt = receipt(view);
        var tools = console.tools();
        var receipts = new Receipts(
                new ScanReport(tools.master(), tools.version()), console.knowledge(), tools.locale(), tools.zone());
        var today = LocalDate.ofInstant(receipt.made(), tools.zone());
        console.say(data, new ScanText(console.knowledge(), tools.locale()).lines(receipt.after(), today, false));
        console.say(data, "");
        console.say(data, new RunText(tools.locale(), tools.zone()).lines(view.run()));
        deliver(html, html == null ? "" : receipts.html(receipt), data);
        deliver(json, json == null ? "" : receipts.json(receipt), data);
        if (html == null && json == null) {
            console.say(false, console.words("proof.how"));
        }
        if (view.run().state() != PlanState.FINISHED) {
            console.say(data, console.words("proof.unfinished"));
        }
        return Exit.OK;
    }

    private void deliver(String file, String text, boolean data) throws Tools.Refused {
        if (file != null) {
            console.deliver(file, text);
            if (!Console.isStdout(file)) {
                console.say(data, console.words("written", file));
            }
        }
    }

    private Changes.View view() throws Trouble {
        String journal = value("--journal");
        var found = journal == null
                ? console.tools().changes().newest()
                : console.tools().changes().of(journal);
        return switch (found) {
            case Changes.View view -> view;
            case Changes.Damaged d -> throw Carried.damaged(console, d);
            case Changes.Nothing _ -> throw new Trouble(
                    Exit.NO_INPUT,
                    journal == null ? console.words("proof.nothing") : console.words("journal.gone", journal));
        };
    }

    private Receipt receipt(Changes.View view) {
        var tools = console.tools();
        String before = tools.keptScan(view.run().plan().scanHash()).orElse(null);
        var made = tools.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        return new Receipt(made, view.run(), view.journalLines(), before, tools.look());
    }
}
