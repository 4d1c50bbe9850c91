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
        option("--record", console.words("label.file"), console.words("scan.record"));
        flag("--with-names", console.words("scan.withNames"));
    }

    @Override
    int run() throws Trouble, Tools.Refused {
        String json = value("--json");
        long sources = Stream.of(value("--recording") != null, value("--record") != null, !values("--registry").isEmpty())
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
            String file = value("--recording");
            console.say(data, file != null
                    ? console.words("scan.notLive", file)
                    : console.words("scan.registryOnly", String.join(", ", values("--registry"))));
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

    private Scan look() throws Tools.Refused {
        if (value("--recording") != null) {
            return console.tools().replay(value("--recording"));
        }
        if (!values("--registry").isEmpty()) {
            return console.tools().readRegistry(values("--registry"));
        }
        return value("--record") != null
                ? console.tools().lookAndRecord(value("--record"))
                : console.tools().look();
    }
}
