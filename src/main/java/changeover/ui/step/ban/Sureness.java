package changeover.ui.step.ban;

import changeover.knowledge.Confidence;
import changeover.words.Words;
import java.util.Optional;

/** How sure we are, in words. Nothing is said when the sources are good. */
final class Sureness {
    private Sureness() {}

    static Optional<String> of(Confidence confidence, Words words) {
        return switch (confidence) {
            case H -> Optional.empty();
            case M -> Optional.of(words.get("sure.medium"));
            case L, K -> Optional.of(words.get("sure.low"));
        };
    }
}
