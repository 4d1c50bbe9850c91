package changeover.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A product that could protect the PC from now on. Unknown is null and is shown as "not known", never as no or zero.
 *
 * @param id e.g. "ms-defender"; the same id as in the signs of other protection
 * @param platforms "windows", "linux", "mac"; empty when not known
 * @param builtIn true when it is part of the system and needs no download
 * @param facts dated statements in sentences, for and against
 * @param install how it gets onto the PC
 */
public record Alternative(
        String id,
        String name,
        String vendor,
        String country,
        Set<String> platforms,
        Set<String> uses,
        boolean builtIn,
        Boolean free,
        List<Fact> facts,
        Install install,
        String site) {
    public Alternative {
        Need.text(id, "id");
        Need.text(name, "name");
        Need.text(vendor, "vendor");
        Need.that(install, "install");
        platforms = Set.copyOf(platforms);
        uses = Set.copyOf(uses);
        facts = List.copyOf(facts);
    }

    /**
     * A dated statement.
     *
     * @param topic e.g. "price", "lab", "vpn", "parental", "incident", "platform"
     * @param leaning FOR, AGAINST or PLAIN: how it counts for somebody who cares about the topic
     * @param value a short machine-readable value (e.g. "yes", "no", "0 USD"), or null
     * @param text one sentence for people
     * @param asOf date of the fact, null when the source gives none
     */
    public record Fact(
            String topic,
            Leaning leaning,
            String value,
            String text,
            LocalDate asOf,
            Confidence confidence,
            List<String> sources) {
        public Fact {
            Need.text(topic, "topic");
            Need.that(leaning, "leaning");
            Need.text(text, "text");
            Need.that(confidence, "confidence");
            sources = List.copyOf(sources);
        }
    }

    public enum Leaning {
        FOR,
        AGAINST,
        PLAIN
    }

    /**
     * @param way BUILT_IN (nothing to do), PACKAGE (system's package manager), WINGET, VENDOR_PAGE (the person
     *     downloads it there)
     * @param ref package name, winget id or address; null for BUILT_IN
     */
    public record Install(Way way, String ref) {
        public Install {
            Need.that(way, "way");
        }

        public enum Way {
            BUILT_IN,
            PACKAGE,
            WINGET,
            VENDOR_PAGE
        }
    }
}
