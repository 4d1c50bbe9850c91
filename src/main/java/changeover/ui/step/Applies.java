package changeover.ui.step;

import changeover.detect.Finding;
import changeover.ui.Journey;
import java.util.List;

/** Which of the later pages are on the path of a journey. Before the look, all are: they are still to come. */
public final class Applies {
    private Applies() {}

    /** Products that are on the PC and that this program may remove. */
    public static List<Finding> removable(Journey journey) {
        return journey.scan() == null
                ? List.of()
                : journey.scan().findings().stream()
                        .filter(f -> f.product().removable() && onThePc(f))
                        .toList();
    }

    /** The product itself is there, not only something it left behind. */
    public static boolean onThePc(Finding finding) {
        return switch (finding.state()) {
            case INSTALLED, OFF, BROKEN -> true;
            case LEFTOVERS, TRACES, UNCLEAR -> false;
        };
    }

    /** Another protection is to be chosen: something is on the PC that could go. */
    public static boolean choice(Journey journey) {
        return journey.scan() == null ? journey.journal() == null : !removable(journey).isEmpty();
    }

    /** Something can be changed, and she has not put it off. */
    public static boolean change(Journey journey) {
        return journey.scan() == null
                || !journey.decideLater()
                        && (choice(journey)
                                || journey.scan().findings().stream()
                                        .anyMatch(f -> f.product().removable()
                                                && f.state() == Finding.State.LEFTOVERS));
    }

    /** A run is there to follow, or may come. */
    public static boolean run(Journey journey) {
        return journey.journal() != null || change(journey);
    }
}
