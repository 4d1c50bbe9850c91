package changeover.detect;

import changeover.detect.Finding.Certainty;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Product;
import changeover.knowledge.Reason;
import changeover.knowledge.Sign;
import changeover.knowledge.Witness;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All evidence for one product, and what it is worth together. Pure. */
final class Witnesses {
    /** From this many points on, a sign stands on its own feet: a name alone or a folder alone does not. */
    static final int SOLID = 2;

    private static final Set<Witness> ENTRIES = Set.of(
            Witness.UNINSTALL_KEY, Witness.PACKAGE, Witness.FLATPAK, Witness.SNAP, Witness.BUNDLE);
    private static final Set<Witness> PARTS =
            Set.of(
                    Witness.SERVICE, Witness.UNIT, Witness.SYSTEM_EXTENSION, Witness.LAUNCH_ITEM, Witness.PROCESS,
                    Witness.FILE_GUARD, Witness.FOLDER, Witness.BUNDLE);
    /** What a system starts and stops itself, and whose state it tells. */
    static final Set<Witness> SERVICES = Set.of(Witness.SERVICE, Witness.UNIT, Witness.SYSTEM_EXTENSION);

    private final Knowledge knowledge;
    private final Product product;
    private final List<Evidence> all;
    private final List<Evidence> sound;
    /** Its own signs, and those that its maker's products share. Guesses at what it may look like are no measure. */
    private final List<Sign> sure;

    Witnesses(Knowledge knowledge, Product product, List<Evidence> all) {
        this.knowledge = knowledge;
        this.product = product;
        this.all = all.stream()
                .sorted(Comparator.comparingInt(this::rank)
                        .thenComparing(e -> e.fact(Evidence.VERSION), Witnesses::byVersion)
                        .reversed())
                .toList();
        this.sound = this.all.stream().filter(e -> !e.hypothesis()).toList();
        this.sure = knowledge.products().stream()
                .filter(p -> p.id().equals(product.id()) || sharesWith(p, product))
                .flatMap(p -> p.signs().stream())
                .filter(s -> !s.confidence().hypothesis())
                .toList();
    }

    private static boolean sharesWith(Product generic, Product product) {
        return generic.generic() && generic.vendor().equals(product.vendor()) && generic.role() == product.role();
    }

    /** Two entries of one product: an update may have left the older one, so the newer one speaks for it. */
    private static int byVersion(String one, String other) {
        var its = parts(one);
        var others = parts(other);
        int order = Integer.compare(its.size(), others.size());
        for (int i = 0; i < Math.min(its.size(), others.size()); i++) {
            int digits = Integer.compare(its.get(i).length(), others.get(i).length());
            int parts = digits != 0 ? digits : its.get(i).compareTo(others.get(i));
            if (parts != 0) {
                return parts;
            }
        }
        return order;
    }

    /** Numbers as texts without leading zeros: they may be of any length. */
    private static List<String> parts(String version) {
        return Arrays.stream(version.split("\\D+"))
                .filter(n -> !n.isEmpty())
                .map(n -> n.replaceFirst("^0+", ""))
                .toList();
    }

    Product product() {
        return product;
    }

    /** Strongest first. */
    List<Evidence> all() {
        return all;
    }

    /** Facts before hypotheses, "installed" before traces, then by points. */
    private int rank(Evidence evidence) {
        int installed = evidence.present() == Sign.Says.INSTALLED ? 1_000 : 0;
        return (evidence.hypothesis() ? 0 : 10_000) + installed + points(evidence);
    }

    private int points(Evidence evidence) {
        Reason reason = knowledge.reasons().get(evidence.reason());
        return reason == null ? 0 : reason.points();
    }

    /** Evidence that says the product is installed, hypotheses left out. */
    List<Evidence> installed() {
        return sound.stream().filter(e -> e.present() == Sign.Says.INSTALLED).toList();
    }

