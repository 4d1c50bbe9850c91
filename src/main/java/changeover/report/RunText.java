package changeover.report;

import changeover.execute.PlanState;
import changeover.execute.RunView;
import changeover.execute.Telling;
import changeover.plan.Action;
import changeover.words.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A run in words: where the plan stands, every step, and the protection clock. For terminal and receipt. */
public final class RunText {
    private final Words words;
    private final Telling telling;
    private final ZoneId zone;

    public RunText(Locale locale, ZoneId zone) {
        words = Words.beside(RunText.class, "runtext", locale);
        telling = new Telling(locale);
        this.zone = zone;
    }

    /** All lines, without line ends. */
    public List<String> lines(RunView run) {
        var lines = new ArrayList<String>();
        lines.add(state(run.state()));
        int number = 0;
        for (RunView.Step step : run.actions()) {
            number++;
            lines.add(words.get("step", number, name(step.action()), telling.step(step)));
        }
        lines.addAll(protection(run));
        return lines;
    }

    /** The protection clock in sentences. */
    public List<String> protection(RunView run) {
        var lines = new ArrayList<String>();
        lines.add(words.get("clock", seconds(run.unprotected()), seconds(run.accuracy())));
        if (run.protectedSince() == null || run.protectedNow() == null) {
            lines.add(words.get("clock.unknown"));
        } else {
            String since = words.time(run.protectedSince(), zone);
            lines.add(run.protectedNow() ? words.get("clock.protected", since) : words.get("clock.nothing", since));
        }
        return lines;
    }

    /** A time as a number of seconds, e.g. "41.5"; never rounded to nothing. */
    static String seconds(Duration duration) {
        return number(duration).toPlainString();
    }

    static BigDecimal number(Duration duration) {
        var seconds = BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros();
        return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
    }

    /** Where a plan stands, as a sentence. */
    public String state(PlanState state) {
        return switch (state) {
            case DRAFT -> words.get("plan.draft");
            case AGREED -> words.get("plan.agreed");
            case WORKING -> words.get("plan.working");
            case AWAITING_RESTART -> words.get("plan.awaitingRestart");
            case CHECKING -> words.get("plan.checking");
            case FINISHED -> words.get("plan.finished");
            case STOPPED -> words.get("plan.stopped");
            case NEEDS_PERSON -> words.get("plan.needsPerson");
        };
    }

    /** What a step does, in a few words. */
    public String name(Action action) {
        return switch (action.kind()) {
            case CHECK_PROTECTION -> words.get("action.checkProtection");
            case DOWNLOAD -> words.get("action.download", action.name());
            case RUN_UNINSTALLER -> words.get("action.runUninstaller", action.name());
            case ASK_PERSON -> words.get("action.askPerson", action.name());
            case RESTART -> words.get("action.restart");
            case INSTALL_REPLACEMENT -> words.get("action.installReplacement", action.name());
            case REMOVE_LEFTOVER -> words.get("action.removeLeftover", action.name());
            case VERIFY -> words.get("action.verify");
        };
    }
}
