package changeover.cli;

import changeover.detect.Scan;
import changeover.report.ScanReport;
import changeover.report.ScanText;
import java.time.LocalDate;
import java.util.stream.Stream;

/** {@code scan}: looks, says what was found, and ends with the verdict's exit code. */
final class ScanCommand extends Command {
    ScanCommand(Console console) {
        super(console, "scan", console.words("scan.about"));
        option("--json", console.words("label.fileOrDash"), console.words("scan.json"));
        option("--recording", console.words("label.file"), console.words("scan.recording"));
        several("--registry", console.words("label.file"), console.words("scan.registry"));
        several("--list", console.words("label.file"), console.words("scan.list"));
        option("--record", console.words("label.file"), console.words("scan.record"));
        flag("--with-names", console.words("scan.withNames"));
    }

    @Override
    int run() throws Trouble, Tools.Refused {
        String json = value("--json");
        long sources = Stream.of(
                        value("--recording") != null, value("--record") != null, !values("--registry").isEmpty(),
                        !values("--list").isEmpty())
                .filter(given -> given)
                .count();
        if (sources > 1) {
            throw new Trouble(Exit.USAGE, console.words("scan.both"));
        }
        Scan scan = look();
        boolean names = given("--with-names");
        if (json != null) {
            var report = new ScanReport(console.knowledge(), console.tools().version());
            console.deliver(json, report.json(scan, names));
        }
        boolean data = Console.isStdout(json);
        var today = LocalDate.ofInstant(console.tools().clock().instant(), console.tools().zone());
        if (!scan.live()) {
            console.say(data, notLive());
        }
        console.say(data, new ScanText(console.knowledge(), console.tools().locale()).lines(scan, today, names));
        if (json != null && !data) {
            console.say(false, console.words("written", json));
        }
        if (value("--record") != null) {
            console.say(data, console.words("written", value("--record")));
        }
        return scan.verdict().exitCode();
    }

    /** Where it comes from, and what it cannot say. */
    private String notLive() {
        if (value("--recording") != null) {
            return console.words("scan.notLive", value("--recording"));
        }
        return values("--registry").isEmpty()
                ? console.words("scan.listOnly", String.join(", ", values("--list")))
                : console.words("scan.registryOnly", String.join(", ", values("--registry")));
    }

    private Scan look() throws Tools.Refused {
        if (value("--recording") != null) {
            return console.tools().replay(value("--recording"));
        }
        if (!values("--registry").isEmpty()) {
            return console.tools().readRegistry(values("--registry"));
        }
        if (!values("--list").isEmpty()) {
            return console.tools().readLists(values("--list"));
        }
        return value("--record") != null
                ? console.tools().lookAndRecord(value("--record"))
                : console.tools().look();
    }
}
