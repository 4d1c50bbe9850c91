package changeover.ui.step.found;

import changeover.detect.Phrase;
import changeover.detect.Phrase;
import changeover.detect.Scan;
import changeover.os.Why;
import changeover.report.Situation;
import changeover.report.Verdicts;
import changeover.ui.Services;
import changeover.ui.parts.Banner;
import changeover.ui.parts.Card;
import changeover.ui.parts.Chip;
import changeover.ui.parts.Focus;
import changeover.ui.parts.Icons;
import changeover.ui.parts.LinkButton;
import changeover.ui.parts.Parts;
import changeover.ui.parts.Sides;
import changeover.ui.parts.Texts;
import changeover.ui.parts.WrapRow;
import changeover.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;

/** The cards of the page. */
final class FoundView {
    private final FoundModel model;
    private final Services services;
    private final Words words;
    private final Parts parts;
    private final LookingView looking;
    private final VBox root = new VBox();
    private final VBox notice = new VBox();
    private final VBox body = new VBox();
    private final RecordingView recording;
    private final Subscription subscription;
    private final Timeline clock;
    private int seconds;

    FoundView(FoundModel model, Services services, Words words) {
        this.model = model;
        this.services = services;
        this.words = words;
        this.parts = new Parts(services);
        this.looking = new LookingView(words);
        notice.setManaged(false);
        body.getStyleClass().add("cards");
        root.getStyleClass().add("cards");
        recording = new RecordingView(model.recording(), words);
        recording.onClose(() -> {
            if (body.lookup("#found-record") instanceof Node link) {
                Focus.to(link);
            }
        });
        root.getChildren().addAll(notice, body, recording.node());
        clock = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.waited(++seconds)));
        clock.setCycleCount(Animation.INDEFINITE);
        subscription = Subscription.combine(
                model.shown().subscribe(this::show),
                model.slow().subscribe(looking::slow),
                model.notice().subscribe(this::tell));
    }

    Node node() {
        return root;
    }

    void close() {
        subscription.unsubscribe();
        recording.close();
        clock.stop();
    }

    private void show(FoundModel.Shown shown) {
        switch (shown) {
            case FoundModel.Looking now -> {
                if (clock.getStatus() != Animation.Status.RUNNING) {
                    seconds = 0;
                    clock.playFromStart();
                    body.getChildren().setAll(looking.node());
                }
                looking.show(now);
            }
            case FoundModel.NotSeen not -> {
                clock.stop();
                body.getChildren().clear();
                if (not.broken()) {
                    var error = Banner.error("found-broke", words.get("broke.title"), words.get("broke.text"));
                    body.getChildren().add(error);
                    error.speak();
                }
            }
            case FoundModel.Seen seen -> {
                clock.stop();
                body.getChildren().setAll(cards(seen.scan(), seen.situation()));
            }
            case null -> body.getChildren().clear();
        }
    }

    private void tell(FoundModel.Notice said) {
        notice.getChildren().clear();
        notice.setManaged(said != null);
        if (said != null) {
            var banner = new Banner("found-notice", said.tone(), said.title(), said.text());
            notice.getChildren().add(banner);
            banner.setFocusTraversable(true);
            Focus.to(banner);
        }
    }

    private List<Node> cards(Scan scan, Situation situation) {
        var verdicts = new Verdicts(services.knowledge(), services.locale());
        var today = LocalDate.ofInstant(services.clock().instant(), services.zone());
        var texts = new Cards(services.knowledge(), words, verdicts, today);
        var cards = new ArrayList<Node>();
        int n = 0;
        for (var product : texts.products(scan)) {
            cards.add(product(product, ++n));
        }
        notes(verdicts.say(scan, today).notes(), cards);
        if (situation == Situation.BLIND) {
            blind(scan, cards);
        }
        cards.add(protection(scan, texts, verdicts));
        if (situation != Situation.BLIND) {
            blind(scan, cards);
        }
        cards.add(foot(scan));
        return cards;
    }

    private Card product(Cards.ProductCard product, int n) {
        var card = new Card("found-product-" + n, product.title(), product.text())
                .badge(product.badge())
                .state(chips(product.marks()));
        product.notes().forEach(note -> card.below(Texts.small(note)));
        for (var left : product.left()) {
            var box = new VBox(Texts.title(left.place()), Texts.body(left.meaning()));
            left.where().forEach(where -> box.getChildren().add(Texts.small(where)));
            box.getStyleClass().add("card-row");
            card.below(box);
        }
        return card.below(parts.know(
                "found-know-" + n, product.together(), product.evidence(), e -> Places.witness(e.witness(), words)));
    }

    private static Node[] chips(List<Cards.Mark> marks) {
        return marks.stream().map(m -> new Chip(m.tone(), m.text())).toArray(Node[]::new);
    }

    private Card protection(Scan scan, Cards texts, Verdicts verdicts) {
        var card = new Card("found-protection", words.get("protection.title"), verdicts.protection(scan))
                .badge(Icons.SHIELD)
                .state(chips(texts.protectedNow(scan)));
        int n = 0;
        for (var row : texts.protections(scan)) {
            var name = new VBox(Texts.title(row.name()));
            if (!row.text().isEmpty()) {
                name.getChildren().add(Texts.small(row.text()));
            }
            var sides = new Sides(name, new Chip(row.mark().tone(), row.mark().text()));
            sides.getStyleClass().add("card-row");
            card.below(sides);
            n++;
            if (!row.evidence().isEmpty()) {
                card.below(parts.know(
                        "found-protection-know-" + n, row.evidence(), e -> Places.witness(e.witness(), words)));
            }
        }
        return card;
    }

    private void notes(List<String> notes, List<Node> cards) {
        if (!notes.isEmpty()) {
            var card = new Card("found-notes", words.get("notes.title"), words.get("notes.text")).badge(Icons.QUESTION);
            for (String note : notes) {
                var row = new VBox(Texts.body(note));
                row.getStyleClass().add("card-row");
                card.below(row);
            }
            cards.add(card);
        }
    }

    private void blind(Scan scan, List<Node> cards) {
        if (scan.couldNotLook().isEmpty()) {
            return;
        }
        cards.add(new BlindCard(scan, words, new Phrase(services.locale()), model::look).card());
    }

    private Node foot(Scan scan) {
        Label looked = Texts.small(words.get(
                scan.live() ? "looked" : "looked.recorded",
                scan.places() - scan.couldNotLook().size(),
                scan.places(),
                words.time(scan.taken(), services.zone()),
                words.get("machine", scan.machine().name(), scan.machine().version())));
        var links = new WrapRow(12, Pos.CENTER_LEFT);
        if (!model.offers("found-again")) {
            links.getChildren().add(new LinkButton("found-look-again", words.get("again"), model::look));
        }
        if (!model.offers("found-save")) {
            links.getChildren().add(new LinkButton("found-save-result", words.get("save"), model::save));
        }
        if (scan.live()) {
            links.getChildren().add(new LinkButton("found-record", words.get("record"), model.recording()::make));
        }
        var foot = new VBox(looked);
        if (scan.live()) { // rights say nothing of a file
            foot.getChildren().add(Texts.small(rights(scan)));
        }
        foot.getChildren().add(links);
        foot.getStyleClass().add("found-foot");
        return foot;
    }

    /** Whether administrator rights were there, and whether they would have shown more. */
    private String rights(Scan scan) {
        if (scan.machine().elevated()) {
            return words.get("rights.had");
        }
        boolean missed = scan.couldNotLook().stream().anyMatch(blind -> blind.why() == Why.DENIED);
        return words.get(missed ? "rights.missed" : "rights.notNeeded");
    }
}
