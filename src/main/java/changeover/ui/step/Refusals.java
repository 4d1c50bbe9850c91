package changeover.ui.step;

import changeover.execute.Changes.NotBegun;
import changeover.execute.Telling;
import changeover.ui.parts.Trouble;
import changeover.words.Words;
import java.util.Locale;

/** Says why a change was not begun: what it is, what it means for the PC, and what to do next. */
public final class Refusals {
    private final Words words;
    private final Telling telling;

    public Refusals(Locale locale) {
        words = Words.beside(Refusals.class, "refusals", locale);
        telling = new Telling(locale);
    }

    public Trouble.Said of(NotBegun not) {
        return new Trouble.Said(
                words.get("not-begun"), telling.refusal(not.why()), telling.because(not.detail()));
    }

    /** For a fault of our own, with its code. */
    public Trouble.Said broke(String code) {
        return new Trouble.Said(words.get("fault", code), words.get("fault.text"), "");
    }
}
