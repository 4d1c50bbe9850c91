package changeover.plan;

import changeover.knowledge.InstallerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Builds the argument list of an action from its kind and target, and from nothing else. What a person is shown and
 * what is run come from here, so they cannot differ. No word of it is a shell's, and no text of the machine's own
 * uninstall strings is used.
 */
public final class CommandLines {
    /** As Windows writes a product code. */
    private static final Pattern PRODUCT_CODE =
            Pattern.compile("\\{[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}}");
    /**
     * Stricter than Debian's rule at both ends: a name ending in + or - would be an order to apt, and one beginning
     * with - an option.
     */
    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._+-]*[A-Za-z0-9])?(:[a-z0-9]+)?");
    /** How long apt waits for another package manager before it gives up, in seconds. */
    private static final String LOCK_SECONDS = "30";

    private CommandLines() {}

    /**
     * The argument list, program first; empty for kinds that run no program.
     *
     * @throws IllegalArgumentException when the target is missing or odd; the message says what
     */
    public static List<String> of(Action.Kind kind, Map<String, String> target) {
        return switch (kind) {
            case RUN_UNINSTALLER -> uninstall(target);
            case INSTALL_REPLACEMENT -> install(target);
            case CHECK_PROTECTION, DOWNLOAD, ASK_PERSON, RESTART, REMOVE_LEFTOVER, VERIFY -> List.of();
        };
    }

    /**
     * The same act as a dry run that changes nothing and names everything it would touch; empty when the installer
     * knows no such thing.
     */
    public static List<String> preview(Action.Kind kind, Map<String, String> target) {
        var real = of(kind, target);
        if (real.isEmpty() || !real.getFirst().equals("apt-get")) {
            return List.of();
        }
        var words = new ArrayList<>(real);
        words.add(1, "-s");
        return List.copyOf(words);
    }

    public static boolean isProductCode(String text) {
        return text != null && PRODUCT_CODE.matcher(text).matches();
    }

    public static boolean isPackage(String name) {
        return name != null && PACKAGE.matcher(name).matches();
    }

    /** The package's name without its architecture, as packs write it. */
    public static String withoutArch(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    /** The packages a target names; empty when it names none. */
    public static List<String> packages(Map<String, String> target) {
        String names = target.getOrDefault(Action.PACKAGES, "");
        return names.isEmpty() ? List.of() : List.of(names.split(" ", -1));
    }

    /** The installer a target names; null when it names none we know. */
    public static InstallerKind installer(Map<String, String> target) {
        for (InstallerKind kind : InstallerKind.values()) {
            if (kind.id().equals(target.get(Action.INSTALLER))) {
                return kind;
            }
        }
        return null;
    }

    private static List<String> uninstall(Map<String, String> target) {
        return switch (installer(target)) {
            case MSI -> {
                String code = target.get(Action.PRODUCT_CODE);
                if (!isProductCode(code)) {
                    throw new IllegalArgumentException("not a product code: " + code);
                }
                // qb-: the person sees it work, and no box waits for a click where nobody is; a maker's own question
                // for its password still comes. Restarts are ours to offer, never the installer's to make.
                yield List.of("msiexec.exe", "/x", code, "/qb-", "/norestart", "REBOOT=ReallySuppress");
            }
            case DPKG -> apt("true".equals(target.get(Action.PURGE)) ? "purge" : "remove", target);
            case RPM -> {
                var words = new ArrayList<>(List.of("rpm", "-e"));
                words.addAll(checkedPackages(target));
                yield List.copyOf(words);
            }
            case NSIS, INNO, GUIDED -> throw new IllegalArgumentException("we do not run this kind of uninstaller");
            case null -> throw new IllegalArgumentException("unknown installer: " + target.get(Action.INSTALLER));
        };
    }

    private static List<String> install(Map<String, String> target) {
        if (installer(target) != InstallerKind.DPKG) {
            throw new IllegalArgumentException("unknown installer: " + target.get(Action.INSTALLER));
        }
        return apt("install", target);
    }

    private static List<String> apt(String verb, Map<String, String> target) {
        var words = new ArrayList<>(List.of(
                "apt-get", "-y", "-qq", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=" + LOCK_SECONDS));
        // what else became superfluous is the owner's to decide
        words.addAll(List.of("-o", "APT::Get::AutomaticRemove=false", verb));
        words.addAll(checkedPackages(target));
        return List.copyOf(words);
    }

    private static List<String> checkedPackages(Map<String, String> target) {
        var names = packages(target);
        if (names.isEmpty()) {
            throw new IllegalArgumentException("no package is named");
        }
        for (String name : names) {
            if (!isPackage(name)) {
                throw new IllegalArgumentException("not a package name: " + name);
            }
        }
        return names;
    }
}
