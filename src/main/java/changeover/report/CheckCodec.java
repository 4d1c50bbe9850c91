package changeover.report;

import changeover.knowledge.KnowledgeChecker;
import changeover.knowledge.Problem;
import changeover.knowledge.Removal;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What came of checking the packs as JSON ("changeover/facts-check/1"). */
final class CheckCodec {
    private CheckCodec() {}

    static JsonObject write(KnowledgeChecker.Check check, LocalDate asOf, Map<String, Integer> translated) {
        var json = new JsonObject();
        json.addProperty("schema", "changeover/facts-check/1");
        json.addProperty("knowledge", asOf.toString());
        json.addProperty("good", check.good());
        var counts = new JsonObject();
        check.counts().forEach((count, number) -> counts.addProperty(count.id(), number));
        json.add("counts", counts);
        var languages = new JsonObject();
        translated.forEach(languages::addProperty);
        json.add("translated", languages);
        var removals = new JsonArray();
        for (Removal removal : check.removals()) {
            var one = new JsonObject();
            one.addProperty("product", removal.product());
            one.addProperty("platform", removal.platform());
            one.addProperty("way", removal.way() == null ? null : removal.way().id());
            one.addProperty("reason", removal.reason());
            removals.add(one);
        }
        json.add("removals", removals);
        json.add("problems", problems(check.problems()));
        json.add("due", problems(check.warnings()));
        return json;
    }

    private static JsonArray problems(List<Problem> problems) {
        var array = new JsonArray();
        for (Problem problem : problems) {
            var one = new JsonObject();
            one.addProperty("pack", problem.file());
            one.addProperty("place", problem.place());
            one.addProperty("says", problem.what());
            array.add(one);
        }
        return array;
    }
}
