package changeover.detect;

import changeover.detect.Finding.State;
import changeover.knowledge.Role;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What does not fit together in a scan, or what matters for all that comes next: worth a sentence of its own.
 *
 * @param kind see {@link Kind}
 * @param finding whose witnesses say so
 */
public record Remark(Kind kind, Finding finding) {
    /** What there is to remark. */
    public enum Kind {
        /** The system's security centre lists it, and no file is behind the entry. */
        LISTED_WITHOUT_FILE,
        /** Its service is stopped, and another product protects: that does not mean that it is gone. */
        STOPPED_BESIDE_ANOTHER,
        /** Several entries of one product. */
        ENTERED_TWICE,
        /** One entry in both views of the list of programs. */
        IN_BOTH_VIEWS,
        /** Only empty or closed folders of its name: perhaps the work of a harmful program. */
        BORROWED_FOLDERS,
        /** Disks or files may be encrypted by it. */
        ENCRYPTS
    }

    /** All of a scan, in the order of its findings. */
    public static List<Remark> of(Scan scan) {
        var all = new ArrayList<Remark>();
        for (Finding finding : scan.findings()) {
            for (Kind kind : Kind.values()) {
                if (holds(kind, finding, scan)) {
                    all.add(new Remark(kind, finding));
                }
            }
        }
        return all;
    }

    private static boolean holds(Kind kind, Finding finding, Scan scan) {
        return switch (kind) {
            case LISTED_WITHOUT_FILE -> finding.evidence().stream()
                    .anyMatch(e -> e.witness() == Witness.SECURITY_CENTER && e.present() == Sign.Says.TRACE);
            case STOPPED_BESIDE_ANOTHER -> stopped(finding) && anotherProtects(finding, scan);
            case ENTERED_TWICE -> keys(finding).stream().map(Remark::name).distinct().count() > 1;
            case IN_BOTH_VIEWS -> finding.evidence().stream().anyMatch(e -> !e.fact(Evidence.ALSO_AT).isEmpty())
                    || keys(finding).size() > keys(finding).stream().map(Remark::name).distinct().count();
            case BORROWED_FOLDERS -> borrowed(finding);
            case ENCRYPTS -> finding.product().role() == Role.ENCRYPTION
                    && Set.of(State.INSTALLED, State.OFF, State.BROKEN).contains(finding.state());
        };
    }

    /** True when nothing but hollow folders speaks for it. */
    static boolean borrowed(Finding finding) {
        return finding.evidence().stream()
                .allMatch(e -> e.witness() == Witness.FOLDER && !e.fact(Evidence.INSIDE).isEmpty());
    }

    private static boolean stopped(Finding finding) {
        boolean here = finding.state() == State.OFF || finding.state() == State.BROKEN;
        return here
                && finding.evidence().stream().anyMatch(e -> service(e) && e.fact(Evidence.RUNS).equals("stopped"))
                && finding.evidence().stream().noneMatch(e -> service(e) && e.fact(Evidence.RUNS).equals("running"));
    }

    private static boolean service(Evidence evidence) {
        return evidence.witness() == Witness.SERVICE || evidence.witness() == Witness.UNIT;
    }

    private static boolean anotherProtects(Finding finding, Scan scan) {
        return scan.protection().stream()
                .anyMatch(p -> p.state() == Protection.State.ACTIVE && !p.product().equals(finding.product().id()));
    }

    private static List<String> keys(Finding finding) {
        return finding.evidence().stream()
                .filter(e -> e.witness() == Witness.UNINSTALL_KEY)
                .map(e -> e.fact(Evidence.UNINSTALL_KEY).toLowerCase(Locale.ROOT))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    private static String name(String key) {
        return key.substring(key.lastIndexOf('\\') + 1);
    }
}
