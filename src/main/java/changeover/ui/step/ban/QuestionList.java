package changeover.ui.step.ban;

import changeover.knowledge.Ban;
import changeover.report.BanWords;
import changeover.ui.parts.Fold;
import changeover.ui.parts.Texts;
import changeover.words.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The questions by topic, and a field that leaves those with a word in them. */
final class QuestionList extends VBox {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private record Entry(Ban.Question question, Node node) {}

    private record Group(Node node, List<Entry> entries) {}

    private final Told told;
    private final Words words;
    private final List<Group> groups = new ArrayList<>();
    private final Label hits = Texts.small("");
    private final TextField field = new TextField();

    QuestionList(Ban ban, Told told, Words words) {
        this.told = told;
        this.words = words;
        getStyleClass().add("cards");
        hits.setId("ban-search-hits");
        getChildren().addAll(field(), hits);
        int n = 0;
        for (var topic : BanWords.byTopic(ban).entrySet()) {
            var title = Texts.spokenAsHeading(Texts.title(told.say().topic(topic.getKey())), words.locale());
            var box = new VBox(title);
            box.getStyleClass().addAll("card", "questions");
            var entries = new ArrayList<Entry>();
            for (var question : topic.getValue()) {
                String id = "ban-question-" + ++n;
                var fold = new Fold(id, question.question(), question.question(), () -> answer(id, question));
                box.getChildren().add(fold);
                entries.add(new Entry(question, fold));
            }
            groups.add(new Group(box, entries));
            getChildren().add(box);
        }
        leave("");
    }

    private Node field() {
        field.setId("ban-search");
        field.getStyleClass().add("search-field");
        field.setPromptText(words.get("search"));
        field.setAccessibleText(words.get("search"));
        field.textProperty().subscribe(this::leave);
        return field;
    }

    private Node answer(String id, Ban.Question question) {
        var say = new Statements(id + "-say", null, question.answer(), told);
        told.say().sureness(question.confidence()).ifPresent(said -> say.getChildren().add(Texts.small(said)));
        return say;
    }

    /** Leaves the questions that have the text in themselves or in their answers; all of them when it is empty. */
    private void leave(String text) {
        int found = 0;
        for (var group : groups) {
            long here = group.entries().stream().filter(e -> show(e.node(), has(e.question(), text))).count();
            show(group.node(), here > 0);
            found += (int) here;
        }
        hits.setText(words.get("search.hits", found));
        show(hits, !text.isBlank());
        field.setAccessibleHelp(text.isBlank() ? null : hits.getText());
    }

    private static boolean show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
        return on;
    }

    /** Capital letters and accents make no difference: not everybody's keyboard has them. */
    static boolean has(Ban.Question question, String text) {
        String sought = plain(text.strip());
        return plain(question.question()).contains(sought)
                || question.answer().stream().anyMatch(said -> plain(said.text()).contains(sought));
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
