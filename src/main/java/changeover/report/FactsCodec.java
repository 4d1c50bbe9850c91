package changeover.report;

import changeover.knowledge.Ban;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Lookalike;
import changeover.knowledge.Source;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Bans and the sources they rest on as JSON ("changeover/facts/1"). */
final class FactsCodec {
    private FactsCodec() {}

    static JsonObject write(Knowledge knowledge, List<Ban> shown, Ban.Audience audience) {
        var json = new JsonObject();
        json.addProperty("schema", "changeover/facts/1");
        json.addProperty("knowledge", knowledge.asOf().toString());
        json.addProperty("imported", knowledge.origin().imported());
        var bans = new JsonArray();
        var cited = new TreeMap<String, Source>();
        for (Ban ban : shown) {
            var lookalikes = knowledge.lookalikes(ban.id());
            var told = ban(ban, audience);
            told.add("lookalikes", lookalikes(lookalikes));
            bans.add(told);
            ban.sources().forEach(id -> cited.put(id, knowledge.sources().get(id)));
            lookalikes.forEach(l -> l.sources().forEach(id -> cited.put(id, knowledge.sources().get(id))));
        }
        json.add("bans", bans);
        var sources = new JsonObject();
        for (Source source : cited.values()) {
            var one = new JsonObject();
            one.addProperty("title", source.title());
            one.addProperty("url", source.url());
            one.addProperty("checked", source.checked().toString());
            sources.add(source.id(), one);
        }
        json.add("sources", sources);
        return json;
    }

    private static JsonArray lookalikes(List<Lookalike> lookalikes) {
        var array = new JsonArray();
        for (Lookalike lookalike : lookalikes) {
            var one = new JsonObject();
            one.addProperty("id", lookalike.id());
            one.addProperty("looksLike", lookalike.looksLike());
            one.addProperty("text", lookalike.what());
            one.addProperty("confidence", lookalike.confidence().name());
            one.addProperty("checked", lookalike.checked().toString());
            one.add("sources", texts(lookalike.sources()));
            array.add(one);
        }
        return array;
    }

    private static JsonObject ban(Ban ban, Ban.Audience audience) {
        var json = new JsonObject();
        json.addProperty("id", ban.id());
        json.addProperty("vendor", ban.vendor());
        json.addProperty("title", ban.title());
        json.addProperty("place", ban.place());
        json.addProperty("salesEnd", text(ban.salesEnd()));
        json.addProperty("updatesEnd", text(ban.updatesEnd()));
        var events = new JsonArray();
        ban.events().forEach(event -> events.add(event(event)));
        json.add("events", events);
        var audiences = new JsonObject();
        for (Ban.AudienceCard card : ban.audiences()) {
            if (audience == null || card.audience() == audience) {
                audiences.add(card.audience().id(), card(card));
            }
        }
        json.add("audiences", audiences);
        json.add("allowed", statements(ban.allowed()));
        json.add("prohibited", statements(ban.prohibited()));
        var positions = new JsonArray();
        for (Ban.Position position : ban.positions()) {
            var one = new JsonObject();
            one.addProperty("who", position.who());
            one.add("says", statements(position.says()));
            positions.add(one);
        }
        json.add("positions", positions);
        var questions = new JsonArray();
        for (Ban.Question question : ban.questions()) {
            var one = new JsonObject();
            one.addProperty("question", question.question());
            one.addProperty("topic", question.topic().id());
            one.add("answer", statements(question.answer()));
            one.addProperty("confidence", question.confidence().name());
            questions.add(one);
        }
        json.add("questions", questions);
        return json;
    }

    private static JsonObject event(Ban.Event event) {
        var json = new JsonObject();
        json.addProperty("id", event.id());
        json.addProperty("date", event.dayKnown() ? event.date().toString() : YearMonth.from(event.date()).toString());
        json.addProperty("time", event.time());
        json.addProperty("title", event.title());
        json.addProperty("jurisdiction", event.jurisdiction());
        json.addProperty("abroad", event.abroad());
        json.addProperty("authority", event.authority());
        json.addProperty("citation", event.citation());
        json.addProperty("binds", event.binds());
        json.addProperty("changes", event.changes());
        json.addProperty("confidence", event.confidence().name());
        json.addProperty("checked", event.checked().toString());
        json.add("sources", texts(event.sources()));
        json.add("differs", event.differs() == null ? JsonNull.INSTANCE : statement(event.differs()));
        return json;
    }

    private static JsonObject card(Ban.AudienceCard card) {
        var json = new JsonObject();
        json.add("must", statements(card.must()));
        json.add("may", statements(card.may()));
        json.add("risk", statements(card.risk()));
        json.add("gain", statements(card.gain()));
        json.add("proof", statements(card.proof()));
        return json;
    }

    private static JsonArray statements(List<Ban.Statement> statements) {
        var array = new JsonArray();
        for (Ban.Statement statement : statements) {
            array.add(statement(statement));
        }
        return array;
    }

    private static JsonObject statement(Ban.Statement statement) {
        var json = new JsonObject();
        json.addProperty("text", statement.text());
        json.add("sources", texts(statement.sources()));
        return json;
    }

    private static JsonArray texts(Collection<String> texts) {
        var array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
