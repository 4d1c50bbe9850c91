package changeover.ui.step.ban;

import changeover.knowledge.Ban;
import changeover.report.ConcernedBans;
import changeover.ui.Services;
import changeover.ui.parts.SegmentedChoice;
import changeover.ui.parts.Texts;
import changeover.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The page of one ban. Where we know several, a question above it leads to the page of another one. */
final class BanChoice {
    private final BanModel model;
    private final Services services;
    private final Words words;
    private final VBox root = new VBox();
    private SegmentedChoice<Ban> choice;
    private BanView view;

    BanChoice(BanModel model, Services services, Words words) {
        this.model = model;
        this.services = services;
        this.words = words;
        root.getStyleClass().add("cards");
        if (model.bans().size() > 1) {
            root.getChildren().addAll(Texts.section(words.get("bans"), words.locale()), question());
        }
        open();
    }

    Node node() {
        return root;
    }

    void close() {
        view.close();
    }

    private Node question() {
        var found = ConcernedBans.of(model.answer().scan(), services.knowledge()).stream()
                .map(head -> head.id())
                .toList();
        var options = model.bans().stream().map(ban -> option(ban, found)).toList();
        choice = SegmentedChoice.one(words.get("bans"), options, this::chosen);
        choice.setId("ban-which");
        choice.show(model.ban());
        return choice;
    }

    private SegmentedChoice.Option<Ban> option(Ban ban, List<String> found) {
        String title = found.contains(ban.id()) ? words.get("bans.found", ban.title()) : ban.title();
        return new SegmentedChoice.Option<>("ban-which-" + (model.bans().indexOf(ban) + 1), ban, title);
    }

    /** Taking the answer back leads to the ban of what was found. */
    private void chosen(Ban ban) {
        root.getChildren().remove(view.node());
        view.close();
        model.ban(ban == null ? model.bans().getFirst() : ban);
        choice.show(model.ban());
        open();
    }

    private void open() {
        view = new BanView(model, services, words);
        root.getChildren().add(view.node());
    }
}
