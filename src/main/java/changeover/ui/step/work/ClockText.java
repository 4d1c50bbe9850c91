package changeover.ui.step.work;

import changeover.execute.RunView;
import changeover.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Says what protects the PC at this moment, and how long nothing did. */
public final class ClockText {
    private final Words words;
    private final ZoneId zone;

    ClockText(Words words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    public enum Kind {
        PROTECTED,
        UNPROTECTED,
        UNKNOWN
    }

    /** {@code figure} is the time without protection, e.g. "0:41"; empty when there was none. */
    public record Said(Kind kind, String state, String figure, String text) {}

    Said of(RunView view, Instant now) {
        return switch (view.protectedNow()) {
            case null -> new Said(
                    Kind.UNKNOWN, words.get("clock.unknown"), figure(view.unprotected()), watched(view, words.get("clock.unknown.text")));
            case Boolean yes when yes -> new Said(
                    Kind.PROTECTED, words.get("clock.on"), figure(view.unprotected()), protectedText(view));
            default -> unprotected(view, now);
        };
    }

    /** Only while somebody is at it, somebody keeps looking. */
    private String watched(RunView view, String text) {
        return view.alive() ? words.get("clock.watched", text) : text;
    }

    private String protectedText(RunView view) {
        String since = view.protectedSince() == null
                ? words.get("clock.on.text")
                : words.get("clock.on.since", time(view.protectedSince()));
        return view.unprotected().isZero()
                ? since
                : words.get("clock.on.gap", since, figure(view.unprotected()), Math.max(1, view.accuracy().toSeconds()));
    }

    private Said unprotected(RunView view, Instant now) {
        var running = view.protectedSince() == null ? Duration.ZERO : Duration.between(view.protectedSince(), now);
        // The journal knows the time up to its last look; between two looks the clock must not stand still.
        var longer = view.alive() && running.compareTo(view.unprotected()) > 0 ? running : view.unprotected();
        String text = view.protectedSince() == null
                ? words.get("clock.off.text")
                : words.get("clock.off.since", time(view.protectedSince()));
        return new Said(Kind.UNPROTECTED, words.get("clock.off"), figure(longer, true), watched(view, text));
    }

    private static String figure(Duration time) {
        return figure(time, false);
    }

    private static String figure(Duration time, boolean evenZero) {
        if (time.isZero() && !evenZero) {
            return "";
        }
        return time.toHours() > 0
                ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : "%d:%02d".formatted(time.toMinutesPart(), time.toSecondsPart());
    }

    private String time(Instant at) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .format(at.atZone(zone));
    }
}
