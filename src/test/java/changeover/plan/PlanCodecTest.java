package changeover.plan;

import static changeover.plan.Samples.finding;
import static changeover.plan.Samples.pack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.detect.Finding.State;
import changeover.os.Os;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCodecTest {
    private static final Plan PLAN = Samples.plan(
            Samples.scan(Os.LINUX, List.of(
                    finding("guard", State.INSTALLED, pack("guard", "guard", "hi")),
                    Samples.bare("managed", State.INSTALLED))),
            "newav");

    @Test
    void whatIsWrittenIsReadAgain() throws BadPlan {
        assertEquals(PLAN, PlanCodec.read(PlanCodec.write(PLAN)));
        assertEquals(PLAN, PlanCodec.read(PlanCodec.canonical(PLAN)));
        assertFalse(PlanCodec.canonical(PLAN).contains("\n"));
    }

    @Test
    void theOrderOfKeysAndWhiteSpaceDoNotMatter() throws BadPlan {
        var upsideDown = new JsonObject();
        var entries = new ArrayList<>(JsonParser.parseString(PlanCodec.write(PLAN)).getAsJsonObject().entrySet());
        entries.reversed().forEach(e -> upsideDown.add(e.getKey(), e.getValue()));
        assertEquals(PLAN, PlanCodec.read(upsideDown + "\n\n  "));
    }

    /** Every single value of the plan, found by walking over it, changes the hash. */
    @TestFactory
    Stream<DynamicTest> everySingleFieldIsPartOfTheHash() {
        var places = new ArrayList<DynamicTest>();
        walk(tree(), "", place -> {
            if (!place.equals("/hash") && !place.equals("/schema")) {
                places.add(DynamicTest.dynamicTest(place, () -> {
                    var changed = tree();
                    var tool = new Changer(place);
                    tool.change(changed, "");
                    assertTrue(tool.done, "changed something");
                    var bad = assertThrows(BadPlan.class, () -> PlanCodec.read(changed.toString()));
                    assertNotEquals(BadPlan.Fault.NOT_A_PLAN, bad.fault());
                }));
            }
        });
        assertTrue(places.size() > 60, () -> "walked over " + places.size());
        return places.stream();
    }

    /** The same with each value taken away, and with a stranger beside it. */
    @TestFactory
    Stream<DynamicTest> nothingMayBeMissingOrAdded() {
        var tests = new ArrayList<DynamicTest>();
        walk(tree(), "", place -> tests.add(DynamicTest.dynamicTest(place, () -> {
            var less = tree();
            new Changer(place).remove(less, "");
            assertThrows(BadPlan.class, () -> PlanCodec.read(less.toString()));
        })));
        tests.add(DynamicTest.dynamicTest("added", () -> {
            var more = tree();
            more.getAsJsonArray("actions").get(0).getAsJsonObject().addProperty("shell", "rm");
            assertEquals(
                    BadPlan.Fault.NOT_OURS,
                    assertThrows(BadPlan.class, () -> PlanCodec.read(more.toString())).fault());
        }));
        return tests.stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "{", "{}", "nonsense", "{\"schema\":\"changeover/plan/2\"}", "{a:1}"})
    void otherTextsAreRefusedInOneSentence(String text) {
        var bad = assertThrows(BadPlan.class, () -> PlanCodec.read(text));
        assertTrue(bad.getMessage().endsWith("."), bad.getMessage());
        assertFalse(bad.getMessage().contains("Exception"));
    }

    @Test
    void truncatedAnywhereIsRefused() {
        String text = PlanCodec.canonical(PLAN);
        for (int end = 0; end < text.length(); end++) {
            String part = text.substring(0, end);
            assertThrows(BadPlan.class, () -> PlanCodec.read(part));
        }
    }

    @Test
    void theSameKeyTwiceIsRefused() {
        String twice = PlanCodec.canonical(PLAN).replaceFirst("\"id\":", "\"id\":\"other\",\"id\":");
        assertThrows(BadPlan.class, () -> PlanCodec.read(twice));
    }

    @Test
    void somethingAfterTheEndIsRefused() {
        assertThrows(BadPlan.class, () -> PlanCodec.read(PlanCodec.canonical(PLAN) + "{}"));
    }

    @Test
    void deepNestingIsRefusedWithoutOverflow() {
        assertThrows(BadPlan.class, () -> PlanCodec.read("[".repeat(100_000)));
    }

    private static JsonObject tree() {
        return JsonParser.parseString(PlanCodec.canonical(PLAN)).getAsJsonObject();
    }

    private static void walk(JsonElement element, String at, Consumer<String> leaf) {
        switch (element) {
            case JsonObject o -> o.entrySet().forEach(e -> walk(e.getValue(), at + "/" + e.getKey(), leaf));
            case JsonArray a -> {
                for (int i = 0; i < a.size(); i++) {
                    walk(a.get(i), at + "/" + i, leaf);
                }
            }
            default -> leaf.accept(at);
        }
    }

    /** Changes or removes the value at one place. */
    private static final class Changer {
        private final String place;
        private boolean done;

        Changer(String place) {
            this.place = place;
        }

        void change(JsonElement element, String at) {
            switch (element) {
                case JsonObject o -> {
                    for (var e : List.copyOf(o.entrySet())) {
                        String here = at + "/" + e.getKey();
                        if (here.equals(place)) {
                            o.add(e.getKey(), other(e.getValue()));
                            done = true;
                        } else {
                            change(e.getValue(), here);
                        }
                    }
                }
                case JsonArray a -> {
                    for (int i = 0; i < a.size(); i++) {
                        String here = at + "/" + i;
                        if (here.equals(place)) {
                            a.set(i, other(a.get(i)));
                            done = true;
                        } else {
                            change(a.get(i), here);
                        }
                    }
                }
                default -> {}
            }
        }

        void remove(JsonElement element, String at) {
            switch (element) {
                case JsonObject o -> {
                    for (var e : List.copyOf(o.entrySet())) {
                        String here = at + "/" + e.getKey();
                        if (here.equals(place)) {
                            o.remove(e.getKey());
                        } else {
                            remove(e.getValue(), here);
                        }
                    }
                }
                case JsonArray a -> {
                    for (int i = a.size() - 1; i >= 0; i--) {
                        String here = at + "/" + i;
                        if (here.equals(place)) {
                            a.remove(i);
                        } else {
                            remove(a.get(i), here);
                        }
                    }
                }
                default -> {}
            }
        }

        private static JsonElement other(JsonElement value) {
            if (value instanceof JsonNull) {
                return new JsonPrimitive("now something");
            }
            var p = value.getAsJsonPrimitive();
            if (p.isBoolean()) {
                return new JsonPrimitive(!p.getAsBoolean());
            }
            if (p.isNumber()) {
                return new JsonPrimitive(p.getAsInt() + 1);
            }
            String s = p.getAsString();
            // the last letter of a time must stay a time, else it is refused for another reason
            return new JsonPrimitive(
                    s.matches("\\d{4}-\\d\\d-\\d\\d.*") ? s.replaceFirst("2026", "2025") : s + "x");
        }
    }
}
