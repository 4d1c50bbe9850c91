package changeover.execute;

import changeover.detect.Evidence;
import changeover.detect.Finding;
import changeover.detect.Scan;
import changeover.knowledge.Knowledge;
import changeover.knowledge.Product;
import changeover.knowledge.Role;
import changeover.os.Answer;
import changeover.os.Disk;
import changeover.os.Host;
import changeover.plan.Action;
import changeover.plan.CommandLines;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks whether the goal of an action is reached. Never by an exit code. A look that breaks is "could not look". */
final class SecondLook {
    private final Host host;
    private final Knowledge knowledge;
    private final Look look;

    SecondLook(Host host, Knowledge knowledge, Look look) {
        this.host = host;
        this.knowledge = knowledge;
        this.look = look;
    }

    /** The goal of an action, as it is now. */
    Seen at(Action action) {
        var done = action.doneWhen();
        return switch (done.expect()) {
            case NOT_INSTALLED, INSTALLED ->
                scan(kin(done.product()))
                        .map(s -> in(s, action))
                        .orElse(Seen.COULD_NOT_LOOK);
            case LEFTOVER_GONE -> leftover(action);
            // their goal is reached by doing or saying, not by a state of the machine
            case LOOKED, RESTARTED, PERSON_SAYS -> Seen.NOT_DONE;
        };
    }

    /** The same in a look that was just made; {@link Seen#COULD_NOT_LOOK} for goals that it does not tell. */
    Seen in(Scan scan, Action action) {
        return switch (action.doneWhen().expect()) {
            case NOT_INSTALLED -> gone(action, scan);
            case INSTALLED -> here(action, scan);
            case LEFTOVER_GONE, LOOKED, RESTARTED, PERSON_SAYS -> Seen.COULD_NOT_LOOK;
        };
    }

    /** A whole look; empty when it broke. */
    Optional<Scan> all() {
        return scan(_ -> true);
    }

    /** A look at what protects the PC only; empty when it broke. */
    Optional<Scan> protection() {
        return scan(p -> p.role() == Role.PROTECTION);
    }

    /** What of the packages is still there by the second look; empty when it broke. */
    Optional<List<Evidence>> packages(Action action) {
        return scan(p -> p.id().equals(action.product())).map(s -> named(action, s));
    }

    private Optional<Scan> scan(Predicate<Product> products) {
        try {
            return Optional.of(look.look(knowledge.only(products)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private Seen gone(Action action, Scan scan) {
        var finding = finding(action, scan);
        String code = action.target().getOrDefault(Action.PRODUCT_CODE, "");
        if (finding.isPresent()) {
            switch (finding.get().state()) {
                case INSTALLED, OFF, BROKEN -> {
                    // one family may be installed twice: then this action's part is what counts
                    var codes = finding.get().evidence().stream()
                            .map(e -> e.fact(Evidence.PRODUCT_CODE))
                            .filter(c -> !c.isEmpty())
                            .toList();
                    if (code.isEmpty() || codes.isEmpty() || codes.stream().anyMatch(code::equalsIgnoreCase)) {
                        return Seen.NOT_DONE;
                    }
                }
                case UNCLEAR -> {
                    return Seen.COULD_NOT_LOOK;
                }
                case LEFTOVERS, TRACES -> {}
            }
        }
        if (orphans(action, scan)) {
            return Seen.NOT_DONE;
        }
        return witnessesAnswer(action, scan) ? Seen.DONE : Seen.COULD_NOT_LOOK;
    }

    /**
     * A product and those of the same maker and role: they share signs such as a service, and only a look for all tells
     * whose it is.
     */
    private Predicate<Product> kin(String id) {
        var sought = knowledge.product(id);
        return p -> p.id().equals(id)
                || sought.filter(s -> s.vendor().equals(p.vendor()) && s.role() == p.role()).isPresent();
    }

    /**
     * Parts of this maker are there that belong to no product with an entry any more, such as a service that still
     * runs after its uninstaller has taken the entry away: then the product is not gone.
     */
    private boolean orphans(Action action, Scan scan) {
        return scan.findings().stream()
                .filter(f -> f.product().generic() && f.state() == Finding.State.BROKEN)
                .anyMatch(f -> kin(action.doneWhen().product()).test(f.product()));
    }

    /** Nothing seen means something only when those who saw it before could look again. */
    private static boolean witnessesAnswer(Action action, Scan scan) {
        var witnesses = List.of(action.target().getOrDefault(Action.WITNESSES, "").split(" "));
        return scan.couldNotLook().stream().noneMatch(blind -> witnesses.contains(blind.probe()));
    }

    private Seen here(Action action, Scan scan) {
        String product = action.doneWhen().product();
        if (scan.protection().stream().anyMatch(p -> p.product().equals(product))) {
            return Seen.DONE;
        }
        return scan.sawEnough() ? Seen.NOT_DONE : Seen.COULD_NOT_LOOK;
    }

    private Seen leftover(Action action) {
        String path = action.target().get(Action.PATH);
        if (path != null) {
            return switch (host.disk().look(path)) {
                case Answer.Got<Disk.Entry> _ -> Seen.NOT_DONE;
                case Answer.Absent<Disk.Entry> _ -> Seen.DONE;
                case Answer.Failed<Disk.Entry> _ -> Seen.COULD_NOT_LOOK;
            };
        }
        var scan = scan(p -> p.id().equals(action.product()));
        if (scan.isEmpty()) {
            return Seen.COULD_NOT_LOOK;
        }
        if (!named(action, scan.get()).isEmpty()) {
            return Seen.NOT_DONE;
        }
        return witnessesAnswer(action, scan.get()) ? Seen.DONE : Seen.COULD_NOT_LOOK;
    }

    private static Optional<Finding> finding(Action action, Scan scan) {
        return scan.findings().stream()
                .filter(f -> f.product().id().equals(action.doneWhen().product()))
                .findFirst();
    }

    private static List<Evidence> named(Action action, Scan scan) {
        var names = CommandLines.packages(action.target());
        return scan.findings().stream()
                .flatMap(f -> f.evidence().stream())
                .filter(e -> names.contains(e.fact(Evidence.PACKAGE)))
                .toList();
    }
}
