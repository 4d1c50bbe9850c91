package changeover.ui.step.choose;

import changeover.knowledge.Alternative.Fact;
import changeover.knowledge.ReviewNotes;
import changeover.words.Words;

/** How the facts on a card are told, whether they count for it, against it or not at all. */
record FactText(Words words, ReviewNotes notes) {
    /** The sentence of the pack; of a hypothesis it is said that it is one. */
    String sentence(Fact fact) {
        return fact.confidence().hypothesis() ? words.get("not-confirmed", fact.text()) : fact.text();
    }

    /**
     * Its date, with a word of caution once its review is due. Empty for a statement about this PC or of the maker's
     * kind: it has neither source nor date, so nothing is to be said.
     */
    String date(Fact fact) {
        String when = fact.when(words);
        if (!when.isEmpty()) {
            return notes.of(fact).orElseGet(() -> words.get("as-of", when));
        }
        return fact.sources().isEmpty() ? "" : words.get("as-of.none");
    }
}