    /** Evidence that only says something of it is here, hypotheses left out. */
    List<Evidence> traces() {
        return sound.stream().filter(e -> e.present() == Sign.Says.TRACE).toList();
    }

    boolean onlyHypotheses() {
        return sound.isEmpty();
    }

    /** Nothing but folders of its name, with nothing in them that we could see. */
    boolean onlyHollowFolders() {
        return all.stream().allMatch(e -> e.witness() == Witness.FOLDER && !e.fact(Evidence.INSIDE).isEmpty());
    }

    /** An own uninstaller or package is registered for it, though perhaps not by a name that is proven to be its own. */
    boolean hasEntry() {
        return all.stream().anyMatch(e -> e.present() == Sign.Says.INSTALLED && ENTRIES.contains(e.witness()));
    }

    /** Something of it besides an entry: files, services, a running program. */
    boolean hasParts() {
        return sound.stream().anyMatch(e -> PARTS.contains(e.witness()));
    }

    boolean knowsEntries() {
        return sure.stream().anyMatch(s -> ENTRIES.contains(s.witness()));
    }

    /** Signs of parts that would be there in every installation that is whole. */
    boolean knowsParts() {
        return sure.stream().anyMatch(s -> SERVICES.contains(s.witness()) || s.witness() == Witness.FOLDER);
    }

    /** True when its package manager says itself that it was removed. */
    boolean removedByPackageManager() {
        return traces().stream().anyMatch(e -> e.witness() == Witness.PACKAGE)
                && installed().stream().noneMatch(e -> e.witness() == Witness.PACKAGE);
    }

    /**
     * Two kinds of places agree, and one of them stands on its own feet: sure. One that does, or two weak kinds: likely.
     * A single weak one, such as a name, accuses nobody. Nor does a line in the security centre that nothing else
     * confirms: products leave such lines behind.
     */
    Certainty certainty() {
        if (sound.stream().allMatch(e -> e.witness() == Witness.SECURITY_CENTER)) {
            return Certainty.UNCLEAR;
        }
        boolean solid = installed().stream().anyMatch(e -> points(e) >= SOLID);
        long kinds = sound.stream().map(Evidence::witness).distinct().count();
        if (kinds > 1) {
            return solid ? Certainty.SURE : Certainty.LIKELY;
        }
        return solid ? Certainty.LIKELY : Certainty.UNCLEAR;
    }

    /** Of traces: that something is here was seen; a folder alone may be anybody's. */
    Certainty traceCertainty() {
        var kinds = new HashSet<Witness>();
        traces().forEach(e -> kinds.add(e.witness()));
        if (kinds.size() > 1) {
            return Certainty.SURE;
        }
        return kinds.contains(Witness.FOLDER) ? Certainty.UNCLEAR : Certainty.LIKELY;
    }

    /**
     * Does it run?
     *
     * @param sawProcesses the list of processes was read as a whole
     * @return null when it cannot be told
     */
    Boolean runs(boolean sawProcesses) {
        var told = sound.stream().filter(e -> !e.fact(Evidence.RUNS).isEmpty()).toList();
        var running = told.stream().filter(e -> e.fact(Evidence.RUNS).equals("running")).toList();
        if (running.stream().anyMatch(e -> points(e) >= SOLID)) {
            return true;
        }
        var services = told.stream().filter(e -> SERVICES.contains(e.witness())).toList();
        boolean stopped = !services.isEmpty()
                && services.stream().allMatch(e -> e.fact(Evidence.RUNS).equals("stopped"));
        if (stopped && running.stream().allMatch(e -> e.witness() == Witness.DRIVER)) {
            return false; // its drivers stay loaded until the next start and do nothing by themselves
        }
        boolean wouldShow = sure.stream().anyMatch(s -> s.witness() == Witness.PROCESS);
        boolean unclear = services.stream().anyMatch(e -> e.fact(Evidence.RUNS).equals("between"));
        return running.isEmpty() && !unclear && sawProcesses && wouldShow ? false : null;
    }
}
