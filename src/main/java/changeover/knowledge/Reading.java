package changeover.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;

/** What is shared while all packs are read: problems, the ids that were given out, and the links to them. */
final class Reading {
    /** What a link can lead to. */
    enum Target {
        SOURCE("source"),
        REASON("reason"),
        BAN("ban"),
        EVENT("event"),
        PRODUCT("product"),
        ALTERNATIVE("alternative"),
        RECIPE("recipe"),
        EXIT("exit table");

        private final String word;

        Target(String word) {
            this.word = word;
        }
    }

    private record Link(Target target, String id, String file, String place) {}

    final List<Problem> problems = new ArrayList<>();
    private final Map<Target, Map<String, String>> ids = new EnumMap<>(Target.class);
    private final List<Link> links = new ArrayList<>();

    Reading() {
        for (Target target : Target.values()) {
            ids.put(target, new LinkedHashMap<>());
        }
    }

    void problem(String file, String place, String what) {
        problems.add(new Problem(file, place, what));
    }

    /** Notes that something has this id; a problem when another one has it already. */
    void define(Target target, String id, String file, String place) {
        String first = ids.get(target).putIfAbsent(id, file + " " + place);
        if (first != null) {
            problem(file, place, "the " + target.word + " \"" + id + "\" is already at " + first);
        }
    }

    void link(Target target, String id, String file, String place) {
        links.add(new Link(target, id, file, place));
    }

    /** To be called when everything was read. */
    void checkLinks() {
        for (Link link : links) {
            if (!ids.get(link.target).containsKey(link.id)) {
                problem(link.file, link.place, "there is no " + link.target.word + " \"" + link.id + "\"");
            }
        }
    }
}
