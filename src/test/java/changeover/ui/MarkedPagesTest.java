package changeover.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Knowledge;
import changeover.knowledge.MarkedPacks;
import changeover.ui.step.PcServices;
import changeover.ui.step.Steps;
import changeover.words.Marked;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything a page shows or speaks comes from a bundle or a pack: then it can be translated. */
class MarkedPagesTest {
    private static final Knowledge MARKED = MarkedPacks.open();

    static List<String> pages() {
        return PictureBook.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsShownThatCannotBeTranslated(String page) throws Exception {
        Marked.during(() -> Fx.on(() -> {
            var opening = PictureBook.opening(page);
            var services = opening.services();
            Journey journey = opening.journey();
            if (services instanceof SampleServices sample) {
                sample.knowledge = MARKED;
                sample.scan = sample.scan.in(MARKED);
                journey = journey.in(MARKED);
            }
            var wizard = new Wizard(services, Steps.all(services.knowledge()), journey, _ -> {}, () -> {});
            var scene = new Scene(wizard.shell(), 1000, 700);
            new Theme(scene, Look.FIRST);
            wizard.start(page.split("-")[0]);
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            Fx.layout(wizard);
            // what the test's own services answer
            var names = MarkedPacks.names(services.knowledge())
                    .know(wizard.journey(), "/home/anna/Documents/receipt.html", "/home/anna/Documents/receipt.json");
            if (services instanceof PcServices pc) {
                names.know(pc.look, pc.found);
            }
            var foreign = new TreeSet<String>();
            int shown = 0;
            for (Node node : Fx.all(wizard.shell())) {
                for (String text : texts(node)) {
                    shown++;
                    if (names.in(text)) {
                        foreign.add(node.getClass().getSimpleName() + " " + node.getId() + ": " + text);
                    }
                }
            }
            Fx.hide(wizard);
            assertTrue(shown > 20, page + " shows " + shown);
            assertTrue(foreign.isEmpty(), () -> page + ":\n" + String.join("\n", foreign));
        }));
    }

    private static List<String> texts(Node node) {
        var texts = new ArrayList<String>();
        texts.add(node.getAccessibleText());
        texts.add(node.getAccessibleHelp());
        switch (node) {
            case MenuButton menu -> {
                texts.add(menu.getText());
                menu.getItems().forEach(item -> texts.add(item.getText()));
            }
            case Labeled labeled -> texts.add(labeled.getText());
            case TextInputControl input -> texts.addAll(List.of(input.getText(), input.getPromptText()));
            case TableView<?> table -> table.getColumns().forEach(column -> texts.add(column.getText()));
            case Text text when text.getClass() == Text.class -> texts.add(text.getText()); // others may be cut short
            default -> {}
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            texts.add(control.getTooltip().getText());
        }
        texts.removeIf(text -> text == null || text.isBlank());
        return texts;
    }
}
