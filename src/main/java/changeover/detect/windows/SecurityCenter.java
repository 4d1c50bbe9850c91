package changeover.detect.windows;

import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Phrase;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Disk;
import changeover.os.Host;
import changeover.os.Os;
import changeover.os.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The antivirus products that have registered with Windows. Server editions have no such list: there, and wherever it
 * does not answer, we could not look. Entries may outlive their product, so the file of each is looked for.
 */
public final class SecurityCenter implements Probe {
    private static final String PROBE = "security-center";
    private static final String NAMESPACE = "ROOT\\SecurityCenter2";
    private static final String CLASS = "AntiVirusProduct";
    private static final String NAME = "displayName";
    private static final String ID = "instanceGuid";
    private static final String PRODUCT_FILE = "pathToSignedProductExe";
    private static final String STATE = "productState";

    /** {@code fileThere} is null when its file could not be looked for. */
    record Row(String name, String id, String file, String state, Boolean fileThere) {}

    @Override
    public String id() {
        return PROBE;
    }

    @Override
    public Set<Os> on() {
        return Set.of(Os.WINDOWS);
    }

    @Override
    public Contract contract() {
        return new Contract(
                "The antivirus products that are registered with Windows Security Center.",
                "No rights; not part of server editions.",
                "Products that do not register, such as many for businesses.");
    }

    @Override
    public Looked look(Host host, Signs signs) {
        return switch (host.wmi().query(NAMESPACE, CLASS, List.of(NAME, ID, PRODUCT_FILE, STATE))) {
            case Answer.Got<List<Map<String, String>>> got
            when got.value().isEmpty() && Boolean.TRUE.equals(host.machine().server()) ->
                new Looked.CouldNotLook(Why.MISSING, Phrase.of("no.security.center"));
            case Answer.Got<List<Map<String, String>>> got ->
                new Looked.Saw(understand(rows(got.value(), host.disk()), signs));
            case Answer.Absent<List<Map<String, String>>> _ ->
                new Looked.CouldNotLook(Why.MISSING, Phrase.of("no.security.center"));
            case Answer.Failed<List<Map<String, String>>> failed ->
                new Looked.CouldNotLook(failed.why(), failed.detail());
        };
    }

    private static List<Row> rows(List<Map<String, String>> answers, Disk disk) {
        return answers.stream()
                .map(row -> {
                    String file = row.getOrDefault(PRODUCT_FILE, "");
                    return new Row(
                            row.getOrDefault(NAME, ""),
                            row.getOrDefault(ID, ""),
                            file,
                            row.getOrDefault(STATE, ""),
                            there(file, disk));
                })
                .toList();
    }

    /** Only plain paths can be looked for: Windows' own product is registered with an address. */
    private static Boolean there(String file, Disk disk) {
        if (!file.matches("(?i)[a-z]:\\\\[^%]+")) {
            return null;
        }
        return switch (disk.look(file)) {
            case Answer.Got<Disk.Entry> _ -> true;
            case Answer.Absent<Disk.Entry> _ -> false;
            case Answer.Failed<Disk.Entry> _ -> null;
        };
    }

    static List<Evidence> understand(List<Row> rows, Signs signs) {
        var seen = new ArrayList<Evidence>();
        for (Row row : rows) {
            Signs.named(signs.fits(Witness.SECURITY_CENTER, row.name(), "")).forEach(fit -> seen.add(understand(row, fit)));
        }
        return seen;
    }

    private static Evidence understand(Row row, Signs.Fit fit) {
        boolean stale = Boolean.FALSE.equals(row.fileThere());
        var state = ProductState.of(row.state());
        var facts = new HashMap<String, String>();
        facts.put(Evidence.NAME, row.name());
        // an entry whose program is gone protects nothing, whatever it says
        facts.put(Evidence.REAL_TIME, stale ? "off" : state.realTime());
        if (!stale && !state.definitions().isEmpty()) {
            facts.put(Evidence.DEFINITIONS, state.definitions());
        }
        if (!row.file().isEmpty()) {
            facts.put(Evidence.FILE, row.file());
        }
        String says = stale
                ? Phrase.of("program.gone", row.name(), row.state())
                : "displayName = " + row.name() + ", productState = " + row.state();
        String where = NAMESPACE + ":" + CLASS + " " + row.id();
        return stale ? fit.evidence(PROBE, where, says, Sign.Says.TRACE, facts) : fit.evidence(PROBE, where, says, facts);
    }
}
