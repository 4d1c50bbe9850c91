package changeover.knowledge;

import java.util.List;

/**
 * How a family is removed on a system.
 *
 * @param product family id
 * @param platform "windows", "linux", "mac"
 * @param kind whose program does it
 * @param packages for package managers: names to remove, dependants first; empty for others (the product code is read
 *     from the machine)
 * @param purge for dpkg: whether settings go, too
 * @param order smaller is removed earlier (protection before agent)
 * @param minutesFrom usual time in minutes; null when not known
 * @param minutesTo usual time in minutes; null when not known
 * @param mayRestart true when it may ask for a restart
 * @param before what to check or do first, sentences for people
 * @param lost data that is lost
 * @param leaves what may remain
 * @param leftovers paths that may be offered for removal afterwards (exact files or empty folders; never recursive)
 * @param guide what the person does by hand when the program may not do it
 * @param sources ids of sources
 */
public record Recipe(
        String product,
        String platform,
        InstallerKind kind,
        List<String> packages,
        boolean purge,
        int order,
        Integer minutesFrom,
        Integer minutesTo,
        boolean mayRestart,
        List<Ban.Statement> before,
        List<Ban.Statement> lost,
        List<Ban.Statement> leaves,
        List<String> leftovers,
        List<Ban.Statement> guide,
        List<String> sources) {
    public Recipe {
        Need.text(product, "product");
        Need.text(platform, "platform");
        Need.that(kind, "kind");
        packages = List.copyOf(packages);
        before = List.copyOf(before);
        lost = List.copyOf(lost);
        leaves = List.copyOf(leaves);
        leftovers = List.copyOf(leftovers);
        guide = List.copyOf(guide);
        sources = List.copyOf(sources);
    }
}
