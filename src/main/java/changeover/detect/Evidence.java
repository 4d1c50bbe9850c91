package changeover.detect;

import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import java.util.Map;
import java.util.Objects;

/**
 * One observation that a sign fits.
 *
 * @param probe id of the probe that saw it
 * @param witness the kind of place
 * @param family id of the product the sign belongs to
 * @param where the exact place, e.g. a registry path or a package name
 * @param says what stood there, e.g. "DisplayName = Kaspersky Plus"
 * @param reason id of the reason it counts for
 * @param present whether it says "installed" or is only a trace
 * @param hypothesis true when the sign rests on a fact marked L or K: never the only ground
 * @param facts more that was seen; keys are the constants below
 */
public record Evidence(
        String probe,
        Witness witness,
        String family,
        String where,
        String says,
        String reason,
        Sign.Says present,
        boolean hypothesis,
        Map<String, String> facts) {
    /** Name as the machine tells it. */
    public static final String NAME = "name";

    public static final String VERSION = "version";
    public static final String PUBLISHER = "publisher";
    /** ISO date, when the machine tells one. */
    public static final String INSTALLED_ON = "installedOn";
    /** "running", "stopped", "between", "unknown" for services, units and processes. */
    public static final String RUNS = "runs";
    /** "on", "off", "snoozed", "expired", "unknown": real-time protection as a witness reports it. */
    public static final String REAL_TIME = "realTime";
    /** ISO date or "up-to-date" / "out-of-date". */
    public static final String DEFINITIONS = "definitions";
    /** msi, nsis, inno, dpkg, rpm: whose program would remove it. */
    public static final String INSTALLER = "installer";
    /** {GUID} of a Windows Installer product. */
    public static final String PRODUCT_CODE = "productCode";
    /** Registry path of the uninstall entry, as {@code Registry.Path.toString()}. */
    public static final String UNINSTALL_KEY = "uninstallKey";
    /** The same uninstall entry in the other view of the registry, as a path. */
    public static final String ALSO_AT = "alsoAt";
    /** Package name for package managers. */
    public static final String PACKAGE = "package";
    /** Package state, e.g. "ii", "rc", "hi". */
    public static final String PACKAGE_STATE = "packageState";
    /** Install folder or file. */
    public static final String FILE = "file";
    /** "empty" or "closed": a folder that holds nothing, or that we may not look into. */
    public static final String INSIDE = "inside";

    public Evidence {
        Objects.requireNonNull(probe, "probe");
        Objects.requireNonNull(witness, "witness");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(present, "present");
        facts = Map.copyOf(facts);
    }

    public String fact(String key) {
        return facts.getOrDefault(key, "");
    }
}
