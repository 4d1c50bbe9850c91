package changeover.report;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Scan;
import changeover.knowledge.Ban;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Witness;
import changeover.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What remains after a removal, each with what it is and whether it matters. */
public final class Leftovers {
    private final Knowledge knowledge;
    private final Words words;

    public Leftovers(Knowledge knowledge, Locale locale) {
        this.knowledge = knowledge;
        words = Words.beside(Leftovers.class, "leftovers", locale);
    }

    /**
     * @param product family id
     * @param name of the product
     * @param where the exact place
     * @param says what stands there
     * @param meaning what it is and whether it matters, in sentences
     */
    public record Leftover(String product, String name, String where, String says, String meaning) {}

    /** All of a scan, in its order; without names. */
    public List<Leftover> of(Scan scan) {
        var redaction = Redaction.of(scan.machine());
        var all = new ArrayList<Leftover>();
        for (Finding finding : scan.findings()) {
            if (finding.state() == Finding.State.LEFTOVERS) {
                for (Evidence e : finding.evidence()) {
                    all.add(new Leftover(
                            finding.product().id(),
                            redaction.of(finding.name()),
                            redaction.of(e.where()),
                            redaction.of(e.says()),
                            meaning(e.witness())));
                }
            }
        }
        return all;
    }

    /** What the packs say may remain of a product on a system, as sentences. */
    public List<String> mayRemain(String product, String platform) {
        return knowledge.recipe(product, platform).stream()
                .flatMap(r -> r.leaves().stream())
                .map(Ban.Statement::text)
                .toList();
    }

    /** What is left at a place of that kind, and whether it matters, in sentences. */
    public String meaning(Witness witness) {
        return switch (witness) {
            case PACKAGE, FLATPAK, SNAP -> words.get("package");
            case RECEIPT -> words.get("receipt");
            case FOLDER, BUNDLE, LAUNCH_ITEM -> words.get("files");
            case UNINSTALL_KEY, REGISTRY_KEY -> words.get("registry");
            case SERVICE, UNIT, SYSTEM_EXTENSION -> words.get("service");
            case DRIVER -> words.get("driver");
            case SIGNER -> words.get("files");
            case ROOT_CERTIFICATE -> words.get("certificate");
            case BROWSER_EXTENSION -> words.get("extension");
            case STORE_PACKAGE -> words.get("store");
            case SCHEDULED_TASK -> words.get("task");
            case NETWORK_COMPONENT -> words.get("network");
            case PROCESS, FILE_GUARD -> words.get("process");
            case SECURITY_CENTER, DEFENDER -> words.get("center");
        };
    }
}
