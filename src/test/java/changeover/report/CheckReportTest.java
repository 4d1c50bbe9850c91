package changeover.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Count;
import changeover.knowledge.InstallerKind;
import changeover.knowledge.Knowledge;
import changeover.knowledge.KnowledgeLoader;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code facts check} says, and that its data fits the schema that is shipped. */
class CheckReportTest {
    private static final String SCHEMA = "facts-check-1";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Knowledge KNOWLEDGE = KnowledgeLoader.load();

    private static CheckReport report(Knowledge knowledge, LocalDate day) {
        return new CheckReport(knowledge, KnowledgeLoader.translated(), day, Locale.ENGLISH);
    }

    /** Products only: their sources and recipes are missing. */
    private static Knowledge broken() {
        return new Knowledge(
                KNOWLEDGE.asOf(), KNOWLEDGE.sources(), Map.of(), List.of(), KNOWLEDGE.products(), List.of(), List.of(),
                List.of());
    }

    @Test
    void fitsTheSchema() {
        Schemas.check(SCHEMA, report(KNOWLEDGE, DAY).json());
    }

    /** Problems and what is due have a form, too; neither is there on a good day. */
    @Test
    void fitsTheSchemaWhenMuchIsWrong() {
        var report = report(broken(), DAY.plusYears(3));
        var json = JsonParser.parseString(report.json()).getAsJsonObject();
        assertFalse(json.get("good").getAsBoolean());
        assertFalse(json.getAsJsonArray("problems").isEmpty());
        assertFalse(json.getAsJsonArray("due").isEmpty());
        Schemas.check(SCHEMA, report.json());
    }

    /** A count or a kind of installer that is new in one place must come into the other. */
    @Test
    void theSchemaKnowsAllWords() {
        var root = JsonParser.parseString(Schemas.text(SCHEMA)).getAsJsonObject();
        assertEquals("urn:changeover:facts-check:1", root.get("$id").getAsString());
        var properties = root.getAsJsonObject("properties");
        assertEquals(
                Arrays.stream(Count.values()).map(Count::id).collect(Collectors.toSet()),
                words(properties.getAsJsonObject("counts").getAsJsonArray("required")));
        assertEquals(
                Arrays.stream(InstallerKind.values()).map(InstallerKind::id).collect(Collectors.toSet()),
                words(properties.getAsJsonObject("removals").getAsJsonObject("items").getAsJsonObject("properties")
                        .getAsJsonObject("way").getAsJsonArray("enum")));
    }

    private static Set<String> words(Iterable<JsonElement> array) {
        var words = new java.util.HashSet<String>();
        array.forEach(word -> {
            if (!word.isJsonNull()) {
                words.add(word.getAsString());
            }
        });
        return words;
    }

    static Stream<Consumer<JsonObject>> damages() {
        Stream<Consumer<JsonObject>> without = Stream.of(
                        "schema", "knowledge", "good", "counts", "translated", "removals", "problems", "due")
                .map(field -> json -> json.remove(field));
        return Stream.concat(without, Stream.of(
                json -> json.addProperty("knowledge", "yesterday"),
                json -> json.getAsJsonObject("counts").addProperty("signs", -1),
                json -> json.getAsJsonObject("counts").addProperty("signs", "many"),
                json -> json.getAsJsonObject("counts").remove("falseFriends"),
                json -> json.getAsJsonObject("translated").addProperty("Spanish", 1),
                json -> json.getAsJsonArray("removals").get(0).getAsJsonObject().remove("way"),
                json -> json.getAsJsonArray("removals").get(0).getAsJsonObject().addProperty("way", "by force"),
                json -> json.getAsJsonArray("problems").add("a text")));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void theSchemaRefusesWhatDoesNotFit(Consumer<JsonObject> damage) {
        var json = JsonParser.parseString(report(KNOWLEDGE, DAY).json()).getAsJsonObject();
        damage.accept(json);
        assertNotEquals(List.of(), Schemas.errors(SCHEMA, json.toString()));
    }

    @Test
    void peopleReadHowManyFalseFriendsThereAre() {
        var lines = report(KNOWLEDGE, DAY).lines();
        String number = String.valueOf(KNOWLEDGE.lookalikes().size());
        assertTrue(lines.stream().anyMatch(line -> line.contains("false friends") && line.contains(number)), lines::toString);
    }
}
