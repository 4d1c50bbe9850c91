package changeover.detect;

import changeover.knowledge.Product;
import changeover.knowledge.Variant;
import java.util.List;
import java.util.Optional;

/**
 * A sought product that was found.
 *
 * @param product what is known of it
 * @param name as the machine tells it, else the product's
 * @param version empty when not known
 * @param state see {@link State}
 * @param certainty see {@link Certainty}
 * @param evidence all witnesses, strongest first; never empty
 */
public record Finding(
        Product product, String name, String version, State state, Certainty certainty, List<Evidence> evidence) {
    public Finding {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a finding without evidence");
        }
    }

    public enum State {
        INSTALLED("installed"),
        /** Installed, its protection switched off. */
        OFF("off"),
        /** Parts are there, its own uninstaller is not, or the other way round. */
        BROKEN("broken"),
        LEFTOVERS("leftovers"),
        /** A portable tool was here. */
        TRACES("traces"),
        UNCLEAR("unclear");

        private final String id;

        State(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    public enum Certainty {
        SURE("sure"),
        LIKELY("likely"),
        UNCLEAR("unclear");

        private final String id;

        Certainty(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    /** The same with other words for the same product. */
    Finding with(Product told) {
        return new Finding(told, name, version, state, certainty, evidence);
    }

    /** Which generation or edition of the product it is, where the machine tells enough. */
    public Optional<Variant> variant() {
        return evidence.stream()
                .flatMap(e -> product.variant(e.witness(), seen(e), version).stream())
                .findFirst();
    }

    private static String seen(Evidence evidence) {
        return evidence.fact(
                switch (evidence.witness()) {
                    case PACKAGE -> Evidence.PACKAGE;
                    case FOLDER -> Evidence.FILE;
                    default -> Evidence.NAME;
                });
    }

    /** The first non-empty fact of that key among the witnesses. */
    public String fact(String key) {
        return evidence.stream().map(e -> e.fact(key)).filter(f -> !f.isEmpty()).findFirst().orElse("");
    }
}
