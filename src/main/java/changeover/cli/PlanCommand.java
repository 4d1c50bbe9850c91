package changeover.cli;

import changeover.detect.Scan;
import changeover.knowledge.Alternative;
import changeover.plan.Action;
import changeover.plan.Explain;
import changeover.plan.Plan;
import changeover.plan.PlanCodec;
import changeover.report.BadFile;
import changeover.report.ScanReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** {@code plan}: says exactly what would happen. Changes nothing. */
final class PlanCommand extends Command {
    PlanCommand(Console console) {
        super(console, "plan", console.words("plan.about"));
        option("--scan", console.words("label.file"), console.words("plan.scan"));
        option("--replace", console.words("label.id"), console.words("plan.replace"));
        option("--json", console.words("label.fileOrDash"), console.words("plan.json"));
    }

    @Override
    int run() throws Trouble, Tools.Refused {
        String replacement = value("--replace");
        if (replacement != null
                && console.knowledge().alternative(replacement).filter(Alternative::protects).isEmpty()) {
            String known = console.knowledge().alternatives().stream()
                    .filter(Alternative::protects)
                    .map(Alternative::id)
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new Trouble(Exit.USAGE, console.words("plan.unknownReplacement", replacement, known));
        }
        Scan scan = scan();
        Plan plan = console.tools().plan(scan, replacement);
        var report = new ScanReport(console.knowledge(), console.tools().version());
        console.tools().keepScan(report.hash(scan), report.json(scan, false));
        String json = value("--json");
        if (json != null) {
            console.deliver(json, PlanCodec.write(plan));
        }
        console.say(Console.isStdout(json), explained(plan, json));
        return Exit.OK;
    }

    private Scan scan() throws Trouble, Tools.Refused {
        String file = value("--scan");
        if (file == null) {
            return console.tools().look();
        }
        try {
            return new ScanReport(console.knowledge(), console.tools().version()).read(console.tools().read(file));
        } catch (BadFile e) {
            throw console.trouble(file, e);
        }
    }

    private List<String> explained(Plan plan, String json) {
        var lines = new ArrayList<String>();
        lines.add(plan.changes() == 0 ? console.words("plan.nothing") : console.words("plan.heading", plan.changes()));
        var explain = new Explain(console.tools().locale(), console.knowledge());
        int number = 0;
        for (Action action : plan.actions()) {
            number++;
            lines.add("");
            var said = explain.of(action);
            lines.add(console.words("plan.action", number, said.what()));
            for (String part :
                    List.of(said.by(), said.rights(), said.restart(), said.undo(), said.done(), said.time())) {
                lines.add(console.words("plan.part", part));
            }
            said.more().forEach(part -> lines.add(console.words("plan.part", part)));
            if (!said.command().isEmpty()) {
                lines.add(console.words("plan.command", String.join(" ", said.command())));
            }
        }
        if (!plan.notes().isEmpty()) {
            lines.add("");
            lines.add(console.words("plan.stays"));
            plan.notes().forEach(n -> lines.add(console.words("plan.note", n.name(), explain.note(n))));
        }
        lines.add("");
        lines.add(console.words("plan.hash", plan.hash()));
        boolean file = json != null && !Console.isStdout(json);
        lines.add(file ? console.words("plan.runFile", json, plan.hash()) : console.words("plan.run"));
        return lines;
    }
}
