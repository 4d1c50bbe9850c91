package changeover.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every field of every record of the bundled packs and of their translations, spoiled in every way of {@link Damage},
 * and written twice. Each must be refused with its file and its place, or be harmless for a reason that stands here.
 * Packs are read in slices: what is known elsewhere does not matter for what is wrong in one place.
 */
class EveryFieldTest {
    /** Removed or null they mean that nothing is known: the record has nothing there, and all else is the same. */
    private static final Map<String, Set<String>> OPTIONAL = Map.of(
            "sources", Set.of("url", "checked"),
            "bans", Set.of("salesEnd", "updatesEnd", "time", "abroad", "citation", "checked", "differs"),
            "products", Set.of(
                    "banId", "note", "generic", "variants", "publisher", "file", "reasonAlone", "version", "versions",
                    "from", "to"),
            "alternatives", Set.of(
                    "country", "free", "site", "publishers", "besideOthers", "seenAs", "value", "asOf", "period", "kind",
                    "lab", "ref"),
            "recipes", Set.of("minutesFrom", "minutesTo"),
            "lookalikes", Set.of("checked", "publisher", "file", "atMost"));

    /** What a record has for nothing known: no value, an empty list, no, and for two fields what its pack says. */
    private static final Set<String> NOTHING = Set.of("null", "[]", "false", "NOTHING");

    /** Lists and tables that may be empty, because there may be nothing to say. */
    private static final Set<String> MAY_BE_EMPTY = Set.of(
            "must", "may", "risk", "gain", "proof", // an audience may have no answer to one of its five questions
            "platforms", "signs", "variants", // not known; that what exists somewhere has signs is for the checker
            "publishers", "seenAs", // not known; seen by nobody but the person
            "before", "lost", "leaves", "leftovers", "guide", // nothing to do, to lose, or left
            "families", // of false friends: then it is like no certain product
            "codes"); // then what holds for all others holds for each

    /** Names of a component where a field has another. */
    private static final Map<String, String> COMPONENTS = Map.of("kind", "price");

    private static int allCases;

    private final List<String> wrong = new ArrayList<>();
    private int cases;

    static List<String> files() {
        var files = new ArrayList<String>();
        for (String file : KnowledgeLoader.list(KnowledgeLoader::bundled).files()) {
            files.add(file);
            if (KnowledgeLoader.bundled("es/" + file) != null) {
                files.add("es/" + file);
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void isGuarded(String file) {
        var pack = (Map<?, ?>) SmallPacks.tree(file, KnowledgeLoader.bundled(file));
        String kind = pack.get("pack").toString();
        int fields = 0;
        for (PackSlice slice : PackSlice.of(file, pack)) {
            var sound = slice.read();
            assertEquals(List.of(), sound.problems());
            for (Damage damage : Damage.all(slice.pack())) {
                boolean ours = damage.place().startsWith(slice.prefix());
                // another value of the same kind is no damage that a reader of one pack could see
                if (ours && !damage.how().equals("other") && !Objects.equals(damage.value(), damage.was())) {
                    cases++;
                    fields += damage.how().equals("removed") ? 1 : 0;
                    damage.during(() -> judge(damage, kind, sound, slice.read()));
                }
            }
            twice(slice);
        }
        assertEquals(List.of(), wrong.stream().limit(20).toList(), file + ": " + wrong.size() + " of " + cases);
        assertEquals(fields(pack), fields, "fields that were spoiled");
        assertTrue(cases > 8 * fields, file + ": only " + cases);
        allCases += cases;
    }

    /** The same for the list of packs, which has no entries. */
    @Test
    void theListIsGuarded() {
        String file = KnowledgeLoader.INDEX;
        var list = SmallPacks.tree(file, KnowledgeLoader.bundled(file));
        for (Damage damage : Damage.all(list)) {
            if (!damage.how().equals("other")) {
                cases++;
                damage.during(() -> {
                    var reading = new Reading();
                    KnowledgeLoader.index(new Fields(reading, file, (Map<?, ?>) list), new Packs());
                    refused(damage, reading.problems, file);
                });
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(cases > 25, "only " + cases);
    }

    @AfterAll
    static void allWereTried() {
        assertTrue(allCases == 0 || allCases > 100_000, "only " + allCases); // none when a single test is run
    }

    private static int fields(Map<?, ?> pack) {
        int[] count = {0};
        SmallPacks.objects(pack, "$", (_, object) -> count[0] += object.size());
        return count[0];
    }

    private void judge(Damage damage, String kind, PackSlice.Read sound, PackSlice.Read now) {
        boolean gone = damage.how().equals("removed") || damage.how().equals("null");
        if (now.problems().isEmpty()) {
            boolean inTable = damage.place().endsWith(".codes") && damage.how().equals("removed");
            boolean empty = damage.how().equals("emptied") && MAY_BE_EMPTY.contains(damage.field());
            boolean optional = gone && OPTIONAL.getOrDefault(kind, Set.of()).contains(damage.field());
            if (!inTable && !empty && !optional) {
                wrong.add(damage + " is not refused");
            } else if (optional) {
                onlyThatIsGone(damage, sound.values(), now.values());
            }
        } else {
            refused(damage, now.problems(), null);
        }
    }

    private void refused(Damage damage, List<Problem> problems, String file) {
        String at = damage.at();
        boolean named = problems.stream().anyMatch(p -> (file == null || p.file().equals(file))
                && (p.place().equals(at) || p.place().startsWith(at + "[") || p.place().startsWith(at + ".")));
        if (!named) {
            wrong.add(damage + " is told as " + problems);
        }
    }

    private void onlyThatIsGone(Damage damage, Map<String, String> sound, Map<String, String> now) {
        String field = COMPONENTS.getOrDefault(damage.field(), damage.field());
        String place = damage.place().replace("$.entries", "") + "." + field;
        String left = now.get(place);
        boolean ofPack = damage.field().equals("checked") || damage.field().equals("seenAs");
        if (left == null || !NOTHING.contains(left) && !ofPack) {
            wrong.add(damage + " leaves " + left);
        }
        var others = new LinkedHashMap<>(sound);
        others.keySet().removeIf(key -> key.startsWith(place));
        var othersNow = new LinkedHashMap<>(now);
        othersNow.keySet().removeIf(key -> key.startsWith(place));
        if (!others.equals(othersNow)) {
            wrong.add(damage + " changes something else");
        }
    }

    /** A field that is there twice is seen where text becomes a tree, whatever it holds. */
    private void twice(PackSlice slice) {
        SmallPacks.objects(slice.pack(), "$", (place, object) -> {
            if (place.startsWith(slice.prefix())) {
                var names = new LinkedHashMap<Object, Object>(object);
                names.replaceAll((_, _) -> 0);
                for (Object name : object.keySet()) {
                    cases++;
                    var reading = new Reading();
                    KnowledgeCodec.read(slice.file(), SmallPacks.json(names, "$", "$." + name), reading);
                    boolean told = reading.problems.size() == 1
                            && reading.problems.getFirst().file().equals(slice.file())
                            && reading.problems.getFirst().place().equals("$." + name);
                    if (!told) {
                        wrong.add(place + "." + name + " twice: " + reading.problems);
                    }
                }
            }
        });
    }
}
