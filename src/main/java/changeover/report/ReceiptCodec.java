package changeover.report;

import changeover.execute.RunView;
import changeover.knowledge.BanHead;
import changeover.plan.PlanCodec;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;

/** A receipt as JSON, with its seal as the last entry. */
final class ReceiptCodec {
    static final String SCHEMA = "changeover/proof/1";
    static final String SEAL = "seal";

    private ReceiptCodec() {}

    static JsonObject write(Receipt receipt, ScanReport report, Leftovers leftovers) {
        RunView run = receipt.run();
        var program = new JsonObject();
        program.addProperty("version", report.program());
        program.addProperty("knowledge", report.knowledge().asOf().toString());
        var json = new JsonObject();
        json.addProperty("schema", SCHEMA);
        json.add("program", program);
        json.addProperty("made", receipt.made().toString());
        json.addProperty("machine", run.plan().machine());
        json.add("bans", bans(ConcernedBans.of(run.plan(), report.knowledge())));
        json.add("before", before(receipt.before()));
        json.add("plan", ours(PlanCodec.write(run.plan())));
        var consent = new JsonObject();
        consent.addProperty("hash", run.plan().hash());
        consent.addProperty("at", run.agreedAt().toString());
        json.add("consent", consent);
        json.add("result", result(run));
        var journal = new JsonObject();
        journal.addProperty("id", run.journal());
        journal.add("lines", texts(receipt.journal()));
        json.add("journal", journal);
        json.add("after", ScanCodec.write(receipt.after(), report, false));
        var remains = new JsonArray();
        for (Leftovers.Leftover each : leftovers.of(receipt.after())) {
            var one = new JsonObject();
            one.addProperty("product", each.product());
            one.addProperty("where", each.where());
            one.addProperty("says", each.says());
            one.addProperty("meaning", each.meaning());
            remains.add(one);
        }
        json.add("leftovers", remains);
        json.addProperty(SEAL, seal(json));
        return json;
    }

    /** SHA-256 over the canonical form of everything but the seal itself. */
    static String seal(JsonObject json) {
        var open = json.deepCopy();
        open.remove(SEAL);
        return CanonicalCodec.hash(open);
    }

    /** Fit to stand in a script element of a page: no sign of it can end the element. */
    static String embedded(JsonObject json) {
        return CanonicalCodec.pretty(json).replace("<", "\\u003c").replace(">", "\\u003e");
    }

    private static JsonArray bans(List<BanHead> bans) {
        var array = new JsonArray();
        for (BanHead ban : bans) {
            var one = new JsonObject();
            one.addProperty("id", ban.id());
            one.addProperty("vendor", ban.vendor());
            one.addProperty("salesEnd", text(ban.salesEnd()));
            one.addProperty("updatesEnd", text(ban.updatesEnd()));
            array.add(one);
        }
        return array;
    }

    private static JsonElement before(String report) {
        return report == null ? JsonNull.INSTANCE : ours(report);
    }

    /** Text that this program wrote itself. */
    private static JsonObject ours(String text) {
        try {
            return CanonicalCodec.object(text);
        } catch (BadFile e) {
            throw new IllegalStateException("our own text is damaged", e);
        }
    }

    private static JsonObject result(RunView run) {
        var json = new JsonObject();
        json.addProperty("state", word(run.state()));
        json.addProperty("unprotectedSeconds", RunText.number(run.unprotected()));
        json.addProperty("accuracySeconds", RunText.number(run.accuracy()));
        json.addProperty("protected", run.protectedNow());
        json.addProperty("since", text(run.protectedSince()));
        var steps = new JsonArray();
        for (RunView.Step step : run.actions()) {
            var one = new JsonObject();
            one.addProperty("action", step.action().id());
            one.addProperty("state", word(step.state()));
            one.addProperty("started", text(step.startedAt()));
            one.addProperty("ended", text(step.endedAt()));
            one.addProperty("remark", step.meaning() == null ? null : word(step.meaning()));
            one.addProperty("detail", step.detail());
            steps.add(one);
        }
        json.add("steps", steps);
        return json;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(Object at) {
        return at == null ? null : at.toString();
    }

    private static JsonArray texts(List<String> lines) {
        var array = new JsonArray();
        lines.forEach(array::add);
        return array;
    }
}
