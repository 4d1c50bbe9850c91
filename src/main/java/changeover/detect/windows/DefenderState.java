package changeover.detect.windows;

import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Phrase;
import changeover.detect.Probe;
import changeover.detect.Signs;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Host;
import changeover.os.Os;
import changeover.os.Why;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the protection built into Windows says of itself. It answers also where Security Center is not part of Windows. */
public final class DefenderState implements Probe {
    private static final String ID = "defender-state";
    private static final String NAMESPACE = "ROOT\\Microsoft\\Windows\\Defender";
    private static final String CLASS = "MSFT_MpComputerStatus";
    private static final String MODE = "AMRunningMode";
    private static final String SERVICE = "AMServiceEnabled";
    private static final String ANTIVIRUS = "AntivirusEnabled";
    private static final String REAL_TIME = "RealTimeProtectionEnabled";
    private static final String AGE = "AntivirusSignatureAge";
    private static final String UPDATED = "AntivirusSignatureLastUpdated";
    /** Days. A switched off Defender reports 65535 or more; real ages of some thousand do occur. */
    private static final long ABSURD_AGE = 10_000;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Os> on() {
        return Set.of(Os.WINDOWS);
    }

    @Override
    public Contract contract() {
        return new Contract(
                "The state that the built-in protection reports by Windows Management.",
                "No rights.",
                "Nothing of other products; slow to answer while another one is in charge.");
    }

    @Override
    public Looked look(Host host, Signs signs) {
        var properties = List.of(MODE, SERVICE, ANTIVIRUS, REAL_TIME, AGE, UPDATED);
        return switch (host.wmi().query(NAMESPACE, CLASS, properties)) {
            case Answer.Got<List<Map<String, String>>> got when !got.value().isEmpty() ->
                new Looked.Saw(understand(got.value().getFirst(), signs));
            case Answer.Got<List<Map<String, String>>> _ ->
                new Looked.CouldNotLook(Why.ODD, Phrase.of("no.object", CLASS));
            case Answer.Absent<List<Map<String, String>>> _ -> new Looked.CouldNotLook(Why.MISSING, NAMESPACE);
            case Answer.Failed<List<Map<String, String>>> failed ->
                new Looked.CouldNotLook(failed.why(), failed.detail());
        };
    }

    static List<Evidence> understand(Map<String, String> status, Signs signs) {
        String says = MODE + " = " + status.getOrDefault(MODE, "") + ", " + REAL_TIME + " = "
                + status.getOrDefault(REAL_TIME, "");
        var facts = new HashMap<String, String>();
        facts.put(Evidence.REAL_TIME, realTime(status));
        String definitions = definitions(status);
        if (!definitions.isEmpty()) {
            facts.put(Evidence.DEFINITIONS, definitions);
        }
        return signs.fits(Witness.DEFENDER, CLASS, "").stream()
                .map(fit -> fit.evidence(ID, NAMESPACE + ":" + CLASS, says, facts))
                .toList();
    }

    /** Modes are recognised by a word in them: their names have changed. Nobody has it on in a passive mode. */
    static String realTime(Map<String, String> status) {
        String mode = status.getOrDefault(MODE, "").toLowerCase(Locale.ROOT);
        if (mode.contains("passive") || mode.contains("block")) {
            return "waiting";
        }
        var flags = List.of(
                status.getOrDefault(SERVICE, ""),
                status.getOrDefault(ANTIVIRUS, ""),
                status.getOrDefault(REAL_TIME, ""));
        if (flags.stream().anyMatch("false"::equalsIgnoreCase) || mode.contains("not running")) {
            return "off";
        }
        return flags.stream().allMatch("true"::equalsIgnoreCase) ? "on" : "unknown";
    }

    /** The day of the last update; out of a text such as 20261122081502.000000+000. */
    private static String definitions(Map<String, String> status) {
        try {
            if (Long.parseLong(status.getOrDefault(AGE, "0")) > ABSURD_AGE) {
                return "";
            }
        } catch (NumberFormatException e) {
            return "";
        }
        String updated = status.getOrDefault(UPDATED, "");
        return updated.length() < 8 ? "" : InstalledEntry.date(updated.substring(0, 8));
    }
}
