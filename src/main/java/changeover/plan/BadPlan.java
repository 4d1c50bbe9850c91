package changeover.plan;

import changeover.words.Words;
import java.util.Locale;

/** A text that is not a plan of ours. The message is one English sentence for people; {@link Explain} has the others. */
public final class BadPlan extends Exception {
    private final Fault fault;

    public BadPlan(Fault fault) {
        super(sentence(Words.beside(BadPlan.class, "plan", Locale.ENGLISH), fault));
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    static String sentence(Words words, Fault fault) {
        return switch (fault) {
            case NOT_A_PLAN -> words.get("bad.not-a-plan");
            case UNKNOWN_VERSION -> words.get("bad.unknown-version");
            case DAMAGED -> words.get("bad.damaged");
            case NOT_OURS -> words.get("bad.not-ours");
            case CHANGED -> words.get("bad.changed");
        };
    }

    public enum Fault {
        /** Not JSON, or no plan at all. */
        NOT_A_PLAN,
        UNKNOWN_VERSION,
        /** A part is missing or has an unknown word. */
        DAMAGED,
        /** It has parts we would not have written. */
        NOT_OURS,
        /** Its hash is not that of its content. */
        CHANGED
    }
}
