package changeover.os.recorded;

import changeover.os.Disk;
import changeover.os.Machine;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One machine at one time, as far as it was asked. Immutable.
 *
 * @param about what it shows, a sentence for people who read the file; may be empty
 * @param taken when; the clock of the machine when it is played back
 * @param answers in the order of asking: an {@link changeover.os.Answer}, or what came of a command
 */
public record Recording(
        String about, Instant taken, Machine machine, Disk.Places places, Map<Question, Object> answers) {
    public Recording {
        Objects.requireNonNull(taken, "taken");
        Objects.requireNonNull(machine, "machine");
        Objects.requireNonNull(places, "places");
        about = about == null ? "" : about;
        answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
