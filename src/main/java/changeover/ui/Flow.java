package changeover.ui;

import changeover.ui.step.Step;
import java.util.List;
import java.util.Optional;

/**
 * The path through the pages, computed from the journey each time and never stored. Plain Java: needs no toolkit.
 */
public final class Flow {
    private final List<Step> steps;

    public Flow(List<Step> steps) {
        if (steps.stream().map(Step::id).distinct().count() != steps.size()) {
            throw new IllegalArgumentException("two steps with one id");
        }
        this.steps = List.copyOf(steps);
    }

    /** The pages that apply to this journey, in order. */
    public List<Step> path(Journey journey) {
        return steps.stream().filter(step -> step.appliesTo(journey)).toList();
    }

    /** The step of that id, if it is on the path of this journey. */
    public Optional<Step> find(String id, Journey journey) {
        return path(journey).stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The page after that one; the page itself need not apply any more. */
    public Optional<Step> next(String id, Journey journey) {
        return steps.stream()
                .skip(indexOf(id) + 1L)
                .filter(step -> step.appliesTo(journey))
                .findFirst();
    }

    /** The page before that one. */
    public Optional<Step> previous(String id, Journey journey) {
        return steps.stream()
                .limit(indexOf(id))
                .filter(step -> step.appliesTo(journey))
                .reduce((_, last) -> last);
    }

    /** Where that page stands on the path, for "3 of 8". A page that left the path stands where it would be. */
    public Position position(String id, Journey journey) {
        long before = steps.stream()
                .limit(indexOf(id))
                .filter(step -> step.appliesTo(journey))
                .count();
        return new Position((int) before + 1, path(journey).size());
    }

    private int indexOf(String id) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no step " + id);
    }

    /** Counted from 1. */
    public record Position(int number, int of) {}
}
