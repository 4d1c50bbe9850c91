package changeover.ui.step.choose;

import changeover.ui.parts.Fold;
import changeover.ui.parts.SegmentedChoice;
import changeover.ui.parts.SegmentedChoice.Option;
import changeover.ui.parts.Texts;
import changeover.ui.parts.WrapRow;
import changeover.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The four short questions; each may be skipped. */
final class Questions extends VBox {
    private static final String COUNTRY = "country:";

    private final Words words;

    Questions(ChooseModel model, Words words, List<String> countries) {
        this.words = words;
        setId("choose-questions");
        getStyleClass().add("questions");
        var now = model.answers();
        String use = words.get("question.use");
        String devices = words.get("question.devices");
        String systems = words.get("question.systems");
        String matters = words.get("question.matters");
        getChildren()
                .addAll(
                        row(use, SegmentedChoice.one(use, uses(), model::use).show(now.use())),
                        row(
                                devices,
                                SegmentedChoice.one(devices, devices(), model::devices).show(now.devices()),
                                SegmentedChoice.many(systems, systems(), model::systems).show(now.systems())),
                        row(matters, SegmentedChoice.many(matters, matters(), model::matters).show(now.matters())),
                        avoid(model, countries));
    }

    private static Node row(String question, Node... answers) {
        var label = Texts.muted(question);
        label.getStyleClass().add("question");
        var beside = new WrapRow(12, Pos.CENTER_LEFT, answers);
        HBox.setHgrow(beside, Priority.ALWAYS);
        var row = new HBox(label, beside);
        row.getStyleClass().add("question-row");
        return row;
    }

    private List<Option<String>> uses() {
        return List.of(
                new Option<>("choose-use-home", "home", words.get("use.home")),
                new Option<>("choose-use-family", "family", words.get("use.family")),
                new Option<>("choose-use-office", "office", words.get("use.office")));
    }

    private List<Option<String>> devices() {
        return List.of(
                new Option<>("choose-devices-one", "1", words.get("devices.one")),
                new Option<>("choose-devices-few", "2-5", words.get("devices.few")),
                new Option<>("choose-devices-many", "more", words.get("devices.many")));
    }

    private List<Option<String>> systems() {
        return List.of(
                new Option<>("choose-system-windows", "windows", words.get("system.windows")),
                new Option<>("choose-system-mac", "mac", words.get("system.mac")),
                new Option<>("choose-system-phones", "phones", words.get("system.phones")),
                new Option<>("choose-system-linux", "linux", words.get("system.linux")));
    }

    private List<Option<String>> matters() {
        return List.of(
                new Option<>("choose-matter-free", "free", words.get("matter.free")),
                new Option<>("choose-matter-effort", "effort", words.get("matter.effort")),
                new Option<>("choose-matter-parental", "parental", words.get("matter.parental")),
                new Option<>("choose-matter-vpn", "vpn", words.get("matter.vpn")),
                new Option<>("choose-matter-vault", "vault", words.get("matter.vault")),
                new Option<>("choose-matter-light", "light", words.get("matter.light")),
                new Option<>("choose-matter-offline", "offline", words.get("matter.offline")));
    }

    private List<Option<String>> habits() {
        return List.of(
                new Option<>("choose-avoid-renewal", "auto-renewal", words.get("avoid.renewal")),
                new Option<>("choose-avoid-ads", "ads", words.get("avoid.ads")));
    }

    private List<Option<String>> makers(List<String> countries) {
        return countries.stream()
                .map(code -> new Option<>(
                        "choose-avoid-" + code, COUNTRY + code, Cards.country(code, words.locale())))
                .toList();
    }

    /** Two groups of buttons, one answer: each change tells the model both. */
    private Node avoid(ChooseModel model, List<String> countries) {
        String question = words.get("question.avoid");
        String from = words.get("question.makers");
        var now = model.answers().avoid();
        var chosen = new HashSet<>(now);
        var habits = SegmentedChoice.many(question, habits(), set -> {
            chosen.removeIf(id -> !id.startsWith(COUNTRY));
            chosen.addAll(set);
            model.avoid(Set.copyOf(chosen));
        });
        var makers = SegmentedChoice.many(from, makers(countries), set -> {
            chosen.removeIf(id -> id.startsWith(COUNTRY));
            chosen.addAll(set);
            model.avoid(Set.copyOf(chosen));
        });
        var fold = new Fold("choose-makers", from, words.get("question.makers.hide"), makers.show(now));
        fold.openProperty().set(now.stream().anyMatch(id -> id.startsWith(COUNTRY)));
        return row(question, habits.show(now), fold);
    }
}
