package changeover.ui.step.found;

import changeover.detect.Phrase;
import changeover.detect.Scan;
import changeover.os.Os;
import changeover.os.Why;
import changeover.ui.parts.Card;
import changeover.ui.parts.Chip;
import changeover.ui.parts.Fold;
import changeover.ui.parts.Icons;
import changeover.ui.parts.LinkButton;
import changeover.ui.parts.Texts;
import changeover.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** What we could not look at, by reason, and what would help. */
final class BlindCard {
    private final Scan scan;
    private final Words words;
    private final Phrase phrases;
    private final Runnable lookAgain;

    BlindCard(Scan scan, Words words, Phrase phrases, Runnable lookAgain) {
        this.scan = scan;
        this.words = words;
        this.phrases = phrases;
        this.lookAgain = lookAgain;
    }

    Card card() {
        var card = new Card(
                        "found-blind", words.get("blind.title", scan.couldNotLook().size()), words.get("blind.text"))
                .badge(Icons.BLIND)
                .state(Chip.warn(words.get("blind.chip")));
        byReason().forEach((why, blind) -> card.below(reason(why, blind)));
        return card;
    }

    private Map<Why, List<Scan.Blind>> byReason() {
        var by = new EnumMap<Why, List<Scan.Blind>>(Why.class);
        scan.couldNotLook().forEach(blind -> by.computeIfAbsent(blind.why(), _ -> new ArrayList<>()).add(blind));
        return by;
    }

    private Node reason(Why why, List<Scan.Blind> blind) {
        var box = new VBox(Texts.title(Places.why(why, words)));
        box.setId("found-blind-" + why.id());
        box.getStyleClass().addAll("card-row", "blind-reason");
        for (var each : blind) {
            String place = Places.probe(each.probe(), words);
            String detail = phrases.shown(each.detail());
            box.getChildren().add(Texts.body(
                    detail.isEmpty() ? words.get("blind.place", place) : words.get("blind.place.detail", place, detail)));
        }
        box.getChildren().add(Texts.muted(help(why)));
        switch (why) {
            case DENIED -> {
                if (!scan.machine().elevated() && scan.live()) {
                    box.getChildren().add(steps("found-rights", "help.rights.closed", "help.rights.opened", rights()));
                }
                box.getChildren().add(steps("found-file", "help.file.closed", "help.file.opened", file()));
            }
            case TIMED_OUT, CANCELLED -> {
                if (scan.live()) {
                    box.getChildren().add(new LinkButton("found-blind-again-" + why.id(), words.get("again"), lookAgain));
                }
            }
            case NOT_RECORDED -> box.getChildren().add(steps("found-file", "help.file.closed", "help.file.opened", file()));
            case MISSING, ODD -> {}
        }
        return box;
    }

    private String help(Why why) {
        return words.get(switch (why) {
            case DENIED -> scan.machine().elevated() ? "help.denied.elevated" : "help.denied";
            case TIMED_OUT -> "help.timedOut";
            case MISSING -> Boolean.TRUE.equals(scan.machine().server()) ? "help.missing.server" : "help.missing";
            case ODD -> "help.odd";
            case CANCELLED -> "help.cancelled";
            case NOT_RECORDED -> "help.notRecorded";
        });
    }

    private String[] rights() {
        return scan.machine().os() == Os.WINDOWS
                ? new String[] {
                    words.get("help.rights.windows.1"), words.get("help.rights.windows.2"), words.get("help.rights.windows.3")
                }
                : new String[] {words.get("help.rights.unix.1"), words.get("help.rights.unix.2")};
    }

    private String[] file() {
        return switch (scan.machine().os()) {
            case WINDOWS -> new String[] {
                words.get("help.file.windows.1"), words.get("help.file.windows.2"), words.get("help.file.windows.3")
            };
            case LINUX -> new String[] {words.get("help.file.linux.1"), words.get("help.file.linux.2")};
            case MAC, OTHER -> new String[] {words.get("help.file.mac.1"), words.get("help.file.mac.2")};
        };
    }

    private Fold steps(String id, String closed, String opened, String... steps) {
        return new Fold(id, words.get(closed), words.get(opened), () -> {
            var box = new VBox();
            box.getStyleClass().add("steps");
            for (int i = 0; i < steps.length; i++) {
                box.getChildren().add(Texts.body(words.get("help.step", i + 1, steps[i])));
            }
            return box;
        });
    }
}
