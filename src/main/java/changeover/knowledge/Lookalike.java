package changeover.knowledge;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that looks like a product and is something else: a false friend. Tests show each observation to the probes
 * and hold the answer against {@link AtMost}, so that no new sign can take it for what it is not.
 *
 * @param id e.g. "escan-avpm"
 * @param looksLike what misleads, in a sentence for people
 * @param what what it is, in a sentence for people; {@code text} in packs
 * @param families ids of the products it must not be taken for; empty: for none that protects or is looked for
 * @param seen how it can show itself on a PC; never empty
 * @param confidence how sure we are that it is something else
 * @param sources ids of sources
 * @param checked when it was last looked at
 */
public record Lookalike(
        String id,
        String looksLike,
        String what,
        List<String> families,
        List<Observation> seen,
        Confidence confidence,
        List<String> sources,
        LocalDate checked) {
    public Lookalike {
        Need.text(id, "id");
        Need.text(looksLike, "looksLike");
        Need.text(what, "what");
        Need.that(confidence, "confidence");
        Need.that(checked, "checked");
        families = List.copyOf(families);
        seen = List.copyOf(seen);
        sources = List.copyOf(sources);
    }

    /**
     * What a probe could report.
     *
     * @param witness where it is seen
     * @param platform "windows", "linux" or "mac"
     * @param name the exact name or path, as for {@link Sign#pattern()}
     * @param publisher what stands beside the name of a program, or null
     * @param file the program's file of a service, driver or process, or null
     * @param atMost the strongest answer that is still honest
     */
    public record Observation(
            Witness witness, String platform, String name, String publisher, String file, AtMost atMost) {
        public Observation {
            Need.that(witness, "witness");
            Need.text(platform, "platform");
            Need.text(name, "name");
            Need.that(atMost, "atMost");
        }

        /** What confirms the name: the publisher or the file; empty when the machine tells neither. */
        public String told() {
            return publisher != null ? publisher : file != null ? file : "";
        }
    }

    /** How much may be said when the observation stands alone. Each one includes those before it. */
    public enum AtMost {
        /** Nothing at all. */
        NOTHING("nothing"),
        /** That we cannot tell. */
        UNCLEAR("unclear"),
        /** That something was here, and is not installed. */
        TRACES("traces");

        private final String id;

        AtMost(String id) {
            this.id = id;
        }

        /** The word in packs. */
        public String id() {
            return id;
        }
    }
}
