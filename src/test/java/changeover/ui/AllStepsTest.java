package changeover.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import changeover.knowledge.Ban;
import changeover.ui.step.Step;
import changeover.ui.step.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws that hold for every page, present and future. */
class AllStepsTest {
    private static final Step.Navigator NOWHERE = new Step.Navigator() {
        @Override
        public void next() {}

        @Override
        public void back() {}

        @Override
        public void goTo(String step) {}

        @Override
        public void leave() {}
    };

    static Stream<Step> steps() {
        return Steps.all(new SampleServices().knowledge()).stream();
    }

    /** Every page once, with as much on it as possible: laying out costs more than asking. */
    static Stream<Arguments> fullPages() {
        var services = new SampleServices();
        Journey planned = Journey.START
                .with(Samples.several())
                .with(Ban.Audience.HOME)
                .with(changeover.recommend.Answers.NONE, "ms-defender", false)
                .with(services.plan(Samples.several(), "ms-defender"));
        return steps().filter(step -> step.appliesTo(planned)).map(step -> Arguments.of(step.id(), step, planned));
    }

    static Stream<Arguments> stepsAndJourneys() {
        var services = new SampleServices();
        Journey seen = Journey.START.with(Samples.several()).with(Ban.Audience.HOME);
        Journey chosen = seen.with(changeover.recommend.Answers.NONE, "ms-defender", false);
        Journey planned = chosen.with(services.plan(Samples.several(), "ms-defender"));
        var journeys = List.of(Journey.START, seen, Journey.START.with(Samples.none()), chosen, planned);
        return steps().flatMap(step -> journeys.stream()
                .filter(step::appliesTo)
                // before the look, the later pages are on the path but cannot be reached
                .filter(journey -> journey.scan() != null || List.of("welcome", "found", "ban").contains(step.id()))
                .map(journey -> Arguments.of(step.id(), step, journey)));
    }

    /** Opening a page and leaving it untouched changes nothing of what the person has said. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("stepsAndJourneys")
    void anUntouchedVisitAnswersWhatItWasOpenedWith(String id, Step step, Journey journey) throws Exception {
        Fx.on(() -> {
            var services = new SampleServices();
            services.jobs = DirectJobs.held();
            var visit = step.open(journey, services, NOWHERE);
            assertEquals(journey, visit.answer());
            visit.close();
            assertEquals(journey, visit.answer());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stepsAndJourneys")
    void hasAHeadingThatIsASentence(String id, Step step, Journey journey) throws Exception {
        Fx.on(() -> {
            var visit = step.open(journey, new SampleServices(), NOWHERE);
            String heading = visit.heading().getValue();
            assertTrue(heading.matches(".*[.?]"), "no sentence: " + heading);
            visit.close();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fullPages")
    void everyControlHasAnIdOfItsOwnAndAName(String id, Step step, Journey journey) throws Exception {
        Fx.on(() -> {
            var wizard = Fx.wizard(new SampleServices(), journey, step.id(), 1000, 700);
            try {
                assertEquals(id, wizard.step().id());
                check(id, Fx.all(wizard.shell()));
            } finally {
                Fx.hide(wizard);
            }
        });
    }

    private static void check(String step, List<Node> nodes) {
        var wrong = new ArrayList<String>();
        var ids = new HashSet<String>();
        for (Node node : nodes) {
            if (node.getId() != null && !ids.add(node.getId())) {
                wrong.add("twice: " + node.getId());
            }
            if (!(node instanceof Control control) || !interactive(control)) {
                continue;
            }
            if (node.getId() == null || !(node.getId().startsWith(step + "-") || node.getId().startsWith("shell-"))) {
                wrong.add("no good id: " + node.getId() + " on " + node);
            }
            if (node.getAccessibleText() == null && !(node instanceof CheckBox box && !box.getText().isEmpty())) {
                wrong.add("no accessible text: " + node.getId() + " " + node);
            }
            if (node instanceof ButtonBase button && !(node instanceof MenuButton) && button.getOnAction() == null
                    && !(node instanceof CheckBox)) {
                wrong.add("nothing happens: " + node.getId());
            }
        }
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    private static boolean interactive(Control control) {
        return switch (control) {
            case Label _, ScrollPane _, ScrollBar _, Separator _ -> false;
            default -> control.isFocusTraversable() || control instanceof Button;
        };
    }

    /** Nothing is cut: every text that is shown got at least the room it asks for. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("fullPages")
    void nothingIsCutInASmallWindowOrAtLargeText(String id, Step step, Journey journey) throws Exception {
        Fx.on(() -> {
            for (int percent : List.of(100, 200)) {
                var services = new SampleServices();
                services.look = new Look(Theme.Choice.LIGHT, percent);
                var wizard = Fx.wizard(services, journey, step.id(), 760, 540);
                try {
                    var cut = new ArrayList<String>();
                    for (Node node : Fx.all(wizard.shell())) {
                        if (node instanceof Labeled label && label.getText() != null && Fx.cut(label)) {
                            cut.add(percent + " %: " + label.getText() + " " + label.getWidth() + "x" + label.getHeight());
                        }
                    }
                    assertTrue(cut.isEmpty(), () -> String.join("\n", cut));
                } finally {
                    Fx.hide(wizard);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("steps")
    void hasAShortNameForThePath(Step step) {
        String name = step.name(Locale.US);
        assertTrue(!name.isBlank() && name.length() <= 24, name);
    }

    /** A folder below step that is not in the list would be a page that nobody sees. */
    @Test
    void everyFolderIsAStepAndEveryStepAFolder() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/java/changeover/ui/step"))) {
            var names = folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()).sorted().toList();
            assertEquals(names, steps().map(Step::id).sorted().toList());
        }
    }
}
