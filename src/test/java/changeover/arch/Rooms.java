package changeover.arch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who may know whom. Every room may also know {@code words}; nobody may know {@code app}. */
final class Rooms {
    private static final Map<String, Set<String>> MAY_KNOW = new LinkedHashMap<>();

    static {
        row("words");
        row("knowledge");
        row("os");
        row("detect", "knowledge", "os");
        row("recommend", "knowledge", "detect");
        row("plan", "knowledge", "detect", "recommend");
        row("execute", "knowledge", "os", "detect", "plan");
        row("report", "knowledge", "detect", "recommend", "plan", "execute");
        row("ui", "knowledge", "detect", "recommend", "plan", "execute", "report");
        row("cli", "knowledge", "detect", "recommend", "plan", "execute", "report");
        row("fleet", "knowledge", "report");
    }

    /**
     * Plain values of {@code os} that are parts of a scan. Whoever may know {@code detect} may read them; they cannot
     * touch the machine.
     */
    static final List<String> VALUES_OF_OS = List.of("Machine", "Os", "PrivateData", "Why");

    /** Rooms that hold no class yet. A room that has one must be taken off this list; a test insists. */
    static final Set<String> STILL_EMPTY = Set.of("fleet");

    private Rooms() {}

    private static void row(String room, String... mayKnow) {
        MAY_KNOW.put(room, Set.of(mayKnow));
    }

    static Set<String> withRow() {
        return MAY_KNOW.keySet();
    }

    static Set<String> all() {
        var all = new TreeSet<>(MAY_KNOW.keySet());
        all.add("app");
        return all;
    }

    static boolean knowsDetect(String room) {
        return MAY_KNOW.get(room).contains("detect");
    }

    /** The rooms that a room must not know. */
    static Set<String> forbiddenTo(String room) {
        var forbidden = new TreeSet<>(all());
        forbidden.removeAll(MAY_KNOW.get(room));
        forbidden.remove(room);
        forbidden.remove("words");
        return forbidden;
    }
}
