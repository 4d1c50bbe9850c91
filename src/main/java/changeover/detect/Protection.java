package changeover.detect;

import java.util.List;

/**
 * A product that protects, or could protect, this PC.
 *
 * @param product id of the product in the packs
 * @param name for people
 * @param state see {@link State}
 * @param definitions ISO date, "up-to-date", "out-of-date", or empty when not known
 * @param evidence the witnesses
 */
public record Protection(String product, String name, State state, String definitions, List<Evidence> evidence) {
    public Protection {
        evidence = List.copyOf(evidence);
    }

    public enum State {
        ACTIVE("active"),
        /** Installed, but its real-time protection is not running. */
        OFF("off"),
        /** Steps aside while another product is active (Defender's passive and disabled modes). */
        WAITING("waiting"),
        /** A scanner on demand: never real-time. */
        ON_DEMAND("on-demand"),
        UNKNOWN("unknown");

        private final String id;

        State(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
