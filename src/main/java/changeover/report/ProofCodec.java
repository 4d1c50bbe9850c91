package changeover.report;

import changeover.execute.JournalCodec;
import changeover.plan.BadPlan;
import changeover.plan.Plan;
import changeover.plan.PlanCodec;
import changeover.report.ProofCheck.Reason;
import changeover.report.ProofCheck.Refused;
import changeover.report.ProofCheck.Result;
import changeover.report.ProofCheck.Unchanged;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/** The data of a receipt, checked link by link: seal, plan, consent, journal, machine. */
final class ProofCodec {
    private ProofCodec() {}

    /** {@code wholeFile}: then not even a blank may be different from what this program writes. */
    static Result verify(String text, boolean wholeFile) {
        JsonObject json;
        try {
            json = CanonicalCodec.object(text);
        } catch (BadFile e) {
            return new Refused(Reason.NOT_A_RECEIPT, e.getMessage());
        }
        JsonElement schema = json.get("schema");
        if (schema == null || !schema.isJsonPrimitive() || !schema.getAsString().startsWith("changeover/proof/")) {
            return new Refused(Reason.NOT_A_RECEIPT, "");
        }
        if (!schema.getAsString().equals(ReceiptCodec.SCHEMA)) {
            return new Refused(Reason.OTHER_VERSION, schema.getAsString());
        }
        if (wholeFile && !CanonicalCodec.pretty(json).equals(text)) {
            return new Refused(Reason.FILE_CHANGED, "");
        }
        try {
            return linked(json, new ReadCodec(json, "receipt"));
        } catch (BadFile e) {
            return new Refused(Reason.SEAL_BROKEN, e.getMessage());
        }
    }

    private static Result linked(JsonObject json, ReadCodec in) throws BadFile {
        if (!in.text(ReceiptCodec.SEAL).equals(ReceiptCodec.seal(json))) {
            return new Refused(Reason.SEAL_BROKEN, "");
        }
        Plan plan;
        try {
            plan = PlanCodec.read(CanonicalCodec.pretty(in.raw("plan")));
        } catch (BadPlan e) {
            return new Refused(Reason.PLAN_CHANGED, e.getMessage());
        }
        JsonElement before = json.get("before");
        if (before != null && before.isJsonObject()
                && !ScanCodec.hash(before.getAsJsonObject()).equals(plan.scanHash())) {
            return new Refused(Reason.PLAN_CHANGED, "receipt.before");
        }
        if (!in.object("consent").text("hash").equals(plan.hash())) {
            return new Refused(Reason.OTHER_CONSENT, "");
        }
        List<String> lines = in.object("journal").texts("lines");
        if (!(JournalCodec.read(String.join("\n", lines) + "\n") instanceof JournalCodec.Good good)
                || good.torn() || !good.lines().equals(lines)) {
            return new Refused(Reason.JOURNAL_BROKEN, "");
        }
        if (!good.header().plan().hash().equals(plan.hash()) || !good.header().consent().equals(plan.hash())) {
            return new Refused(Reason.OTHER_CONSENT, "");
        }
        String machine = in.text("machine");
        if (!machine.equals(plan.machine()) || !machine.equals(good.header().machine())
                || !machine.equals(in.object("after").object("machine").text("mark"))) {
            return new Refused(Reason.OTHER_MACHINE, "");
        }
        return new Unchanged(machine, plan.hash(), in.instant("made"));
    }
}
