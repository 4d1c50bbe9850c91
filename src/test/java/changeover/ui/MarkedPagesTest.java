package changeover.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Ban;
import changeover.knowledge.Knowledge;
import changeover.knowledge.MarkedPacks;
import changeover.ui.step.PcServices;
import changeover.ui.step.Steps;
import changeover.words.Marked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything a page shows or speaks comes from a bundle or a pack: then it can be translated. */
class MarkedPagesTest {
    /** Names and forms that are the same in every language, and are written in no bundle and no pack. */
    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December)";

    private static final List<Pattern> NO_WORDS = List.of(
            Pattern.compile("[^\\p{L}]*"), // numbers, signs
            // dates and times, as the library writes them
            Pattern.compile(MONTH + "( \\d{1,2},)?( \\d{4})?(, \\d{1,2}:\\d{2}:\\d{2}\\h[AP]M)?"),
            Pattern.compile("\\d{1,2} " + MONTH + " \\d{4}"),
            Pattern.compile(MONTH + " \\d{4}–" + MONTH + " \\d{4}"),
            Pattern.compile("[\\p{Lu}\\d]{1,2}"), // initials of a product
            Pattern.compile("/home/anna/Documents/receipt\\.(html|json)"));

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
            var known = new HashSet<String>();
            strings(wizard.journey(), known);
            knowledge(services.knowledge(), known);
            if (services instanceof PcServices pc) {
                strings(pc.look, known);
                strings(pc.found, known);
            }
            var foreign = new TreeSet<String>();
            int shown = 0;
            for (Node node : Fx.all(wizard.shell())) {
                for (String text : texts(node)) {
                    shown++;
                    if (foreign(text, known)) {
                        foreign.add(node.getClass().getSimpleName() + " " + node.getId() + ": " + text);
                    }
                }
            }
            Fx.hide(wizard);
            assertTrue(shown > 20, page + " shows " + shown);
            assertTrue(foreign.isEmpty(), () -> page + ":\n" + String.join("\n", foreign));
        }));
    }

    private static boolean foreign(String text, Set<String> known) {
        return Marked.outside(text).stream()
                .filter(part -> !known.contains(part) && NO_WORDS.stream().noneMatch(p -> p.matcher(part).matches()))
                .flatMap(part -> Stream.of(part.split(", | and "))) // names, as the library lists them
                .anyMatch(part -> !known.contains(part));
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

    private static void knowledge(Knowledge knowledge, Set<String> into) {
        strings(knowledge.sources(), into);
        strings(knowledge.bans(), into);
        strings(knowledge.products(), into);
        strings(knowledge.alternatives(), into);
        strings(knowledge.recipes(), into);
        strings(knowledge.reasons(), into);
        // countries are words, and code compares them
        knowledge.bans().stream().flatMap(b -> b.events().stream()).map(Ban.Event::jurisdiction).forEach(into::remove);
        knowledge.alternatives().forEach(a -> {
            if (a.country() != null) {
                into.add(Locale.of("", a.country()).getDisplayCountry(Locale.US));
            }
        });
    }

    /** All texts of records: names, and what the machine says. Texts for people are marked already. */
    private static void strings(Object object, Set<String> into) {
        switch (object) {
            case String text -> into.add(text);
            case Collection<?> items -> items.forEach(item -> strings(item, into));
            case Map<?, ?> map -> {
                strings(map.keySet(), into);
                strings(map.values(), into);
            }
            case Record record -> {
                for (var component : record.getClass().getRecordComponents()) {
                    try {
                        component.getAccessor().setAccessible(true);
                        strings(component.getAccessor().invoke(record), into);
                    } catch (ReflectiveOperationException e) {
                        throw new AssertionError(e);
                    }
                }
            }
            case null, default -> {}
        }
    }

    @Test
    void knowsForeignText() {
        assertTrue(foreign("Hard-wired", Set.of()));
        assertTrue(foreign(Marked.text("Look at {0}") + " now", Set.of()));
        assertEquals(false, foreign(Marked.text("Look at " + Marked.text("it")) + " 12", Set.of()));
        assertEquals(false, foreign("Kaspersky Plus", Set.of("Kaspersky Plus")));
        assertEquals(false, foreign("September 29, 2024", Set.of()));
    }
}
