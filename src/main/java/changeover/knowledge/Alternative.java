package changeover.knowledge;

import changeover.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A product that could protect the PC from now on, or take the place of something else that came with the old one (a
 * VPN, say). Unknown is null or empty and is shown as "not known", never as no or zero.
 *
 * @param id e.g. "ms-defender"; the same id as in the signs of other protection where it has some
 * @param platforms "windows", "linux", "mac"; empty when not known
 * @param uses whom it protects: {@link #PROTECTS}; or what else it is for: {@link #OTHER_USES}
 * @param builtIn true when it is part of the system and needs no download
 * @param facts dated statements in sentences, for and against
 * @param install how it gets onto the PC
 * @param publishers names one of which its signed files carry; empty when not known
 * @param besideOthers whether it runs beside another product's real-time protection; null when not known
 * @param seenAs ids of the products by whose signs it is recognised afterwards, e.g. one per system; empty when nobody
 *     but the person can tell that it is there
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
        String site,
        Set<String> publishers,
        Boolean besideOthers,
        Set<String> seenAs) {
    /** Those whom real-time protection is made for. */
    public static final Set<String> PROTECTS = Set.of("home", "family", "office");

    /** What is no protection in real time. */
    public static final Set<String> OTHER_USES = Set.of("vpn", "vault", "parental", "updater", "rescue");

    public Alternative {
        Need.text(id, "id");
        Need.text(name, "name");
        Need.text(vendor, "vendor");
        Need.that(install, "install");
        platforms = Set.copyOf(platforms);
        uses = Set.copyOf(uses);
        facts = List.copyOf(facts);
        publishers = Set.copyOf(publishers);
        seenAs = Set.copyOf(seenAs);
    }

    /** One of which neither publisher nor neighbours are known, and that is recognised by the product of its id. */
    public Alternative(
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
        this(
                id, name, vendor, country, platforms, uses, builtIn, free, facts, install, site, Set.of(), null,
                Set.of(id == null ? "" : id));
    }

    /** Whether it can stand in for an antivirus. A VPN or a password manager cannot; an unknown use does not tell. */
    public boolean protects() {
        return uses.isEmpty() || uses.stream().anyMatch(PROTECTS::contains);
    }

    /**
     * A dated statement.
     *
     * @param topic e.g. "price", "lab", "vpn", "parental", "incident", "platform"
     * @param leaning FOR, AGAINST or PLAIN: how it counts for somebody who cares about the topic
     * @param value a short machine-readable value (e.g. "yes", "no", "0 USD"), or null
     * @param text one sentence for people
     * @param asOf date of the fact, null when the source gives none; the first day of the last month or year of the
     *     period when the source gives no day
     * @param period what the source says instead of a day: "2025", "2026-02", "2024/2025", "2026-01/2026-02"; or null
     * @param price what kind of price it is; null for other topics
     * @param lab who measured it and how; null for what no laboratory measured
     */
    public record Fact(
            String topic,
            Leaning leaning,
            String value,
            String text,
            LocalDate asOf,
            Confidence confidence,
            List<String> sources,
            String period,
            Price price,
            Lab lab) {
        private static final Pattern PERIOD = Pattern.compile("\\d{4}(-\\d{2})?(/\\d{4}(-\\d{2})?)?");

        public Fact {
            Need.text(topic, "topic");
            Need.that(leaning, "leaning");
            Need.text(text, "text");
            Need.that(confidence, "confidence");
            sources = List.copyOf(sources);
            if (period != null && !PERIOD.matcher(period).matches()) {
                throw new IllegalArgumentException("period is not like 2026-01/2026-02");
            }
        }

        /** One with a day or no date, and no price or measurement. */
        public Fact(
                String topic,
                Leaning leaning,
                String value,
                String text,
                LocalDate asOf,
                Confidence confidence,
                List<String> sources) {
            this(topic, leaning, value, text, asOf, confidence, sources, null, null, null);
        }

        /** Its date in the reader's language, no finer than it is known; empty when it has none. */
        public String when(Words words) {
            if (period != null) {
                return Stream.of(period.split("/"))
                        .map(part -> part.length() == 4 ? part : words.month(LocalDate.parse(part + "-01")))
                        .collect(Collectors.joining("–"));
            }
            return asOf == null ? "" : words.date(asOf);
        }
    }

    public enum Leaning {
        FOR,
        AGAINST,
        PLAIN
    }

    /** A first year is often cheaper than those that follow. */
    public enum Price {
        FREE,
        LIST,
        FIRST_YEAR,
        RENEWAL
    }

    /** @param test name of the test or award */
    public record Lab(String laboratory, String test) {
        public Lab {
            Need.text(laboratory, "laboratory");
            Need.text(test, "test");
        }
    }

    /**
     * @param way BUILT_IN (nothing to do), PACKAGE (system's package manager), WINGET, VENDOR_PAGE (the person
     *     downloads it there)
     * @param ref package name, winget id or address; null for BUILT_IN and when no address is known
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
