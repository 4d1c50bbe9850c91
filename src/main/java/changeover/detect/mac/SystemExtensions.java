package changeover.detect.mac;

import changeover.detect.Evidence;
import changeover.detect.Looked.CouldNotLook;
import changeover.detect.Looked.NotMine;
import changeover.detect.Looked.Saw;
import changeover.detect.Looked;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Because;
import changeover.os.Commands.Command;
import changeover.os.Commands.Finished;
import changeover.os.Commands.NotStarted;
import changeover.os.Commands.Said;
import changeover.os.Disk;
import changeover.os.Host;
import changeover.os.Os;
import changeover.os.Why;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** System extensions, with the team that signed them and their state. Only "activated enabled" protects. */
public final class SystemExtensions implements Probe {
    private static final String ID = "system-extensions";
    private static final String TOOL = "systemextensionsctl";
    private static final String CATEGORY = "--- ";
    private static final String WATCHES = "com.apple.system_extension.endpoint_security";

    /** A line of the tool: team, identifier with version, state, and the category it stands under. */
    record Extension(String team, String identifier, String version, String state, String category) {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Os> on() {
        return Set.of(Os.MAC);
    }

    @Override
    public Contract contract() {
        return new Contract(
                "Identifier, signing team and state of all system extensions, by systemextensionsctl.",
                "macOS 10.15 or later. Tried with recordings made from documentation only, never on a Mac.",
                "Old kernel extensions, and products that need no extension.");
    }

    @Override
    public Looked look(Host host, Signs signs) {
        Answer<Disk.Entry> tool = host.disk().look("/usr/bin/" + TOOL);
        if (tool instanceof Answer.Absent) {
            return new NotMine();
        }
        if (tool instanceof Answer.Failed<Disk.Entry> failed) {
            return new CouldNotLook(failed.why(), failed.detail());
        }
        return understand(host.commands().run(Command.of(TOOL, "list").timeout(Duration.ofSeconds(3))), signs);
    }

    static Looked understand(Said said, Signs signs) {
        return switch (said) {
            case NotStarted not -> new CouldNotLook(not.why(), not.detail());
            case Finished end when end.exit() == 0 && end.out().contains("extension(s)") ->
                new Saw(evidence(extensions(end.out()), signs));
            case Finished end -> new CouldNotLook(
                    Why.ODD, Because.of("exit", TOOL, end.exit(), end.err().strip()),
                    evidence(extensions(end.out()), signs));
            default -> new CouldNotLook(Why.TIMED_OUT, TOOL);
        };
    }

    /** Six columns with tabs: enabled, active, teamID, bundleID (version), name, [state]. Versions may hold brackets. */
    static List<Extension> extensions(String out) {
        var all = new ArrayList<Extension>();
        String category = "";
        for (String line : out.split("\n")) {
            String[] column = line.split("\t", -1);
            if (line.startsWith(CATEGORY)) {
                category = line.substring(CATEGORY.length()).split("\\s", 2)[0];
            } else if (column.length >= 6 && column[3].contains("(")) {
                int open = column[3].indexOf('(');
                int close = column[3].lastIndexOf(')');
                String state = column[column.length - 1].strip();
                all.add(new Extension(
                        column[2].strip(),
                        column[3].substring(0, open).strip(),
                        column[3].substring(open + 1, Math.max(open + 1, close)),
                        state.startsWith("[") && state.endsWith("]") ? state.substring(1, state.length() - 1) : "",
                        category));
            }
        }
        return all;
    }

    private static List<Evidence> evidence(List<Extension> extensions, Signs signs) {
        var seen = new ArrayList<Evidence>();
        for (Extension extension : extensions) {
            boolean watches = extension.category().equals(WATCHES);
            for (Signs.Fit fit : Signs.named(signs.fits(Witness.SYSTEM_EXTENSION, extension.identifier(), extension.team()))) {
                // what only filters the network is no protection that we have not heard of
                if (watches || !fit.catchesAll()) {
                    seen.add(evidence(extension, fit));
                }
            }
        }
        return seen;
    }

    private static Evidence evidence(Extension extension, Signs.Fit fit) {
        boolean gone = extension.state().startsWith("terminated");
        String runs = switch (extension.state()) {
            case "activated enabled" -> "running";
            case "" -> "unknown";
            default -> "stopped";
        };
        int cut = extension.version().indexOf('/');
        var facts = Map.of(
                Evidence.RUNS, runs,
                Evidence.VERSION, cut < 0 ? extension.version() : extension.version().substring(0, cut),
                Evidence.PUBLISHER, extension.team());
        return fit.evidence(
                ID, extension.identifier(), "team = " + extension.team() + ", state = " + extension.state(),
                gone ? Sign.Says.TRACE : fit.sign().present(), facts);
    }
}
