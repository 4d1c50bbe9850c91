package changeover.knowledge;

import java.util.List;
import java.util.stream.Collectors;

/** The packs cannot be used. Names everything that is wrong, not only the first thing. */
public final class BadKnowledge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public BadKnowledge(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** In the order of the packs; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
