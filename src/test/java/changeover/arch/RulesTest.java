package changeover.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Collection;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules hold for the real classes, and each rule is seen to bite on a culprit. */
class RulesTest {
    private static final String CULPRITS = "changeover.arch.culprits";
    private static final JavaClasses REAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("changeover")
            .that(describe("are more than a description", type -> !type.getSimpleName().equals("package-info")));
    private static final JavaClasses GUILTY = new ClassFileImporter().importPackages(CULPRITS);
    private static final Rules RULES = new Rules("changeover");
    private static final Rules BITING = new Rules(CULPRITS);

    /** Name of the rule, how it is made, and the culprit that it must name. */
    static Stream<Arguments> rules() {
        return Stream.of(
                rule("only os touches the machine", Rules::onlyOsTouchesTheMachine, "detect.AsksTheMachine"),
                rule("only app chooses the system", Rules::onlyAppChoosesTheSystem, "detect.ChoosesTheSystem"),
                rule("JavaFX only in ui", Rules::javaFxOnlyInUi, "report.DrawsAWindow"),
                rule("Platform in four places", Rules::platformInFourPlaces, "ui.OnItsOwnThread"),
                rule("Gson only in codecs", Rules::gsonOnlyInCodecs, "knowledge.ReadsJson"),
                rule("JNA and OSHI only in os", Rules::nativeOnlyInOs, "detect.GoesNative"),
                rule("picocli only in cli", Rules::picocliOnlyInCli, "plan.ReadsOptions"),
                rule("nothing internal", Rules::nothingInternal, "ui.ReachesInside"),
                rule("no mouse only", Rules::noMouseOnly, "ui.DeafToTheKeyboard"),
                rule("printing only in cli", Rules::printingOnlyInCli, "plan.Prints"),
                rule("no cycles", Rules::noCycles, "words.Greedy"));
    }

    private static Arguments rule(String name, Function<Rules, ArchRule> make, String culprit) {
        return argumentSet(name, make, CULPRITS + "." + culprit);
    }

    static Stream<String> rows() {
        return Rooms.withRow().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(Function<Rules, ArchRule> make, String culprit) {
        make.apply(RULES).check(REAL);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bites(Function<Rules, ArchRule> make, String culprit) {
        var complaint = assertThrows(AssertionError.class, () -> make.apply(BITING).check(GUILTY));
        assertTrue(complaint.getMessage().contains(culprit), complaint.getMessage());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void rowHolds(String room) {
        RULES.row(room).allowEmptyShould(Rooms.STILL_EMPTY.contains(room)).check(REAL);
    }

    /** Complains about each room the row forbids, and about no room it allows. */
    @ParameterizedTest
    @MethodSource("rows")
    void rowBites(String room) {
        EvaluationResult result = BITING.row(room).evaluate(GUILTY);
        var named = new TreeSet<String>();
        for (String line : result.getFailureReport().getDetails()) {
            if (line.contains(CULPRITS + "." + room + ".Greedy.")) {
                Rooms.all().stream().filter(other -> line.contains("<" + CULPRITS + "." + other + ".Greedy>"))
                        .forEach(named::add);
            }
        }
        named.remove(room);
        assertEquals(Rooms.forbiddenTo(room), named);
    }

    /** A room left on the list would let its row match nothing in silence. */
    @Test
    void onlyEmptyRoomsAreCalledEmpty() {
        var filled = new TreeSet<>(Rooms.STILL_EMPTY);
        filled.removeIf(room -> REAL.stream().noneMatch(type -> isIn(room, type.getPackageName())));
        assertTrue(filled.isEmpty(), "not empty any more, take them off the list: " + filled);
    }

    /** A class outside the rooms would be under no row at all. */
    @Test
    void everyClassIsInARoom() {
        Collection<String> homeless = new TreeSet<>();
        REAL.forEach(type -> {
            if (Rooms.all().stream().noneMatch(room -> isIn(room, type.getPackageName()))) {
                homeless.add(type.getName());
            }
        });
        assertTrue(homeless.isEmpty(), "in no room: " + homeless);
        assertFalse(REAL.stream().toList().isEmpty());
    }

    @Test
    void codecsMayReadJson() {
        var complaints = BITING.gsonOnlyInCodecs().evaluate(GUILTY).getFailureReport().toString();
        assertFalse(complaints.contains("InnocentCodec"), complaints);
    }

    private static boolean isIn(String room, String packageName) {
        return (packageName + ".").startsWith("changeover." + room + ".");
    }
}
