package changeover.detect.mac;

import changeover.knowledge.Witness;
import changeover.os.Host;
import java.util.ArrayList;
import java.util.List;

/** What the Mac starts by itself: daemons for everybody, agents for everybody and for the person. */
public final class LaunchItems extends NamedFiles {
    private static final List<String> SHARED = List.of("/Library/LaunchDaemons", "/Library/LaunchAgents");
    private static final String OWN = "/Library/Application Support/";

    public LaunchItems() {
        super("launch-items", Witness.LAUNCH_ITEM);
    }

    @Override
    public Contract contract() {
        return new Contract(
                "Names of the files for launch daemons and agents.",
                "Nothing. Tried with recordings made from documentation only, never on a Mac.",
                "Agents of other accounts, and files that are not named by their label. They may stay after a removal.");
    }

    @Override
    List<String> folders(Host host) {
        var folders = new ArrayList<>(SHARED);
        String state = host.disk().places().personState();
        int home = state.indexOf(OWN);
        if (home > 0) {
            folders.add(state.substring(0, home) + "/Library/LaunchAgents");
        }
        return folders;
    }
}
