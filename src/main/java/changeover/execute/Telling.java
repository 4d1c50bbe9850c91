package changeover.execute;

import changeover.detect.Phrase;
import changeover.words.Words;
import java.util.Locale;

/** What happened, in sentences for people. */
public final class Telling {
    private final Words words;
    private final Cause cause;
    private final Phrase phrase;

    public Telling(Locale locale) {
        words = Words.beside(Telling.class, "execute", locale);
        cause = new Cause(locale);
        phrase = new Phrase(locale);
    }

    /** What exactly stood in the way; empty when nothing more is known. Words of the system are quoted as they are. */
    public String because(String detail) {
        return detail == null ? "" : phrase.shown(cause.shown(detail));
    }

    /** How a step stands: its detail when there is one, else its state. */
    public String step(RunView.Step step) {
        String detail = detail(Detail.of(step.detail()));
        return detail.isEmpty() ? state(step.state()) : detail;
    }

    public String state(ActionState state) {
        return switch (state) {
            case WAITING -> words.get("state.waiting");
            case INTENT -> words.get("state.intent");
            case RUNNING -> words.get("state.running");
            case CHECKING -> words.get("state.checking");
            case YOUR_TURN -> words.get("state.your-turn");
            case VERIFIED -> words.get("state.verified");
            case SKIPPED -> words.get("state.skipped");
            case NEEDS_RESTART -> words.get("state.needs-restart");
            case FAILED -> words.get("state.failed");
            case STOPPED -> words.get("state.stopped");
            case NEEDS_PERSON -> words.get("state.needs-person");
        };
    }

    /** Empty for {@link Detail#NONE}. */
    public String detail(Detail detail) {
        return switch (detail) {
            case NONE -> "";
            case END_NOT_SEEN -> words.get("detail.end-not-seen");
            case RESTART_BETWEEN -> words.get("detail.restart-between");
            case RESTART_OFFERED -> words.get("detail.restart-offered");
            case SEEN_LATER -> words.get("detail.seen-later");
            case SAID_OTHERWISE -> words.get("detail.said-otherwise");
            case ALREADY_SO -> words.get("detail.already-so");
            case PERSON_SKIPPED -> words.get("detail.person-skipped");
            case PERSON_SAID -> words.get("detail.person-said");
            case NOT_YET -> words.get("detail.not-yet");
            case TRY_AGAIN -> words.get("detail.try-again");
            case TOO_OFTEN -> words.get("detail.too-often");
            case NO_PROGRESS -> words.get("detail.no-progress");
            case STILL_THERE -> words.get("detail.still-there");
            case BUSY -> words.get("detail.busy");
            case PERSON_STOPPED -> words.get("detail.person-stopped");
            case REFUSED -> words.get("detail.refused");
            case HELD -> words.get("detail.held");
            case NOT_STARTED -> words.get("detail.not-started");
            case AFTER_RESTART -> words.get("detail.after-restart");
            case COULD_NOT_LOOK -> words.get("detail.could-not-look");
            case CAME_BACK -> words.get("detail.came-back");
            case CANNOT_DELETE -> words.get("detail.cannot-delete");
        };
    }

    /** Why nothing was begun: what it is, what it means, what next. */
    public String refusal(Changes.Refusal why) {
        return switch (why) {
            case WRONG_CONSENT -> words.get("refusal.wrong-consent");
            case OTHER_MACHINE -> words.get("refusal.other-machine");
            case BAD_PLAN -> words.get("refusal.bad-plan");
            case OTHER_FACTS -> words.get("refusal.other-facts");
            case NO_RIGHTS -> words.get("refusal.no-rights");
            case BUSY -> words.get("refusal.busy");
            case CANNOT_WRITE -> words.get("refusal.cannot-write");
            case NOTHING_OPEN -> words.get("refusal.nothing-open");
            case PERSON_REFUSED -> words.get("refusal.person-refused");
        };
    }

    String helperUsage() {
        return words.get("helper.usage");
    }

    String planMissing() {
        return words.get("helper.plan-missing");
    }
}
