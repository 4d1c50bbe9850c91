package changeover.report;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Protection;
import changeover.detect.Scan;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Reason;
import changeover.os.Machine;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** A scan as JSON. What a name is and what is left out without names is decided here. */
final class ScanCodec {
    static final String SCHEMA = "changeover/scan/1";

    private ScanCodec() {}

    static JsonObject write(Scan scan, ScanReport by, boolean names) {
        var redaction = names ? Redaction.NONE : Redaction.of(scan.machine());
        var program = new JsonObject();
        program.addProperty("version", by.program());
        program.addProperty("knowledge", scan.knowledge().toString());
        var json = new JsonObject();
        json.addProperty("schema", SCHEMA);
        json.add("program", program);
        // whole seconds: people read this time
        json.addProperty("taken", scan.taken().truncatedTo(ChronoUnit.SECONDS).toString());
        json.add("machine", machine(scan.machine(), names));
        json.addProperty("verdict", scan.verdict().id());
        json.addProperty("places", scan.places());
        if (!scan.management().isEmpty()) {
            var management = new JsonArray();
            scan.management().stream().sorted().forEach(m -> management.add(m.id()));
            json.add("management", management);
        }
        var findings = new JsonArray();
        scan.findings().forEach(f -> findings.add(finding(f, by.knowledge(), redaction)));
        json.add("findings", findings);
        var protection = new JsonArray();
        scan.protection().forEach(p -> protection.add(protection(p, by.knowledge(), redaction)));
        json.add("protection", protection);
        var blind = new JsonArray();
        scan.couldNotLook().forEach(b -> blind.add(blind(b, redaction)));
        json.add("couldNotLook", blind);
        return json;
    }

    /** Without the program's version: two versions that saw the same say the same. */
    static String hash(JsonObject report) {
        var seen = report.deepCopy();
        seen.getAsJsonObject("program").remove("version");
        return CanonicalCodec.hash(seen);
    }

    private static JsonObject machine(Machine machine, boolean names) {
        var json = new JsonObject();
        json.addProperty("os", machine.os().id());
        json.addProperty("version", machine.version());
        json.addProperty("server", machine.server());
        json.addProperty("mark", machine.mark());
        json.addProperty("name", names ? machine.hostName() : null);
        if (names && machine.user() != null) {
            json.addProperty("user", machine.user());
        }
        json.addProperty("system", machine.name());
        json.addProperty("arch", machine.arch());
        json.addProperty("elevated", machine.elevated());
        return json;
    }

    private static JsonObject finding(Finding finding, Knowledge knowledge, Redaction redaction) {
        var json = new JsonObject();
        json.addProperty("family", finding.product().id());
        json.addProperty("name", redaction.of(finding.name()));
        json.addProperty("version", finding.version());
        json.addProperty("role", finding.product().role().id());
        json.addProperty("ban", finding.product().ban().id());
        json.addProperty("state", finding.state().id());
        json.addProperty("certainty", finding.certainty().id());
        var evidence = new JsonArray();
        finding.evidence().forEach(e -> evidence.add(evidence(e, knowledge, redaction)));
        json.add("evidence", evidence);
        return json;
    }

    private static JsonObject protection(Protection protection, Knowledge knowledge, Redaction redaction) {
        var json = new JsonObject();
        json.addProperty("product", protection.product());
        json.addProperty("name", redaction.of(protection.name()));
        json.addProperty("state", protection.state().id());
        json.addProperty("definitions", protection.definitions().isEmpty() ? null : protection.definitions());
        var evidence = new JsonArray();
        protection.evidence().forEach(e -> evidence.add(evidence(e, knowledge, redaction)));
        json.add("evidence", evidence);
        return json;
    }

    private static JsonObject evidence(Evidence evidence, Knowledge knowledge, Redaction redaction) {
        var json = new JsonObject();
        json.addProperty("witness", evidence.witness().id());
        json.addProperty("where", redaction.of(evidence.where()));
        json.addProperty("says", redaction.of(evidence.says()));
        json.addProperty("reason", evidence.reason());
        Reason reason = knowledge.reasons().get(evidence.reason());
        json.addProperty("points", reason == null ? 0 : reason.points());
        json.addProperty("probe", evidence.probe());
        json.addProperty("family", evidence.family());
        json.addProperty("present", ScanWords.present(evidence.present()));
        json.addProperty("hypothesis", evidence.hypothesis());
        var facts = new JsonObject();
        for (Map.Entry<String, String> fact : new TreeMap<>(evidence.facts()).entrySet()) {
            facts.addProperty(fact.getKey(), redaction.of(fact.getValue()));
        }
        json.add("facts", facts);
        return json;
    }

    private static JsonObject blind(Scan.Blind blind, Redaction redaction) {
        var json = new JsonObject();
        json.addProperty("probe", blind.probe());
        json.addProperty("why", blind.why().id());
        json.addProperty("detail", redaction.of(blind.detail()));
        return json;
    }

    /** The scan again; see {@link ScanReport#read}. */
    static Scan read(JsonObject json, Knowledge knowledge) throws BadFile {
        var in = new ReadCodec(json, "report");
        in.expect("schema", SCHEMA);
        return ScanReaderCodec.read(in, knowledge);
    }
}
