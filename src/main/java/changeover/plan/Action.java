package changeover.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that will happen. Texts for people are made from it by {@code Explain}.
 *
 * @param id "a1", "a2", ... in the order of doing
 * @param kind from the closed set
 * @param product family id, or alternative id for the replacement; null for RESTART and VERIFY
 * @param name the product's name as found, for people; may be empty
 * @param target what is acted upon: keys are the constants below. Never a command line: the one who executes looks
 *     everything up again
 * @param command the argument list as it will be built, program first, for the person to see; empty when none runs
 * @param needsAdmin administrator rights are needed
 * @param mayRestart it may ask for a restart
 * @param undo how it is undone
 * @param minutes usual minutes from recipe, or -1 when not known
 * @param doneWhen how we will know
 */
public record Action(
        String id,
        Kind kind,
        String product,
        String name,
        Map<String, String> target,
        List<String> command,
        boolean needsAdmin,
        boolean mayRestart,
        Undo undo,
        int minutes,
        DoneWhen doneWhen) {
    /** "msi", "dpkg", ...: id of the installer kind. */
    public static final String INSTALLER = "installer";

    public static final String PRODUCT_CODE = "productCode";
    public static final String UNINSTALL_KEY = "uninstallKey";
    /** Package names, separated by one blank. */
    public static final String PACKAGES = "packages";
    /** "true": settings go, too (dpkg purge). */
    public static final String PURGE = "purge";
    /** Exact path of a leftover. */
    public static final String PATH = "path";

    /** Ids of the probes that saw the product, separated by one blank: the second look must be able to ask them. */
    public static final String WITNESSES = "witnesses";
    /** Why it is the person's turn: a fixed word of the plan bundle, e.g. "guided", "held", "vendor-page". */
    public static final String ASK = "ask";
    /** Address of a page, or id in a catalog, for ASK_PERSON. */
    public static final String REF = "ref";

    public Action {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(undo, "undo");
        Objects.requireNonNull(doneWhen, "doneWhen");
        name = name == null ? "" : name;
        target = Map.copyOf(target);
        command = List.copyOf(command);
    }

    /** Closed: the helper refuses everything else. */
    public enum Kind {
        CHECK_PROTECTION,
        DOWNLOAD,
        RUN_UNINSTALLER,
        ASK_PERSON,
        RESTART,
        INSTALL_REPLACEMENT,
        REMOVE_LEFTOVER,
        VERIFY
    }

    public enum Undo {
        /** Nothing changes, so nothing is to be undone. */
        NOTHING_CHANGES,
        /** Install the old product again from its maker. */
        REINSTALL,
        /** Cannot be undone. */
        CANNOT
    }

    /**
     * A probe and the answer it must give.
     *
     * @param product family whose witnesses are asked; null for PROTECTED
     * @param expect the answer
     */
    public record DoneWhen(String product, Expect expect) {}

    public enum Expect {
        /** No witness says installed any more (leftovers may remain). */
        NOT_INSTALLED,
        /** The exact leftover is not there. */
        LEFTOVER_GONE,
        /** The product is installed. */
        INSTALLED,
        /** We have looked at what protects the PC; the answer is recorded, whatever it is. */
        LOOKED,
        /** The system was restarted. */
        RESTARTED,
        /** The person says it is done, and the next look decides. */
        PERSON_SAYS
    }
}
