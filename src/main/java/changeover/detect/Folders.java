package changeover.detect;

import changeover.detect.Looked.CouldNotLook;
import changeover.detect.Looked.Saw;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Disk;
import changeover.os.Host;
import changeover.os.Os;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Folders and files that products leave on the disk. */
public final class Folders implements Probe {
    static final String ID = "folders";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Os> on() {
        return Set.of(Os.WINDOWS, Os.LINUX, Os.MAC);
    }

    @Override
    public Contract contract() {
        return new Contract(
                "Whether the folders of the packs are there, and whether they are empty.",
                "Nothing.",
                "Programs in other folders; what a folder holds.");
    }

    @Override
    public Looked look(Host host, Signs signs) {
        var paths = new PathPattern(host.disk());
        var seen = new ArrayList<Evidence>();
        for (Signs.Of of : signs.at(Witness.FOLDER)) {
            for (PathPattern.Found found : paths.find(of.sign().pattern().compiled())) {
                Answer<List<String>> inside = found.entry().kind() == Disk.Kind.FOLDER
                        ? host.disk().list(found.path())
                        : Answer.absent();
                seen.add(understand(new Signs.Fit(of.product(), of.sign(), of.sign().reason()), found, inside));
            }
        }
        return paths.failed().isEmpty()
                ? new Saw(seen)
                : new CouldNotLook(
                        paths.failed().getFirst().why(), paths.failed().getFirst().detail(), seen);
    }

    /**
     * Nobody's program lives in an empty folder (harmful programs make such folders to keep protection out), and a link
     * says nothing about what it leads to: both are traces, whatever the sign promises.
     */
    static Evidence understand(Signs.Fit fit, PathPattern.Found found, Answer<List<String>> inside) {
        boolean empty = inside instanceof Answer.Got<List<String>> got && got.value().isEmpty();
        String says = switch (found.entry().kind()) {
            case FOLDER ->
                Phrase.of(empty ? "folder.empty" : inside instanceof Answer.Failed ? "folder.closed" : "folder");
            case FILE -> Phrase.of("file", found.entry().size());
            case LINK -> Phrase.of("link");
            case OTHER -> Phrase.of("special");
        };
        var facts = new HashMap<>(Map.of(Evidence.FILE, found.path()));
        if (empty || inside instanceof Answer.Failed) {
            facts.put(Evidence.INSIDE, empty ? "empty" : "closed");
        }
        boolean whole = !empty && found.entry().kind() != Disk.Kind.LINK;
        return fit.evidence(
                ID, found.path(), says, whole ? fit.sign().present() : Sign.Says.TRACE, facts);
    }
}
