package changeover.detect.windows;

import changeover.detect.CloserLook;
import changeover.detect.Evidence;
import changeover.detect.Looked;
import changeover.detect.Phrase;
import changeover.detect.Signs;
import changeover.knowledge.Witness;
import changeover.os.Answer;
import changeover.os.Host;
import changeover.os.Os;
import changeover.os.Signatures.Signature;
import changeover.os.Signatures.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who signed the programs that other probes saw. A signature tells the maker and not the product: it counts for the
 * product whose file it is, says "installed" only where that file said so, and a signature that does not hold is a claim
 * that proves nothing.
 */
public final class Signers implements CloserLook {
    /** Fact of its evidence: "valid", "untrusted", "changed". */
    public static final String SIGNATURE = "signature";

    private static final String ID = "signers";
    private static final Set<Witness> WITH_FILES =
            Set.of(Witness.SERVICE, Witness.DRIVER, Witness.PROCESS, Witness.FOLDER, Witness.SECURITY_CENTER);
    private static final Pattern PROGRAM =
            Pattern.compile("[A-Z]:\\\\[^\"%*?<>|]+\\.(exe|dll|sys|com|msi)", Pattern.CASE_INSENSITIVE);
    /** Reading and checking a large file takes a while. */
    private static final int MOST = 24;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<Os> on() {
        return Set.of(Os.WINDOWS);
    }

    @Override
    public boolean extra() {
        return true;
    }

    @Override
    public Contract contract() {
        return new Contract(
                "The signatures inside of program files that other places led to.",
                "No rights. The network is never asked.",
                "Whether a signature was revoked; signatures in catalogs, which parts of Windows have.");
    }

    @Override
    public Looked look(Host host, Signs signs, List<Evidence> seen) {
        var blind = new Blind();
        var signatures = new LinkedHashMap<String, Signature>();
        for (String file : files(seen, signs)) {
            switch (host.signatures().of(file)) {
                case Answer.Got<Signature> got -> signatures.put(file.toLowerCase(Locale.ROOT), got.value());
                case Answer.Absent<Signature> _ -> {} // what pointed at it tells that itself
                case Answer.Failed<Signature> failed -> blind.add(failed.why(), file);
            }
        }
        return blind.or(understand(seen, signatures, signs));
    }

    /** Each file once; only those of makers whose signatures are known. */
    static List<String> files(List<Evidence> seen, Signs signs) {
        var makers = signs.at(Witness.SIGNER).stream().map(of -> of.product().vendor()).collect(Collectors.toSet());
        var files = new LinkedHashMap<String, String>();
        for (Evidence evidence : seen) {
            String file = evidence.fact(Evidence.FILE);
            if (WITH_FILES.contains(evidence.witness())
                    && PROGRAM.matcher(file).matches()
                    && makers.contains(maker(evidence, signs))) {
                files.putIfAbsent(file.toLowerCase(Locale.ROOT), file);
            }
        }
        return files.values().stream().limit(MOST).toList();
    }

    /** {@code signatures}: by file in lower case. */
    static List<Evidence> understand(List<Evidence> seen, Map<String, Signature> signatures, Signs signs) {
        var told = new ArrayList<Evidence>();
        var done = new LinkedHashSet<String>();
        for (Evidence evidence : seen) {
            String file = evidence.fact(Evidence.FILE);
            Signature signature = signatures.get(file.toLowerCase(Locale.ROOT));
            if (signature == null || signature.state() == State.UNSIGNED || !WITH_FILES.contains(evidence.witness())) {
                continue;
            }
            String maker = maker(evidence, signs);
            for (Signs.Fit fit : signs.fits(
                    Witness.SIGNER, PlainText.compared(signature.signer()), Publisher.plain(signature.organisation()))) {
                // two places may speak of one file: it is one signature, and what says more counts
                if (fit.product().vendor().equals(maker)
                        && done.add(evidence.family() + "\0" + file.toLowerCase(Locale.ROOT) + "\0" + evidence.present())) {
                    told.add(evidence(fit, evidence, signature));
                }
            }
        }
        return told;
    }

    /** The maker of the product that a witness spoke for. */
    private static String maker(Evidence evidence, Signs signs) {
        return signs.at(evidence.witness()).stream()
                .filter(of -> of.product().id().equals(evidence.family()))
                .map(of -> of.product().vendor())
                .findFirst()
                .orElse("");
    }

    private static Evidence evidence(Signs.Fit fit, Evidence of, Signature signature) {
        String state = signature.state().name().toLowerCase(Locale.ROOT);
        String says = Phrase.of(
                switch (signature.state()) {
                    case VALID -> "signed";
                    case UNTRUSTED -> "signed.untrusted";
                    case CHANGED -> "signed.changed";
                    case UNSIGNED -> throw new IllegalArgumentException("not signed");
                },
                PlainText.shown(signature.signer()));
        boolean hypothesis = fit.sign().confidence().hypothesis() || of.hypothesis() || signature.state() != State.VALID;
        return new Evidence(
                ID, Witness.SIGNER, of.family(), of.fact(Evidence.FILE), says, fit.reason(), of.present(), hypothesis,
                Map.of(Evidence.PUBLISHER, PlainText.shown(signature.signer()), SIGNATURE, state));
    }
}
