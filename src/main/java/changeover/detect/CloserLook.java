package changeover.detect;

import changeover.os.Host;
import java.util.List;

/** A probe that looks closer at what others saw. It begins when they have answered; where they saw nothing, it costs nothing. */
public interface CloserLook extends Probe {
    /** {@code seen}: what the others saw, also those that could not look everywhere. */
    Looked look(Host host, Signs signs, List<Evidence> seen);

    @Override
    default Looked look(Host host, Signs signs) {
        return look(host, signs, List.of());
    }
}
