package changeover.detect.mac;

import changeover.detect.Evidence;
import changeover.detect.Looked.CouldNotLook;
import changeover.detect.Looked.NotMine;
import changeover.detect.Looked.Saw;
import changeover.detect.Looked;
import changeover.detect.Phrase;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Because;
import changeover.os.Commands.Command;
import changeover.os.Commands.Finished;
import changeover.os.Commands;
import changeover.os.Host;
import changeover.os.Os;
import changeover.os.Why;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Programs in the folder for programs. A name alone never accuses: the identifier inside must be the maker's, too. */
public final class MacPrograms implements Probe {
    private static final String ID = "mac-programs";
    private static final String PLACE = "/Applications";
    private static final String INFO = "/Contents/Info.plist";
    private static final int LIMIT = 1 << 20;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Os> on() {
        return Set.of(Os.MAC);
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public Contract contract() {
        return new Contract(
                "Names in /Applications; identifier and version of those that carry a sought name.",
                "Nothing. Tried with recordings made from documentation only, never on a Mac.",
                "Programs in other folders, and those whose name was changed.");
    }

    @Override
    public Looked look(Host host, Signs signs) {
        Answer<List<String>> names = host.disk().list(PLACE);
        if (!(names instanceof Answer.Got<List<String>> got)) {
            return names instanceof Answer.Failed<List<String>> failed
                    ? new CouldNotLook(failed.why(), failed.detail())
                    : new NotMine();
        }
        var seen = new ArrayList<Evidence>();
        CouldNotLook blind = null;
        for (String name : got.value()) {
            if (!signs.fitting(Witness.BUNDLE, name).isEmpty()) {
                String file = PLACE + "/" + name + INFO;
                Answer<String> info = info(host, file);
                seen.addAll(understand(name, info, signs));
                if (info instanceof Answer.Failed<String> failed) {
                    blind = new CouldNotLook(failed.why(), failed.detail());
                }
            }
        }
        return blind == null ? new Saw(seen) : new CouldNotLook(blind.why(), blind.detail(), seen);
    }

    /** Its property list in XML, whichever form the file has. */
    private static Answer<String> info(Host host, String file) {
        Answer<String> text = host.disk().read(file, LIMIT);
        boolean binary = text instanceof Answer.Failed<String> failed && failed.why() == Why.ODD
                || text instanceof Answer.Got<String> got && got.value().startsWith("bplist");
        return binary ? converted(host.commands(), file) : text;
    }

    private static Answer<String> converted(Commands commands, String file) {
        var ask = Command.of("plutil", "-convert", "xml1", "-o", "-", file).timeout(Duration.ofSeconds(2));
        return switch (commands.run(ask)) {
            case Finished end when end.exit() == 0 -> Answer.got(end.out());
            case Finished end -> Answer.failed(Why.ODD, Because.of("exit", "plutil", end.exit(), file));
            case Commands.NotStarted not -> Answer.failed(not.why(), not.detail());
            case Commands.TooLong _ -> Answer.failed(Why.TIMED_OUT, "plutil");
        };
    }

    /** A program whose property list is missing, closed or odd has its name only. */
    static List<Evidence> understand(String name, Answer<String> info, Signs signs) {
        Map<String, String> told = info instanceof Answer.Got<String> got
                ? PropertyList.texts(got.value()).orElse(Map.of())
                : Map.of();
        String identifier = told.getOrDefault("CFBundleIdentifier", "");
        String version = told.getOrDefault("CFBundleShortVersionString", told.getOrDefault("CFBundleVersion", ""));
        var facts = new LinkedHashMap<String, String>();
        facts.put(Evidence.NAME, name.endsWith(".app") ? name.substring(0, name.length() - ".app".length()) : name);
        facts.put(Evidence.VERSION, version);
        facts.put(Evidence.PUBLISHER, identifier);
        facts.put(Evidence.FILE, PLACE + "/" + name);
        facts.values().removeIf(String::isEmpty);
        String says = identifier.isEmpty() ? Phrase.of("no.identifier") : "CFBundleIdentifier = " + identifier;
        return signs.fits(Witness.BUNDLE, name, identifier).stream()
                .map(fit -> fit.evidence(ID, PLACE + "/" + name, says, facts))
                .toList();
    }
}
