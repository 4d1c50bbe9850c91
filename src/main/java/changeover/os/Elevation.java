package changeover.os;

import java.util.List;

/** Starts the helper with administrator rights. "Refused" is an ordinary answer. */
public interface Elevation {
    /**
     * Starts the helper of this installation (its own launcher, found beside the running program, never by PATH) and
     * returns as soon as it runs or is refused. {@code arguments} hold file names and hashes only.
     */
    Outcome startHelper(List<String> arguments);

    sealed interface Outcome {}

    /** It runs. {@code pid} may be -1 when the system does not tell. */
    record Started(long pid) implements Outcome {}

    /** The person, or a rule of this PC, said no. */
    record Refused(String detail) implements Outcome {}

    /** There is no way to ask here, e.g. no agent that could show the question. */
    record CouldNotAsk(String detail) implements Outcome {}
}
