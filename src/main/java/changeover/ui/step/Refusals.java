package changeover.ui.step;

import changeover.execute.Changes.NotBegun;
import changeover.ui.parts.Trouble;
import changeover.words.Words;
import java.util.Locale;

/** Says why a change was not begun: what it is, what it means for the PC, and what to do next. */
public final class Refusals {
    private final Words words;

    public Refusals(Locale locale) {
        words = Words.beside(Refusals.class, "refusals", locale);
    }

    public Trouble.Said of(NotBegun not) {
        return switch (not.why()) {
            case WRONG_CONSENT -> said(not, "consent.what", "consent.next");
            case OTHER_MACHINE -> said(not, "machine.what", "machine.next");
            case BAD_PLAN -> said(not, "plan.what", "plan.next");
            case NO_RIGHTS -> said(not, "rights.what", "rights.next");
            case BUSY -> said(not, "busy.what", "busy.next");
            case CANNOT_WRITE -> said(not, "write.what", "write.next");
            case NOTHING_OPEN -> said(not, "nothing.what", "nothing.next");
            case PERSON_REFUSED -> said(not, "refused.what", "refused.next");
        };
    }

    /** For a fault of our own, with its code. */
    public Trouble.Said broke(String code) {
        return new Trouble.Said(words.get("fault.what", code), words.get("fault.means"), words.get("fault.next"), "");
    }

    private Trouble.Said said(NotBegun not, String what, String next) {
        return new Trouble.Said(words.get(what), words.get("means"), words.get(next), not.detail() == null ? "" : not.detail());
    }
}
